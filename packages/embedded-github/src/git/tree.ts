import type { ObjectKind } from './object-id.ts';
import { type FileMode, type ObjectStore, type TreeEntry, writeTree } from './object-store.ts';

/** A file, symlink or submodule in a tree. */
export interface Leaf {
  readonly mode: FileMode;
  readonly id: string;
}

/** What a mode says about the object behind an entry, in git's words. */
export function objectKind(mode: FileMode): ObjectKind {
  if (mode === '40000') {
    return 'tree';
  }
  return mode === '160000' ? 'commit' : 'blob';
}

export function treeEntries(store: ObjectStore, treeId: string | null): readonly TreeEntry[] {
  return treeId === null ? [] : (store.trees.get(treeId) ?? []);
}

/** What is at `path`; the empty path is the tree itself. Null when nothing is. */
export function entryAt(store: ObjectStore, treeId: string, path: string): Leaf | null {
  let current: Leaf = { mode: '40000', id: treeId };
  for (const segment of path.split('/').filter((part) => part !== '')) {
    const entry =
      current.mode === '40000' ? store.trees.get(current.id)?.find(({ name }) => name === segment) : undefined;
    if (entry === undefined) {
      return null;
    }
    current = entry;
  }
  return current;
}

export interface PathEntry extends Leaf {
  readonly path: string;
}

/** Everything below a tree, folders included and before their content, in git's order. */
export function listTree(store: ObjectStore, treeId: string, prefix = ''): PathEntry[] {
  return treeEntries(store, treeId).flatMap(({ name, mode, id }) => {
    const entry = { path: prefix + name, mode, id };
    return mode === '40000' ? [entry, ...listTree(store, id, `${prefix}${name}/`)] : [entry];
  });
}

type LeafChanges = ReadonlyMap<string, Leaf | null>;

/** Changes by path, sorted by the first segment: those of this folder and those of the folders in it. */
function sortByFolder(changes: LeafChanges): { readonly here: LeafChanges; readonly below: Map<string, LeafChanges> } {
  const here = new Map<string, Leaf | null>();
  const below = new Map<string, Map<string, Leaf | null>>();
  for (const [path, leaf] of changes) {
    const slash = path.indexOf('/');
    if (slash < 0) {
      here.set(path, leaf);
    } else {
      const folder = path.slice(0, slash);
      below.set(folder, (below.get(folder) ?? new Map()).set(path.slice(slash + 1), leaf));
    }
  }
  return { here, below };
}

/** The tree after `changes`, by path; null removes. Null when nothing is left. Untouched folders are shared. */
export function editTree(store: ObjectStore, treeId: string | null, changes: LeafChanges): string | null {
  const entries = new Map(treeEntries(store, treeId).map((entry) => [entry.name, entry]));
  const { here, below } = sortByFolder(changes);
  const edits = new Map(here);
  for (const [name, inner] of below) {
    const existing = entries.get(name);
    const id = editTree(store, existing?.mode === '40000' ? existing.id : null, inner);
    edits.set(name, id === null ? (edits.get(name) ?? null) : { mode: '40000', id });
  }
  for (const [name, leaf] of edits) {
    if (leaf === null) {
      entries.delete(name);
    } else {
      entries.set(name, { name, mode: leaf.mode, id: leaf.id });
    }
  }
  return entries.size === 0 ? null : writeTree(store, [...entries.values()]);
}
