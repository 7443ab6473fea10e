import { followByNumber } from '../parse/change/base-position.ts';
import type { ChangedDocument } from '../parse/change/changed-document.ts';
import { pathAtMergeBase } from '../parse/change/changed-file.ts';
import { type JudgedFile, selectJudged } from '../parse/change/judged-file.ts';
import type { SourceText } from '../parse/front-matter/source-text.ts';
import { BlobReader } from './blob-reader.ts';
import { type Head, readChangedPaths, readCommitChanges } from './changed-paths.ts';
import type { Comparison } from './history/comparison.ts';
import { readEntry } from './snapshot.ts';
import { readCheckoutFile } from './source-file.ts';
import { readSparseFiles } from './sparse-files.ts';
import { readTree, type Tree } from './tree.ts';

/** A document of a change in this clone. */
export interface LocalDocument extends ChangedDocument {
  /** Where the head has it, or had it: not at `path` where the base branch moved it meanwhile. */
  readonly headPath: string;
}

/** Everything that the texts of a change are taken from. */
interface Sides {
  readonly directory: string;
  readonly root: string;
  readonly blobs: BlobReader;
  readonly tip: Tree;
  readonly mergeBase: Tree;
  /** Null for the working tree. */
  readonly head: Tree | null;
  /** Of a working tree, what is not on the disk and yet belongs to it. */
  readonly sparse: ReadonlyMap<string, string>;
  /** Where the base branch moved files since the merge base. */
  readonly moves: ReadonlyMap<string, string>;
}

async function readMoves(directory: string, comparison: Comparison, root: string): Promise<Sides['moves']> {
  const { tip, mergeBase } = comparison;
  const changes = tip === mergeBase ? [] : await readCommitChanges(directory, { base: mergeBase, head: tip, root });
  return new Map(changes.flatMap(({ path, previousPath }) => (previousPath === null ? [] : [[previousPath, path]])));
}

async function readHeadFiles(directory: string, head: Head, root: string): Promise<Pick<Sides, 'head' | 'sparse'>> {
  return head.kind === 'commit'
    ? { head: await readTree(directory, head.commit, [root]), sparse: new Map() }
    : { head: null, sparse: await readSparseFiles(directory, root) };
}

async function openSides(directory: string, comparison: Comparison, root: string): Promise<Sides> {
  const { tip, mergeBase, head } = comparison;
  const [tipTree, mergeBaseTree, headFiles, moves] = await Promise.all([
    readTree(directory, tip, [root]),
    tip === mergeBase ? null : readTree(directory, mergeBase, [root]),
    readHeadFiles(directory, head, root),
    readMoves(directory, comparison, root),
  ]);
  const blobs = new BlobReader(directory);
  return { directory, root, blobs, tip: tipTree, mergeBase: mergeBaseTree ?? tipTree, ...headFiles, moves };
}

/** Where the base branch has the file that the merge base has at `path`. */
function findOnTip(path: string, { tip, mergeBase, moves, root }: Sides): string {
  if (tip.has(path) || !mergeBase.has(path)) {
    return path;
  }
  const base = { paths: tip.keys(), isNew: (other: string) => !mergeBase.has(other), root };
  return moves.get(path) ?? followByNumber(path, base) ?? path;
}

async function readHead({ directory, head, sparse, blobs }: Sides, path: string): Promise<SourceText | null> {
  if (head !== null) {
    return await readEntry({ tree: head, blobs }, path);
  }
  const id = sparse.get(path);
  return readCheckoutFile(directory, path) ?? (id === undefined ? null : await blobs.read(id));
}

async function readMergeBase(sides: Sides, path: string, tipPath: string): Promise<ChangedDocument['mergeBase']> {
  const entry = sides.mergeBase.get(path);
  const isUnchanged = entry?.id === sides.tip.get(tipPath)?.id;
  return isUnchanged ? 'same-as-tip' : await readEntry({ tree: sides.mergeBase, blobs: sides.blobs }, path);
}

async function readDocument(sides: Sides, file: JudgedFile): Promise<LocalDocument> {
  const oldPath = pathAtMergeBase(file);
  const tipPath = findOnTip(oldPath, sides);
  // Where only the base branch moved the document, the merge leaves it where the base branch has it.
  const path = file.previousPath === null ? tipPath : file.path;
  const [tip, mergeBase, head] = await Promise.all([
    readEntry({ tree: sides.tip, blobs: sides.blobs }, tipPath),
    readMergeBase(sides, oldPath, tipPath),
    file.isRemoved ? null : readHead(sides, file.path),
  ]);
  const previousPath = tipPath === path ? null : tipPath;
  return {
    path,
    headPath: file.path,
    previousPath,
    kind: file.kind,
    isMovedOnBase: tipPath !== oldPath,
    tip,
    mergeBase,
    head,
  };
}

/**
 * Reads every document and attachment that the head changes since the merge base, with its text on all
 * three sides, for `parseChanges`.
 *
 * @throws {GitError} when git cannot read one of the sides
 */
export async function readChangedDocuments(
  directory: string,
  comparison: Comparison,
  root: string,
): Promise<readonly LocalDocument[]> {
  const { mergeBase: base, head } = comparison;
  const changes = await readChangedPaths(directory, { base, head, root });
  const sides = await openSides(directory, comparison, root);
  try {
    const judged = selectJudged(changes, root, sides.tip.keys());
    return await Promise.all(judged.map((file) => readDocument(sides, file)));
  } finally {
    sides.blobs.close();
  }
}
