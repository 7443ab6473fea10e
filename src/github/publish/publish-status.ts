import type { Verdict } from '../../domain/report/report.ts';
import type { GitHubClient } from '../client/client.ts';
import { attemptWrite, type WriteOutcome } from './write-outcome.ts';

/** A commit status as it is written. */
export interface NewStatus {
  /** A full sha. */
  readonly sha: string;
  readonly context: string;
  readonly state: Verdict | 'pending';
  /** At most 140 characters. */
  readonly description: string;
  readonly targetUrl: string;
}

/**
 * Writes a commit status. Written twice by a retry it does no harm: only the latest of a context counts.
 *
 * @param retries fewer than the client's own for what a later status replaces anyhow
 */
export function publishStatus(client: GitHubClient, status: NewStatus, retries?: number): Promise<WriteOutcome> {
  const { sha, context, state, description, targetUrl } = status;
  const parameters = { sha, context, state, description, target_url: targetUrl };
  return attemptWrite('status', () => client.write('POST /repos/{owner}/{repo}/statuses/{sha}', parameters, retries));
}
