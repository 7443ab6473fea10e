import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Runtime, SHIPPED } from './runtimes.ts';

const COMMAND_LINE = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url));
const PEAK_MEMORY = fileURLToPath(new URL('./peak-memory.mjs', import.meta.url));

export interface CommandLineRun {
  /** The checkout it runs in. */
  readonly folder: string;
  readonly args: readonly string[];
  readonly runtime?: Runtime;
  /** Arguments for node itself, before the file. */
  readonly nodeArguments?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** The program; the command line's bundle by default. */
  readonly program?: string;
}

/** The day that the calendar of the measurements is looked at. */
const COMMON = ['--calendar', 'calendar', '--today', '2026-10-01'];

/**
 * Runs a program to its end.
 *
 * @throws {Error} when it could not check, which is not the same as finding mistakes
 */
export function runCommandLine(run: CommandLineRun): void {
  const { folder, args, runtime = SHIPPED, nodeArguments = [], environment = {}, program = COMMAND_LINE } = run;
  const options = program === COMMAND_LINE ? [...args, ...COMMON] : args;
  const { status, stdout, stderr } = spawnSync(runtime.node, [...nodeArguments, program, ...options], {
    cwd: folder,
    env: { PATH: process.env.PATH, ...environment },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) {
    throw new Error(`${program} ${options.join(' ')} ended with ${status}: ${stdout.slice(-500)}${stderr.slice(-500)}`);
  }
}

/** The largest resident set of a run, in MiB. */
export function peakMemoryOf(run: CommandLineRun): number {
  const file = join(run.folder, '.git', 'peak');
  const environment = { ...run.environment, BENCH_PEAK_MEMORY: file };
  runCommandLine({ ...run, nodeArguments: ['--import', PEAK_MEMORY], environment });
  return Math.round(Number(readFileSync(file, 'utf8')) / 1024);
}

/** How many processes of git a run starts. */
export function gitProcessesOf(run: CommandLineRun): number {
  const file = join(run.folder, '.git', 'trace');
  // Git appends to it.
  rmSync(file, { force: true });
  runCommandLine({ ...run, environment: { ...run.environment, GIT_TRACE2_EVENT: file } });
  return readFileSync(file, 'utf8').match(/"event":"start"/g)?.length ?? 0;
}
