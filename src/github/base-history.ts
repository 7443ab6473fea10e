import { message } from '../domain/message.ts';
import type { GitHubClient } from './client.ts';
import { GitHubError } from './github-error.ts';
import { compactList, flag, nullable, record, text } from './reader.ts';

/** A commit of the base branch. */
export interface BaseCommit {
  /** A full sha. */
  readonly sha: string;
  /** The id of the folder of the VEPs; null where there is none. */
  readonly rootTree: string | null;
}

const commitAnswer = record({ commit: nullable(record({ oid: text })), root: nullable(record({ oid: text })) });

function unknownCommit(sha: string): GitHubError {
  return new GitHubError(message`GitHub does not know the commit ${sha} any more.`);
}

/** Reads one commit. Asked for many side by side, they share a query. @throws {GitHubError} when GitHub does not know it */
export async function readBaseCommit(client: GitHubClient, sha: string, root: string): Promise<BaseCommit> {
  const { owner, name } = client.repository;
  const found = await client.demand({
    field: `repository(owner: $owner, name: $name) {
      commit: object(expression: $sha) { oid } root: object(expression: $root) { oid }
    }`,
    variables: {
      owner: ['String!', owner],
      name: ['String!', name],
      sha: ['String!', sha],
      root: ['String!', `${sha}:${root}`],
    },
    weight: 1,
    read: commitAnswer,
  });
  if (found.commit === null) {
    throw unknownCommit(sha);
  }
  return { sha: found.commit.oid, rootTree: found.root?.oid ?? null };
}

/** The commits that came to a branch. */
export interface CommitRange {
  /** Full shas; `before` is an ancestor of `after`. */
  readonly before: string;
  readonly after: string;
  /** The folder of the VEPs, without a trailing slash. */
  readonly root: string;
}

const historyPage = record({
  object: nullable(
    record({
      history: record({
        nodes: compactList(record({ oid: text, parents: record({ nodes: compactList(record({ oid: text })) }) })),
        pageInfo: record({ hasNextPage: flag, endCursor: nullable(text) }),
      }),
    }),
  ),
});

type Page = NonNullable<ReturnType<typeof historyPage>['object']>['history'];

async function readPage(client: GitHubClient, start: string, after: string | null): Promise<Page> {
  const { owner, name } = client.repository;
  const { object } = await client.demand({
    field: `repository(owner: $owner, name: $name) { object(expression: $sha) { ... on Commit {
      history(first: 100, after: $after) {
        nodes { oid parents(first: 1) { nodes { oid } } } pageInfo { hasNextPage endCursor }
      }
    } } }`,
    variables: {
      owner: ['String!', owner],
      name: ['String!', name],
      sha: ['String!', start],
      after: ['String', after],
    },
    weight: 50,
    read: historyPage,
  });
  if (object === null) {
    throw unknownCommit(start);
  }
  return object.history;
}

/** A push of more commits than this is no ordinary one. */
const MAX_PAGES = 20;

/** Follows the first parents as far as they are known; the last one is `before` when all of them are. */
function followParents(parents: ReadonlyMap<string, string | null>, { before, after }: CommitRange): readonly string[] {
  const line: string[] = [];
  let next: string | null = after;
  while (next !== null && parents.has(next)) {
    line.push(next);
    next = next === before ? null : (parents.get(next) ?? null);
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
  const parents = new Map<string, string | null>();
  let cursor: string | null = null;
  for (let count = 0; count < MAX_PAGES; count += 1) {
    const page: Page = await readPage(client, range.after, cursor);
    for (const { oid, parents: of } of page.nodes) {
      parents.set(oid, of.nodes[0]?.oid ?? null);
    }
    const line = followParents(parents, range);
    if (line.at(-1) === range.before) {
      return await Promise.all(line.toReversed().map((sha) => readBaseCommit(client, sha, range.root)));
    }
    cursor = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    if (cursor === null) {
      break;
    }
  }
  throw new GitHubError(message`The commits before ${range.after} do not lead back to ${range.before}.`);
}
