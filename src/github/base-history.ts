import { message } from '../domain/message.ts';
import type { GitHubClient } from './client.ts';
import { GitHubError } from './github-error.ts';
import { compactList, flag, mapped, nullable, type Reader, record, text } from './reader.ts';

/** A commit of a branch's own line, which its first parents make: a merge stands there as one commit. */
export interface BaseCommit {
  /** A full sha. */
  readonly sha: string;
  /** The first parent; null for the repository's first commit. */
  readonly parent: string | null;
  /** The id of the folder of the VEPs; null where there is none. */
  readonly rootTree: string | null;
}

const NODE_FIELDS = 'oid parents(first: 1) { nodes { oid } } file(path: $root) { oid type }';

const node: Reader<BaseCommit> = mapped(
  record({
    oid: text,
    parents: record({ nodes: compactList(record({ oid: text })) }),
    file: nullable(record({ oid: text, type: text })),
  }),
  ({ oid, parents, file }) => ({
    sha: oid,
    parent: parents.nodes[0]?.oid ?? null,
    rootTree: file?.type === 'tree' ? file.oid : null,
  }),
);

const commitAnswer = record({ object: nullable(node) });

/** Reads one commit. @throws {GitHubError} when GitHub does not know it */
export async function readBaseCommit(client: GitHubClient, sha: string, root: string): Promise<BaseCommit> {
  const { owner, name } = client.repository;
  const { object } = await client.demand({
    field: `repository(owner: $owner, name: $name) { object(expression: $sha) { ... on Commit { ${NODE_FIELDS} } } }`,
    variables: {
      owner: ['String!', owner],
      name: ['String!', name],
      sha: ['String!', sha],
      root: ['String!', root],
    },
    weight: 1,
    read: commitAnswer,
  });
  if (object === null) {
    throw new GitHubError(message`GitHub does not know the commit ${sha} any more.`);
  }
  return object;
}

const historyPage = record({
  object: nullable(
    record({
      history: record({
        nodes: compactList(node),
        pageInfo: record({ hasNextPage: flag, endCursor: nullable(text) }),
      }),
    }),
  ),
});

type Page = NonNullable<ReturnType<typeof historyPage>['object']>['history'];

async function readPage(client: GitHubClient, range: CommitRange, after: string | null): Promise<Page> {
  const { owner, name } = client.repository;
  const { object } = await client.demand({
    field: `repository(owner: $owner, name: $name) { object(expression: $sha) { ... on Commit {
      history(first: 100, after: $after) { nodes { ${NODE_FIELDS} } pageInfo { hasNextPage endCursor } }
    } } }`,
    variables: {
      owner: ['String!', owner],
      name: ['String!', name],
      sha: ['String!', range.after],
      root: ['String!', range.root],
      after: ['String', after],
    },
    weight: 50,
    read: historyPage,
  });
  if (object === null) {
    throw new GitHubError(message`GitHub does not know the commit ${range.after} any more.`);
  }
  return object.history;
}

/** The commits that came to a branch. */
export interface CommitRange {
  /** Full shas; `before` is an ancestor of `after`. */
  readonly before: string;
  readonly after: string;
  /** The folder of the VEPs, without a trailing slash. */
  readonly root: string;
}

/** A push of more commits than this is no ordinary one. */
const MAX_PAGES = 20;

/** Follows the first parents as far as they are known; the last one is `before` when all of them are. */
function followParents(known: ReadonlyMap<string, BaseCommit>, { before, after }: CommitRange): readonly BaseCommit[] {
  const line: BaseCommit[] = [];
  let next: string | null = after;
  while (next !== null) {
    const commit = known.get(next);
    if (commit === undefined) {
      break;
    }
    line.push(commit);
    next = commit.sha === before ? null : commit.parent;
  }
  return line;
}

/**
 * Reads the commits that came to a branch, one for each thing that was merged, oldest first and `before` itself at
 * the beginning. The list of a comparison would mix in the commits of the merged branches.
 *
 * @throws {GitHubError} when the commits do not lead back to `before`, or are too many
 */
export async function readBaseLine(client: GitHubClient, range: CommitRange): Promise<readonly BaseCommit[]> {
  const known = new Map<string, BaseCommit>();
  let cursor: string | null = null;
  for (let count = 0; count < MAX_PAGES; count += 1) {
    const page: Page = await readPage(client, range, cursor);
    for (const commit of page.nodes) {
      known.set(commit.sha, commit);
    }
    const line = followParents(known, range);
    if (line.at(-1)?.sha === range.before) {
      return line.toReversed();
    }
    cursor = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    if (cursor === null) {
      break;
    }
  }
  throw new GitHubError(message`The commits before ${range.after} do not lead back to ${range.before}.`);
}
