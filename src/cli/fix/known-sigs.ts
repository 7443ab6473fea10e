import { findComparison, readCommit } from '../../git/history/comparison.ts';
import type { Repository } from '../../git/repository.ts';
import { openCommit, openFolder } from '../../git/snapshot.ts';
import type { Workspace } from '../../git/workspace.ts';
import { listSigs } from '../../sources/documents.ts';
import type { Source } from '../../sources/source.ts';

/** Where folders are taken from: one that a branch has just begun may be misspelled. Null without a commit. */
async function findTip(repository: Repository, base: string | null): Promise<string | null> {
  const comparison = await findComparison(repository, { base, head: null });
  return 'kind' in comparison ? await readCommit(repository.directory, 'HEAD') : comparison.tip;
}

async function openBase(
  { directory, repository }: Workspace,
  root: string,
  base: string | null,
): Promise<Source | null> {
  const tip = repository === null ? null : await findTip(repository, base);
  if (tip !== null) {
    return await openCommit(directory, tip, root);
  }
  return repository === null ? await openFolder(directory, root) : null;
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
  files?.close();
  return listSigs(files?.paths ?? [], root, sigs);
}
