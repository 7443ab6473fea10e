import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { GIT_ENVIRONMENT } from '../git/scratch-repository.ts';

/** The command line as it ships. */
export const BUNDLE = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));

export interface CommandRun {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs the shipped command line as a process, in a folder and with nothing of this machine's environment but
 * the path to git. Without a terminal there are neither colors nor progress.
 */
export function runCommandLine(
  directory: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<CommandRun> {
  const env = { PATH: process.env.PATH, HOME: directory, ...GIT_ENVIRONMENT, ...environment };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BUNDLE, ...args], { cwd: directory, env });
    const texts = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      texts.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      texts.stderr += text;
    });
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, ...texts }));
  });
}
