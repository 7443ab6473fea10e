import { findTip } from '../../git/history/comparison.ts';
import type { Repository } from '../../git/repository.ts';
import { openCommit, openFolder } from '../../git/snapshot.ts';
import type { Workspace } from '../../git/workspace.ts';
import { listSigs } from '../../sources/documents.ts';
import type { Source } from '../../sources/source.ts';

/** Where folders are taken from: one that a branch has just begun may be misspelled. Null without a commit. */
async function findBase(repository: Repository, base: string | null): Promise<string | null> {
  const tip = await findTip(repository, base);
  return tip.kind === 'tip' ? tip.commit : await repository.objects.findCommit('HEAD');
}

async function openBase(
  { directory, repository }: Workspace,
  root: string,
  base: string | null,
): Promise<Source | null> {
  if (repository === null) {
    return await openFolder(directory, root);
  }
  const commit = await findBase(repository, base);
  return commit === null ? null : await openCommit(repository, commit, root);
}

/**
 * The SIGs that exist: the settings' own, and the folders on the base branch, else in the last commit
 * ([governance §2.1](../../../docs/specification/governance.md#21-known-sigs)).
 */
export async function readKnownSigs(
  workspace: Workspace,
  { root, base, sigs }: { readonly root: string; readonly base: string | null; readonly sigs: readonly string[] },
): Promise<readonly string[]> {
  const files = await openBase(workspace, root, base);
  return listSigs(files?.paths ?? [], root, sigs);
}
