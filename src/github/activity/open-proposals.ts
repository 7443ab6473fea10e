import type { OpenPullRequests, PullRequestActivity } from '../../domain/board/activity.ts';
import { ACTOR_FIELDS, handle } from '../client/actor.ts';
import type { GitHubClient } from '../client/client.ts';
import { FORWARD, type Page, pageOf, readPages } from '../client/page.ts';
import { flag, integer, list, nullable, oneOf, record, text } from '../client/reader.ts';
import { inRepository } from '../client/repository-selection.ts';
import { commitStatus, STATUS_FIELDS } from '../pull-request/commit-status.ts';
import { type BaseDocuments, readChange, type Touched, touchedBy } from './proposed-change.ts';
import { EVENT_FIELDS, pullRequestEvents } from './pull-request-events.ts';

const changedFile = record({ path: text, changeType: text });

const listed = record({
  number: integer,
  title: text,
  author: handle,
  isDraft: flag,
  mergeable: oneOf('MERGEABLE', 'CONFLICTING', 'UNKNOWN'),
  headRefOid: text,
  changedFiles: integer,
  labels: nullable(record({ nodes: list(record({ name: text })) })),
  reviewRequests: nullable(
    record({
      nodes: list(record({ requestedReviewer: nullable(record({ login: nullable(text), slug: nullable(text) })) })),
    }),
  ),
  files: nullable(pageOf(changedFile)),
});

type Listed = ReturnType<typeof listed>;

const listAnswer = record({ pullRequests: pageOf(listed) });

const LIST_FIELDS = `pullRequests(states: OPEN, first: 100, after: $after) { nodes {
  number title author { ${ACTOR_FIELDS} } isDraft mergeable headRefOid changedFiles
  labels(first: 30) { nodes { name } }
  reviewRequests(first: 20) { nodes { requestedReviewer { ... on User { login } ... on Team { slug } } } }
  files(first: 50) { nodes { path changeType } ${FORWARD} }
} ${FORWARD} }`;

async function readList({ demand, repository }: GitHubClient): Promise<readonly Listed[]> {
  const readPage = async (after: string | null): Promise<Page<Listed>> => {
    const { pullRequests } = await demand(
      inRepository(repository, {
        fields: LIST_FIELDS,
        variables: { after: ['String', after] },
        weight: 50,
        read: listAnswer,
      }),
    );
    return pullRequests;
  };
  const all: Listed[] = [];
  for await (const { nodes } of readPages(readPage)) {
    all.push(...nodes);
  }
  return all;
}

const headOf = record({ head: record({ nodes: list(record({ commit: record({ status: commitStatus }) })) }) });

const filesAnswer = record({ pullRequest: record({ files: nullable(pageOf(changedFile)) }) });

type Files = NonNullable<Listed['files']>;

/** All files of a pull request that GitHub lists, which is three thousand at most. */
async function readFiles(client: GitHubClient, { number, files }: Listed): Promise<Files['nodes']> {
  if (files === null) {
    return [];
  }
  const readPage = async (after: string | null): Promise<Files> => {
    const { pullRequest } = await client.demand(
      inRepository(client.repository, {
        fields: `pullRequest(number: $number) { files(first: 100, after: $after) { nodes { path changeType } ${FORWARD} } }`,
        variables: { number: ['Int!', number], after: ['String', after] },
        weight: 5,
        read: filesAnswer,
      }),
    );
    return pullRequest.files ?? { nodes: [], next: null };
  };
  const all: Files['nodes'][number][] = [];
  for await (const { nodes } of readPages(readPage, files)) {
    all.push(...nodes);
  }
  return all;
}

const details = record({
  pullRequest: (value: unknown, place: string) => ({
    done: pullRequestEvents(value, place),
    status: headOf(value, place).head.nodes[0]?.commit.status ?? null,
  }),
});

const VERDICTS = ['success', 'failure', 'error', 'pending'] as const;

async function readDetails(client: GitHubClient, { number }: Listed, { statusContext }: BaseDocuments) {
  const { pullRequest } = await client.demand(
    inRepository(client.repository, {
      fields: `pullRequest(number: $number) { ${EVENT_FIELDS}
        head: commits(last: 1) { nodes { commit { ${STATUS_FIELDS} } } }
      }`,
      variables: { number: ['Int!', number], context: ['String!', statusContext] },
      weight: 2,
      read: details,
    }),
  );
  return pullRequest;
}

const CONFLICTS = { CONFLICTING: true, MERGEABLE: false, UNKNOWN: null } as const;

async function readProposal(
  client: GitHubClient,
  pull: Listed,
  { touched, base }: { readonly touched: readonly Touched[]; readonly base: BaseDocuments },
): Promise<PullRequestActivity> {
  const [{ done, status }, changes] = await Promise.all([
    readDetails(client, pull, base),
    Promise.all(touched.map((one) => readChange(client, pull, { touched: one, base }))),
  ]);
  const { number, title, author, isDraft, mergeable, labels, reviewRequests } = pull;
  return {
    ...{ number, title, author, isDraft },
    ...done,
    hasConflict: CONFLICTS[mergeable],
    verdict: VERDICTS.find((verdict) => verdict === status?.state) ?? null,
    labels: (labels?.nodes ?? []).map(({ name }) => name),
    reviewsAsked: (reviewRequests?.nodes ?? []).flatMap(
      ({ requestedReviewer: asked }) => asked?.login ?? asked?.slug ?? [],
    ),
    changes: changes.flat(),
  };
}

/**
 * Reads the open pull requests that change documents of the base branch: their list, then what each makes of them and
 * who did what, all side by side.
 *
 * @throws {GitHubError} where something of it cannot be read
 */
export async function readOpenProposals(client: GitHubClient, base: BaseDocuments): Promise<OpenPullRequests> {
  const pulls = await readList(client);
  const read = await Promise.all(
    pulls.map(async (pull) => {
      const files = await readFiles(client, pull);
      return { pull, touched: touchedBy(files, base), isWhole: files.length >= pull.changedFiles };
    }),
  );
  const touching = read.filter(({ touched }) => touched.length > 0);
  return {
    changing: await Promise.all(touching.map(({ pull, touched }) => readProposal(client, pull, { touched, base }))),
    unread: read.filter(({ isWhole }) => !isWhole).map(({ pull }) => pull.number),
  };
}
