import { decodeOnceMarker } from '../domain/once-marker.ts';
import type { GitHubClient } from './client.ts';
import { GitHubError, isNotFound } from './github-error.ts';
import { type OnceComment, readOnceComments } from './once-comments.ts';

/** A comment to be on an issue or pull request exactly once. */
export interface OncePost {
  readonly number: number;
  /** Begins with its marker. */
  readonly body: string;
}

const MAX_ATTEMPTS = 3;

async function readSame(client: GitHubClient, { number, body }: OncePost): Promise<readonly OnceComment[]> {
  const marker = decodeOnceMarker(body);
  const own = await readOnceComments(client, number);
  return own.filter(({ kind, key }) => kind === marker?.kind && key === marker.key);
}

/** GitHub may have written the comment although no answer said so: look before trying again. */
async function create(client: GitHubClient, post: OncePost): Promise<void> {
  const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.write(route, { issue_number: post.number, body: post.body }, 0);
      return;
    } catch (error) {
      const isUncertain = error instanceof GitHubError && (error.status === null || error.status >= 500);
      if (!isUncertain || attempt === MAX_ATTEMPTS) {
        throw error;
      }
    }
    await client.wait(attempt);
    if ((await readSame(client, post)).length > 0) {
      return;
    }
  }
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
 * Posts a comment unless it is there.
 *
 * @returns true if this run posted it
 * @throws {GitHubError} when it is not there in the end
 */
export async function publishOnce(client: GitHubClient, post: OncePost): Promise<boolean> {
  if ((await readSame(client, post)).length > 0) {
    return false;
  }
  await create(client, post);
  await removeDoubles(client, post);
  return true;
}
