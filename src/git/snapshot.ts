import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceText } from '../parse/source-text.ts';
import { BlobReader } from './blob-reader.ts';
import { GitError, runGit, splitRecords } from './run-git.ts';
import { isMissing, readSourceFile } from './source-file.ts';
import { readTree, type Tree } from './tree.ts';

/** The VEPs at one point: in a commit, or on the disk as they are now. Close it when done. */
export interface Snapshot {
  /** Every file below the root of the VEPs, from the repository's root, sorted by bytes. */
  readonly paths: readonly string[];
  /** Any file of that point, by its path from the repository's root; null where there is none. */
  read(path: string): Promise<SourceText | null>;
  close(): void;
}

/** Outside the root of the VEPs, but wanted with them. */
const ALIASES = 'OWNERS_ALIASES';

/** Reads what stands at a path of a listed commit. */
export async function readEntry(tree: Tree, blobs: BlobReader, path: string): Promise<SourceText | null> {
  const entry = tree.get(path);
  if (entry === undefined) {
    return null;
  }
  if (entry.mode === '120000' || entry.mode === '160000') {
    return { kind: entry.mode === '120000' ? 'symlink' : 'submodule' };
  }
  return await blobs.read(entry.id);
}

/** The VEPs as a commit has them. */
export async function openCommit(directory: string, commit: string, root: string): Promise<Snapshot> {
  const tree = await readTree(directory, commit, [root, ALIASES]);
  const blobs = new BlobReader(directory);
  return {
    paths: [...tree.keys()].filter((path) => path.startsWith(`${root}/`)),
    read: (path) => readEntry(tree, blobs, path),
    close: () => blobs.close(),
  };
}

function snapshotOfDisk(directory: string, paths: readonly string[]): Snapshot {
  const broken = paths.find((path) => path.includes('\uFFFD'));
  if (broken !== undefined) {
    throw new GitError(`the path ${broken} is not valid UTF-8`, null);
  }
  return { paths, read: (path) => readSourceFile(join(directory, path)), close: () => undefined };
}

/** The VEPs in a checkout as they are on the disk: edits and untracked files included, ignored files not. */
export async function openWorkingTree(directory: string, root: string): Promise<Snapshot> {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', root];
  const listed = splitRecords(await runGit(directory, args));
  // A path in conflict is listed once per side; one deleted on the disk only is still listed.
  return snapshotOfDisk(directory, [...new Set(listed)].sort());
}

async function listFiles(directory: string, folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(join(directory, folder), { withFileTypes: true });
    const files = entries.filter((entry) => !entry.isDirectory()).map((entry) => `${folder}/${entry.name}`);
    const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => `${folder}/${entry.name}`);
    return [...files, ...(await Promise.all(folders.map((name) => listFiles(directory, name)))).flat()];
  } catch (error) {
    if (isMissing(error)) {
      return [];
    }
    throw error;
  }
}

/** The VEPs in a plain folder, where there is no git. */
export async function openFolder(directory: string, root: string): Promise<Snapshot> {
  return snapshotOfDisk(directory, [...(await listFiles(directory, root))].sort());
}
