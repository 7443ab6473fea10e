import type { EmbeddedGitHub } from 'embedded-github/server.ts';
import { createClient, type GitHubClient } from '../../src/github/client/client.ts';
import type { RequestPolicy } from '../../src/github/client/octokit.ts';

/** A second lasts a millisecond, and no time limit is ever reached. */
export const QUICK_POLICY: RequestPolicy = {
  attempt: 600_000,
  total: 600_000,
  second: 1,
  longestWait: 60,
  writeSpacing: 0,
};

/** A client of `example/enhancements` on an embedded GitHub; over a connection where no `fetch` is given. */
export function connect(
  {
    url,
    graphqlUrl,
    fetch = globalThis.fetch,
  }: Pick<EmbeddedGitHub, 'url' | 'graphqlUrl'> & { readonly fetch?: typeof globalThis.fetch },
  requestPolicy: Partial<RequestPolicy> = {},
): GitHubClient {
  return createClient({
    token: 'test-token',
    repository: { owner: 'example', name: 'enhancements' },
    apiUrl: url,
    graphqlUrl,
    fetch,
    requestPolicy: { ...QUICK_POLICY, ...requestPolicy },
  });
}
