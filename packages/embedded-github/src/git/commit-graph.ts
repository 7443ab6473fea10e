import { createMemo } from './memo.ts';
import { type Commit, type ObjectStore, readCommit } from './object-store.ts';
import { entryAt } from './tree.ts';

const ancestorsMemo = createMemo<ReadonlySet<string>>();

function collectAncestors(store: ObjectStore, id: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [id];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!seen.has(next)) {
      seen.add(next);
      waiting.push(...readCommit(store, next).parents);
    }
  }
  return seen;
}

/** The commit and everything it is based on, as ids. */
export function ancestors(store: ObjectStore, id: string): ReadonlySet<string> {
  return ancestorsMemo(store, id, () => collectAncestors(store, id));
}

/** The newest commit that both are based on and that no other such commit is based on; null for unrelated histories. */
export function mergeBase(store: ObjectStore, left: string, right: string): Commit | null {
  const ofLeft = ancestors(store, left);
  const candidates = new Set<string>();
  const waiting = [right];
  const seen = new Set<string>();
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (ofLeft.has(id)) {
      candidates.add(id);
    } else if (!seen.has(id)) {
      seen.add(id);
      waiting.push(...readCommit(store, id).parents);
    }
  }
  const isBest = (id: string) => [...candidates].every((other) => other === id || !ancestors(store, other).has(id));
  const best = [...candidates].filter(isBest).map((id) => readCommit(store, id));
  return newestFirst(best)[0] ?? null;
}

export function newestFirst(commits: readonly Commit[]): Commit[] {
  return [...commits].sort((left, right) => right.committer.date.getTime() - left.committer.date.getTime());
}

const rangeMemo = createMemo<readonly Commit[]>();

/** The commits that `head` is based on and `base` does not, newest first. */
export function commitsBetween(store: ObjectStore, base: string, head: string): readonly Commit[] {
  return rangeMemo(store, `${base}..${head}`, () => {
    const known = ancestors(store, base);
    return topologicalOrder(store, head).filter(({ id }) => !known.has(id));
  });
}

/** The history of a commit, every commit before its parents, newer ones first where that leaves a choice. */
export function topologicalOrder(store: ObjectStore, head: string): Commit[] {
  const children = new Map<string, number>();
  for (const id of ancestors(store, head)) {
    for (const parent of readCommit(store, id).parents) {
      children.set(parent, (children.get(parent) ?? 0) + 1);
    }
  }
  const order: Commit[] = [];
  const ready = [readCommit(store, head)];
  while (ready.length > 0) {
    const [next] = newestFirst(ready);
    if (next === undefined) {
      break;
    }
    ready.splice(ready.indexOf(next), 1);
    order.push(next);
    for (const parent of next.parents) {
      const left = (children.get(parent) ?? 1) - 1;
      children.set(parent, left);
      if (left === 0) {
        ready.push(readCommit(store, parent));
      }
    }
  }
  return order;
}

/** True if the commit leaves another thing at `path` than each of its parents had: what `git log -- path` shows. */
export function hasChangedPath(store: ObjectStore, commit: Commit, path: string): boolean {
  const now = entryAt(store, commit.tree, path)?.id ?? null;
  const before = commit.parents.map((parent) => entryAt(store, readCommit(store, parent).tree, path)?.id ?? null);
  return before.length === 0 ? now !== null : before.every((id) => id !== now);
}
