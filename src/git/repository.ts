import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { type Objects, openObjects } from './objects.ts';
import { runGit } from './run-git.ts';

/** A git checkout with a working tree. Close its objects when done. */
export interface Repository {
  /** Absolute, links resolved. */
  readonly directory: string;
  /** History ends somewhere before its real beginning (`git clone --depth`). */
  readonly isShallow: boolean;
  /** Where git keeps what is staged; there need not be such a file. */
  readonly indexFile: string;
  readonly objects: Objects;
}

/** A bare repository has no `.git`: it is what elsewhere is in there. */
const BARE = ['HEAD', 'objects', 'refs'];

function hasGitEntry(directory: string): boolean {
  const isRepository = existsSync(join(directory, '.git')) || BARE.every((name) => existsSync(join(directory, name)));
  return isRepository || (dirname(directory) !== directory && hasGitEntry(dirname(directory)));
}

/**
 * Finds the checkout that `directory` is in; null where there is none.
 *
 * @throws {GitError} when there is one but git cannot or will not read it
 */
export async function findRepository(directory: string): Promise<Repository | null> {
  // Asked of the disk first, because git's own "not a repository" differs by language and version.
  if (!hasGitEntry(realpathSync.native(directory))) {
    return null;
  }
  const questions = ['--is-shallow-repository', '--show-toplevel', '--git-path', 'index'];
  const [isShallow, topLevel = '', index = ''] = (await runGit(directory, ['rev-parse', ...questions])).split('\n');
  const top = realpathSync.native(topLevel);
  return {
    directory: top,
    isShallow: isShallow === 'true',
    indexFile: resolve(directory, index),
    objects: openObjects(top),
  };
}

/** Resolves links as far as the folder exists, so that a folder yet to be made has its real place too. */
function realFolder(folder: string): string {
  if (existsSync(folder)) {
    return realpathSync.native(folder);
  }
  return dirname(folder) === folder ? folder : join(realFolder(dirname(folder)), basename(folder));
}

/**
 * The place of a path inside a folder, with forward slashes; `''` for the folder itself and null for
 * anything outside. The last segment is not followed when it is a link: a linked document is itself at fault.
 *
 * @param folder absolute, links resolved
 */
export function pathInside(folder: string, path: string): string | null {
  const absolute = resolve(path);
  const real = absolute === folder ? folder : join(realFolder(dirname(absolute)), basename(absolute));
  const inside = relative(folder, real);
  const isOutside = inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  return isOutside ? null : inside.split(sep).join('/');
}
