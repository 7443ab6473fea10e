import { GitError, runGit, splitRecords } from './run-git.ts';

/** A file that differs between two points, from the repository's root. */
export interface ChangedPath {
  /** Where it stands afterwards; for a removed file where it stood. */
  readonly path: string;
  /** Set for a rename. */
  readonly previousPath: string | null;
  readonly isRemoved: boolean;
}

/** One point of a comparison: a commit's full sha, or the working tree. */
export type Head = { readonly kind: 'commit'; readonly commit: string } | { readonly kind: 'working-tree' };

const META = /^:\d{6} \d{6} [0-9a-f]+ [0-9a-f]+ ([A-Z])\d*$/;

function parseChange(meta: string, path: string, renamedTo: string | undefined): ChangedPath {
  const isRemoved = META.exec(meta)?.[1] === 'D';
  return renamedTo === undefined
    ? { path, previousPath: null, isRemoved }
    : { path: renamedTo, previousPath: path, isRemoved: false };
}

/** Reads the records of `git diff-… -r -z`: a description, then one path, or two for a rename. */
function parseRawDiff(output: string): readonly ChangedPath[] {
  const records = splitRecords(output);
  const changes = new Map<string, ChangedPath>();
  let index = 0;
  while (index < records.length) {
    const [meta = '', path = '', second] = records.slice(index, index + 3);
    const letter = META.exec(meta)?.[1];
    if (letter === undefined) {
      throw new GitError(`git diff gives a line of an unknown form: ${meta}`, null);
    }
    const isRename = letter === 'R';
    const change = parseChange(meta, path, isRename ? second : undefined);
    // A file in a merge conflict is named twice; both entries say no more than that it differs.
    changes.set(change.path, change);
    index += isRename ? 3 : 2;
  }
  return [...changes.values()];
}

/** Lists what differs below `root` between two commits, renames recognised. */
export async function readCommitChanges(
  directory: string,
  { base, head, root }: { readonly base: string; readonly head: string; readonly root: string },
): Promise<readonly ChangedPath[]> {
  return parseRawDiff(await runGit(directory, ['diff-tree', '-r', '-z', '-M', base, head, '--', root]));
}

async function readWorkingChanges(directory: string, base: string, root: string): Promise<readonly ChangedPath[]> {
  const [tracked, untracked] = await Promise.all([
    runGit(directory, ['diff-index', '-r', '-z', '-M', base, '--', root]),
    runGit(directory, ['ls-files', '-z', '--others', '--exclude-standard', '--', root]),
  ]);
  const changes = new Map(parseRawDiff(tracked).map((change) => [change.path, change]));
  for (const path of splitRecords(untracked)) {
    // A file taken out of the index but still on the disk counts as a removal and as untracked: it is there.
    changes.set(path, { path, previousPath: null, isRemoved: false });
  }
  return [...changes.values()];
}

/**
 * Lists what a branch changes below `root` since `base`: with the working tree as head, staged, unstaged
 * and untracked files count.
 */
export function readChangedPaths(
  directory: string,
  { base, head, root }: { readonly base: string; readonly head: Head; readonly root: string },
): Promise<readonly ChangedPath[]> {
  return head.kind === 'commit'
    ? readCommitChanges(directory, { base, head: head.commit, root })
    : readWorkingChanges(directory, base, root);
}
