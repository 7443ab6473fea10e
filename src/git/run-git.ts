import { execFile } from 'node:child_process';

/** Git ran and failed, or is not installed. The message is git's own first line, for a person to read. */
export class GitError extends Error {
  override readonly name = 'GitError';
  /** Null when git could not be started or was stopped. */
  readonly exitCode: number | null;

  constructor(text: string, exitCode: number | null) {
    super(text);
    this.exitCode = exitCode;
  }
}

/** Where git runs: in a folder with the environment of this process, or with one of its own. */
export type GitPlace =
  | string
  | { readonly directory: string; readonly environment: Readonly<Record<string, string | undefined>> };

/** The options with which a process runs at a place. */
export function processOptions(place: GitPlace) {
  return typeof place === 'string'
    ? { cwd: place, windowsHide: true }
    : { cwd: place.directory, env: place.environment, windowsHide: true };
}

/** More than any listing of a repository's `veps/` folder needs; a document is never read this way. */
const MAX_OUTPUT_BYTES = 256 * 1024 * 1024;

/** Options that every call gets: no lock files in the author's checkout, and paths are never patterns. */
export const GIT_OPTIONS = ['--no-optional-locks', '--literal-pathspecs', '-c', 'core.quotePath=false'] as const;

function toGitError(error: Error & { readonly code?: unknown }, stderr: string): GitError {
  if (error.code === 'ENOENT') {
    return new GitError('git is not installed, or not on the PATH', null);
  }
  const firstLine = stderr.trim().split('\n')[0] ?? '';
  const exitCode = typeof error.code === 'number' ? error.code : null;
  return new GitError(firstLine === '' ? error.message : firstLine, exitCode);
}

/**
 * Runs git and gives its output. Arguments never pass a shell.
 *
 * @throws {GitError} when git fails, is stopped by `signal` or is not installed
 */
export function runGit(place: GitPlace, args: readonly string[], signal?: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { ...processOptions(place), maxBuffer: MAX_OUTPUT_BYTES, ...(signal && { signal }) };
    execFile('git', [...GIT_OPTIONS, ...args], options, (error, stdout, stderr) => {
      if (error === null) {
        resolve(stdout);
      } else {
        reject(toGitError(error, stderr));
      }
    });
  });
}

/** Like {@link runGit}, but null where git says no by its exit code: a ref that does not exist, say. */
export async function askGit(place: GitPlace, args: readonly string[]): Promise<string | null> {
  try {
    return await runGit(place, args);
  } catch (error) {
    if (error instanceof GitError && error.exitCode !== null) {
      return null;
    }
    throw error;
  }
}

/** Splits the output of a `-z` command into its records. */
export function splitRecords(output: string): readonly string[] {
  return output.split('\0').filter((record) => record !== '');
}
