import { apiAddresses } from '../github/client/api-addresses.ts';
import { createClient, type GitHubClient, type RepositoryName } from '../github/client/client.ts';
import type { RequestPolicy } from '../github/client/octokit.ts';
import { tokenOf, type World } from './world.ts';

/** Makes clients of repositories with the token of the environment. */
export function clientsOf(world: World, requestPolicy: RequestPolicy): (repository: RepositoryName) => GitHubClient {
  const { environment, fetch } = world;
  const common = { ...apiAddresses(environment), token: tokenOf(world), fetch, requestPolicy };
  return (repository) => createClient({ ...common, repository });
}
