import type { Settings } from '../../domain/settings/settings.ts';
import type { GitHubClient } from '../../github/client/client.ts';
import type { Runner } from './environment.ts';
import type { Pages } from './pages.ts';

/** What every command works with. */
export interface Session {
  readonly settings: Settings;
  readonly client: GitHubClient;
  /** Another client with its full time before it, to say that the first one failed. */
  readonly reconnect: () => GitHubClient;
  readonly now: () => Date;
  readonly runner: Runner;
  readonly pages: Pages;
  /** Where a report goes that is too long for an output; null: nowhere. */
  readonly reportFile: string | null;
}
