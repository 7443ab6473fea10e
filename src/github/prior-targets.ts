import type { Known } from '../domain/known.ts';
import { message } from '../domain/message.ts';
import type { ProseTarget } from '../domain/vep.ts';
import { parseProseTargets } from '../parse/prose-targets.ts';
import { BLOB_FIELDS, blob, readBlobText, TEXT_WEIGHT } from './blob.ts';
import type { GitHubClient } from './client.ts';
import { compactList, nullable, record } from './reader.ts';

/** A document whose prose is wanted as it was in the last commit at or before an instant. */
export interface PriorQuestion {
  readonly path: string;
  /** ISO 8601 in UTC. */
  readonly until: string;
}

const answer = record({
  object: nullable(
    record({ history: record({ nodes: compactList(record({ file: nullable(record({ object: blob })) })) }) }),
  ),
});

async function readTargets(
  client: GitHubClient,
  tip: string,
  { path, until }: PriorQuestion,
): Promise<Known<readonly ProseTarget[]>> {
  const found = await client.ask({
    field: `repository(owner: $owner, name: $name) { object(expression: $tip) { ... on Commit {
      history(first: 1, until: $until) { nodes { file(path: $path) { object { ${BLOB_FIELDS} } } } }
    } } }`,
    variables: {
      owner: ['String!', client.repository.owner],
      name: ['String!', client.repository.name],
      tip: ['String!', tip],
      until: ['GitTimestamp!', until],
      path: ['String!', path],
    },
    weight: 2 * TEXT_WEIGHT,
    read: answer,
  });
  if (found.state === 'undetermined') {
    return {
      state: 'undetermined',
      reason: message`What ${path} said before the freeze cannot be read: ${found.reason}`,
    };
  }
  const then = found.value.object?.history.nodes[0]?.file?.object ?? null;
  const source = then === null ? null : await readBlobText(client, client.repository, then);
  return { state: 'known', value: source?.kind === 'text' ? parseProseTargets(source.text) : [] };
}

/**
 * Reads what documents of the base branch targeted in prose before an instant (governance §5.4): nothing where
 * there was no such document.
 *
 * @param tip the base branch's tip, a full sha
 * @returns by path
 */
export async function readPriorTargets(
  client: GitHubClient,
  tip: string,
  questions: readonly PriorQuestion[],
): Promise<ReadonlyMap<string, Known<readonly ProseTarget[]>>> {
  const read = questions.map(async (one) => [one.path, await readTargets(client, tip, one)] as const);
  return new Map(await Promise.all(read));
}
