import { type ChangedFile, pathAtMergeBase } from '../../parse/change/changed-file.ts';
import type { JudgedFile } from '../../parse/change/judged-file.ts';
import type { GitHubClient } from '../client/client.ts';
import type { Comparison } from '../content/base-position.ts';
import { readMergeBase } from '../content/comparison.ts';
import { readFileId } from '../content/document-texts.ts';
import { settleTree, type Tree } from '../content/tree.ts';
import { compareTrees } from '../content/tree-change.ts';
import { readBaseCommit } from '../history/base-history.ts';
import { type BranchOutline, readBranchOutline } from './branch-outline.ts';
import { PAGE_SIZE, readFirstFiles, readRemainingFiles } from './changed-files.ts';

/**
 * What is known of a change from the beginning: of a pull request alone the first files and the merge base, which cost
 * it requests of its own; of one among many only what a query tells of several.
 */
export interface ChangeStart {
  readonly outline: BranchOutline | null;
  readonly first: readonly ChangedFile[] | null;
  readonly mergeBase: string | null;
}

/** A pull request with its head and base branch as they were, and whether it is one among many. */
export interface ChangeQuestion {
  readonly number: number;
  readonly headSha: string;
  readonly baseRef: string;
  readonly isAmongMany: boolean;
}

/** Begins to read a change. */
export async function readChangeStart(
  client: GitHubClient,
  { number, headSha, baseRef, isAmongMany }: ChangeQuestion,
): Promise<ChangeStart> {
  if (isAmongMany) {
    return { outline: await readBranchOutline(client, number), first: null, mergeBase: null };
  }
  const [first, mergeBase] = await Promise.all([
    readFirstFiles(client, number),
    readMergeBase(client, baseRef, headSha),
  ]);
  return { outline: null, first, mergeBase };
}

/** A change between two commits, as far as it is known. */
export interface Change {
  readonly number: number;
  readonly changedFiles: number;
  readonly start: ChangeStart;
  readonly tip: string;
  readonly head: string;
  /** The folder of the VEPs, without a trailing slash. */
  readonly root: string;
}

/**
 * The files below the root in which a head differs from the merge base, by two listings: as many requests for ten
 * thousand files as for a hundred, and anybody can open a pull request with so many. A renamed file is one that is
 * gone and one that is new.
 *
 * @throws {GitHubError} also when GitHub does not know one of the commits
 */
async function readListedChange(
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

/** All files of a pull request: by REST only where GraphQL does not show all about them. */
export async function readChangedFiles(client: GitHubClient, change: Change): Promise<readonly ChangedFile[]> {
  const { number, changedFiles, start, tip, head, root } = change;
  const { outline } = start;
  if (outline !== null && outline.files.length === changedFiles && !outline.hasRename) {
    return outline.files;
  }
  if (changedFiles > PAGE_SIZE) {
    const mergeBase = start.mergeBase ?? (await readMergeBase(client, tip, head));
    return await readListedChange(client, { mergeBase, head, root });
  }
  const first = start.first ?? (await readFirstFiles(client, number));
  return await readRemainingFiles(client, { number, changedFiles, first });
}

/** True while a file is on the base branch as it was where the branch began. */
async function isUntouched(
  client: GitHubClient,
  file: JudgedFile,
  { begin, tree }: { readonly begin: string; readonly tree: Tree },
): Promise<boolean> {
  const path = pathAtMergeBase(file);
  const now = tree.entries.get(path)?.oid ?? null;
  // A file that the branch did not add was there at some time: where it is not, the base branch moved it.
  return file.isAdded ? now === null : now !== null && now === (await readFileId(client, begin, path));
}

/**
 * The commit to compare with. As long as the base branch has touched none of the files since the branch began, its
 * tip is as good as the merge base, and GitHub need not be asked for that one.
 */
export async function findMergeBase(
  client: GitHubClient,
  { start, tip, head }: Change,
  { files, tree }: { readonly files: readonly JudgedFile[]; readonly tree: Tree },
): Promise<string> {
  if (start.mergeBase !== null || files.length === 0) {
    return start.mergeBase ?? tip;
  }
  const begin = start.outline?.start ?? null;
  const untouched =
    begin === null ? [false] : await Promise.all(files.map((file) => isUntouched(client, file, { begin, tree })));
  return untouched.every(Boolean) ? tip : await readMergeBase(client, tip, head);
}
