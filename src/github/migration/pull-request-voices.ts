import type { Known } from '../../domain/finding/known.ts';
import type { GitHubClient } from '../client/client.ts';
import { list, mapped, nullable, record, text } from '../client/reader.ts';
import { inRepository } from '../client/repository-selection.ts';

/** Somebody on GitHub; an app's account is no person. */
export interface Account {
  readonly login: string;
  readonly isBot: boolean;
}

/** A comment or a review. */
export interface Voice {
  readonly account: Account;
  readonly body: string;
  /** `APPROVED`, `CHANGES_REQUESTED`, `COMMENTED`, …; null for a comment. */
  readonly reviewState: string | null;
}

/** Who opened a pull request, and who said what on it. */
export interface PullRequestVoices {
  /** Null: the account is gone. */
  readonly author: Account | null;
  /** Reviews, then comments, each from the oldest of the last hundred on. */
  readonly voices: readonly Voice[];
}

const account = mapped(record({ __typename: text, login: text }), ({ __typename, login }): Account => {
  return { login, isBot: __typename === 'Bot' };
});
const comment = record({ author: nullable(account), body: text });
const review = record({ author: nullable(account), body: text, state: text });

function voice(given: Account | null, body: string, reviewState: string | null): readonly Voice[] {
  return given === null ? [] : [{ account: given, body, reviewState }];
}

const pullRequest = mapped(
  record({
    author: nullable(account),
    reviews: nullable(record({ nodes: nullable(list(review)) })),
    comments: record({ nodes: nullable(list(comment)) }),
  }),
  ({ author, reviews, comments }): PullRequestVoices => ({
    author,
    voices: [
      ...(reviews?.nodes ?? []).flatMap((one) => voice(one.author, one.body, one.state)),
      ...(comments.nodes ?? []).flatMap((one) => voice(one.author, one.body, null)),
    ],
  }),
);

const answer = mapped(record({ pullRequest: nullable(pullRequest) }), ({ pullRequest: found }) => found);

const FIELDS =
  'author { __typename login } reviews(last: 100) { nodes { author { __typename login } body state } } comments(last: 100) { nodes { author { __typename login } body } }';

/** Who opened these pull requests and who spoke on them; null for a number that is none's. About fifty go into a query. */
export async function readPullRequestVoices(
  client: GitHubClient,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, Known<PullRequestVoices | null>>> {
  const answers = numbers.map(async (number) => {
    const voices = await client.ask(
      inRepository(client.repository, {
        fields: `pullRequest(number: $number) { ${FIELDS} }`,
        variables: { number: ['Int!', number] },
        weight: 2,
        read: answer,
      }),
    );
    return [number, voices] as const;
  });
  return new Map(await Promise.all(answers));
}
