import type { EmbeddedGitHub } from 'embedded-github/server.ts';
import { createClient, type GitHubClient, type Patience } from '../../src/github/client/client.ts';

/** As patient as the action, but a second lasts a millisecond. */
export const IMPATIENT: Patience = { attempt: 5000, total: 20_000, second: 1, longestWait: 60, writeSpacing: 0 };

/** A client of `example/enhancements` on an embedded GitHub. */
export function connect(
  { url, graphqlUrl }: Pick<EmbeddedGitHub, 'url' | 'graphqlUrl'>,
  patience: Partial<Patience> = {},
): GitHubClient {
  return createClient({
    token: 'test-token',
    repository: { owner: 'example', name: 'enhancements' },
    apiUrl: url,
    graphqlUrl,
    fetch,
    patience: { ...IMPATIENT, ...patience },
  });
}
