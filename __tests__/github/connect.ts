import type { EmbeddedGitHub } from 'embedded-github/server.ts';
import { createClient, type GitHubClient, type RequestPolicy } from '../../src/github/client/client.ts';

/** With the deadlines of the action, but a second lasts a millisecond. */
export const QUICK_POLICY: RequestPolicy = {
  attempt: 5000,
  total: 20_000,
  second: 1,
  longestWait: 60,
  writeSpacing: 0,
};

/** A client of `example/enhancements` on an embedded GitHub. */
export function connect(
  { url, graphqlUrl }: Pick<EmbeddedGitHub, 'url' | 'graphqlUrl'>,
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
