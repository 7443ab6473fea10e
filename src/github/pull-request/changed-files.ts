import { message } from '../../domain/finding/message.ts';
import type { ChangedFile } from '../../parse/change/changed-file.ts';
import type { GitHubClient } from '../client/client.ts';
import { GitHubError } from '../client/github-error.ts';
import { list, nullable, oneOf, record, text } from '../client/reader.ts';

/** As many files as GitHub lists at once. */
export const PAGE_SIZE = 100;

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
export interface KnownFiles {
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
