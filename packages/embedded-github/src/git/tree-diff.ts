import { createMemo } from './memo.ts';
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
  return similarity(left, right);
}

/** The best candidates first, each file in one pair at most. */
function choose(candidates: readonly RenameCandidate[]): RenameCandidate[] {
  const taken = new Set<PathEntry>();
  return [...candidates]
    .sort((left, right) => right.score - left.score)
    .filter(({ before, after }) => {
      const isFree = !taken.has(before) && !taken.has(after);
      if (isFree) {
        taken.add(before).add(after);
      }
      return isFree;
    });
}

/** Pairs removed with added files: first those of one content, then the others by similarity, as git does. */
function findRenames(store: ObjectStore, pairs: readonly Pair[]): readonly RenameCandidate[] {
  const removed = pairs.flatMap(({ before, after }) => (before !== null && after === null ? [before] : []));
  const added = pairs.flatMap(({ before, after }) => (after !== null && before === null ? [after] : []));
  const isEmpty = ({ id }: PathEntry) => store.blobs.get(id)?.length === 0;
  const isSame = (before: PathEntry, after: PathEntry) => before.id === after.id && before.mode === after.mode;
  const exact = choose(
    removed.flatMap((before) =>
      added.filter((after) => isSame(before, after) && !isEmpty(before)).map((after) => ({ before, after, score: 1 })),
    ),
  );
  const paired = new Set(exact.flatMap(({ before, after }) => [before, after]));
  const [oldLeft, youngLeft] = [removed, added].map((entries) => entries.filter((entry) => !paired.has(entry)));
  const similar = (oldLeft ?? []).flatMap((before) =>
    (youngLeft ?? []).map((after) => ({ before, after, score: score(store, before, after) })),
  );
  return [...exact, ...choose(similar.filter((candidate) => candidate.score >= RENAME_THRESHOLD))];
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

function computeDiff(store: ObjectStore, before: string | null, after: string | null): FileChange[] {
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

const memo = createMemo<readonly FileChange[]>();

/**
 * What changed from one tree to another, renames recognized, ordered by path as GitHub lists files. Each pair of
 * trees is compared once.
 */
export function diffTrees(store: ObjectStore, before: string | null, after: string | null): readonly FileChange[] {
  return memo(store, `${before}..${after}`, () => computeDiff(store, before, after));
}
