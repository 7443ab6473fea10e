import type { GitHubClient } from '../client/client.ts';
import { flag, integer, list, mapped, nullable, record, text } from '../client/reader.ts';
import type { OpenPullRequest } from './open-pull-requests.ts';

/** An open pull request by what it would merge, and where. */
export type OpenHead = Pick<OpenPullRequest, 'number' | 'headSha' | 'baseRef'>;

const node = mapped(
  record({ number: integer, headRefOid: text, baseRefName: text }),
  ({ number, headRefOid, baseRefName }): OpenHead => ({ number, headSha: headRefOid, baseRef: baseRefName }),
);

const page = record({
  pullRequests: record({
    nodes: list(node),
    pageInfo: record({ hasNextPage: flag, endCursor: nullable(text) }),
  }),
});

/** As new ones come last, paging by it leaves none out. */
const OLDEST_FIRST = { field: 'CREATED_AT', direction: 'ASC' } as const;

const LAST_UPDATED_FIRST = { field: 'UPDATED_AT', direction: 'DESC' } as const;

type Order = typeof OLDEST_FIRST | typeof LAST_UPDATED_FIRST;

function readPage({ demand, repository }: GitHubClient, order: Order, after: string | null) {
  return demand({
    field: `repository(owner: $owner, name: $name) {
      pullRequests(states: OPEN, first: 100, after: $after, orderBy: $order) {
        nodes { number headRefOid baseRefName } pageInfo { hasNextPage endCursor }
      }
    }`,
    variables: {
      owner: ['String!', repository.owner],
      name: ['String!', repository.name],
      after: ['String', after],
      order: ['IssueOrder!', order],
    },
    weight: 10,
    read: page,
  });
}

/**
 * Lists the heads of all open pull requests, for a commit of a fork is reported to have no associated pull requests.
 * The first hundred share a query with whatever is asked at the same time.
 *
 * @throws {GitHubError} also when GitHub hides one of them: it might be the one that has a head in common
 */
export async function readOpenHeads(client: GitHubClient): Promise<readonly OpenHead[]> {
  const found: OpenHead[] = [];
  let after: string | null = null;
  do {
    const { pullRequests }: ReturnType<typeof page> = await readPage(client, OLDEST_FIRST, after);
    found.push(...pullRequests.nodes);
    after = pullRequests.pageInfo.hasNextPage ? pullRequests.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}

/** The heads of those that were opened, reopened or pushed to last, a hundred at most. */
export async function readLatestHeads(client: GitHubClient): Promise<readonly OpenHead[]> {
  const { pullRequests } = await readPage(client, LAST_UPDATED_FIRST, null);
  return pullRequests.nodes;
}
