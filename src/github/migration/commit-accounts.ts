import type { Known } from '../../domain/finding/known.ts';
import type { GitHubClient } from '../client/client.ts';
import { list, mapped, nullable, record, text } from '../client/reader.ts';
import { inRepository } from '../client/repository-selection.ts';

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
  return await Promise.all(
    commits.map((commit) =>
      client.ask(
        inRepository(client.repository, {
          fields: 'object(oid: $oid) { ... on Commit { authors(first: 20) { nodes { email user { login } } } } }',
          variables: { oid: ['GitObjectID!', commit] },
          weight: 1,
          read: accounts,
        }),
      ),
    ),
  );
}
