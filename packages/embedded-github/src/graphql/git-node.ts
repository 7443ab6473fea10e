import { hasChangedPath, topologicalOrder } from '../git/commit-graph.ts';
import type { Commit, Signature, TreeEntry } from '../git/object-store.ts';
import { readCommit } from '../git/object-store.ts';
import type { GitObject } from '../git/revision.ts';
import { entryAt, objectKind, treeEntries } from '../git/tree.ts';
import { timestamp } from '../rest-json/account-json.ts';
import { pageUrl } from '../rest-json/repository-json.ts';
import { pullRequestsOf } from '../rest-routes/commit-routes.ts';
import type { Repository } from '../world/repository.ts';
import { ownerOfAddress } from '../world/world.ts';
import { actorNode } from './actor-node.ts';
import { connection } from './connection.ts';
import { type Arguments, type FieldValue, type GraphContext, type GraphNode, textArgument } from './graph-node.ts';
import { rollupNode, statusNode } from './status-node.ts';

function isBinary(bytes: Buffer): boolean {
  return bytes.subarray(0, 8000).includes(0);
}

function objectFields(repository: Repository, oid: string): GraphNode {
  return { oid, id: `G_${oid}`, abbreviatedOid: oid.slice(0, 7), commitUrl: pageUrl(repository, `/commit/${oid}`) };
}

export function blobNode(repository: Repository, id: string, { limits }: GraphContext): GraphNode {
  const bytes = repository.store.blobs.get(id) ?? Buffer.alloc(0);
  return {
    ...objectFields(repository, id),
    __typename: 'Blob',
    byteSize: bytes.length,
    isBinary: isBinary(bytes),
    isTruncated: bytes.length > limits.blobText,
    text: isBinary(bytes) ? null : bytes.subarray(0, limits.blobText).toString(),
  };
}

function treeEntryNode(repository: Repository, { name, mode, id }: TreeEntry, path: string): GraphNode {
  const type = objectKind(mode);
  return {
    name,
    path,
    type,
    mode: Number.parseInt(mode, 8),
    oid: id,
    size: repository.store.blobs.get(id)?.length ?? 0,
    object: (_args, context) =>
      type === 'commit' ? null : objectNode(repository, { kind: type, id }, { path, context }),
  };
}

function treeNode(repository: Repository, id: string, path: string): GraphNode {
  const prefix = path === '' ? '' : `${path}/`;
  return {
    ...objectFields(repository, id),
    __typename: 'Tree',
    entries: () =>
      treeEntries(repository.store, id).map((entry) => treeEntryNode(repository, entry, prefix + entry.name)),
  };
}

function signatureNode(repository: Repository, { name, email, date }: Signature): GraphNode {
  const { world } = repository;
  return { name, email, date: timestamp(date), user: () => actorNode(world, ownerOfAddress(world, email)) };
}

/** The author, then those of the `Co-authored-by` trailers, each address once. */
function authorsOf({ author, message }: Commit): readonly Signature[] {
  const trailers = [...message.matchAll(/^co-authored-by:[ \t]*(.*?)[ \t]*<([^<>]*)>[ \t]*$/gim)];
  const coAuthors = trailers.map(([, name = '', email = '']) => ({ name, email, date: author.date }));
  return [...new Map([author, ...coAuthors].toReversed().map((one) => [one.email, one])).values()].toReversed();
}

function history(repository: Repository, commit: Commit, args: Arguments): GraphNode {
  const [path, until, since] = ['path', 'until', 'since'].map((name) => textArgument(args, name));
  const commits = topologicalOrder(repository.store, commit.id)
    .filter(({ committer }) => !until || committer.date <= new Date(until))
    .filter(({ committer }) => !since || committer.date >= new Date(since))
    .filter((one) => !path || hasChangedPath(repository.store, one, path));
  return connection(commits, args, (one) => commitNode(repository, one));
}

function fileOf(repository: Repository, commit: Commit, path: string): FieldValue {
  const entry = entryAt(repository.store, commit.tree, path);
  return entry === null ? null : treeEntryNode(repository, { name: path.split('/').at(-1) ?? '', ...entry }, path);
}

export function commitNode(repository: Repository, commit: Commit): GraphNode {
  const { store } = repository;
  return {
    ...objectFields(repository, commit.id),
    __typename: 'Commit',
    message: commit.message,
    messageHeadline: commit.message.split('\n')[0] ?? '',
    committedDate: timestamp(commit.committer.date),
    authoredDate: timestamp(commit.author.date),
    author: () => signatureNode(repository, commit.author),
    authors: (args) => connection(authorsOf(commit), args, (author) => signatureNode(repository, author)),
    committer: () => signatureNode(repository, commit.committer),
    url: pageUrl(repository, `/commit/${commit.id}`),
    tree: () => treeNode(repository, commit.tree, ''),
    parents: (args) => connection(commit.parents, args, (id) => commitNode(repository, readCommit(store, id))),
    history: (args) => history(repository, commit, args),
    file: (args) => fileOf(repository, commit, textArgument(args, 'path') ?? ''),
    status: () => statusNode(repository, commit.id),
    statusCheckRollup: () => rollupNode(repository, commit.id),
    associatedPullRequests: (args, { links, behavior }) =>
      connection(pullRequestsOf(repository, commit.id, behavior), args, links.pullRequest),
  };
}

/** A commit, tree or blob. `path` is where a tree was found, for the full paths of its entries. */
export function objectNode(
  repository: Repository,
  object: GitObject,
  { path, context }: { readonly path: string; readonly context: GraphContext },
): GraphNode {
  switch (object.kind) {
    case 'commit':
      return commitNode(repository, object.commit);
    case 'tree':
      return treeNode(repository, object.id, path);
    case 'blob':
      return blobNode(repository, object.id, context);
  }
}
