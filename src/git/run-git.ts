import { execFile } from 'node:child_process';

/** Git ran and failed, or is not installed. The message is what git says, on one line, for a person to read. */
export class GitError extends Error {
  override readonly name = 'GitError';
  /** Null when git could not be started or was stopped. */
  readonly exitCode: number | null;

  constructor(text: string, exitCode: number | null) {
    super(text);
    this.exitCode = exitCode;
  }
}

/**
 * Where git runs: in a folder with the environment of this process, with that and another index in the place of the
 * checkout's, or with an environment of its own.
 */
export type GitPlace =
  | string
  | { readonly directory: string; readonly index: string }
  | { readonly directory: string; readonly environment: Readonly<Record<string, string | undefined>> };

/** The options with which a process runs at a place. */
export function processOptions(place: GitPlace) {
  if (typeof place === 'string') {
    return { cwd: place, windowsHide: true };
  }
  // biome-ignore lint/style/noProcessEnv: git takes another index only from its environment, which it otherwise inherits whole.
  const env = 'index' in place ? { ...process.env, GIT_INDEX_FILE: place.index } : place.environment;
  return { cwd: place.directory, env, windowsHide: true };
}

/** More than any listing of a repository's `veps/` folder needs; a document is never read this way. */
const MAX_OUTPUT_BYTES = 256 * 1024 * 1024;

/**
 * Options that every call gets: no lock files in the author's checkout, paths are never patterns, and a log is written
 * as we read it, whatever the author prefers.
 */
export const GIT_OPTIONS = [
  '--no-optional-locks',
  '--literal-pathspecs',
  ...['-c', 'core.quotePath=false'],
  ...['-c', 'log.showRoot=true'],
  ...['-c', 'i18n.logOutputEncoding=UTF-8'],
] as const;

/** What a process that failed amounts to, by what it wrote on its error stream. */
export function toGitError(error: Error & { readonly code?: unknown }, stderr: string): GitError {
  if (error.code === 'ENOENT') {
    return new GitError('git is not installed, or not on the PATH', null);
  }
  // A warning may be before what stopped git, and the command that helps behind it.
  const text = stderr.trim().replace(/\s*\n\s*/g, ' ');
  const exitCode = typeof error.code === 'number' ? error.code : null;
  return new GitError(text === '' ? error.message : text, exitCode);
}

/** What a run of git may need besides its arguments. */
export interface GitRun {
  readonly signal?: AbortSignal;
  /** What git reads from its standard input. */
  readonly input?: string;
}

/**
 * Runs git and gives its output. Arguments never pass a shell.
 *
 * @throws {GitError} when git fails, is stopped by the signal or is not installed
 */
export function runGit(place: GitPlace, args: readonly string[], { signal, input }: GitRun = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { ...processOptions(place), maxBuffer: MAX_OUTPUT_BYTES, ...(signal && { signal }) };
    const child = execFile('git', [...GIT_OPTIONS, ...args], options, (error, stdout, stderr) => {
      if (error === null) {
        resolve(stdout);
      } else {
        reject(toGitError(error, stderr));
      }
    });
    if (input !== undefined) {
      // Git may end before it has read everything; its exit code then says why.
      child.stdin?.on('error', () => undefined).end(input);
    }
  });
}

/** Like {@link runGit}, but null where git says no by its exit code, and nothing is amiss: a ref that does not exist, say. */
export async function askGit(place: GitPlace, args: readonly string[], run: GitRun = {}): Promise<string | null> {
  try {
    return await runGit(place, args, run);
  } catch (error) {
    if (error instanceof GitError && error.exitCode === 1) {
      return null;
    }
    throw error;
  }
}

/** Splits the output of a `-z` command into its records. */
export function splitRecords(output: string): readonly string[] {
  return output.split('\0').filter((record) => record !== '');
}
