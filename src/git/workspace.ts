import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findRepository, type Repository } from './repository.ts';

/** The folder that paths count from, with or without git. Work in it by {@link workIn}. */
export interface Workspace {
  /** Absolute, links resolved. */
  readonly directory: string;
  /** Null where the folder is no git checkout. */
  readonly repository: Repository | null;
}

function findFolderWith(directory: string, root: string): string | null {
  if (existsSync(join(directory, root))) {
    return directory;
  }
  return dirname(directory) === directory ? null : findFolderWith(dirname(directory), root);
}

/**
 * Finds the workspace that `directory` is in: a git checkout, else the nearest folder upwards that has
 * the VEPs, else the folder itself.
 *
 * @throws {GitError} when there is a checkout that git cannot or will not read
 */
export async function findWorkspace(directory: string, root: string): Promise<Workspace> {
  const repository = await findRepository(directory);
  const real = realpathSync.native(directory);
  return { directory: repository?.directory ?? findFolderWith(real, root) ?? real, repository };
}

/** Does something in a workspace, and ends what git runs for it. */
export async function workIn<Value>(
  { repository }: Pick<Workspace, 'repository'>,
  work: () => Promise<Value>,
): Promise<Value> {
  try {
    return await work();
  } finally {
    repository?.objects.close();
  }
}

/** What is at a path on the disk. */
export function readPathKind(path: string): 'file' | 'folder' | 'nothing' {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) {
    return 'nothing';
  }
  return stats.isDirectory() ? 'folder' : 'file';
}
