import { message } from '../../domain/finding/message.ts';
import type { GitHubClient } from '../client/client.ts';
import { GitHubError } from '../client/github-error.ts';
import { flag, list, mapped, nullable, type Reader, record, text } from '../client/reader.ts';

/** One file of a tree. */
export interface TreeEntry {
  /** Six octal digits: `100644`, `120000` for a link, `160000` for a submodule. */
  readonly mode: string;
  /** The blob's id; a commit's for a submodule. */
  readonly oid: string;
}

/** The files below a folder, by path from the repository's root. */
export interface Tree {
  /** The folder's own id; null for a folder that does not exist. */
  readonly oid: string | null;
  readonly entries: ReadonlyMap<string, TreeEntry>;
}

const EMPTY: Tree = { oid: null, entries: new Map() };

/** The part that {@link treeId} reads. */
export const TREE_ID = '... on Tree { oid }';

/** A folder's id; null for nothing, and for a link or a file, of which the part above selects nothing. */
export const treeId: Reader<string | null> = mapped(
  nullable(record({ oid: nullable(text) })),
  (found) => found?.oid ?? null,
);

const treeAnswer = record({
  sha: text,
  truncated: flag,
  tree: list(record({ path: text, mode: text, type: text, sha: text })),
});

/**
 * Lists every file below a folder with one request.
 *
 * @param at the folder's tree: an id, or `<ref>:<folder>`
 * @param folder without a trailing slash
 * @throws {GitHubError} also for a listing that GitHub cut (100,000 entries), for it decides what exists
 */
export async function readTree({ rest }: GitHubClient, at: string, folder: string): Promise<Tree> {
  const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
  const answer = await rest(route, { tree_sha: at, recursive: '1' }, treeAnswer);
  if (answer.truncated) {
    throw new GitHubError(message`GitHub lists only a part of the folder ${folder}: it holds too many files.`);
  }
  const files = answer.tree.filter(({ type }) => type !== 'tree');
  return {
    oid: answer.sha,
    entries: new Map(files.map(({ path, mode, sha }) => [`${folder}/${path}`, { mode, oid: sha }])),
  };
}

/** GitHub has nothing under this name: no such folder, no such branch, no commit at all. */
const NOTHING_THERE = [404, 409, 422];

/** The same for a branch before its tip is known, or for a commit; null where nothing is found under its name. */
export async function findTree(client: GitHubClient, revision: string, folder: string): Promise<Tree | null> {
  try {
    return await readTree(client, `${revision}:${folder}`, folder);
  } catch (error) {
    if (error instanceof GitHubError && error.status !== null && NOTHING_THERE.includes(error.status)) {
      return null;
    }
    throw error;
  }
}

/** {@link findTree} by a branch's name. */
export function readBranchTree(client: GitHubClient, branch: string, folder: string): Promise<Tree | null> {
  return findTree(client, `refs/heads/${branch}`, folder);
}

/** A folder as the tip of its branch has it. */
export interface TipFolder {
  /** Without a trailing slash. */
  readonly path: string;
  /** The tree's id; null where the tip has no such folder. */
  readonly oid: string | null;
}

/** Replaces a listing that was read beside the tip if it is of another moment: the branch may have moved in between. */
export async function settleTree(client: GitHubClient, listed: Tree | null, { path, oid }: TipFolder): Promise<Tree> {
  if (oid === null) {
    return EMPTY;
  }
  return listed?.oid === oid ? listed : await readTree(client, oid, path);
}
