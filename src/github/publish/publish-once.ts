import { decodeOnceMarker } from '../../domain/record/once-marker.ts';
import type { GitHubClient } from '../client/client.ts';
import { type OnceComment, readOnceComments } from '../pull-request/once-comments.ts';
import { createComment, type NewComment } from './create-comment.ts';
import { deleteDuplicates } from './publish-comment.ts';

async function readSame(client: GitHubClient, { number, body }: NewComment): Promise<readonly OnceComment[]> {
  const marker = decodeOnceMarker(body);
  const own = await readOnceComments(client, number);
  return own.filter(({ kind, key }) => kind === marker?.kind && key === marker.key);
}

/**
 * Posts a comment unless it is there.
 *
 * @param post begins with its marker
 * @returns true if this run posted it
 * @throws {GitHubError} when it is not there in the end
 */
export async function publishOnce(client: GitHubClient, post: NewComment): Promise<boolean> {
  if ((await readSame(client, post)).length > 0) {
    return false;
  }
  await createComment(client, post, async () => (await readSame(client, post))[0] ?? null);
  // A run beside this one may have posted the same at the same moment: the older one stays.
  await deleteDuplicates(client, await readSame(client, post));
  return true;
}
