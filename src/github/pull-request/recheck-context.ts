import { type ChangedFile, pathAtMergeBase } from '../../parse/change/changed-file.ts';
import { type JudgedFile, selectJudged } from '../../parse/change/judged-file.ts';
import type { GitHubClient } from '../client/client.ts';
import type { Comparison } from '../content/base-position.ts';
import { readMergeBase } from '../content/comparison.ts';
import { readFileId } from '../content/document-texts.ts';
import { markLinks } from '../content/linked-files.ts';
import { settleTree, type Tree } from '../content/tree.ts';
import { readRootFaults } from '../history/veps-root.ts';
import { type BranchOutline, readBranchOutline } from './branch-outline.ts';
import { PAGE_SIZE, readFirstFiles, readRemainingFiles } from './changed-files.ts';
import { readListedChange } from './listed-change.ts';
import { type PullRequestContext, readBase, type Surroundings } from './pull-request-context.ts';
import { type PullRequestSnapshot, readSnapshot } from './pull-request-snapshot.ts';

/** What is known of a pull request before its files. */
interface Branch {
  readonly snapshot: PullRequestSnapshot;
  readonly outline: BranchOutline;
  readonly comparison: Omit<Comparison, 'mergeBase'>;
}

/** All files of a pull request: by REST only where GraphQL does not show all about them. */
async function readFiles(
  client: GitHubClient,
  { snapshot, outline, comparison }: Branch,
): Promise<readonly ChangedFile[]> {
  const { number, changedFiles } = snapshot;
  if (outline.files.length === changedFiles && !outline.hasRename) {
    return outline.files;
  }
  if (changedFiles > PAGE_SIZE) {
    const mergeBase = await readMergeBase(client, comparison.tip, comparison.head);
    return await readListedChange(client, { ...comparison, mergeBase });
  }
  return await readRemainingFiles(client, { number, changedFiles, first: await readFirstFiles(client, number) });
}

/** True while a file is on the base branch as it was where the branch began. */
async function isUntouched(
  client: GitHubClient,
  file: JudgedFile,
  { start, tree }: { readonly start: string; readonly tree: Tree },
): Promise<boolean> {
  const path = pathAtMergeBase(file);
  const now = tree.entries.get(path)?.oid ?? null;
  // A file that the branch did not add was there at some time: where it is not, the base branch moved it.
  return file.isAdded ? now === null : now !== null && now === (await readFileId(client, start, path));
}

/**
 * The commit to compare with. As long as the base branch has touched none of the files since the branch began, its
 * tip is as good as the merge base, and GitHub need not be asked for that one.
 */
async function findMergeBase(
  client: GitHubClient,
  { outline: { start }, comparison }: Branch,
  files: readonly JudgedFile[],
): Promise<string> {
  const { tip, tree, head } = comparison;
  if (files.length === 0) {
    return tip;
  }
  const untouched =
    start === null ? [false] : await Promise.all(files.map((file) => isUntouched(client, file, { start, tree })));
  return untouched.every(Boolean) ? tip : await readMergeBase(client, tip, head);
}

/**
 * Reads what a judgment begins with, as a re-check does it: most of it is shared by all pull requests or batched with
 * theirs, so that one alone costs no request of its own unless it renames files or the base branch touched its documents.
 *
 * @param client one that shares its answers among the pull requests
 * @returns null for a pull request that is not open
 */
export async function readRecheckContext(
  client: GitHubClient,
  number: number,
  surroundings: Surroundings,
): Promise<PullRequestContext | null> {
  const { vepsRoot: root, statusContext } = surroundings.settings;
  const [snapshot, outline] = await Promise.all([
    readSnapshot(client, number, statusContext),
    readBranchOutline(client, number),
  ]);
  if (!snapshot.isOpen) {
    return null;
  }
  const base = await readBase(client, `refs/heads/${snapshot.baseRef}`, surroundings);
  const { tip, rootTree } = base.policy;
  const tree = await settleTree(client, null, { path: root, oid: rootTree });
  const comparison = { tip, head: snapshot.headSha, tree, root };
  const branch = { snapshot, outline, comparison };
  const head = { sha: snapshot.headSha, repository: snapshot.headRepository };
  const changed = await markLinks(client, await readFiles(client, branch), { head, root });
  const files = selectJudged(changed, root, tree.entries.keys());
  const [mergeBase, settingFaults] = await Promise.all([
    findMergeBase(client, branch, files),
    readRootFaults(client, { root, rootTree, head: snapshot.headSha }),
  ]);
  return { ...base, snapshot, comparison: { ...comparison, mergeBase }, files, settingFaults };
}
