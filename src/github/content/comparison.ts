import type { GitHubClient } from '../client/client.ts';
import { list, nullable, record, text } from '../client/reader.ts';

const ROUTE = 'GET /repos/{owner}/{repo}/compare/{basehead}';

const ancestor = record({ merge_base_commit: record({ sha: text }) });

/**
 * Finds the commit where a head and its base branch parted.
 *
 * @param base a branch or a full sha
 * @param head a full sha; a fork's commits are known here while a pull request has them
 */
export async function readMergeBase({ rest }: GitHubClient, base: string, head: string): Promise<string> {
  // Only the first page carries the list of files, which nobody needs here (github/docs, "Compare two commits").
  const answer = await rest(ROUTE, { basehead: `${base}...${head}`, per_page: 1, page: 2 }, ancestor);
  return answer.merge_base_commit.sha;
}

const movedFiles = record({
  files: nullable(list(record({ filename: text, status: text, previous_filename: nullable(text) }))),
});

/** What the base branch did to its files since a commit. */
export interface BaseMoves {
  /** By the path of then: where the file is now. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Paths that were not there then. */
  readonly added: ReadonlySet<string>;
}

/** Asks GitHub which files the base branch moved between two commits, one an ancestor of the other. */
export async function readBaseMoves({ rest }: GitHubClient, from: string, to: string): Promise<BaseMoves> {
  const { files } = await rest(ROUTE, { basehead: `${from}...${to}`, per_page: 1 }, movedFiles);
  const known = files ?? [];
  return {
    renamed: new Map(
      known.flatMap(({ filename, status, previous_filename: previous }) =>
        status === 'renamed' && previous !== null ? [[previous, filename]] : [],
      ),
    ),
    added: new Set(known.filter(({ status }) => status === 'added').map(({ filename }) => filename)),
  };
}
