import type { GitHubClient } from '../client/client.ts';
import { isNotFound } from '../client/github-error.ts';
import { type OwnComment, readOwnComments } from '../pull-request/own-comment.ts';
import { createComment, type NewComment } from './create-comment.ts';
import { attemptWrite, type WriteOutcome } from './write-outcome.ts';

const UPDATE = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
const DELETE = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';

async function update(client: GitHubClient, { id }: OwnComment, body: string): Promise<void> {
  await client.write(UPDATE, { comment_id: id, body });
}

async function create(client: GitHubClient, comment: NewComment): Promise<void> {
  const find = async () => (await readOwnComments(client, comment.number))[0] ?? null;
  const written = await createComment(client, comment, find);
  if (written !== null) {
    await update(client, written, comment.body);
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
export async function deleteDuplicates(
  client: GitHubClient,
  comments: readonly Pick<OwnComment, 'id'>[],
): Promise<void> {
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
