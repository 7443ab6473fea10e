import type { HeadStatus } from '../../domain/evidence/commit-status.ts';
import type { TimelinePage } from '../../domain/evidence/timeline.ts';
import type { PullRequest } from '../../domain/report/pull-request.ts';
import { ACTOR_FIELDS, handle } from '../client/actor.ts';
import type { GitHubClient, RepositoryName } from '../client/client.ts';
import { integer, list, nullable, oneOf, record, text } from '../client/reader.ts';
import { inRepository } from '../client/repository-selection.ts';
import { commitStatus, STATUS_FIELDS, withOwner } from './commit-status.ts';
import { FIRST_COMMENTS, type FirstComments, firstComments } from './own-comment.ts';
import { LATEST_EVENTS, timelinePage } from './timeline.ts';

/** A pull request as it is at one moment, with everything of ours on it. Labels and events are never the payload's. */
export interface PullRequestSnapshot extends PullRequest {
  /** Where the head's commits lie; null for a deleted fork. */
  readonly headRepository: RepositoryName | null;
  /** The status of our context on the head; null when there is none. */
  readonly status: HeadStatus | null;
  readonly comments: FirstComments;
  readonly timeline: TimelinePage;
  /** Whose token read it; null where GitHub does not tell. */
  readonly viewer: string | null;
}

const COMMIT_FIELDS = `oid ${STATUS_FIELDS}`;

const FIELDS = `pullRequest(number: $number) {
  number title state changedFiles author { ${ACTOR_FIELDS} }
  baseRefName baseRefOid baseRef { target { oid } }
  headRefOid headRepository { name owner { login } }
  labels(first: 100) { nodes { name } }
  ${FIRST_COMMENTS}
  ${LATEST_EVENTS}
  commits(last: 1) { nodes { commit { ${COMMIT_FIELDS} } } }
}`;

const state = oneOf('OPEN', 'CLOSED', 'MERGED');

const commit = record({ oid: text, status: commitStatus });

const pullRequest = record({
  number: integer,
  title: text,
  state,
  changedFiles: integer,
  author: handle,
  baseRefName: text,
  baseRefOid: text,
  baseRef: nullable(record({ target: record({ oid: text }) })),
  headRefOid: text,
  headRepository: nullable(record({ name: text, owner: record({ login: text }) })),
  labels: record({ nodes: list(record({ name: text })) }),
  comments: firstComments,
  timelineItems: timelinePage,
  commits: record({ nodes: list(record({ commit })) }),
});

type Commit = ReturnType<typeof commit>;

function toSnapshot(
  given: ReturnType<typeof pullRequest>,
  head: Commit | null,
  viewer: string | null,
): PullRequestSnapshot {
  const { headRepository, headRefOid } = given;
  return {
    number: given.number,
    title: given.title,
    isOpen: given.state === 'OPEN',
    author: given.author,
    baseRef: given.baseRefName,
    // `baseRefOid` is the tip of the last push to the head, and all there is once the branch is deleted.
    baseTip: given.baseRef?.target.oid ?? given.baseRefOid,
    headSha: headRefOid,
    headRepository: headRepository === null ? null : { owner: headRepository.owner.login, name: headRepository.name },
    labels: given.labels.nodes.map(({ name }) => name),
    changedFiles: given.changedFiles,
    status: withOwner(head?.status ?? null, viewer),
    comments: given.comments,
    timeline: given.timelineItems,
    viewer,
  };
}

const answer = record({ pullRequest });

const commitAnswer = record({ object: nullable(commit) });

/** Right after a push GitHub may still tell the commits of before, and a branch that was merged has none of its own. */
async function readHead({ demand, repository }: GitHubClient, sha: string, context: string): Promise<Commit | null> {
  const { object } = await demand(
    inRepository(repository, {
      fields: `object(expression: $sha) { ... on Commit { ${COMMIT_FIELDS} } }`,
      variables: { sha: ['String!', sha], context: ['String!', context] },
      weight: 10,
      read: commitAnswer,
    }),
  );
  return object;
}

/**
 * Reads a pull request as it is now. Asked for many side by side, ten share a query.
 *
 * @param context the name of our status
 * @throws {GitHubError} also when there is no such pull request
 */
export async function readSnapshot(
  client: GitHubClient,
  number: number,
  context: string,
): Promise<PullRequestSnapshot> {
  const asked = client.demand(
    inRepository(client.repository, {
      fields: `${FIELDS}`,
      variables: { number: ['Int!', number], context: ['String!', context] },
      weight: 10,
      read: answer,
    }),
  );
  const [{ pullRequest: given }, viewer] = await Promise.all([asked, client.viewer()]);
  const last = given.commits.nodes.at(-1)?.commit ?? null;
  const head = last?.oid === given.headRefOid ? last : await readHead(client, given.headRefOid, context);
  return toSnapshot(given, head, viewer);
}

const headAnswer = record({ pullRequest: record({ headRefOid: text, state }) });

/** True while the head that was judged is still the head of an open pull request. */
export async function isStillHead(client: GitHubClient, { number, headSha }: PullRequest): Promise<boolean> {
  const { pullRequest: now } = await client.demand(
    inRepository(client.repository, {
      fields: 'pullRequest(number: $number) { headRefOid state }',
      variables: { number: ['Int!', number] },
      weight: 1,
      read: headAnswer,
    }),
  );
  return now.state === 'OPEN' && now.headRefOid === headSha;
}
