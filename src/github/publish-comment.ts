import type { GitHubClient } from './client.ts';
import { GitHubError, isNotFound } from './github-error.ts';
import { type OwnComment, readOwnComments } from './own-comment.ts';
import { attemptWrite, type WriteOutcome } from './write-outcome.ts';

const CREATE = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const UPDATE = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
const DELETE = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';

const MAX_ATTEMPTS = 3;

/** The comment as it is to be. */
export interface NewComment {
  /** The pull request. */
  readonly number: number;
  readonly body: string;
}

/** True when GitHub may have written the comment although no answer said so. */
function isUncertain(error: unknown): boolean {
  return error instanceof GitHubError && (error.status === null || error.status >= 500);
}

async function update(client: GitHubClient, { id }: OwnComment, body: string): Promise<void> {
  await client.write(UPDATE, { comment_id: id, body });
}

/** Creates a comment once, and looks whether it is there before trying again: a second one could not be taken back unseen. */
async function create(client: GitHubClient, { number, body }: NewComment): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await client.write(CREATE, { issue_number: number, body }, 0);
      return;
    } catch (error) {
      if (!isUncertain(error) || attempt === MAX_ATTEMPTS) {
        throw error;
      }
    }
    await client.wait(attempt);
    const [written] = await readOwnComments(client, number);
    if (written !== undefined) {
      await update(client, written, body);
      return;
    }
  }
}

/** Writes the one comment: over `existing`, or a new one. */
export function publishComment(
  client: GitHubClient,
  comment: NewComment,
  existing: OwnComment | null,
): Promise<WriteOutcome> {
  return attemptWrite('comment', () =>
    existing === null ? create(client, comment) : update(client, existing, comment.body),
  );
}

/** Deletes what two runs that raced have left behind the first comment. One that is gone already is no trouble. */
export async function deleteDuplicates(client: GitHubClient, comments: readonly OwnComment[]): Promise<void> {
  for (const { id } of comments.slice(1)) {
    try {
      await client.write(DELETE, { comment_id: id });
    } catch (error) {
      if (!isNotFound(error)) {
        throw error;
      }
    }
  }
}
