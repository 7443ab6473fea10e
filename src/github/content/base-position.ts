import { followByNumber } from '../../parse/change/base-position.ts';
import { pathAtMergeBase } from '../../parse/change/changed-file.ts';
import type { JudgedFile } from '../../parse/change/judged-file.ts';
import type { GitHubClient } from '../client/client.ts';
import { readBaseMoves } from './comparison.ts';
import type { Tree } from './tree.ts';

/** The commits between which a change is, and the base branch's files. */
export interface Comparison {
  /** The base branch's tip. */
  readonly tip: string;
  readonly mergeBase: string;
  readonly head: string;
  readonly tree: Tree;
  /** The folder of the VEPs, without a trailing slash. */
  readonly root: string;
}

/**
 * Says where the base branch has each file now: where it was, unless the base branch moved it since the branch
 * began ([governance §1](../../../docs/specification/governance.md#1-words)). GitHub is asked only when a file that was
 * there is gone.
 *
 * @returns by {@link pathAtMergeBase}
 */
export async function readBasePositions(
  client: GitHubClient,
  files: readonly JudgedFile[],
  comparison: Comparison,
): Promise<ReadonlyMap<string, string>> {
  const { tree, mergeBase, tip, root } = comparison;
  const gone = files
    .filter((file) => !file.isAdded)
    .map(pathAtMergeBase)
    .filter((path) => !tree.entries.has(path));
  if (gone.length === 0 || mergeBase === tip) {
    return new Map();
  }
  const moves = await readBaseMoves(client, mergeBase, tip);
  const base = { paths: tree.entries.keys(), isNew: (path: string) => moves.added.has(path), root };
  return new Map(gone.map((path) => [path, moves.renamed.get(path) ?? followByNumber(path, base) ?? path]));
}
