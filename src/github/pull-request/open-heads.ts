import type { GitHubClient } from '../client/client.ts';
import { FORWARD, type Page, pageOf } from '../client/page.ts';
import { integer, mapped, record, text } from '../client/reader.ts';
import { inRepository } from '../client/repository-selection.ts';
import type { OpenPullRequest } from './open-pull-requests.ts';

/** An open pull request by what it would merge, and where. */
export type OpenHead = Pick<OpenPullRequest, 'number' | 'headSha' | 'baseRef'>;

const node = mapped(
  record({ number: integer, headRefOid: text, baseRefName: text }),
  ({ number, headRefOid, baseRefName }): OpenHead => ({ number, headSha: headRefOid, baseRef: baseRefName }),
);

const answer = record({ pullRequests: pageOf(node) });

/** As new ones come last, paging by it leaves none out. */
const OLDEST_FIRST = { field: 'CREATED_AT', direction: 'ASC' } as const;

const NEWEST_FIRST = { field: 'CREATED_AT', direction: 'DESC' } as const;

const LAST_UPDATED_FIRST = { field: 'UPDATED_AT', direction: 'DESC' } as const;

type Order = typeof OLDEST_FIRST | typeof NEWEST_FIRST | typeof LAST_UPDATED_FIRST;

/** Reads on from one end of the list, from its beginning where `after` is null. */
async function readOn(
  { demand, repository }: GitHubClient,
  order: Order,
  after: string | null,
): Promise<Page<OpenHead>> {
  const { pullRequests } = await demand(
    inRepository(repository, {
      fields: `pullRequests(states: OPEN, first: 100, after: $after, orderBy: $order) {
        nodes { number headRefOid baseRefName } ${FORWARD}
      }`,
      variables: { after: ['String', after], order: ['IssueOrder!', order] },
      weight: 10,
      read: answer,
    }),
  );
  return pullRequests;
}

/**
 * Lists the heads of all open pull requests, for a commit of a fork is reported to have no associated pull requests.
 * The first hundred share a query with whatever is asked at the same time. More are read from both ends, two pages with
 * one query, until the ends meet: a page is known only by the one before it.
 *
 * @throws {GitHubError} also when GitHub hides one of them: it might be the one that has a head in common
 */
export async function readOpenHeads(client: GitHubClient): Promise<readonly OpenHead[]> {
  const first = await readOn(client, OLDEST_FIRST, null);
  const found = new Map(first.nodes.map((pull) => [pull.number, pull]));
  let up = first.next;
  let down: string | null = null;
  let hasMet = up === null;
  while (!hasMet) {
    const [older, newer]: readonly [Page<OpenHead>, Page<OpenHead>] = await Promise.all([
      readOn(client, OLDEST_FIRST, up),
      readOn(client, NEWEST_FIRST, down),
    ]);
    const read = [...older.nodes, ...newer.nodes];
    const size = found.size + read.length;
    for (const pull of read) {
      found.set(pull.number, pull);
    }
    up = older.next;
    down = newer.next;
    hasMet = up === null || down === null || found.size < size;
  }
  return [...found.values()];
}

/** The heads of those that were opened, reopened or pushed to last, a hundred at most. */
export async function readLatestHeads(client: GitHubClient): Promise<readonly OpenHead[]> {
  const { nodes } = await readOn(client, LAST_UPDATED_FIRST, null);
  return nodes;
}
