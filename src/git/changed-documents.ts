import { join } from 'node:path';
import { classifyPath, type PathKind, parseVepPath } from '../domain/vep-path.ts';
import type { ChangedDocument } from '../parse/changes.ts';
import type { SourceText } from '../parse/source-text.ts';
import { BlobReader } from './blob-reader.ts';
import { type ChangedPath, type Head, readChangedPaths, readCommitChanges } from './changed-paths.ts';
import type { Comparison } from './comparison.ts';
import { readEntry } from './snapshot.ts';
import { readSourceFile } from './source-file.ts';
import { readTree, type Tree } from './tree.ts';

/** Everything that the texts of a change are taken from. */
interface Sides {
  readonly directory: string;
  readonly root: string;
  readonly blobs: BlobReader;
  readonly tip: Tree;
  readonly mergeBase: Tree;
  /** Null for the working tree. */
  readonly head: Tree | null;
  /** Where the base branch moved files since the merge base. */
  readonly moves: ReadonlyMap<string, string>;
}

type JudgedKind = ChangedDocument['kind'];

function judgedKind(kind: PathKind): JudgedKind | null {
  return kind === 'template' || kind === 'other' ? null : kind;
}

async function readMoves(directory: string, comparison: Comparison, root: string): Promise<Sides['moves']> {
  const { tip, mergeBase } = comparison;
  const changes = tip === mergeBase ? [] : await readCommitChanges(directory, { base: mergeBase, head: tip, root });
  return new Map(changes.flatMap(({ path, previousPath }) => (previousPath === null ? [] : [[previousPath, path]])));
}

function readHeadTree(directory: string, head: Head, paths: readonly string[]): Promise<Tree | null> {
  return head.kind === 'commit' ? readTree(directory, head.commit, paths) : Promise.resolve(null);
}

async function openSides(directory: string, comparison: Comparison, root: string): Promise<Sides> {
  const { tip, mergeBase, head } = comparison;
  const [tipTree, mergeBaseTree, headTree, moves] = await Promise.all([
    readTree(directory, tip, [root]),
    tip === mergeBase ? null : readTree(directory, mergeBase, [root]),
    readHeadTree(directory, head, [root]),
    readMoves(directory, comparison, root),
  ]);
  const blobs = new BlobReader(directory);
  return { directory, root, blobs, tip: tipTree, mergeBase: mergeBaseTree ?? tipTree, head: headTree, moves };
}

/**
 * Where the base branch has the file that the merge base has at `path`: moved by a rename git sees, else
 * to the one new document folder with the same number (governance §1).
 */
function findOnTip(path: string, { tip, mergeBase, moves, root }: Sides): string {
  if (tip.has(path) || !mergeBase.has(path)) {
    return path;
  }
  const number = parseVepPath(path, root)?.folderNumber ?? null;
  const isSameVep = (other: string) =>
    number !== null &&
    !mergeBase.has(other) &&
    parseVepPath(other, root)?.folderNumber === number &&
    classifyPath(other, root, new Set()) === 'document';
  return moves.get(path) ?? [...tip.keys()].find(isSameVep) ?? path;
}

function readHead({ directory, head, blobs }: Sides, path: string): Promise<SourceText | null> {
  return head === null
    ? Promise.resolve(readSourceFile(join(directory, path)))
    : readEntry({ tree: head, blobs }, path);
}

async function readMergeBase(sides: Sides, path: string, tipPath: string): Promise<ChangedDocument['mergeBase']> {
  const entry = sides.mergeBase.get(path);
  const isUnchanged = entry?.id === sides.tip.get(tipPath)?.id;
  return isUnchanged ? 'same-as-tip' : await readEntry({ tree: sides.mergeBase, blobs: sides.blobs }, path);
}

async function readDocument(sides: Sides, change: ChangedPath, kind: JudgedKind): Promise<ChangedDocument> {
  const pathAtMergeBase = change.previousPath ?? change.path;
  const tipPath = findOnTip(pathAtMergeBase, sides);
  // Where only the base branch moved the document, the merge leaves it where the base branch has it.
  const path = change.previousPath === null ? tipPath : change.path;
  const [tip, mergeBase, head] = await Promise.all([
    readEntry({ tree: sides.tip, blobs: sides.blobs }, tipPath),
    readMergeBase(sides, pathAtMergeBase, tipPath),
    change.isRemoved ? null : readHead(sides, change.path),
  ]);
  return { path, previousPath: tipPath === path ? null : tipPath, kind, tip, mergeBase, head };
}

/** A rename between a document's place and one that is never judged is an addition or a removal to the rules. */
function splitRename(change: ChangedPath, kindOf: (path: string) => JudgedKind | null): readonly ChangedPath[] {
  const { path, previousPath } = change;
  if (previousPath === null || (kindOf(path) !== null && kindOf(previousPath) !== null)) {
    return [change];
  }
  return [
    { path, previousPath: null, isRemoved: false },
    { path: previousPath, previousPath: null, isRemoved: true },
  ];
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
): Promise<readonly ChangedDocument[]> {
  const { mergeBase: base, head } = comparison;
  const changes = await readChangedPaths(directory, { base, head, root });
  const sides = await openSides(directory, comparison, root);
  const newDocuments = changes.filter((change) => !change.isRemoved && change.path.endsWith('/vep.md'));
  const others = new Set([...sides.tip.keys(), ...newDocuments.map((change) => change.path)]);
  const kindOf = (path: string) => judgedKind(classifyPath(path, root, others));
  try {
    const judged = changes.flatMap((change) => splitRename(change, kindOf));
    const documents = judged.map((change) => {
      const kind = kindOf(change.path);
      return kind === null ? null : readDocument(sides, change, kind);
    });
    return (await Promise.all(documents)).filter((document) => document !== null);
  } finally {
    sides.blobs.close();
  }
}
