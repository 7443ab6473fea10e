import type { Known } from '../../domain/finding/known.ts';
import type { GitHubClient } from '../client/client.ts';
import { list, mapped, nullable, record, text } from '../client/reader.ts';

/** An author or co-author of a commit, with the account that the address belongs to. */
export interface CommitAccount {
  readonly email: string;
  /** Null: the address belongs to no account. */
  readonly login: string | null;
}

const person = mapped(
  record({ email: nullable(text), user: nullable(record({ login: text })) }),
  ({ email, user }): CommitAccount => ({ email: email ?? '', login: user?.login ?? null }),
);

/** What is no commit, or a commit that GitHub does not know, has nobody. */
const accounts = mapped(
  record({ object: nullable(record({ authors: nullable(record({ nodes: nullable(list(person)) })) })) }),
  ({ object }): readonly CommitAccount[] => object?.authors?.nodes ?? [],
);

/** Whose commits these are, the author first: one question for each, asked together. */
export async function readCommitAccounts(
  client: GitHubClient,
  commits: readonly string[],
): Promise<readonly Known<readonly CommitAccount[]>[]> {
  const { owner, name } = client.repository;
  return await Promise.all(
    commits.map((commit) =>
      client.ask({
        field:
          'repository(owner: $owner, name: $name) { object(oid: $oid) { ... on Commit { authors(first: 20) { nodes { email user { login } } } } } }',
        variables: { owner: ['String!', owner], name: ['String!', name], oid: ['GitObjectID!', commit] },
        weight: 1,
        read: accounts,
      }),
    ),
  );
}
