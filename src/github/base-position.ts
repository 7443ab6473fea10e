import { classifyPath, parseVepPath } from '../domain/vep-path.ts';
import type { GitHubClient } from './client.ts';
import { type BaseMoves, readBaseMoves } from './comparison.ts';
import type { JudgedFile } from './judged-file.ts';
import type { Tree } from './tree.ts';

/** The commits between which a change lies, and the base branch's files. */
export interface Comparison {
  /** The base branch's tip. */
  readonly tip: string;
  readonly mergeBase: string;
  readonly head: string;
  readonly tree: Tree;
  /** The folder of the VEPs, without a trailing slash. */
  readonly root: string;
}

/** Where the file was when the branch began. */
export function pathAtMergeBase({ path, previousPath }: JudgedFile): string {
  return previousPath ?? path;
}

/** The one document that came to the base branch since and has the same number in its folder's name. */
function findByNumber(path: string, { tree, root }: Comparison, { added }: BaseMoves): string | null {
  const number = parseVepPath(path, root)?.folderNumber ?? null;
  const candidates = [...tree.entries.keys()].filter(
    (other) =>
      number !== null &&
      parseVepPath(other, root)?.folderNumber === number &&
      classifyPath(other, root, new Set()) === 'document' &&
      added.has(other),
  );
  return candidates.length === 1 ? (candidates[0] ?? null) : null;
}

/**
 * Says where the base branch has each file now: where it was, unless the base branch moved it since the branch
 * began (governance §1). GitHub is asked only when a file that was there is gone.
 *
 * @returns by {@link pathAtMergeBase}
 */
export async function readBasePositions(
  client: GitHubClient,
  files: readonly JudgedFile[],
  comparison: Comparison,
): Promise<ReadonlyMap<string, string>> {
  const { tree, mergeBase, tip } = comparison;
  const gone = files
    .filter((file) => !file.isAdded)
    .map(pathAtMergeBase)
    .filter((path) => !tree.entries.has(path));
  if (gone.length === 0 || mergeBase === tip) {
    return new Map();
  }
  const moves = await readBaseMoves(client, mergeBase, tip);
  return new Map(gone.map((path) => [path, moves.renamed.get(path) ?? findByNumber(path, comparison, moves) ?? path]));
}
