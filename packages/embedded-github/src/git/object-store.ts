import { objectId } from './object-id.ts';

/** Git's file modes as it writes them into trees. `160000` is a submodule: the id is a commit of another repository. */
export type FileMode = '100644' | '120000' | '160000' | '40000';

export interface TreeEntry {
  readonly name: string;
  readonly mode: FileMode;
  readonly id: string;
}

export interface Signature {
  readonly name: string;
  readonly email: string;
  readonly date: Date;
}

export interface CommitContent {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}

export interface Commit extends CommitContent {
  readonly id: string;
}

/** The objects of a repository and all its forks, which share them as on GitHub. */
export interface ObjectStore {
  readonly blobs: Map<string, Buffer>;
  readonly trees: Map<string, readonly TreeEntry[]>;
  readonly commits: Map<string, Commit>;
}

export function createObjectStore(): ObjectStore {
  return { blobs: new Map(), trees: new Map(), commits: new Map() };
}

export function writeBlob(store: ObjectStore, content: Buffer): string {
  const id = objectId('blob', content);
  store.blobs.set(id, content);
  return id;
}

/** Git orders the entries of a tree by their bytes, a folder's name as if it ended with a slash. */
function compareEntries(left: TreeEntry, right: TreeEntry): number {
  const key = ({ name, mode }: TreeEntry) => Buffer.from(mode === '40000' ? `${name}/` : name);
  return Buffer.compare(key(left), key(right));
}

export function writeTree(store: ObjectStore, entries: readonly TreeEntry[]): string {
  const sorted = [...entries].sort(compareEntries);
  const content = sorted.flatMap(({ mode, name, id }) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]);
  const treeId = objectId('tree', Buffer.concat(content));
  store.trees.set(treeId, sorted);
  return treeId;
}

function signatureLine({ name, email, date }: Signature): string {
  return `${name} <${email}> ${Math.floor(date.getTime() / 1000)} +0000`;
}

export function writeCommit(store: ObjectStore, commit: CommitContent): Commit {
  const lines = [
    `tree ${commit.tree}`,
    ...commit.parents.map((parent) => `parent ${parent}`),
    `author ${signatureLine(commit.author)}`,
    `committer ${signatureLine(commit.committer)}`,
    '',
    commit.message,
  ];
  const written = { ...commit, id: objectId('commit', Buffer.from(lines.join('\n'))) };
  store.commits.set(written.id, written);
  return written;
}

/** Reads an object that must be there: an id that leads nowhere is a mistake of the model itself. */
export function readCommit(store: ObjectStore, id: string): Commit {
  const commit = store.commits.get(id);
  if (commit === undefined) {
    throw new Error(`There is no commit ${id}`);
  }
  return commit;
}
