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

/** While something is done, git has another environment. Nothing else may be done beside it. */
async function withGitsEnvironment<Result>(environment: Variables, act: () => Promise<Result>): Promise<Result> {
  const own = Object.entries(environment).filter(([name]) => IS_GITS.test(name));
  const before = own.map(([name]) => [name, process.env[name]] as const);
  Object.assign(process.env, Object.fromEntries(own));
  try {
    return await act();
  } finally {
    for (const [name, text] of before) {
      delete process.env[name];
      Object.assign(process.env, text === undefined ? {} : { [name]: text });
    }
  }
}

/** Runs a command: in this process, but as it ships with `ON_DIST`. */
export async function runCommandLine(
  directory: string,
  args: readonly string[],
  environment: Variables = {},
): Promise<CommandRun> {
  if (IS_ON_DIST) {
    return await runBundle(directory, args, environment);
  }
  const world = { directory, environment: { HOME: directory, ...environment }, now: () => new Date() };
  const { exitCode, output, errors } = await withGitsEnvironment(environment, () => recordRun(args, world));
  return { exitCode, stdout: output, stderr: errors };
}
