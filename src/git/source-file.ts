import { closeSync, lstatSync, openSync, readSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { MAX_DOCUMENT_BYTES, parseSourceText, type SourceText } from '../parse/front-matter/source-text.ts';

/** True for the two ways in which the disk says that there is nothing at a path. */
export function isMissing(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return code === 'ENOENT' || code === 'ENOTDIR';
}

/** Read into again and again: a buffer of its own for each of thousands of documents would only be cleared away. */
const SCRATCH = Buffer.allocUnsafe(MAX_DOCUMENT_BYTES + 1);

/** The file's bytes, good until the next call; of a larger file one more than a document may have. */
function readBytes(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    let length = 0;
    for (let read = 1; read > 0 && length < SCRATCH.length; length += read) {
      read = readSync(file, SCRATCH, length, SCRATCH.length - length, null);
    }
    return SCRATCH.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

/**
 * Reads a document from the disk; null where nothing is. A link is not followed, and a folder in a
 * document's place is what a submodule leaves there. It waits for the disk: ten thousand small files are
 * read several times faster so than by promises.
 *
 * @param limit as for `parseSourceText`
 */
export function readSourceFile(path: string, limit?: number): SourceText | null {
  try {
    const stats = lstatSync(path);
    if (stats.isSymbolicLink()) {
      return { kind: 'symlink' };
    }
    if (!stats.isFile()) {
      return { kind: 'submodule' };
    }
    const isTooLarge = stats.size > MAX_DOCUMENT_BYTES;
    return isTooLarge ? { kind: 'too-large', bytes: stats.size } : parseSourceText(readBytes(path), limit);
  } catch (error) {
    if (isMissing(error)) {
      return null;
    }
    throw error;
  }
}

/** Tells whether a folder on the way to a file is a symbolic link, by whatever name the file is asked for. */
function linkFinder(directory: string): (path: string) => boolean {
  const known = new Map<string, boolean>();
  const isLinked = (folder: string): boolean => {
    const stats = lstatSync(join(directory, folder), { throwIfNoEntry: false });
    return stats?.isSymbolicLink() === true || isBehindLink(folder);
  };
  const isBehindLink = (path: string): boolean => {
    const folder = dirname(path);
    if (folder === '.' || folder === path) {
      return false;
    }
    const answer = known.get(folder) ?? isLinked(folder);
    known.set(folder, answer);
    return answer;
  };
  return isBehindLink;
}

/**
 * Reads documents of a checkout as git sees them: behind a link there is nothing, wherever it leads. Whether a folder is
 * a link is looked at once.
 */
export function checkoutReader(directory: string): (path: string, limit?: number) => SourceText | null {
  const isBehindLink = linkFinder(directory);
  return (path, limit) => (isBehindLink(path) ? null : readSourceFile(join(directory, path), limit));
}

/**
 * The same for one of them.
 *
 * @param path from the checkout's folder
 */
export function readCheckoutFile(directory: string, path: string): SourceText | null {
  return checkoutReader(directory)(path);
}

/** The same for its text; null where there is none. */
export function readCheckoutText(directory: string, path: string): string | null {
  const source = readCheckoutFile(directory, path);
  return source?.kind === 'text' ? source.text : null;
}

/** A file's text; null where there is none. */
export function readTextFile(path: string): string | null {
  const source = readSourceFile(path);
  return source?.kind === 'text' ? source.text : null;
}
