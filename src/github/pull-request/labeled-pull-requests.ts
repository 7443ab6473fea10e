import type { GitHubClient } from '../client/client.ts';
import { FORWARD, pageOf } from '../client/page.ts';
import { integer, nullable, record } from '../client/reader.ts';
import { inRepository } from '../client/repository-selection.ts';

const answer = record({ label: nullable(record({ pullRequests: pageOf(record({ number: integer })) })) });

/**
 * Finds out which open pull requests carry a label: null where they are more than GitHub tells at once. The labels of
 * each would cost many times as much.
 */
export async function readLabeledPullRequests(
  { demand, repository }: GitHubClient,
  label: string,
): Promise<ReadonlySet<number> | null> {
  const { label: found } = await demand(
    inRepository(repository, {
      fields: `label(name: $label) {
      pullRequests(states: OPEN, first: 100) { nodes { number } ${FORWARD} }
    }`,
      variables: { label: ['String!', label] },
      weight: 1,
      read: answer,
    }),
  );
  const { nodes, next } = found?.pullRequests ?? { nodes: [], next: null };
  return next === null ? new Set(nodes.map(({ number }) => number)) : null;
}
