import { message } from '../../domain/finding/message.ts';
import { type ChangedFile, pathAtMergeBase } from '../../parse/change/changed-file.ts';
import type { JudgedFile } from '../../parse/change/judged-file.ts';
import type { GitHubClient } from '../client/client.ts';
import { GitHubError } from '../client/github-error.ts';
import { list, nullable, oneOf, record, text } from '../client/reader.ts';
import type { Comparison } from '../content/base-position.ts';
import { readMergeBase } from '../content/comparison.ts';
import { readFileId } from '../content/document-texts.ts';
import { settleTree, type Tree } from '../content/tree.ts';
import { compareTrees } from '../content/tree-change.ts';
import { readBaseCommit } from '../history/base-history.ts';
import { type BranchOutline, readBranchOutline } from './branch-outline.ts';

/** As many files as GitHub lists at once. */
const PAGE_SIZE = 100;

/** GitHub lists no more files of one pull request (github/docs, "List pull requests files"). */
const MAX_FILES = 3000;

const page = list(
  record({
    filename: text,
    status: oneOf('added', 'removed', 'modified', 'renamed', 'copied', 'changed', 'unchanged'),
    previous_filename: nullable(text),
  }),
);

type File = ReturnType<typeof page>[number];

function toChangedFile({ filename, status, previous_filename: previous }: File): ChangedFile {
  return {
    path: filename,
    previousPath: status === 'renamed' ? previous : null,
    isAdded: status === 'added' || status === 'copied',
    isRemoved: status === 'removed',
  };
}

async function readPage({ rest }: GitHubClient, number: number, index: number): Promise<readonly ChangedFile[]> {
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
  const files = await rest(route, { pull_number: number, per_page: PAGE_SIZE, page: index }, page);
  return files.map(toChangedFile);
}

/** Reads the first hundred files of a pull request: for most, all of them. */
export function readFirstFiles(client: GitHubClient, number: number): Promise<readonly ChangedFile[]> {
  return readPage(client, number, 1);
}

/** How many files GitHub counts in a pull request, and those of the first page. */
interface KnownFiles {
  readonly number: number;
  readonly changedFiles: number;
  readonly first: readonly ChangedFile[];
}

/**
 * Completes the files of a pull request, page beside page.
 *
 * @throws {GitHubError} when GitHub lists fewer files than it counts, or more than it can list: what is not seen
 * cannot be judged
 */
export async function readRemainingFiles(
  client: GitHubClient,
  { number, changedFiles, first }: KnownFiles,
): Promise<readonly ChangedFile[]> {
  if (changedFiles > MAX_FILES) {
    throw new GitHubError(
      message`The pull request changes ${changedFiles} files, and GitHub lists only the first ${MAX_FILES}. Split it so that all of it can be checked.`,
    );
  }
  const pages = Math.ceil(changedFiles / PAGE_SIZE);
  const later = Array.from({ length: Math.max(0, pages - 1) }, (_, index) => readPage(client, number, index + 2));
  const files = [...first, ...(await Promise.all(later)).flat()];
  if (files.length !== changedFiles) {
    throw new GitHubError(
      message`GitHub counts ${changedFiles} changed files in the pull request but lists ${files.length}.`,
    );
  }
  return files;
}

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
