import type { ClientOptions } from './client.ts';

/**
 * Where GitHub's API is by a workflow's variables, github.com's without them. An Enterprise server that names only one of
 * the two has the other beside it: a token is never sent elsewhere.
 */
export function apiAddresses(
  variables: Readonly<Record<string, string | undefined>>,
): Pick<ClientOptions, 'apiUrl' | 'graphqlUrl'> {
  const apiUrl = variables.GITHUB_API_URL || 'https://api.github.com';
  return { apiUrl, graphqlUrl: variables.GITHUB_GRAPHQL_URL || `${apiUrl.replace(/\/v3$/, '')}/graphql` };
}
