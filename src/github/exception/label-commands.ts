import type { LabelCommand } from '../../domain/evidence/exception-evidence.ts';
import { hasLabelCommand } from '../../parse/markdown/label-command.ts';
import { ACTOR_FIELDS, handle } from '../client/actor.ts';
import type { GitHubClient } from '../client/client.ts';
import { BACKWARD, pageBefore, readPages } from '../client/page.ts';
import { list, mapped, nullable, record, text } from '../client/reader.ts';
import { inRepository } from '../client/repository-selection.ts';

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

const remark = record({ ...UTTERANCE, comments: nullable(record({ nodes: list(utterance) })) });

const page = mapped(pageBefore(remark), ({ nodes, next }) => ({
  utterances: nodes.flatMap((node) => [toUtterance(node), ...(node.comments?.nodes ?? []).map(toUtterance)]),
  oldest: nodes[0]?.createdAt ?? null,
  next,
}));

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

const remarks = record({ pullRequest: record({ remarks: page }) });

/** Reads comments or reviews from the latest back to the beginning of the period. */
async function readRemarks(
  client: GitHubClient,
  connection: keyof typeof REMARKS,
  { number, since }: Period,
): Promise<readonly Utterance[]> {
  const readPage = async (before: string | null) => {
    const { pullRequest } = await client.demand(
      inRepository(client.repository, {
        fields: `pullRequest(number: $number) {
          remarks: ${connection}(last: 100, before: $before) { nodes { ${REMARKS[connection]} } ${BACKWARD} }
        }`,
        variables: { number: ['Int!', number], before: ['String', before] },
        weight: 50,
        read: remarks,
      }),
    );
    return pullRequest.remarks;
  };
  const found: Utterance[] = [];
  for await (const { utterances, oldest } of readPages(readPage)) {
    found.push(...utterances);
    if (since !== null && oldest !== null && oldest <= since) {
      break;
    }
  }
  return found;
}

async function readDescription(client: GitHubClient, number: number): Promise<Utterance> {
  const { pullRequest } = await client.demand(
    inRepository(client.repository, {
      fields: `pullRequest(number: $number) { ${UTTERANCE_FIELDS} }`,
      variables: { number: ['Int!', number] },
      weight: 1,
      read: record({ pullRequest: utterance }),
    }),
  );
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
