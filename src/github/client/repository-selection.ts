import type { RepositoryName } from './client.ts';
import type { Selection } from './selection.ts';

/** A question about a repository: `fields` are the repository's, with variables of their own. */
interface RepositoryQuestion<Value> extends Omit<Selection<Value>, 'field'> {
  readonly fields: string;
}

/** Asks for a part of a repository. */
export function inRepository<Value>(
  { owner, name }: RepositoryName,
  { fields, variables, weight, read }: RepositoryQuestion<Value>,
): Selection<Value> {
  return {
    field: `repository(owner: $owner, name: $name) { ${fields} }`,
    variables: { owner: ['String!', owner], name: ['String!', name], ...variables },
    weight,
    read,
  };
}
