import type { CommitStatus } from '../../domain/evidence/commit-status.ts';
import type { GitHubClient } from '../client/client.ts';
import { FORWARD, pageOf, readPages } from '../client/page.ts';
import { integer, list, mapped, record, text } from '../client/reader.ts';
import { inRepository } from '../client/repository-selection.ts';
import { commitStatus, STATUS_FIELDS } from './commit-status.ts';

/** An open pull request as a re-check first sees it. */
export interface OpenPullRequest {
  readonly number: number;
  readonly title: string;
  /** A full sha. */
  readonly headSha: string;
  /** The branch's name. */
  readonly baseRef: string;
  /** The number of files GitHub counts in the change. */
  readonly changedFiles: number;
  /** The status of our context on the head; null where there is none. */
  readonly status: CommitStatus | null;
}

const NODE_FIELDS = `number title headRefOid baseRefName changedFiles commits(last: 1) { nodes { commit { oid ${STATUS_FIELDS} } } }`;

const node = mapped(
  record({
    number: integer,
    title: text,
    headRefOid: text,
    baseRefName: text,
    changedFiles: integer,
    commits: record({
      nodes: list(record({ commit: record({ oid: text, status: commitStatus }) })),
    }),
  }),
  ({ number, title, headRefOid: headSha, baseRefName: baseRef, changedFiles, commits }): OpenPullRequest => {
    const last = commits.nodes.at(-1)?.commit ?? null;
    // Right after a push GitHub may still tell the commits of before.
    return { number, title, headSha, baseRef, changedFiles, status: last?.oid === headSha ? last.status : null };
  },
);

const answer = record({ pullRequests: pageOf(node) });

/**
 * Lists all open pull requests, drafts included, oldest first.
 *
 * @param context the name of our status
 */
export async function readOpenPullRequests(
  { demand, repository }: GitHubClient,
  context: string,
): Promise<readonly OpenPullRequest[]> {
  const readPage = async (after: string | null) => {
    const { pullRequests } = await demand(
      inRepository(repository, {
        fields: `pullRequests(states: OPEN, first: 100, after: $after, orderBy: {field: CREATED_AT, direction: ASC}) {
          nodes { ${NODE_FIELDS} } ${FORWARD}
        }`,
        variables: { after: ['String', after], context: ['String!', context] },
        weight: 100,
        read: answer,
      }),
    );
    return pullRequests;
  };
  const found: OpenPullRequest[] = [];
  for await (const { nodes } of readPages(readPage)) {
    found.push(...nodes);
  }
  return found;
}
