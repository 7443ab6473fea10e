import type { SourceText } from '../parse/front-matter/source-text.ts';
import type { FolderEntry, Objects } from './objects.ts';

/** The files of a commit by path from the repository's root, in git's order. */
export type Tree = ReadonlyMap<string, FolderEntry>;

const FOLDER = '40000';
const LINK_KINDS = { '120000': 'symlink', '160000': 'submodule' } as const;

/** What is in the place of a file by its mode; null for a file. */
export function linkKind(mode: string): 'symlink' | 'submodule' | null {
  return mode === '120000' || mode === '160000' ? LINK_KINDS[mode] : null;
}

/** Where a folder is, and which paths are wanted of what is in it; null for all. */
interface Place {
  readonly prefix: string;
  readonly wanted: readonly string[] | null;
}

async function listEntry(
  objects: Objects,
  entry: FolderEntry,
  { prefix, wanted }: Place,
): Promise<readonly (readonly [string, FolderEntry])[]> {
  const path = `${prefix}${entry.name}`;
  const isWhole = wanted?.includes(path) !== false;
  const below = isWhole ? null : wanted?.filter((one) => one.startsWith(`${path}/`));
  if (entry.mode !== FOLDER) {
    return isWhole ? [[path, entry]] : [];
  }
  return below?.length === 0 ? [] : await listFolder(objects, entry.id, { prefix: `${path}/`, wanted: below ?? null });
}

async function listFolder(
  objects: Objects,
  id: string,
  place: Place,
): Promise<readonly (readonly [string, FolderEntry])[]> {
  const entries = await objects.readFolder(id);
  return (await Promise.all(entries.map((entry) => listEntry(objects, entry, place)))).flat();
}

/**
 * Lists the files of a commit that are at or below one of these paths.
 *
 * @param commit a full sha
 * @param paths null for all of them
 * @throws {GitError} when the commit cannot be read
 */
export async function readTree(objects: Objects, commit: string, paths: readonly string[] | null): Promise<Tree> {
  return new Map(await listFolder(objects, commit, { prefix: '', wanted: paths }));
}

/**
 * Reads what is at a path of a commit; null where nothing is.
 *
 * @param limit as for `parseSourceText`
 */
export async function readEntry(
  { objects, tree }: { readonly objects: Objects; readonly tree: Tree },
  path: string,
  limit?: number,
): Promise<SourceText | null> {
  const entry = tree.get(path);
  if (entry === undefined) {
    return null;
  }
  const kind = linkKind(entry.mode);
  return kind === null ? await objects.readBlob(entry.id, limit) : { kind };
}
