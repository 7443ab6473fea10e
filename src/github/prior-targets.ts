import type { Known } from '../domain/known.ts';
import { message } from '../domain/message.ts';
import type { ProseTarget } from '../domain/vep.ts';
import { parseVepPath } from '../domain/vep-path.ts';
import { parseProseTargets } from '../parse/prose-targets.ts';
import type { SourceText } from '../parse/source-text.ts';
import { listDocuments } from './base-veps.ts';
import { BLOB_FIELDS, blob, readBlobText, TEXT_WEIGHT } from './blob.ts';
import type { GitHubClient } from './client.ts';
import { readEntry } from './document-texts.ts';
import { compactList, nullable, record, text } from './reader.ts';
import { findTree, type Tree, type TreeEntry } from './tree.ts';

/** A document whose prose is wanted as it was in the last commit at or before an instant. */
export interface PriorQuestion {
  /** Where the base branch has it now. */
  readonly path: string;
  /** ISO 8601 in UTC. */
  readonly until: string;
}

/** The base branch. */
export interface PriorGround {
  /** A full sha. */
  readonly tip: string;
  /** The folder of the VEPs, without a trailing slash. */
  readonly root: string;
}

const answer = record({
  now: nullable(record({ oid: text })),
  object: nullable(
    record({
      history: record({ nodes: compactList(record({ oid: text, file: nullable(record({ object: blob })) })) }),
    }),
  ),
});

function ask(client: GitHubClient, { tip }: PriorGround, { path, until }: PriorQuestion) {
  return client.ask({
    field: `repository(owner: $owner, name: $name) {
      now: object(expression: $now) { oid }
      object(expression: $tip) { ... on Commit {
        history(first: 1, until: $until) { nodes { oid file(path: $path) { object { ${BLOB_FIELDS} } } } }
      } }
    }`,
    variables: {
      owner: ['String!', client.repository.owner],
      name: ['String!', client.repository.name],
      now: ['String!', `${tip}:${path}`],
      tip: ['String!', tip],
      until: ['GitTimestamp!', until],
      path: ['String!', path],
    },
    weight: 2 * TEXT_WEIGHT,
    read: answer,
  });
}

/** The same document in an older listing: by its text, else by its folder's number if only one has that. */
function findFormer(
  { entries }: Tree,
  { path, oid }: { readonly path: string; readonly oid: string | null },
  root: string,
) {
  const documents = listDocuments({ oid: null, entries }, root);
  const number = parseVepPath(path, root)?.folderNumber ?? null;
  const sameText = documents.find((document) => entries.get(document.path)?.oid === oid);
  const sameNumber = documents.filter((document) => number !== null && document.number === number);
  const former = sameText ?? (sameNumber.length === 1 ? sameNumber[0] : undefined);
  return former === undefined ? null : (entries.get(former.path) ?? null);
}

function targetsOf(source: SourceText | null): readonly ProseTarget[] {
  return source?.kind === 'text' ? parseProseTargets(source.text) : [];
}

async function readTargets(
  client: GitHubClient,
  ground: PriorGround,
  question: PriorQuestion,
): Promise<Known<readonly ProseTarget[]>> {
  const { path } = question;
  const found = await ask(client, ground, question);
  if (found.state === 'undetermined') {
    return {
      state: 'undetermined',
      reason: message`What ${path} said before the freeze cannot be read: ${found.reason}`,
    };
  }
  const { now, object } = found.value;
  const commit = object?.history.nodes[0] ?? null;
  const then = commit?.file?.object ?? null;
  if (then !== null) {
    return { state: 'known', value: targetsOf(await readBlobText(client, client.repository, then)) };
  }
  const tree = commit === null ? null : await findTree(client, commit.oid, ground.root);
  const former: TreeEntry | null =
    tree === null ? null : findFormer(tree, { path, oid: now?.oid ?? null }, ground.root);
  return { state: 'known', value: targetsOf(former === null ? null : await readEntry(client, former)) };
}

/**
 * Reads what documents of the base branch targeted in prose before an instant (governance §5.4): nothing where
 * there was no such document. One that was elsewhere then is looked for in that commit's listing.
 *
 * @returns by path
 */
export async function readPriorTargets(
  client: GitHubClient,
  ground: PriorGround,
  questions: readonly PriorQuestion[],
): Promise<ReadonlyMap<string, Known<readonly ProseTarget[]>>> {
  const read = questions.map(async (one) => [one.path, await readTargets(client, ground, one)] as const);
  return new Map(await Promise.all(read));
}
