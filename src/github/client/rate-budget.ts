import type { GitHubClient } from './client.ts';
import { integer, record } from './reader.ts';

const resource = record({ limit: integer, remaining: integer });

const answer = record({ resources: record({ core: resource, graphql: resource }) });

/**
 * The share of an hour's budget that is left to other runs with the same token. Judging leaves more than writing, so
 * that what has been judged can be written: else a re-check that begins with little would spend it and show nothing.
 */
const RESERVES = { judge: 0.2, write: 0.1 } as const;

/** Enough to end in order. */
const LEAST = 30;

/**
 * True while the token may send enough requests in this hour to judge another group of pull requests, or to write on
 * another one. Asking costs nothing of the budget (github/docs, "Get rate limit status for the authenticated user").
 */
export async function hasBudget({ rest }: GitHubClient, purpose: keyof typeof RESERVES): Promise<boolean> {
  const { resources } = await rest('GET /rate_limit', {}, answer);
  return [resources.core, resources.graphql].every(
    ({ limit, remaining }) => remaining > Math.max(LEAST, limit * RESERVES[purpose]),
  );
}
