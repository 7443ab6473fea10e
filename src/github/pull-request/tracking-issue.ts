import type { GitHubClient } from '../client/client.ts';
import { isGraphqlInt } from '../client/graphql-int.ts';
import { flag, mapped, nullable, oneOf, type Reader, record, text } from '../client/reader.ts';
import { inRepository } from '../client/repository-selection.ts';

/** What is under a VEP's number in the repository. */
export type FoundIssue =
  | { readonly kind: 'issue'; readonly isOpen: boolean; readonly isLocked: boolean; readonly body: string }
  | { readonly kind: 'pull-request' | 'missing' };

const issue = record({ state: oneOf('OPEN', 'CLOSED'), locked: flag, body: text });

const found: Reader<FoundIssue> = (value, place) => {
  const { __typename: type } = record({ __typename: oneOf('Issue', 'PullRequest') })(value, place);
  if (type === 'PullRequest') {
    return { kind: 'pull-request' };
  }
  const { state, locked, body } = issue(value, place);
  return { kind: 'issue', isOpen: state === 'OPEN', isLocked: locked, body };
};

const answer: Reader<FoundIssue> = mapped(
  record({ issueOrPullRequest: nullable(found) }),
  ({ issueOrPullRequest }) => issueOrPullRequest ?? { kind: 'missing' },
);

/** Reads what is under a VEP's number. Asked for many side by side, they share a query. */
export async function readTrackingIssue({ demand, repository }: GitHubClient, number: number): Promise<FoundIssue> {
  if (!isGraphqlInt(number)) {
    return { kind: 'missing' };
  }
  return await demand(
    inRepository(repository, {
      fields: `issueOrPullRequest(number: $number) {
      __typename ... on Issue { state locked body }
    }`,
      variables: { number: ['Int!', number] },
      weight: 2,
      read: answer,
    }),
  );
}
