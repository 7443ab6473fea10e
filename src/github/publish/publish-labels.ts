import type { GitHubClient } from '../client/client.ts';
import { isNotFound } from '../client/github-error.ts';
import { attemptWrite, type WriteOutcome } from './write-outcome.ts';

/** The labels to add to a pull request and to remove from it. */
export interface LabelChange {
  readonly number: number;
  /** Labels that the repository has: GitHub would create any other. */
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

async function remove(client: GitHubClient, number: number, label: string): Promise<void> {
  try {
    const route = 'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}';
    await client.write(route, { issue_number: number, name: label });
  } catch (error) {
    // Somebody else was faster.
    if (!isNotFound(error)) {
      throw error;
    }
  }
}

async function add(client: GitHubClient, number: number, labels: readonly string[]): Promise<void> {
  if (labels.length > 0) {
    await client.write('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', { issue_number: number, labels });
  }
}

/** Brings a pull request's labels up to date, one request for what is added and one for each that is taken off. */
export function publishLabels(
  client: GitHubClient,
  { number, add: added, remove: removed }: LabelChange,
): Promise<WriteOutcome> {
  return attemptWrite('labels', async () => {
    await Promise.all([add(client, number, added), ...removed.map((label) => remove(client, number, label))]);
  });
}
