import type { GitHubClient } from '../client/client.ts';
import { flag, integer, list, nullable, record } from '../client/reader.ts';

const answer = record({
  label: nullable(
    record({
      pullRequests: record({
        nodes: list(record({ number: integer })),
        pageInfo: record({ hasNextPage: flag }),
      }),
    }),
  ),
});

/**
 * Finds out which open pull requests carry a label: null where they are more than GitHub tells at once. The labels of
 * each would cost many times as much.
 */
export async function readLabelledPullRequests(
  { demand, repository }: GitHubClient,
  label: string,
): Promise<ReadonlySet<number> | null> {
  const { label: found } = await demand({
    field: `repository(owner: $owner, name: $name) { label(name: $label) {
      pullRequests(states: OPEN, first: 100) { nodes { number } pageInfo { hasNextPage } }
    } }`,
    variables: {
      owner: ['String!', repository.owner],
      name: ['String!', repository.name],
      label: ['String!', label],
    },
    weight: 1,
    read: answer,
  });
  const { nodes, pageInfo } = found?.pullRequests ?? { nodes: [], pageInfo: { hasNextPage: false } };
  return pageInfo.hasNextPage ? null : new Set(nodes.map(({ number }) => number));
}
