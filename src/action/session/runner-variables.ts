import { SettingsError } from '../../domain/settings/settings.ts';
import type { RepositoryName } from '../../github/client/client.ts';
import type { Environment } from './environment.ts';

type Variables = Environment['variables'];

/** A variable that every runner sets. */
export function variable(variables: Variables, name: string): string {
  const value = variables[name];
  if (value === undefined || value === '') {
    throw new SettingsError(`The environment variable \`${name}\` is not set, as GitHub's runner does.`);
  }
  return value;
}

/** The text of an input, as the runner hands it over. */
export function inputOf(variables: Variables, name: string): string {
  return (variables[`INPUT_${name.toUpperCase()}`] ?? '').trim();
}

export function readRepository(variables: Variables): RepositoryName {
  const [owner, name, ...rest] = variable(variables, 'GITHUB_REPOSITORY').split('/');
  if (owner === undefined || name === undefined || name === '' || rest.length > 0) {
    throw new SettingsError('The environment variable `GITHUB_REPOSITORY` must have the form `owner/name`.');
  }
  return { owner, name };
}
