import type { GitHubClient } from '../client/client.ts';
import { GitHubError } from '../client/github-error.ts';

/** A comment on an issue or pull request as it is to be. */
export interface NewComment {
  readonly number: number;
  readonly body: string;
}

const MAX_ATTEMPTS = 3;

/** True when GitHub may have written the comment although no answer said so. */
function isUncertain(error: unknown): boolean {
  return error instanceof GitHubError && (error.status === null || error.status >= 500);
}

/**
 * Creates a comment once, and looks whether it is there before trying again: a second one could not be taken back
 * unseen.
 *
 * @param find looks for the comment
 * @returns what was found in place of another attempt; null where the comment was created in the ordinary way
 */
export async function createComment<Found>(
  client: GitHubClient,
  { number, body }: NewComment,
  find: () => Promise<Found | null>,
): Promise<Found | null> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
      await client.write(route, { issue_number: number, body }, 0);
      return null;
    } catch (error) {
      if (!isUncertain(error) || attempt === MAX_ATTEMPTS) {
        throw error;
      }
    }
    await client.wait(attempt);
    const found = await find();
    if (found !== null) {
      return found;
    }
  }
}
