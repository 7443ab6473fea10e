import { GitError, runGit, splitRecords } from './run-git.ts';

/** The files below a folder of a checkout. */
export interface WorkingFiles {
  /** Those that git knows or does not ignore, sorted by bytes; some may be missing on the disk. */
  readonly paths: readonly string[];
  /** Those that git does not know, as it lists them: a repository in the repository has a slash at its end. */
  readonly untracked: readonly string[];
  /** Those that belong to the checkout though a sparse one leaves them off the disk: the ids of their blobs. */
  readonly sparse: ReadonlyMap<string, string>;
}

const UNTRACKED = '? ';
const TRACKED = /^(\S) \d{6} ([0-9a-f]+) \d\t(.+)$/s;
const SPARSE = 'S';

/** Lists the files of a checkout at or below `root`. */
export async function readWorkingFiles(directory: string, root: string): Promise<WorkingFiles> {
  const which = ['-t', '--stage', '--cached', '--others', '--exclude-standard'];
  const records = splitRecords(await runGit(directory, ['ls-files', '-z', ...which, '--', root]));
  const untracked: string[] = [];
  // A path in conflict is listed once for each side.
  const tracked = new Set<string>();
  const sparse = new Map<string, string>();
  for (const record of records) {
    if (record.startsWith(UNTRACKED)) {
      untracked.push(record.slice(UNTRACKED.length));
      continue;
    }
    const [, tag, id, path] = TRACKED.exec(record) ?? [];
    if (id === undefined || path === undefined) {
      throw new GitError(`git ls-files gives a line of an unknown form: ${record}`, null);
    }
    tracked.add(path);
    if (tag === SPARSE) {
      sparse.set(path, id);
    }
  }
  const paths = [...new Set([...tracked, ...untracked.map((path) => path.replace(/\/$/, ''))])].sort();
  return { paths, untracked, sparse };
}
