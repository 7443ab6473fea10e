import type { ObjectStore, TreeEntry } from './object-store.ts';
import { similarity } from './similarity.ts';
import { listTree, type PathEntry, treeEntries } from './tree.ts';

/** One file that differs between two trees, in GitHub's words. `changed` is a change of the mode's kind. */
export interface FileChange {
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed';
  readonly path: string;
  /** The path before, for a rename. */
  readonly previousPath: string | null;
  readonly before: PathEntry | null;
  readonly after: PathEntry | null;
}

const RENAME_THRESHOLD = 0.5;

interface Pair {
  readonly before: PathEntry | null;
  readonly after: PathEntry | null;
}

function leavesOf(store: ObjectStore, entry: TreeEntry | undefined, prefix: string): PathEntry[] {
  if (entry === undefined) {
    return [];
  }
  const path = prefix + entry.name;
  return entry.mode === '40000'
    ? listTree(store, entry.id, `${path}/`).filter(({ mode }) => mode !== '40000')
    : [{ path, mode: entry.mode, id: entry.id }];
}

/** The files that differ, folder by folder, so that what is shared is never walked. */
function differingFiles(store: ObjectStore, trees: readonly [string | null, string | null], prefix = ''): Pair[] {
  const [left, right] = trees.map((id) => new Map(treeEntries(store, id).map((entry) => [entry.name, entry])));
  return [...new Set([...(left?.keys() ?? []), ...(right?.keys() ?? [])])].sort().flatMap((name): Pair[] => {
    const [old, young] = [left?.get(name), right?.get(name)];
    if (old?.id === young?.id && old?.mode === young?.mode) {
      return [];
    }
    if (old?.mode === '40000' && young?.mode === '40000') {
      return differingFiles(store, [old.id, young.id], `${prefix}${name}/`);
    }
    const [before, after] = [leavesOf(store, old, prefix), leavesOf(store, young, prefix)];
    const [first, second] = [before[0], after[0]];
    if (before.length === 1 && after.length === 1 && first && second && first.path === second.path) {
      return [{ before: first, after: second }];
    }
    return [
      ...before.map((entry) => ({ before: entry, after: null })),
      ...after.map((entry) => ({ before: null, after: entry })),
    ];
  });
}

interface RenameCandidate {
  readonly before: PathEntry;
  readonly after: PathEntry;
  readonly score: number;
}

function score(store: ObjectStore, before: PathEntry, after: PathEntry): number {
  const [left, right] = [store.blobs.get(before.id), store.blobs.get(after.id)];
  if (before.mode !== after.mode || left === undefined || right === undefined) {
    return 0;
  }
  // Identical files come before all others, as in git; empty files are never renames there.
  return before.id === after.id && left.length > 0 ? 2 : similarity(left, right);
}

/** Pairs removed with added files, the most similar first, each file at most once. */
function findRenames(store: ObjectStore, pairs: readonly Pair[]): readonly RenameCandidate[] {
  const removed = pairs.flatMap(({ before, after }) => (before !== null && after === null ? [before] : []));
  const added = pairs.flatMap(({ before, after }) => (after !== null && before === null ? [after] : []));
  const candidates = removed
    .flatMap((before) => added.map((after) => ({ before, after, score: score(store, before, after) })))
    .filter((candidate) => candidate.score >= RENAME_THRESHOLD)
    .sort((left, right) => right.score - left.score);
  const taken = new Set<PathEntry>();
  return candidates.filter(({ before, after }) => {
    const isFree = !taken.has(before) && !taken.has(after);
    if (isFree) {
      taken.add(before).add(after);
    }
    return isFree;
  });
}

function statusOf({ before, after }: Pair): FileChange['status'] {
  if (before === null || after === null) {
    return before === null ? 'added' : 'removed';
  }
  return before.mode === after.mode ? 'modified' : 'changed';
}

function toChange(pair: Pair): FileChange[] {
  const { before, after } = pair;
  const [first] = [after, before].filter((entry) => entry !== null);
  if (first === undefined) {
    return [];
  }
  return [{ status: statusOf(pair), path: first.path, previousPath: null, before, after }];
}

/** What changed from one tree to another, renames recognised, ordered by path as GitHub lists files. */
export function diffTrees(store: ObjectStore, before: string | null, after: string | null): FileChange[] {
  const pairs = differingFiles(store, [before, after]);
  const renames = findRenames(store, pairs);
  const renamed = new Set(renames.flatMap((rename) => [rename.before, rename.after]));
  const plain = pairs.filter(
    (pair) => ![pair.before, pair.after].some((entry) => entry !== null && renamed.has(entry)),
  );
  const changes: FileChange[] = [
    ...plain.flatMap(toChange),
    ...renames.map(({ before: old, after: young }) => ({
      status: 'renamed' as const,
      path: young.path,
      previousPath: old.path,
      before: old,
      after: young,
    })),
  ];
  return changes.sort((left, right) => (left.path < right.path ? -1 : 1));
}
