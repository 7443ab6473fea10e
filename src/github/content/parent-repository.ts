import type { GitHubClient, RepositoryName } from '../client/client.ts';
import { mapped, nullable, record, text } from '../client/reader.ts';
import { inRepository } from '../client/repository-selection.ts';

const parent = mapped(
  record({ parent: nullable(record({ name: text, owner: record({ login: text }) })) }),
  ({ parent: found }): RepositoryName | null =>
    found === null ? null : { owner: found.owner.login, name: found.name },
);

/** The repository that the client's own is a fork of; null where it is none. */
export async function readParent(client: GitHubClient): Promise<RepositoryName | null> {
  return await client.demand(
    inRepository(client.repository, {
      fields: 'parent { name owner { login } }',
      variables: {},
      weight: 1,
      read: parent,
    }),
  );
}
