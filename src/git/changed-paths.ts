import type { ChangedFile } from '../parse/changed-file.ts';
import { GitError, runGit, splitRecords } from './run-git.ts';

/** One point of a comparison: a commit's full sha, or the working tree. */
export type Head = { readonly kind: 'commit'; readonly commit: string } | { readonly kind: 'working-tree' };

const META = /^:\d{6} \d{6} [0-9a-f]+ [0-9a-f]+ ([A-Z])\d*$/;

function toChangedFile(letter: string, path: string, renamedTo: string | undefined): ChangedFile {
  return renamedTo === undefined
    ? { path, previousPath: null, isAdded: letter === 'A', isRemoved: letter === 'D' }
    : { path: renamedTo, previousPath: path, isAdded: false, isRemoved: false };
}

/** Reads the records of `git diff-… -r -z`: a description, then one path, or two for a rename. */
function parseRawDiff(output: string): readonly ChangedFile[] {
  const records = splitRecords(output);
  const changes = new Map<string, ChangedFile>();
  let index = 0;
  while (index < records.length) {
    const [meta = '', path = '', second] = records.slice(index, index + 3);
    const letter = META.exec(meta)?.[1];
    if (letter === undefined) {
      throw new GitError(`git diff gives a line of an unknown form: ${meta}`, null);
    }
    const isRename = letter === 'R';
    const change = toChangedFile(letter, path, isRename ? second : undefined);
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
): Promise<readonly ChangedFile[]> {
  return parseRawDiff(await runGit(directory, ['diff-tree', '-r', '-z', '-M', base, head, '--', root]));
}

async function readWorkingChanges(directory: string, base: string, root: string): Promise<readonly ChangedFile[]> {
  const [tracked, untracked] = await Promise.all([
    runGit(directory, ['diff-index', '-r', '-z', '-M', base, '--', root]),
    runGit(directory, ['ls-files', '-z', '--others', '--exclude-standard', '--', root]),
  ]);
  const changes = new Map(parseRawDiff(tracked).map((change) => [change.path, change]));
  for (const path of splitRecords(untracked)) {
    // A file taken out of the index but still on the disk counts as a removal and as untracked: it is there.
    changes.set(path, { path, previousPath: null, isAdded: !changes.has(path), isRemoved: false });
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
): Promise<readonly ChangedFile[]> {
  return head.kind === 'commit'
    ? readCommitChanges(directory, { base, head: head.commit, root })
    : readWorkingChanges(directory, base, root);
}
