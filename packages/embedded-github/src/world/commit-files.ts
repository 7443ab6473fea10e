import { type Commit, type FileMode, readCommit, writeBlob, writeCommit, writeTree } from '../git/object-store.ts';
import { resolveCommit } from '../git/revision.ts';
import { editTree, type Leaf } from '../git/tree.ts';
import { moveHeads } from './head-movement.ts';
import type { Repository } from './repository.ts';
import { accountOf, instant, type World } from './world.ts';

/** What is at a path: text, bytes, a symlink's target, a submodule's commit; null removes. */
export type FileContent = string | Buffer | { readonly symlink: string } | { readonly submodule: string } | null;

export type Files = Readonly<Record<string, FileContent>>;

export interface NewCommit {
  readonly files: Files;
  readonly message?: string;
  /** A handle; `example` by default. */
  readonly author?: string;
  /** ISO 8601; the world's now by default. */
  readonly date?: string;
}

function leafOf(repository: Repository, content: FileContent): Leaf | null {
  if (content === null) {
    return null;
  }
  const leaf = (mode: FileMode, bytes: Buffer) => ({ mode, id: writeBlob(repository.store, bytes) });
  if (typeof content === 'string' || Buffer.isBuffer(content)) {
    return leaf('100644', Buffer.from(content));
  }
  return 'symlink' in content
    ? leaf('120000', Buffer.from(content.symlink))
    : { mode: '160000', id: content.submodule };
}

export function signatureOf(world: World, login: string, date: Date) {
  accountOf(world, login);
  return { name: login, email: `${login}@users.noreply.github.com`, date };
}

/** The tree of `parent` with the files changed. */
export function treeWith(repository: Repository, parent: Commit | null, files: Files): string {
  const { store } = repository;
  const changes = new Map(Object.entries(files).map(([path, content]) => [path, leafOf(repository, content)]));
  return editTree(store, parent?.tree ?? null, changes) ?? writeTree(store, []);
}

/** Commits files on a branch, which comes into being by its first commit, and returns the commit. */
export function commitFiles(repository: Repository, branch: string, commit: NewCommit): Commit {
  const { world, store } = repository;
  const tip = repository.refs.get(`refs/heads/${branch}`);
  const parent = tip === undefined ? null : readCommit(store, tip);
  const signature = signatureOf(world, commit.author ?? 'example', instant(world, commit.date));
  const written = writeCommit(store, {
    tree: treeWith(repository, parent, commit.files),
    parents: parent === null ? [] : [parent.id],
    author: signature,
    committer: signature,
    message: commit.message ?? `Change ${Object.keys(commit.files).join(', ')}`,
  });
  setBranch(repository, branch, written.id);
  return written;
}

/** Points a branch at a commit, forced or not. Open pull requests from it follow. */
export function setBranch(repository: Repository, branch: string, id: string): void {
  const before = repository.refs.get(`refs/heads/${branch}`) ?? null;
  repository.refs.set(`refs/heads/${branch}`, id);
  moveHeads(repository, branch, { before, after: id });
}

/** A new branch at a revision: a branch's name or a commit id; the default branch by default. */
export function createBranch(repository: Repository, branch: string, from = repository.defaultBranch): void {
  const commit = resolveCommit(repository, from);
  if (commit === null) {
    throw new Error(`There is no ${from} to branch from`);
  }
  repository.refs.set(`refs/heads/${branch}`, commit.id);
}
