import { ACTOR_FIELDS, handle } from '../client/actor.ts';
import type { GitHubClient } from '../client/client.ts';
import { list, nullable, record, text } from '../client/reader.ts';
import { inRepository } from '../client/repository-selection.ts';

/** What a merged pull request shows of its check. */
export interface MergedStatus {
  readonly number: number;
  readonly labels: readonly string[];
  /** Of our context on its last commit; null where there is none. */
  readonly status: { readonly state: string; readonly description: string; readonly creator: string | null } | null;
}

const context = record({ state: text, description: nullable(text), creator: handle });
const commit = record({ commit: record({ status: nullable(record({ context: nullable(context) })) }) });
const answer = record({
  pullRequest: nullable(
    record({
      labels: nullable(record({ nodes: list(record({ name: text })) })),
      head: record({ nodes: list(commit) }),
    }),
  ),
});

async function readOne(client: GitHubClient, number: number, statusContext: string): Promise<readonly MergedStatus[]> {
  const { pullRequest } = await client.demand(
    inRepository(client.repository, {
      fields: `pullRequest(number: $number) {
        labels(first: 50) { nodes { name } }
        head: commits(last: 1) { nodes { commit { status { context(name: $context) {
          state description creator { ${ACTOR_FIELDS} }
        } } } } }
      }`,
      variables: { number: ['Int!', number], context: ['String!', statusContext] },
      weight: 1,
      read: answer,
    }),
  );
  if (pullRequest === null) {
    return [];
  }
  const found = pullRequest.head.nodes[0]?.commit.status?.context ?? null;
  return [
    {
      number,
      labels: (pullRequest.labels?.nodes ?? []).map(({ name }) => name),
      status: found && { ...found, description: found.description ?? '' },
    },
  ];
}

/**
 * Reads what merged pull requests show of their check, in few queries. A number that is none's is left out.
 *
 * @throws {GitHubError} where something of it cannot be read
 */
export async function readMergedStatuses(
  client: GitHubClient,
  numbers: readonly number[],
  statusContext: string,
): Promise<readonly MergedStatus[]> {
  return (await Promise.all(numbers.map((number) => readOne(client, number, statusContext)))).flat();
}
