import type { Facts } from '../domain/report/facts.ts';
import type { Owners } from '../domain/vep/owners.ts';
import { identifyVep, type VepIdentity } from '../domain/vep/vep-identity.ts';
import { classifyPath, DOCUMENT_NAME, isFolderPlace, parseVepPath, TEMPLATE_FOLDER } from '../domain/vep/vep-path.ts';
import { parseVep } from '../parse/document/vep.ts';
import { ownersOf, parseOwnersAliases } from '../parse/files/owners.ts';
import { parseExpectedSections } from '../parse/files/template.ts';
import type { Snapshot } from './snapshot.ts';

/** The facts that are taken from the base branch's files. */
export type Policy = Pick<Facts, 'sigs' | 'baseVeps' | 'expectedSections' | 'owners'>;

/** What to take from where. */
export interface PolicyRequest {
  readonly snapshot: Snapshot;
  readonly root: string;
  /** SIGs known besides the folders. */
  readonly knownSigs: readonly string[];
  /** SIGs whose OWNERS files are wanted. */
  readonly sigs: readonly string[];
  /** Documents in folders with these numbers are read, not only listed. */
  readonly numbers: ReadonlySet<number>;
  /** Paths of documents that are judged, and so were read already. */
  readonly judged: ReadonlySet<string>;
}

async function readText(snapshot: Snapshot, path: string): Promise<string | null> {
  const source = await snapshot.read(path);
  return source?.kind === 'text' ? source.text : null;
}

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
export async function findLinks(snapshot: Snapshot, root: string): Promise<readonly string[]> {
  const documents = new Set(listDocuments(snapshot.paths, root));
  const places = snapshot.paths.filter((path) => isFolderPlace(path, root) && !documents.has(path));
  const found = await Promise.all(
    places.map(async (path) => {
      const kind = (await snapshot.read(path))?.kind;
      return kind === 'symlink' || kind === 'submodule' ? [path] : [];
    }),
  );
  return found.flat();
}

async function readIdentity(path: string, { snapshot, root, numbers, judged }: PolicyRequest): Promise<VepIdentity> {
  const number = parseVepPath(path, root)?.folderNumber ?? null;
  const isWanted = number !== null && numbers.has(number) && !judged.has(path);
  const source = isWanted ? await snapshot.read(path) : null;
  return source === null ? { path, number, succession: null } : identifyVep(parseVep(path, source, root), root);
}

async function readSigOwners(
  { snapshot, root, sigs }: PolicyRequest,
  aliases: ReadonlyMap<string, readonly string[]>,
): Promise<ReadonlyMap<string, Owners>> {
  const owners = sigs.map(
    async (sig) => [sig, ownersOf(await readText(snapshot, `${root}/${sig}/OWNERS`), aliases)] as const,
  );
  return new Map(await Promise.all(owners));
}

/** Reads the policy of a repository as one snapshot has it; a file that is not there is simply not there. */
export async function readPolicy(request: PolicyRequest): Promise<Policy> {
  const { snapshot, root, knownSigs } = request;
  const [template, rootOwners, aliasText] = await Promise.all([
    readText(snapshot, `${root}/${TEMPLATE_FOLDER}/${DOCUMENT_NAME}`),
    readText(snapshot, 'OWNERS'),
    readText(snapshot, 'OWNERS_ALIASES'),
  ]);
  const aliases = parseOwnersAliases(aliasText ?? '') ?? new Map();
  return {
    sigs: listSigs(snapshot.paths, root, knownSigs),
    baseVeps: await Promise.all(listDocuments(snapshot.paths, root).map((path) => readIdentity(path, request))),
    expectedSections: template === null ? null : parseExpectedSections(template),
    owners: { root: ownersOf(rootOwners, aliases), sigs: await readSigOwners(request, aliases) },
  };
}
