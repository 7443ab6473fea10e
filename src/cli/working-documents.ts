import { SettingsError } from '../domain/settings/settings.ts';
import { readWorkingChanges } from '../git/changed-paths.ts';
import { findComparison } from '../git/history/comparison.ts';
import { openFolder, openWorkingTree, type WorkingTree } from '../git/snapshot.ts';
import { readCheckoutText } from '../git/source-file.ts';
import type { Workspace } from '../git/workspace.ts';
import { listDocuments } from '../sources/documents.ts';
import { comparisonError } from './check/comparison-error.ts';
import { isTargeted, type TargetPath } from './target-paths.ts';

/** A document on the disk that may be rewritten. */
export interface WorkingDocument {
  /** From the workspace's folder. */
  readonly path: string;
  readonly text: string;
}

/** The files below the root of the VEPs as they are on the disk. */
export async function openFiles({ directory, repository }: Workspace, root: string): Promise<WorkingTree> {
  return repository === null
    ? { ...(await openFolder(directory, root)), untracked: [] }
    : await openWorkingTree(repository, root);
}

/** A document that is no text has nothing to rewrite. */
export function readWorkingDocument(workspace: Workspace, path: string): WorkingDocument | null {
  const text = readCheckoutText(workspace.directory, path);
  return text === null ? null : { path, text };
}

async function readChanged(
  { repository }: Workspace,
  { untracked }: WorkingTree,
  { root, base: ref = null }: Selection,
): Promise<ReadonlySet<string> | null> {
  if (repository === null) {
    return null;
  }
  const comparison = await findComparison(repository, { base: ref, head: null });
  if ('kind' in comparison) {
    throw comparisonError(comparison);
  }
  const changes = await readWorkingChanges(repository, { base: comparison.mergeBase, root, untracked });
  return new Set(changes.map(({ path }) => path));
}

/** What to choose documents by. */
export interface Selection {
  readonly root: string;
  readonly targets: readonly TargetPath[];
  /** Without targets: every document, and not only those that the branch changes. */
  readonly isAll: boolean;
  /** The ref that the branch is compared with; absent or null for the default branch. */
  readonly base?: string | null;
}

/** Chooses the documents that a command is about among the files: what is at its paths, else what the branch changes. */
export async function selectDocuments(
  workspace: Workspace,
  files: WorkingTree,
  selection: Selection,
): Promise<readonly string[]> {
  const { root, targets, isAll } = selection;
  const missing = targets.find(({ kind }) => kind === 'nothing');
  if (missing !== undefined) {
    throw new SettingsError(`There is no file or folder \`${missing.path}\`.`);
  }
  const changed = targets.length > 0 || isAll ? null : await readChanged(workspace, files, selection);
  const documents = listDocuments(files.paths, root).filter((path) => isTargeted(path, targets));
  return documents.filter((path) => changed === null || changed.has(path));
}
