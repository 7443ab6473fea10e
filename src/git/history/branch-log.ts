import { GitError, runGit, splitRecords } from '../run-git.ts';

/** A file that a commit of a branch's own line changed. */
export interface LoggedChange {
  /** `A`, `D`, `M`, `T`, or `R` for a rename. */
  readonly letter: string;
  readonly path: string;
  /** Where a renamed file was before. */
  readonly previousPath: string | null;
  /** The mode and the blob's id afterwards. */
  readonly mode: string;
  readonly blob: string;
}

/** A commit of a branch's own line. */
export interface LoggedCommit {
  /** A full sha. */
  readonly sha: string;
  /** The committer's date: milliseconds since 1970, UTC. */
  readonly committedAt: number;
  readonly subject: string;
  readonly changes: readonly LoggedChange[];
}

const HEADER = /^commit ([0-9a-f]{40,64}) (\d+) ([\s\S]*)$/;
const CHANGE = /^\n?:\d{6} (\d{6}) [0-9a-f]+ ([0-9a-f]+) ([A-Z])\d*$/;

function parseHeader(record: string): Omit<LoggedCommit, 'changes'> | null {
  const [, sha, seconds, subject = ''] = HEADER.exec(record) ?? [];
  return sha === undefined ? null : { sha, committedAt: Number(seconds) * 1000, subject };
}

function parseChange([record = '', first = '', second = '']: readonly string[]): LoggedChange {
  const [, mode, blob, letter] = CHANGE.exec(record) ?? [];
  if (mode === undefined || blob === undefined || letter === undefined) {
    throw new GitError(`git log gives a line of an unknown form: ${record.slice(0, 200)}`, null);
  }
  return letter === 'R'
    ? { letter, mode, blob, path: second, previousPath: first }
    : { letter, mode, blob, path: first, previousPath: null };
}

/** Reads the records of `git log -z --raw`: a header, then for each file a description and one path, or two for a rename. */
function parseLog(output: string): readonly LoggedCommit[] {
  const records = splitRecords(output);
  const commits: (LoggedCommit & { readonly changes: LoggedChange[] })[] = [];
  let index = 0;
  while (index < records.length) {
    const header = parseHeader(records[index] ?? '');
    if (header === null) {
      const change = parseChange(records.slice(index, index + 3));
      commits.at(-1)?.changes.push(change);
      index += change.previousPath === null ? 2 : 3;
    } else {
      commits.push({ ...header, changes: [] });
      index += 1;
    }
  }
  return commits;
}

/** When a commit was made: milliseconds since 1970, UTC. */
export async function readCommitTime(directory: string, sha: string): Promise<number> {
  return Number((await runGit(directory, ['show', '-s', '--format=%ct', sha])).trim()) * 1000;
}

/**
 * Reads every commit of a branch's own line and what it did below a folder, newest first: a merge is one step, because
 * what counts is what was on the branch when.
 *
 * @param commit a full sha
 * @throws {GitError} when git cannot read the history
 */
export async function readBranchLog(
  directory: string,
  { commit, root }: { readonly commit: string; readonly root: string },
): Promise<readonly LoggedCommit[]> {
  // Sparse: a commit that left the folder alone tells when the branch had reached those after it.
  const line = ['--first-parent', '--diff-merges=first-parent', '--sparse'];
  const form = ['-z', '--raw', '--no-abbrev', '-M', '--format=commit %H %ct %s'];
  return parseLog(await runGit(directory, ['log', ...line, ...form, commit, '--', root]));
}
