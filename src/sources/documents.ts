import { identifyVep, type VepIdentity } from '../domain/vep/vep-identity.ts';
import { classifyPath, isFolderPlace, parseVepPath } from '../domain/vep/vep-path.ts';
import { parseVep } from '../parse/document/vep.ts';
import type { Source } from './source.ts';

/**
 * Every SIG that exists: the known ones and the `sig-…` folders
 * ([governance §2.1](../../docs/specification/governance.md#21-known-sigs)).
 */
export function listSigs(paths: readonly string[], root: string, knownSigs: readonly string[]): readonly string[] {
  const groups = paths.map((path) => parseVepPath(path, root)?.group ?? '');
  return [...new Set([...knownSigs, ...groups.filter((group) => group.startsWith('sig-'))])];
}

/** The paths that are VEP documents, legacy ones included. */
export function listDocuments(paths: readonly string[], root: string): readonly string[] {
  const all = new Set(paths);
  return paths.filter((path) => ['document', 'old-layout'].includes(classifyPath(path, root, all)));
}

/** False for a folder that is nowhere, or a link in its place, which git lists by itself. */
export function hasFilesBelow(paths: readonly string[], root: string): boolean {
  return paths.some((path) => path.startsWith(`${root}/`));
}

/**
 * The links and submodules that are where a group's or a proposal's folder would be
 * ([governance §1](../../docs/specification/governance.md#1-words)): nothing behind them is listed.
 */
export async function findLinks(source: Source, root: string): Promise<readonly string[]> {
  const documents = new Set(listDocuments(source.paths, root));
  const places = source.paths.filter((path) => isFolderPlace(path, root) && !documents.has(path));
  const found = await Promise.all(
    places.map(async (path) => {
      const kind = (await source.read(path))?.kind;
      return kind === 'symlink' || kind === 'submodule' ? [path] : [];
    }),
  );
  return found.flat();
}

/** Everything that is judged where documents are judged as they are: {@link listDocuments} and {@link findLinks}. */
export async function listJudged(source: Source, root: string): Promise<readonly string[]> {
  return [...listDocuments(source.paths, root), ...(await findLinks(source, root))];
}

/** The documents of the base branch, and which of them are to be read. */
export interface BaseQuestion {
  readonly root: string;
  /** Documents in folders with these numbers are read, not only listed. */
  readonly numbers: readonly number[];
  /** Paths of documents that are judged, and so were read already. */
  readonly judged: ReadonlySet<string>;
}

/** Names every document of the base branch; only those that something refers to are read. */
export function readBaseVeps(source: Source, { root, numbers, judged }: BaseQuestion): Promise<readonly VepIdentity[]> {
  const wanted = new Set(numbers);
  const identities = listDocuments(source.paths, root).map(async (path): Promise<VepIdentity> => {
    const number = parseVepPath(path, root)?.folderNumber ?? null;
    const isWanted = number !== null && wanted.has(number) && !judged.has(path);
    const text = isWanted ? await source.read(path) : null;
    return text === null ? { path, number, succession: null } : identifyVep(parseVep(path, text, root), root);
  });
  return Promise.all(identities);
}
