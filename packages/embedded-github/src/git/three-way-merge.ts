import { applyPatch, createPatch } from 'diff';
import { type ObjectStore, readCommit, writeBlob } from './object-store.ts';
import { editTree, entryAt, type Leaf } from './tree.ts';
import { diffTrees, type FileChange } from './tree-diff.ts';

export interface MergeSides {
  readonly base: string | null;
  readonly ours: string;
  readonly theirs: string;
}

function mergeBlobs(store: ObjectStore, ids: MergeSides): string | null {
  const [base, ours, theirs] = [ids.base ?? '', ids.ours, ids.theirs].map(
    (id) => store.blobs.get(id)?.toString() ?? '',
  );
  const merged = applyPatch(ours ?? '', createPatch('file', base ?? '', theirs ?? ''));
  return merged === false ? null : writeBlob(store, Buffer.from(merged));
}

/** What the merge puts at the path of one change; `conflict` where both sides changed it differently. */
function mergeChange(
  store: ObjectStore,
  change: FileChange,
  { old, our }: { readonly old: Leaf | null; readonly our: Leaf | null },
): Leaf | null | 'conflict' {
  if (our?.id === old?.id || our?.id === change.after?.id) {
    return change.after;
  }
  // Two files that both sides added have nothing in common to merge by.
  if (old === null || our === null || change.after === null) {
    return 'conflict';
  }
  const id = mergeBlobs(store, { base: old.id, ours: our.id, theirs: change.after.id });
  return id === null ? 'conflict' : { mode: our.mode, id };
}

/** The tree that merging two commits leaves; null when they conflict. `base` is their merge base. */
export function mergeTrees(store: ObjectStore, { base, ours, theirs }: MergeSides): string | null {
  const baseTree = base === null ? null : readCommit(store, base).tree;
  const ourTree = readCommit(store, ours).tree;
  const changes = new Map<string, Leaf | null>();
  for (const change of diffTrees(store, baseTree, readCommit(store, theirs).tree)) {
    const oldPath = change.previousPath ?? change.path;
    const old = baseTree === null ? null : entryAt(store, baseTree, oldPath);
    const merged = mergeChange(store, change, { old, our: entryAt(store, ourTree, oldPath) });
    if (merged === 'conflict') {
      return null;
    }
    if (change.previousPath !== null) {
      changes.set(change.previousPath, null);
    }
    changes.set(change.path, merged);
  }
  return editTree(store, ourTree, changes);
}
