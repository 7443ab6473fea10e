import type { ChangedFile } from '../../parse/change/changed-file.ts';
import type { GitHubClient } from '../client/client.ts';
import type { Comparison } from '../content/base-position.ts';
import { settleTree } from '../content/tree.ts';
import { compareTrees } from '../content/tree-change.ts';
import { readBaseCommit } from '../history/base-history.ts';

/**
 * The files below the root in which a head differs from the merge base, by two listings: as many requests for ten
 * thousand files as for a hundred, and anybody can open a pull request with so many. A renamed file is one that is
 * gone and one that is new.
 *
 * @throws {GitHubError} also when GitHub does not know one of the commits
 */
export async function readListedChange(
  client: GitHubClient,
  { mergeBase, head, root }: Pick<Comparison, 'mergeBase' | 'head' | 'root'>,
): Promise<readonly ChangedFile[]> {
  const list = async (sha: string) => {
    const { rootTree: oid } = await readBaseCommit(client, sha, root);
    return await settleTree(client, null, { path: root, oid });
  };
  const [before, after] = await Promise.all([list(mergeBase), list(head)]);
  return compareTrees({ before, after });
}
