import type { Known } from '../../domain/finding/known.ts';
import { message } from '../../domain/finding/message.ts';
import type { PriorProse } from '../../domain/vep/vep.ts';
import { numberInPath } from '../../domain/vep/vep-name.ts';
import { NO_PROSE, parsePriorProse } from '../../parse/document/prior-prose.ts';
import { listDocuments } from '../../sources/documents.ts';
import type { GitHubClient } from '../client/client.ts';
import { GitHubError } from '../client/github-error.ts';
import { list, nullable, record, text } from '../client/reader.ts';
import { BLOB_FIELDS, blob, readBlobText, TEXT_WEIGHT } from '../content/blob.ts';
import { readEntry } from '../content/document-texts.ts';
import { findTree, type Tree } from '../content/tree.ts';
import { type DatedPlace, readBefore } from './commit-before.ts';

/** A document whose prose is wanted as it was in the last commit that the base branch had reached before an instant. */
export interface PriorQuestion {
  /** Where the base branch has it now. */
  readonly path: string;
  /** Milliseconds since 1970, UTC. */
  readonly before: number;
}

/** The base branch. */
export interface PriorContext {
  /** A full sha. */
  readonly tip: string;
  /** The folder of the VEPs, without a trailing slash. */
  readonly root: string;
}

const answer = record({
  now: nullable(record({ oid: text })),
  object: nullable(record({ history: record({ nodes: list(record({ file: nullable(record({ object: blob })) })) }) })),
});

/** The document at a place, and its id as it is now. */
async function readDocument(
  client: GitHubClient,
  now: string,
  { path, start, until }: DatedPlace & Pick<PriorQuestion, 'path'>,
) {
  const found = await client.demand({
    field: `repository(owner: $owner, name: $name) {
      now: object(expression: $now) { oid }
      object(expression: $start) { ... on Commit {
        history(first: 1, until: $until) { nodes { file(path: $path) { object { ${BLOB_FIELDS} } } } }
      } }
    }`,
    variables: {
      owner: ['String!', client.repository.owner],
      name: ['String!', client.repository.name],
      now: ['String!', `${now}:${path}`],
      start: ['String!', start],
      until: ['GitTimestamp!', until],
      path: ['String!', path],
    },
    weight: 2 * TEXT_WEIGHT,
    read: answer,
  });
  return { path, oid: found.now?.oid ?? null, blob: found.object?.history.nodes[0]?.file?.object ?? null };
}

/** The same document in an older listing: by its text, else by the number in its path if only one has that. */
function findMoved(
  { entries }: Tree,
  { path, oid }: { readonly path: string; readonly oid: string | null },
  root: string,
) {
  const documents = listDocuments([...entries.keys()], root);
  const number = numberInPath(path, root);
  const sameText = documents.find((document) => entries.get(document)?.oid === oid);
  const sameNumber = documents.filter((document) => number !== null && numberInPath(document, root) === number);
  const earlier = sameText ?? (sameNumber.length === 1 ? sameNumber[0] : undefined);
  const entry = earlier === undefined ? undefined : entries.get(earlier);
  return earlier === undefined || entry === undefined ? null : { path: earlier, entry };
}

type Targets = readonly (readonly [path: string, prose: Known<PriorProse>])[];

/** The targets of documents, all at the same instant. */
async function readAt(
  client: GitHubClient,
  { tip, root }: PriorContext,
  { paths, before }: { readonly paths: readonly string[]; readonly before: number },
): Promise<Targets> {
  const found = await readBefore(client, { tip, before }, (place) =>
    Promise.all(paths.map((path) => readDocument(client, tip, { ...place, path }))),
  );
  if (found === null) {
    return paths.map((path) => [path, { state: 'known', value: NO_PROSE }]);
  }
  const isMoved = found.value.some(({ blob }) => blob === null);
  const tree = isMoved ? await findTree(client, found.sha, root) : null;
  const read = found.value.map(async ({ path, oid, blob: found }) => {
    const earlier = tree === null || found !== null ? null : findMoved(tree, { path, oid }, root);
    const source =
      found === null
        ? earlier && (await readEntry(client, earlier.entry))
        : await readBlobText(client, client.repository, found);
    return [path, { state: 'known', value: parsePriorProse(earlier?.path ?? path, source, root) }] as const;
  });
  return await Promise.all(read);
}

/** The same; what cannot be read is not known. */
async function readKnown(client: GitHubClient, context: PriorContext, question: Parameters<typeof readAt>[2]) {
  try {
    return await readAt(client, context, question);
  } catch (error) {
    if (!(error instanceof GitHubError)) {
      throw error;
    }
    const { reason } = error;
    return question.paths.map((path): Targets[number] => [
      path,
      { state: 'undetermined', reason: message`What ${path} said before the freeze cannot be read: ${reason}` },
    ]);
  }
}

/**
 * Reads what documents of the base branch targeted in prose before an instant
 * ([governance §5.4](../../../docs/specification/governance.md#54-legacy-documents)): nothing where there was no such
 * document. One that was elsewhere then is looked for in that commit's listing.
 *
 * @returns by path
 */
export async function readPriorTargets(
  client: GitHubClient,
  context: PriorContext,
  questions: readonly PriorQuestion[],
): Promise<ReadonlyMap<string, Known<PriorProse>>> {
  const instants = [...new Set(questions.map(({ before }) => before))];
  const read = instants.map((before) => {
    const paths = questions.filter((question) => question.before === before).map(({ path }) => path);
    return readKnown(client, context, { paths, before });
  });
  return new Map((await Promise.all(read)).flat());
}
