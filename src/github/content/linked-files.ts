import { classifyPath, isFolderPlace } from '../../domain/vep/vep-path.ts';
import type { ChangedFile } from '../../parse/change/changed-file.ts';
import type { GitHubClient } from '../client/client.ts';
import { type Head, isHeadLink } from './document-texts.ts';

/** An older document is read anyway, and so is what it is; the other places are seldom changed. */
function isInQuestion({ path, isRemoved, isLink }: ChangedFile, root: string): boolean {
  const isAsked = isLink === undefined && !isRemoved && isFolderPlace(path, root);
  return isAsked && classifyPath(path, root, new Set()) !== 'old-layout';
}

/**
 * Finds out which of the changed files are symbolic links or submodules in the place of a group's or a proposal's
 * folder, which GitHub's lists of files do not tell. Nothing is asked where no file is in such a place.
 *
 * @param root the folder of the VEPs, without a trailing slash
 */
export function markLinks(
  client: GitHubClient,
  files: readonly ChangedFile[],
  { head, root }: { readonly head: Head; readonly root: string },
): Promise<readonly ChangedFile[]> {
  return Promise.all(
    files.map(async (file) =>
      isInQuestion(file, root) ? { ...file, isLink: await isHeadLink(client, head, file.path) } : file,
    ),
  );
}
