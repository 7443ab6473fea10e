import type { Commit, ObjectStore } from './object-store.ts';
import { entryAt, type Leaf } from './tree.ts';

/** Where names lead: full names such as `refs/heads/main` to commit ids. */
export interface RefStore {
  readonly store: ObjectStore;
  readonly refs: ReadonlyMap<string, string>;
  readonly defaultBranch: string;
}

/** The commit that a branch, a full or short ref name, `HEAD`, an id or the first digits of an id means. */
export function resolveCommit({ store, refs, defaultBranch }: RefStore, revision: string): Commit | null {
  const name = revision === 'HEAD' ? defaultBranch : revision;
  const byName = refs.get(name) ?? refs.get(`refs/heads/${name}`) ?? refs.get(`refs/${name}`);
  const id = byName ?? (/^[0-9a-f]{7,40}$/i.test(name) ? name.toLowerCase() : null);
  if (id === null) {
    return null;
  }
  const short = id.length < 40 ? [...store.commits.keys()].find((key) => key.startsWith(id)) : id;
  return store.commits.get(short ?? id) ?? null;
}

export type GitObject =
  | { readonly kind: 'commit'; readonly commit: Commit }
  | { readonly kind: 'tree'; readonly id: string }
  | { readonly kind: 'blob'; readonly id: string };

function objectOf({ mode, id }: Leaf): GitObject | null {
  return mode === '160000' ? null : { kind: mode === '40000' ? 'tree' : 'blob', id };
}

/** What git's `<revision>`, `<revision>:<path>` or an object id means; null when it means nothing here. */
export function resolveObject(repository: RefStore, expression: string): GitObject | null {
  const colon = expression.indexOf(':');
  const revision = colon < 0 ? expression : expression.slice(0, colon);
  const commit = resolveCommit(repository, revision);
  if (colon >= 0) {
    const treeId = commit?.tree ?? (repository.store.trees.has(revision) ? revision : null);
    const entry = treeId === null ? null : entryAt(repository.store, treeId, expression.slice(colon + 1));
    return entry === null ? null : objectOf(entry);
  }
  if (commit !== null) {
    return { kind: 'commit', commit };
  }
  if (repository.store.trees.has(revision)) {
    return { kind: 'tree', id: revision };
  }
  return repository.store.blobs.has(revision) ? { kind: 'blob', id: revision } : null;
}
