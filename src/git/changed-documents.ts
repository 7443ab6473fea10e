import { followByNumber } from '../parse/change/base-position.ts';
import type { ChangedDocument } from '../parse/change/changed-document.ts';
import { type ChangedFile, pathAtMergeBase } from '../parse/change/changed-file.ts';
import { type JudgedFile, selectJudged } from '../parse/change/judged-file.ts';
import type { Source } from '../sources/source.ts';
import { readCommitChanges, readWorkingChanges } from './changed-paths.ts';
import type { Comparison } from './history/comparison.ts';
import type { Repository } from './repository.ts';
import { openCommit, openWorkingTree } from './snapshot.ts';

/** A document of a change in this clone. */
export interface LocalDocument extends ChangedDocument {
  /** Where the head has it, or had it: not at `path` where the base branch moved it meanwhile. */
  readonly headPath: string;
}

/** The files of a change on all three sides. */
interface Sides {
  readonly tip: Source;
  readonly mergeBase: Source;
  readonly head: Source;
  readonly root: string;
  /** Where the base branch moved files since the merge base; asked only for a document that is not where it was. */
  readonly readMoves: () => Promise<ReadonlyMap<string, string>>;
}

/** What a branch changes, and the base branch and the head that it was read from. */
export interface BranchReading extends Pick<Sides, 'tip' | 'head'> {
  readonly documents: readonly LocalDocument[];
}

function movesReader({ directory }: Repository, comparison: Comparison, root: string): Sides['readMoves'] {
  const { tip, mergeBase } = comparison;
  const read = async () => {
    const changes = await readCommitChanges(directory, { base: mergeBase, head: tip, root });
    return new Map(
      changes.flatMap(({ path, previousPath }) => (previousPath === null ? [] : [[previousPath, path] as const])),
    );
  };
  let moves: ReturnType<typeof read> | null = null;
  return () => {
    moves ??= read();
    return moves;
  };
}

async function readHead(
  repository: Repository,
  { mergeBase: base, head }: Comparison,
  root: string,
): Promise<{ readonly head: Source; readonly changes: readonly ChangedFile[] }> {
  if (head.kind === 'working-tree') {
    const tree = await openWorkingTree(repository, root);
    const changes = await readWorkingChanges(repository, { base, root, untracked: tree.untracked });
    return { head: tree, changes };
  }
  const [source, changes] = await Promise.all([
    openCommit(repository, head.commit, root),
    readCommitChanges(repository.directory, { base, head: head.commit, root }),
  ]);
  return { head: source, changes };
}

/** Where the base branch has the file that the merge base has at `path`. */
async function findOnTip(path: string, { tip, mergeBase, readMoves, root }: Sides): Promise<string> {
  if (tip.idOf(path) !== null || mergeBase.idOf(path) === null) {
    return path;
  }
  const base = { paths: tip.paths, isNew: (other: string) => mergeBase.idOf(other) === null, root };
  return (await readMoves()).get(path) ?? followByNumber(path, base) ?? path;
}

async function readMergeBase(
  { tip, mergeBase }: Sides,
  path: string,
  tipPath: string,
): Promise<ChangedDocument['mergeBase']> {
  return mergeBase.idOf(path) === tip.idOf(tipPath) ? 'same-as-tip' : await mergeBase.read(path);
}

async function readDocument(sides: Sides, file: JudgedFile): Promise<LocalDocument> {
  const oldPath = pathAtMergeBase(file);
  const tipPath = await findOnTip(oldPath, sides);
  // Where only the base branch moved the document, the merge leaves it where the base branch has it.
  const path = file.previousPath === null ? tipPath : file.path;
  const [tip, mergeBase, head] = await Promise.all([
    sides.tip.read(tipPath),
    readMergeBase(sides, oldPath, tipPath),
    file.isRemoved ? null : sides.head.read(file.path),
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
export async function readBranch(repository: Repository, comparison: Comparison, root: string): Promise<BranchReading> {
  const [tip, mergeBase, { head, changes }] = await Promise.all([
    openCommit(repository, comparison.tip, root),
    openCommit(repository, comparison.mergeBase, root),
    readHead(repository, comparison, root),
  ]);
  const sides = { tip, mergeBase, head, root, readMoves: movesReader(repository, comparison, root) };
  const judged = selectJudged(changes, root, tip.paths);
  return { documents: await Promise.all(judged.map((file) => readDocument(sides, file))), tip, head };
}
