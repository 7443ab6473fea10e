import { GitError, type GitPlace, runGit, splitRecords } from './run-git.ts';

/** One file in a commit. */
export interface TreeEntry {
  /** Six octal digits: `100644`, `120000` for a link, `160000` for a submodule. */
  readonly mode: string;
  /** The blob's id; for a submodule a commit's. */
  readonly id: string;
}

/** The files of a commit by path from the repository's root. */
export type Tree = ReadonlyMap<string, TreeEntry>;

const RECORD = /^(\d{6}) \w+ ([0-9a-f]+)\t(.+)$/s;

function parseEntry(record: string): readonly [string, TreeEntry] {
  const [, mode, id, path] = RECORD.exec(record) ?? [];
  if (mode === undefined || id === undefined || path === undefined) {
    throw new GitError(`git ls-tree gives a line of an unknown form: ${record}`, null);
  }
  return [path, { mode, id }];
}

/**
 * Lists the files of a commit that lie at or below one of these paths.
 *
 * @param commit a full sha
 * @throws {GitError} when the commit cannot be read
 */
export async function readTree(place: GitPlace, commit: string, paths: readonly string[]): Promise<Tree> {
  const output = await runGit(place, ['ls-tree', '-r', '-z', '--full-tree', commit, '--', ...paths]);
  return new Map(splitRecords(output).map(parseEntry));
}
