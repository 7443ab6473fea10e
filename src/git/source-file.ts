import { readFileSync } from 'node:fs';
import { lstat, readFile } from 'node:fs/promises';
import { MAX_DOCUMENT_BYTES, parseSourceText, type SourceText } from '../parse/source-text.ts';

/**
 * Reads a document from the disk; null where nothing stands. A link is not followed, and a
 * folder in a document's place is what a submodule leaves there.
 */
export async function readSourceFile(path: string): Promise<SourceText | null> {
  try {
    const stats = await lstat(path);
    if (stats.isSymbolicLink()) {
      return { kind: 'symlink' };
    }
    if (!stats.isFile()) {
      return { kind: 'submodule' };
    }
    const isTooLarge = stats.size > MAX_DOCUMENT_BYTES;
    return isTooLarge ? { kind: 'too-large', bytes: stats.size } : parseSourceText(await readFile(path));
  } catch (error) {
    if (isMissing(error)) {
      return null;
    }
    throw error;
  }
}

/** True for the two ways in which the disk says that there is nothing at a path. */
export function isMissing(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return code === 'ENOENT' || code === 'ENOTDIR';
}

/** A file's text at once, for an excerpt; null where it is gone or no text. Its kind was looked at before. */
export function readTextNow(path: string): string | null {
  try {
    const source = parseSourceText(readFileSync(path));
    return source.kind === 'text' ? source.text : null;
  } catch (error) {
    if (isMissing(error)) {
      return null;
    }
    throw error;
  }
}
