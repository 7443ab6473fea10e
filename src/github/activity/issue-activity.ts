import type { IssueActivity, MergedActivity } from '../../domain/board/activity.ts';
import type { IssueKind } from '../../domain/report/facts.ts';
import { parseTrackingIssue } from '../../parse/files/tracking-issue.ts';
import { ACTOR_FIELDS, handle } from '../client/actor.ts';
import type { GitHubClient } from '../client/client.ts';
import { isGraphqlInt } from '../client/graphql-int.ts';
import { list, mapped, nullable, oneOf, type Reader, record, text } from '../client/reader.ts';
import { inRepository } from '../client/repository-selection.ts';
import { EVENT_FIELDS, pullRequestEvents } from './pull-request-events.ts';
import { REFERENCE_FIELDS, references } from './references.ts';

/** What is under a VEP's number. */
export interface FoundIssue {
  readonly kind: IssueKind;
  /** Null where it is no issue. */
  readonly issue: IssueActivity | null;
}

const issue: Reader<IssueActivity> = (value, place) => {
  const fields = record({
    state: oneOf('OPEN', 'CLOSED'),
    body: text,
    assignees: record({ nodes: list(record({ login: text })) }),
  })(value, place);
  return {
    isOpen: fields.state === 'OPEN',
    assignees: fields.assignees.nodes.map(({ login }) => login),
    fields: parseTrackingIssue(fields.body),
    description: fields.body,
    ...references(value, place),
  };
};

const item: Reader<FoundIssue> = (value, place) => {
  const { __typename: type } = record({ __typename: oneOf('Issue', 'PullRequest') })(value, place);
  return type === 'Issue' ? { kind: 'issue', issue: issue(value, place) } : { kind: 'pull-request', issue: null };
};

const answer: Reader<FoundIssue> = mapped(
  record({ issueOrPullRequest: nullable(item) }),
  ({ issueOrPullRequest: found }) => found ?? { kind: 'missing', issue: null },
);

/** Reads what is under a VEP's number and what refers to it. Asked for many side by side, they share queries. */
export async function readIssueActivity({ demand, repository }: GitHubClient, number: number): Promise<FoundIssue> {
  if (!isGraphqlInt(number)) {
    return { kind: 'missing', issue: null };
  }
  return await demand(
    inRepository(repository, {
      fields: `issueOrPullRequest(number: $number) {
        __typename ... on Issue { state body assignees(first: 10) { nodes { login } } ${REFERENCE_FIELDS} }
      }`,
      variables: { number: ['Int!', number] },
      weight: 3,
      read: answer,
    }),
  );
}

const mergedPullRequest: Reader<MergedActivity> = (value, place) => ({
  author: record({ author: handle })(value, place).author,
  ...pullRequestEvents(value, place),
  ...references(value, place),
});

const mergedAnswer: Reader<MergedActivity | null> = mapped(
  record({ pullRequest: nullable(mergedPullRequest) }),
  ({ pullRequest }) => pullRequest,
);

/** Reads what was done on a merged pull request and what refers to it; null for a number that is none's. */
export function readMergedActivity(
  { demand, repository }: GitHubClient,
  number: number,
): Promise<MergedActivity | null> {
  return demand(
    inRepository(repository, {
      fields: `pullRequest(number: $number) { author { ${ACTOR_FIELDS} } ${EVENT_FIELDS} ${REFERENCE_FIELDS} }`,
      variables: { number: ['Int!', number] },
      weight: 2,
      read: mergedAnswer,
    }),
  );
}
