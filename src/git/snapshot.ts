import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { lastCommitBefore } from '../domain/calendar/branch-commit.ts';
import { message } from '../domain/finding/message.ts';
import type { SourceText } from '../parse/front-matter/source-text.ts';
import { type History, type Source, SourceError } from '../sources/source.ts';
import { BlobReader } from './blob-reader.ts';
import { readBranchCommits } from './history/branch-commits.ts';
import { GitError, runGit, splitRecords } from './run-git.ts';
import { isMissing, readCheckoutFile } from './source-file.ts';
import { readSparseFiles } from './sparse-files.ts';
import { readTree, type Tree } from './tree.ts';

/** Outside the root of the VEPs, but wanted with them. */
const OWNERS_FILES = ['OWNERS', 'OWNERS_ALIASES'] as const;

/** A listed commit and the reader of its blobs. */
export interface CommitFiles {
  readonly tree: Tree;
  readonly blobs: BlobReader;
}

/** Reads what is at a path of a commit. */
export async function readEntry(
  { tree, blobs }: CommitFiles,
  path: string,
  limit?: number,
): Promise<SourceText | null> {
  const entry = tree.get(path);
  if (entry === undefined) {
    return null;
  }
  if (entry.mode === '120000' || entry.mode === '160000') {
    return { kind: entry.mode === '120000' ? 'symlink' : 'submodule' };
  }
  return await blobs.read(entry.id, limit);
}

interface CommitQuestion {
  readonly directory: string;
  /** A full sha. */
  readonly commit: string;
  readonly root: string;
}

/** The commits before one; the blobs are read by whoever reads those of the commit itself. */
function openHistory({ directory, commit, root }: CommitQuestion, blobs: BlobReader): History {
  let line: ReturnType<typeof readBranchCommits> | null = null;
  return {
    before: async (instant, wanted) => {
      line ??= readBranchCommits(directory, commit);
      const { commits, isComplete } = await line;
      if (!isComplete) {
        throw new SourceError(
          message`the history of this clone does not reach back that far. Fetch it with ${'git fetch --unshallow'}.`,
        );
      }
      const last = lastCommitBefore(commits, instant);
      if (last === null) {
        return null;
      }
      const earlier = await openWith({ directory, commit: last.sha, root }, blobs);
      const texts = wanted.map(async (path) => [path, await earlier.read(path)] as const);
      return { texts: new Map(await Promise.all(texts)), open: () => Promise.resolve(earlier) };
    },
  };
}

async function openWith(question: CommitQuestion, blobs: BlobReader): Promise<Source> {
  const { directory, commit, root } = question;
  const tree = await readTree(directory, commit, [root, ...OWNERS_FILES]);
  return {
    paths: [...tree.keys()].filter((path) => path.startsWith(`${root}/`)),
    idOf: (path) => tree.get(path)?.id ?? null,
    read: (path, limit) => readEntry({ tree, blobs }, path, limit),
    history: openHistory(question, blobs),
    close: () => undefined,
  };
}

/** The VEPs as a commit has them, sorted by bytes; the OWNERS files beside their root can be read, too. */
export async function openCommit(directory: string, commit: string, root: string): Promise<Source> {
  const blobs = new BlobReader(directory);
  const source = await openWith({ directory, commit, root }, blobs);
  return { ...source, close: () => blobs.close() };
}

function openDisk(directory: string, paths: readonly string[]): Source {
  const broken = paths.find((path) => path.includes('\uFFFD'));
  if (broken !== undefined) {
    throw new GitError(`the path ${broken} is not valid UTF-8`, null);
  }
  return {
    paths,
    idOf: () => null,
    read: (path, limit) => Promise.resolve(readCheckoutFile(directory, path, limit)),
    history: null,
    close: () => undefined,
  };
}

/**
 * The VEPs in a checkout as they are on the disk: edits and untracked files included, ignored files not. What a sparse
 * checkout leaves off the disk is as it was committed.
 */
export async function openWorkingTree(directory: string, root: string): Promise<Source> {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', root];
  const [output, sparse] = await Promise.all([runGit(directory, args), readSparseFiles(directory, root)]);
  // A path in conflict is listed once per side; one deleted on the disk only is still listed. A repository in the
  // repository is listed with a slash at its end.
  const paths = splitRecords(output).map((path) => path.replace(/\/$/, ''));
  const disk = openDisk(directory, [...new Set(paths)].sort());
  let blobs: BlobReader | null = null;
  const readSparse = async (path: string, limit?: number) => {
    const id = sparse.get(path);
    if (id === undefined) {
      return null;
    }
    blobs ??= new BlobReader(directory);
    return await blobs.read(id, limit);
  };
  return {
    ...disk,
    read: async (path, limit) => (await disk.read(path, limit)) ?? (await readSparse(path, limit)),
    close: () => blobs?.close(),
  };
}

function listFiles(directory: string, folder: string): readonly string[] {
  try {
    const entries = readdirSync(join(directory, folder), { withFileTypes: true });
    return entries.flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? listFiles(directory, path) : [path];
    });
  } catch (error) {
    if (isMissing(error)) {
      return [];
    }
    throw error;
  }
}

/** The VEPs in a plain folder, where there is no git. */
export function openFolder(directory: string, root: string): Promise<Source> {
  return Promise.resolve(openDisk(directory, [...listFiles(directory, root)].sort()));
}
