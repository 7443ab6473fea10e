import type { Known } from '../../domain/finding/known.ts';
import type { IssueKind } from '../../domain/report/facts.ts';
import type { GitHubClient } from '../client/client.ts';
import { isGraphqlInt } from '../client/graphql-int.ts';
import { mapped, nullable, oneOf, record } from '../client/reader.ts';
import { inRepository } from '../client/repository-selection.ts';

const kind = mapped(
  record({ issueOrPullRequest: nullable(record({ __typename: oneOf('Issue', 'PullRequest') })) }),
  ({ issueOrPullRequest: found }): IssueKind => {
    if (found === null) {
      return 'missing';
    }
    return found.__typename === 'Issue' ? 'issue' : 'pull-request';
  },
);

async function readIssueKind(client: GitHubClient, number: number): Promise<Known<IssueKind>> {
  if (!isGraphqlInt(number)) {
    return { state: 'known', value: 'missing' };
  }
  return await client.ask(
    inRepository(client.repository, {
      fields: 'issueOrPullRequest(number: $number) { __typename }',
      variables: { number: ['Int!', number] },
      weight: 1,
      read: kind,
    }),
  );
}

/** What is under each of these numbers in the repository. */
export async function readIssueKinds(
  client: GitHubClient,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, Known<IssueKind>>> {
  const kinds = numbers.map(async (number) => [number, await readIssueKind(client, number)] as const);
  return new Map(await Promise.all(kinds));
}
