import { isSameHandle } from '../vep/handle.ts';

/** Who wrote something, as GitHub tells it in two ways. */
export interface Authorship {
  readonly viewerDidAuthor: boolean;
  readonly author: string | null;
}

/**
 * True for the handle of whoever the token belongs to. GitHub does not document whether an app's own login ends with
 * `[bot]`, as its handle does elsewhere. The reverse is not taken for the same: a person may carry an app's bare name.
 *
 * @param viewer null where GitHub does not tell
 */
export function isViewer(handle: string | null, viewer: string | null): boolean {
  return handle !== null && viewer !== null && (isSameHandle(handle, viewer) || isSameHandle(handle, `${viewer}[bot]`));
}

/** True for what this token wrote. */
export function isOwn({ viewerDidAuthor, author }: Authorship, viewer: string | null): boolean {
  return viewerDidAuthor || isViewer(author, viewer);
}
