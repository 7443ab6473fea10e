import { copyFile, mkdtemp, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChangedFile } from '../parse/change/changed-file.ts';
import type { Repository } from './repository.ts';
import { GitError, type GitPlace, runGit, splitRecords } from './run-git.ts';
import { isMissing } from './source-file.ts';
import { linkKind } from './tree.ts';

const META = /^:\d{6} (\d{6}) [0-9a-f]+ [0-9a-f]+ ([A-Z])\d*$/;

/** What a record says of a file: its mode afterwards, and what was done. */
interface RawChange {
  readonly mode: string;
  readonly letter: string;
}

function toChangedFile({ mode, letter }: RawChange, path: string, renamedTo: string | undefined): ChangedFile {
  const isLink = linkKind(mode) !== null;
  return renamedTo === undefined
    ? { path, previousPath: null, isAdded: letter === 'A', isRemoved: letter === 'D', isLink }
    : { path: renamedTo, previousPath: path, isAdded: false, isRemoved: false, isLink };
}

/** Reads the records of `git diff-… -r -z`: a description, then one path, or two for a rename. */
function parseRawDiff(output: string): readonly ChangedFile[] {
  const records = splitRecords(output);
  const changes = new Map<string, ChangedFile>();
  let index = 0;
  while (index < records.length) {
    const [meta = '', path = '', second] = records.slice(index, index + 3);
    const [, mode, letter] = META.exec(meta) ?? [];
    if (mode === undefined || letter === undefined) {
      throw new GitError(`git diff gives a line of an unknown form: ${meta}`, null);
    }
    const isRename = letter === 'R';
    const change = toChangedFile({ mode, letter }, path, isRename ? second : undefined);
    // A file in a merge conflict is named twice; both entries say no more than that it differs.
    changes.set(change.path, change);
    index += isRename ? 3 : 2;
  }
  return [...changes.values()];
}

/** Lists what differs below `root` between two commits, renames recognized. */
export async function readCommitChanges(
  directory: string,
  { base, head, root }: { readonly base: string; readonly head: string; readonly root: string },
): Promise<readonly ChangedFile[]> {
  return parseRawDiff(await runGit(directory, ['diff-tree', '-r', '-z', '-M', base, head, '--', root]));
}

/** Copies the checkout's index into a folder; a checkout of which nothing is checked out has none. */
async function copyIndex({ directory, indexFile }: Repository, folder: string): Promise<GitPlace> {
  const index = join(folder, 'index');
  try {
    await copyFile(indexFile, index);
    // An edit in the second in which the index was written is told by the index's own time.
    const { atime, mtime } = await stat(indexFile);
    await utimes(index, atime, mtime);
  } catch (error) {
    if (!isMissing(error)) {
      throw error;
    }
  }
  return { directory, index };
}

/** A repository in the repository is listed with a slash at its end. */
function isFile(path: string): boolean {
  return !path.endsWith('/');
}

/** What `git add` would make of a repository in the repository. */
function toSubmodule(path: string): ChangedFile {
  return { path: path.slice(0, -1), previousPath: null, isAdded: true, isRemoved: false, isLink: true };
}

/**
 * Puts the untracked files into an index, without their content: a file that was moved without `git mv` is then one that
 * git can recognize.
 */
async function addUntracked(place: GitPlace, base: string, untracked: readonly string[]): Promise<void> {
  const nothing = '0'.repeat(base.length - 1);
  const entries = untracked.map((path) => `100644 ${nothing}1\t${path}\0`);
  const update = ['-c', 'core.splitIndex=false', 'update-index', '--replace', '-z', '--index-info'];
  await runGit(place, update, { input: entries.join('') });
}

/** What a working tree is compared with. */
export interface WorkingQuestion {
  /** A full sha. */
  readonly base: string;
  readonly root: string;
  /** The files below the root that git does not know and does not ignore. */
  readonly untracked: readonly string[];
}

/** A diff as git itself would list it, whatever the author prefers; what was only touched is no change. */
const WORKING_DIFF = [
  ...['-c', 'diff.autoRefreshIndex=true', 'diff', '--raw', '--no-abbrev', '-z', '-M'],
  ...['--no-color', '--no-relative', '--ignore-submodules=none'],
];

async function readDiff(place: GitPlace, { base, root }: WorkingQuestion): Promise<readonly ChangedFile[]> {
  return parseRawDiff(await runGit(place, [...WORKING_DIFF, base, '--', root]));
}

/**
 * Lists what differs below the root between a commit and the working tree: staged, unstaged and untracked files. Where
 * some are untracked, in a copy of the index, because the author's checkout is never written to.
 */
export async function readWorkingChanges(
  repository: Repository,
  question: WorkingQuestion,
): Promise<readonly ChangedFile[]> {
  const files = question.untracked.filter(isFile);
  const submodules = question.untracked.filter((path) => !isFile(path)).map(toSubmodule);
  if (files.length === 0) {
    return [...(await readDiff(repository.directory, question)), ...submodules];
  }
  const folder = await mkdtemp(join(tmpdir(), 'vep-governance-'));
  try {
    const place = await copyIndex(repository, folder);
    await addUntracked(place, question.base, files);
    return [...(await readDiff(place, question)), ...submodules];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
