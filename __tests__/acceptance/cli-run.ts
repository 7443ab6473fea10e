import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { recordRun } from '../cli/recorded-run.ts';
import { GIT_ENVIRONMENT } from '../git/scratch-repository.ts';
import { IS_ON_DIST } from './dist-run.ts';

/** The command line as it ships. */
export const BUNDLE = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));

export interface CommandRun {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

type Variables = Readonly<Record<string, string>>;

/**
 * Runs the shipped command line as a process, in a folder and with nothing of this machine's environment but
 * the path to git. Without a terminal there are neither colors nor progress.
 */
export function runBundle(
  directory: string,
  args: readonly string[],
  environment: Variables = {},
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

/** What git itself takes from the environment: it has that of the whole process. */
const IS_GITS = /^(?:PATH$|GIT_)/;

/** Runs a command: in this process, but as it ships with `ON_DIST` or where git is to have another environment. */
export async function runCommandLine(
  directory: string,
  args: readonly string[],
  environment: Variables = {},
): Promise<CommandRun> {
  if (IS_ON_DIST || Object.keys(environment).some((name) => IS_GITS.test(name))) {
    return await runBundle(directory, args, environment);
  }
  const { exitCode, output, errors } = await recordRun(args, {
    directory,
    environment: { HOME: directory, ...environment },
    now: () => new Date(),
  });
  return { exitCode, stdout: output, stderr: errors };
}
