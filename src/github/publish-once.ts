import { decodeOnceMarker } from '../domain/once-marker.ts';
import type { GitHubClient } from './client.ts';
import { isNotFound } from './github-error.ts';
import { type OnceComment, readOnceComments } from './once-comments.ts';

/** A comment to be on an issue or pull request exactly once. */
export interface OncePost {
  readonly number: number;
  /** Begins with its marker. */
  readonly body: string;
}

async function readSame(client: GitHubClient, { number, body }: OncePost): Promise<readonly OnceComment[]> {
  const marker = decodeOnceMarker(body);
  const own = await readOnceComments(client, number);
  return own.filter(({ kind, key }) => kind === marker?.kind && key === marker.key);
}

async function createComment(client: GitHubClient, { number, body }: OncePost): Promise<void> {
  const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
  await client.write(route, { issue_number: number, body }, 0);
}

/** A run beside this one may have posted the same at the same moment: the older one stays. */
async function removeDoubles(client: GitHubClient, post: OncePost): Promise<void> {
  const [, ...doubles] = await readSame(client, post);
  for (const { id } of doubles) {
    try {
      await client.write('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: id });
    } catch (error) {
      if (!isNotFound(error)) {
        throw error;
      }
    }
  }
}

/**
 * Posts a comment unless it is there. A creation whose answer got lost is not repeated before it is known that
 * the comment is not there.
 *
 * @returns true if this run posted it
 * @throws {GitHubError} when it is not there in the end
 */
export async function publishOnce(client: GitHubClient, post: OncePost): Promise<boolean> {
  const there = await readSame(client, post);
  if (there.length > 0) {
    return false;
  }
  try {
    await createComment(client, post);
  } catch (error) {
    const created = await readSame(client, post);
    if (created.length === 0) {
      throw error;
    }
  }
  await removeDoubles(client, post);
  return true;
}
