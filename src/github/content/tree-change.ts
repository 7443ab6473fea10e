import type { ChangedDocument } from '../../parse/change/changed-document.ts';
import type { ChangedFile } from '../../parse/change/changed-file.ts';
import { type JudgedFile, selectJudged } from '../../parse/change/judged-file.ts';
import type { GitHubClient } from '../client/client.ts';
import { isLinkMode, readEntry } from './document-texts.ts';
import type { Tree } from './tree.ts';

/** The folder of the VEPs before and after something was merged. */
export interface TreePair {
  readonly before: Tree;
  readonly after: Tree;
}

/** The files in which two listings differ. What was renamed is one that is gone and one that is new. */
export function compareTrees({ before, after }: TreePair): readonly ChangedFile[] {
  const paths = new Set([...before.entries.keys(), ...after.entries.keys()]);
  return [...paths].flatMap((path) => {
    const [old, current] = [before.entries.get(path), after.entries.get(path)];
    const isSame = old?.oid === current?.oid && old?.mode === current?.mode;
    const isLink = current !== undefined && isLinkMode(Number.parseInt(current.mode, 8));
    return isSame
      ? []
      : [{ path, previousPath: null, isAdded: old === undefined, isRemoved: current === undefined, isLink }];
  });
}

async function readDocument(
  client: GitHubClient,
  { path, kind }: JudgedFile,
  pair: TreePair,
): Promise<ChangedDocument> {
  const [before, after] = [pair.before.entries.get(path), pair.after.entries.get(path)];
  const [tip, head] = await Promise.all([
    before === undefined ? null : readEntry(client, before),
    after === undefined ? null : readEntry(client, after),
  ]);
  return { path, previousPath: null, kind, tip, mergeBase: 'same-as-tip', head };
}

/**
 * Reads the documents in which two listings of the VEPs differ. Listings are complete where a comparison stops at
 * 300 files; whatever moved is found again by the documents themselves.
 *
 * @param root the folder of the VEPs, without a trailing slash
 */
export function readTreeChange(
  client: GitHubClient,
  pair: TreePair,
  root: string,
): Promise<readonly ChangedDocument[]> {
  const judged = selectJudged(compareTrees(pair), root, pair.before.entries.keys());
  return Promise.all(judged.map((file) => readDocument(client, file, pair)));
}
