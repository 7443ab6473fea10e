import type { GitHubClient } from '../client/client.ts';
import { integer, list, nullable, oneOf, record, text } from '../client/reader.ts';
import { inRepository } from '../client/repository-selection.ts';

/** The pull request that brought a commit to its branch. */
export interface MergedPullRequest {
  readonly number: number;
  /** ISO 8601 in UTC. */
  readonly mergedAt: string;
}

const answer = record({
  object: nullable(
    record({
      associatedPullRequests: nullable(
        record({
          nodes: list(
            record({
              number: integer,
              state: oneOf('OPEN', 'CLOSED', 'MERGED'),
              baseRefName: text,
              mergedAt: nullable(text),
            }),
          ),
        }),
      ),
    }),
  ),
});

/**
 * Finds the pull request that brought a commit to a branch; null for a commit that was pushed without one.
 *
 * @param branch the branch's name
 */
export async function readMergedPullRequest(
  { demand, repository }: GitHubClient,
  sha: string,
  branch: string,
): Promise<MergedPullRequest | null> {
  const { object } = await demand(
    inRepository(repository, {
      fields: `object(expression: $sha) { ... on Commit {
      associatedPullRequests(first: 10) { nodes { number state baseRefName mergedAt } }
    } }`,
      variables: { sha: ['String!', sha] },
      weight: 2,
      read: answer,
    }),
  );
  const pulls = object?.associatedPullRequests?.nodes ?? [];
  const merged = pulls.find(({ state, baseRefName }) => state === 'MERGED' && baseRefName === branch);
  return merged === undefined || merged.mergedAt === null ? null : { number: merged.number, mergedAt: merged.mergedAt };
}
