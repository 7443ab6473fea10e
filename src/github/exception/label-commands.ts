import type { LabelCommand } from '../../domain/evidence/exception-evidence.ts';
import { hasLabelCommand } from '../../parse/markdown/label-command.ts';
import { ACTOR_FIELDS, handle } from '../client/actor.ts';
import type { GitHubClient } from '../client/client.ts';
import { flag, list, mapped, nullable, record, text } from '../client/reader.ts';

/** Something somebody wrote on a pull request. */
interface Utterance extends LabelCommand {
  readonly body: string;
}

const UTTERANCE_FIELDS = `body createdAt publishedAt lastEditedAt author { ${ACTOR_FIELDS} } editor { ${ACTOR_FIELDS} }`;

const UTTERANCE = {
  body: text,
  createdAt: text,
  publishedAt: nullable(text),
  lastEditedAt: nullable(text),
  author: handle,
  editor: handle,
} as const;

const utterance = record(UTTERANCE);

function toUtterance(given: ReturnType<typeof utterance>): Utterance {
  const { body, createdAt, publishedAt, lastEditedAt, author, editor } = given;
  return { body, at: publishedAt ?? createdAt, author, isForeign: lastEditedAt !== null && editor !== author };
}

const pageInfo = record({ hasPreviousPage: flag, startCursor: nullable(text) });

const remark = record({ ...UTTERANCE, comments: nullable(record({ nodes: list(utterance) })) });

const page = mapped(
  record({ nodes: list(remark), pageInfo }),
  ({ nodes, pageInfo: { hasPreviousPage, startCursor } }) => ({
    utterances: nodes.flatMap((node) => [toUtterance(node), ...(node.comments?.nodes ?? []).map(toUtterance)]),
    oldest: nodes[0]?.createdAt ?? null,
    previous: hasPreviousPage ? startCursor : null,
  }),
);

/** The connections that hold what people write, each with the fields of its nodes. */
const REMARKS = {
  comments: UTTERANCE_FIELDS,
  reviews: `${UTTERANCE_FIELDS} comments(first: 100) { nodes { ${UTTERANCE_FIELDS} } }`,
} as const;

/** A pull request, and since when what was written on it matters: ISO 8601, null for always. */
interface Period {
  readonly number: number;
  readonly since: string | null;
}

interface Place {
  readonly number: number;
  readonly before: string | null;
}

const remarks = record({ pullRequest: record({ remarks: page }) });

/** Asks for the comments or reviews before a place, null for the latest. */
function askPage(client: GitHubClient, connection: keyof typeof REMARKS, place: Place) {
  const { owner, name } = client.repository;
  return client.demand({
    field: `repository(owner: $owner, name: $name) { pullRequest(number: $number) {
      remarks: ${connection}(last: 100, before: $before) {
        nodes { ${REMARKS[connection]} } pageInfo { hasPreviousPage startCursor }
      }
    } }`,
    variables: {
      owner: ['String!', owner],
      name: ['String!', name],
      number: ['Int!', place.number],
      before: ['String', place.before],
    },
    weight: 50,
    read: remarks,
  });
}

/** Reads comments or reviews from the latest back to the beginning of the period. */
async function readRemarks(
  client: GitHubClient,
  connection: keyof typeof REMARKS,
  { number, since }: Period,
): Promise<readonly Utterance[]> {
  const found: Utterance[] = [];
  let before: string | null = null;
  let isDone = false;
  while (!isDone) {
    const answer = await askPage(client, connection, { number, before });
    const { utterances, oldest, previous } = answer.pullRequest.remarks;
    found.push(...utterances);
    before = previous;
    isDone = previous === null || (since !== null && oldest !== null && oldest <= since);
  }
  return found;
}

async function readDescription(client: GitHubClient, number: number): Promise<Utterance> {
  const { owner, name } = client.repository;
  const { pullRequest } = await client.demand({
    field: `repository(owner: $owner, name: $name) { pullRequest(number: $number) { ${UTTERANCE_FIELDS} } }`,
    variables: { owner: ['String!', owner], name: ['String!', name], number: ['Int!', number] },
    weight: 1,
    read: record({ pullRequest: utterance }),
  });
  return toUtterance(pullRequest);
}

/**
 * Reads the commands by which a bot may have put a label on: `/label <name>` in the description, a comment, a review
 * or a review comment ([governance §5.5](../../../docs/specification/governance.md#55-the-exception)).
 *
 * @param label the label's name
 * @param period older ones may be left out
 */
export async function readLabelCommands(
  client: GitHubClient,
  label: string,
  period: Period,
): Promise<readonly LabelCommand[]> {
  const written = await Promise.all([
    readDescription(client, period.number).then((description) => [description]),
    readRemarks(client, 'comments', period),
    readRemarks(client, 'reviews', period),
  ]);
  return written
    .flat()
    .filter(({ body }) => hasLabelCommand(body, label))
    .map(({ at, author, isForeign }) => ({ at, author, isForeign }));
}
