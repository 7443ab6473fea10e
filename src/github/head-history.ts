import type { GitHubClient } from './client.ts';
import { type CommitStatus, commitStatus, STATUS_FIELDS } from './commit-status.ts';
import { flag, list, mapped, nullable, type Reader, record, text } from './reader.ts';

/** What is left of the heads that a pull request has had. */
export interface HeadHistory {
  /** The statuses of our context on its commits, and on those it was force-pushed from. */
  readonly statuses: readonly CommitStatus[];
  /** When it was last force-pushed, ISO 8601; null for never. */
  readonly forcedAt: string | null;
}

interface Page extends HeadHistory {
  /** Where the commits before these end; null when there are none. */
  readonly previous: string | null;
}

const commit = record({ status: commitStatus });

const page: Reader<Page> = mapped(
  record({
    pullRequest: record({
      commits: record({
        nodes: list(record({ commit })),
        pageInfo: record({ hasPreviousPage: flag, startCursor: nullable(text) }),
      }),
      timelineItems: record({ nodes: list(record({ createdAt: text, beforeCommit: nullable(commit) })) }),
    }),
  }),
  ({ pullRequest: { commits, timelineItems } }) => {
    const replaced = timelineItems.nodes.map(({ beforeCommit }) => beforeCommit);
    const found = [...commits.nodes.map((node) => node.commit), ...replaced];
    return {
      statuses: found.map((one) => one?.status ?? null).filter((status) => status !== null),
      forcedAt: timelineItems.nodes.at(-1)?.createdAt ?? null,
      previous: commits.pageInfo.hasPreviousPage ? commits.pageInfo.startCursor : null,
    };
  },
);

interface Place {
  readonly number: number;
  /** The name of our status. */
  readonly context: string;
  /** Null for the latest. */
  readonly before: string | null;
}

function readPage(client: GitHubClient, { number, context, before }: Place): Promise<Page> {
  const { owner, name } = client.repository;
  return client.demand({
    field: `repository(owner: $owner, name: $name) { pullRequest(number: $number) {
      commits(last: 100, before: $before) {
        nodes { commit { ${STATUS_FIELDS} } } pageInfo { hasPreviousPage startCursor }
      }
      timelineItems(last: 100, itemTypes: [HEAD_REF_FORCE_PUSHED_EVENT]) {
        nodes { ... on HeadRefForcePushedEvent { createdAt beforeCommit { ${STATUS_FIELDS} } } }
      }
    } }`,
    variables: {
      owner: ['String!', owner],
      name: ['String!', name],
      number: ['Int!', number],
      context: ['String!', context],
      before: ['String', before],
    },
    weight: 20,
    read: page,
  });
}

/** Reads which statuses of ours the heads of a pull request have, page after page of its commits. */
export async function readHeadHistory(client: GitHubClient, number: number, context: string): Promise<HeadHistory> {
  let last = await readPage(client, { number, context, before: null });
  const { forcedAt } = last;
  const statuses = [...last.statuses];
  while (last.previous !== null) {
    last = await readPage(client, { number, context, before: last.previous });
    statuses.push(...last.statuses);
  }
  return { statuses, forcedAt };
}
