import type { GitHubClient } from './client.ts';
import { integer, record } from './reader.ts';

const resource = record({ limit: integer, remaining: integer });

const answer = record({ resources: record({ core: resource, graphql: resource }) });

/** What is always left to other runs with the same token: a tenth of an hour's budget, and enough to end in order. */
const RESERVE = { share: 0.1, least: 30 } as const;

/**
 * True while the token may send enough requests in this hour for one more pull request. Asking costs nothing of the
 * budget (github/docs, "Get rate limit status for the authenticated user").
 */
export async function hasBudget({ rest }: GitHubClient): Promise<boolean> {
  const { resources } = await rest('GET /rate_limit', {}, answer);
  return [resources.core, resources.graphql].every(
    ({ limit, remaining }) => remaining > Math.max(RESERVE.least, limit * RESERVE.share),
  );
}
