import type { GitHubClient } from '../client/client.ts';

/** Replaces the description of an issue. */
export async function publishIssueBody(client: GitHubClient, number: number, body: string): Promise<void> {
  await client.write('PATCH /repos/{owner}/{repo}/issues/{issue_number}', { issue_number: number, body });
}
