import type { RepositoryName } from '../../github/client/client.ts';
import type { World } from '../world.ts';

/** The address of a repository's page. */
export function repositoryAddress(
  { owner, name }: RepositoryName,
  { environment }: Pick<World, 'environment'>,
): string {
  return `${environment.GITHUB_SERVER_URL ?? 'https://github.com'}/${owner}/${name}`;
}
