import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { lastCommitBefore } from '../domain/calendar/branch-commit.ts';
import { message } from '../domain/finding/message.ts';
import { type History, type Source, SourceError } from '../sources/source.ts';
import { readBranchCommits } from './history/branch-commits.ts';
import type { Repository } from './repository.ts';
import { GitError } from './run-git.ts';
import { checkoutReader, isMissing } from './source-file.ts';
import { readEntry, readTree } from './tree.ts';
import { readWorkingFiles } from './working-files.ts';

/** Outside the root of the VEPs, but wanted with them. */
const OWNERS_FILES = ['OWNERS', 'OWNERS_ALIASES'] as const;

/** The commits before one. */
function openHistory(repository: Repository, commit: string, root: string): History {
  let line: ReturnType<typeof readBranchCommits> | null = null;
  return {
    before: async (instant, wanted) => {
      line ??= readBranchCommits(repository, commit);
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
      const earlier = await openCommit(repository, last.sha, root);
      const texts = wanted.map(async (path) => [path, await earlier.read(path)] as const);
      return { texts: new Map(await Promise.all(texts)), open: () => Promise.resolve(earlier) };
    },
  };
}

/**
 * The VEPs as a commit has them, sorted by bytes; the OWNERS files beside their root can be read, too.
 *
 * @param commit a full sha
 */
export async function openCommit(repository: Repository, commit: string, root: string): Promise<Source> {
  const { objects } = repository;
  const tree = await readTree(objects, commit, [root, ...OWNERS_FILES]);
  return {
    paths: [...tree.keys()].filter((path) => path.startsWith(`${root}/`)),
    idOf: (path) => tree.get(path)?.id ?? null,
    read: (path, limit) => readEntry({ objects, tree }, path, limit),
    history: openHistory(repository, commit, root),
  };
}

function openDisk(directory: string, paths: readonly string[]): Source {
  const broken = paths.find((path) => path.includes('\uFFFD'));
  if (broken !== undefined) {
    throw new GitError(`the path ${broken} is not valid UTF-8`, null);
  }
  const read = checkoutReader(directory);
  return {
    paths,
    idOf: () => null,
    read: (path, limit) => Promise.resolve(read(path, limit)),
    history: null,
  };
}

/** The VEPs in a checkout, and which of their files git does not know. */
export interface WorkingTree extends Source {
  readonly untracked: readonly string[];
}

/**
 * The VEPs in a checkout as they are on the disk: edits and untracked files included, ignored files not. What a sparse
 * checkout leaves off the disk is as it was committed.
 */
export async function openWorkingTree({ directory, objects }: Repository, root: string): Promise<WorkingTree> {
  const { paths, untracked, sparse } = await readWorkingFiles(directory, root);
  const disk = openDisk(directory, paths);
  return {
    ...disk,
    untracked,
    read: async (path, limit) => {
      const source = await disk.read(path, limit);
      const id = source === null ? sparse.get(path) : undefined;
      return id === undefined ? source : await objects.readBlob(id, limit);
    },
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
