import { message, plainText } from '../../domain/finding/message.ts';
import { refuseSize } from '../../domain/report/change-size.ts';
import { SettingsError } from '../../domain/settings/settings.ts';
import { pathBefore, unchangedDocument, type VepChange } from '../../domain/vep/vep-change.ts';
import { type LocalDocument, readBranch } from '../../git/changed-documents.ts';
import { type Comparison, findComparison } from '../../git/history/comparison.ts';
import type { Repository } from '../../git/repository.ts';
import { parseChanges } from '../../parse/change/changes.ts';
import { parseVep } from '../../parse/document/vep.ts';
import type { SourceText } from '../../parse/front-matter/source-text.ts';
import { hasFilesBelow, listDocuments } from '../../sources/documents.ts';
import type { Source } from '../../sources/source.ts';
import { isTargeted, type TargetPath } from '../target-paths.ts';
import type { CheckRequest } from './check-request.ts';
import { comparisonError } from './comparison-error.ts';
import { type Rewriting, rewriteDocuments, rewriteUnchanged } from './rewritten-documents.ts';
import type { Subject } from './subject.ts';

type Texts = Map<string, string>;

function keepText(texts: Texts, path: string, source: SourceText | null): void {
  if (source?.kind === 'text') {
    texts.set(path, source.text);
  }
}

async function compare(repository: Repository, { base, head }: CheckRequest): Promise<Comparison> {
  const comparison = await findComparison(repository, { base, head });
  if ('kind' in comparison) {
    throw comparisonError(comparison);
  }
  return comparison;
}

/** Documents that were named but that the branch leaves alone are judged as they are. */
async function readNamed(
  named: readonly TargetPath[],
  head: Source,
  { root, texts }: { readonly root: string; readonly texts: Texts },
): Promise<readonly VepChange[]> {
  const documents = new Set(listDocuments(head.paths, root));
  const changes = named.map(async ({ path }) => {
    const source = documents.has(path) ? await head.read(path) : null;
    keepText(texts, path, source);
    return source === null ? [] : [unchangedDocument(parseVep(path, source, root))];
  });
  return (await Promise.all(changes)).flat();
}

/** All paths by which somebody may name a changed document: on either branch, and in the checkout. */
function namesOf(change: VepChange, placeOf: Subject['placeOf']): readonly string[] {
  return [change.path, pathBefore(change), placeOf(change.path)];
}

/** What is nowhere on the disk may be a folder of the head, or one that the branch empties. */
function withFolders(targets: readonly TargetPath[], paths: readonly string[]): readonly TargetPath[] {
  const isFolder = ({ path, kind }: TargetPath) =>
    kind === 'nothing' && paths.some((other) => other.startsWith(`${path}/`));
  return targets.map((target) => (isFolder(target) ? { ...target, kind: 'folder' } : target));
}

/** Says which named files are no documents; one that is nowhere is a mistake. */
function noteStrangers(strangers: readonly TargetPath[], head: Source): Subject['notes'] {
  return strangers.map(({ path, kind }) => {
    if (kind === 'nothing' && !head.paths.includes(path)) {
      throw new SettingsError(`There is no file \`${path}\`, and the branch does not remove one of that name.`);
    }
    return message`${path} is no VEP document: there is nothing to judge.`;
  });
}

function sizeOf(source: SourceText | null): number {
  switch (source?.kind) {
    case 'text':
      return Buffer.byteLength(source.text);
    case 'too-large':
      return source.bytes;
    default:
      return 0;
  }
}

/** A part that somebody asks for can be judged, however large the whole is. */
function checkSize(documents: readonly LocalDocument[], targets: readonly TargetPath[]): void {
  const bytes = documents.reduce((sum, { head }) => sum + sizeOf(head), 0);
  const reason = refuseSize(message`branch`, { documents: documents.length, bytes });
  if (reason !== null && targets.length === 0) {
    throw new SettingsError(plainText(reason));
  }
}

/** What the branch changes, and where the author has it. */
function toChanges(documents: readonly LocalDocument[], root: string) {
  const texts: Texts = new Map();
  for (const { headPath, head } of documents) {
    keepText(texts, headPath, head);
  }
  const places = new Map(documents.map(({ path, headPath }) => [path, headPath]));
  const placeOf = (path: string) => places.get(path) ?? path;
  return { changed: parseChanges(documents, root), texts, placeOf };
}

/** What a branch changes and what was named besides, of which some texts are to be others. */
interface Rewritable {
  readonly documents: readonly LocalDocument[];
  readonly unchanged: readonly VepChange[];
  readonly texts: Texts;
  readonly root: string;
}

function rewriteBranch(
  { documents, unchanged, texts, root }: Rewritable,
  rewriting: Rewriting,
  isWanted: (change: VepChange) => boolean,
): readonly VepChange[] | null {
  const changed = rewriteDocuments(documents, rewriting);
  const textOf = (path: string) => texts.get(path) ?? null;
  const named = rewriteUnchanged(unchanged, rewriting, { root, textOf });
  return changed === null && named === null
    ? null
    : [...parseChanges(changed ?? documents, root).filter(isWanted), ...(named ?? unchanged)];
}

/** Reads what a branch changes since it left the base branch. */
export async function readBranchSubject(
  repository: Repository,
  request: CheckRequest,
  given: readonly TargetPath[],
): Promise<Subject> {
  const root = request.settings.vepsRoot;
  const comparison = await compare(repository, request);
  const { documents, tip, head } = await readBranch(repository, comparison, root);
  checkSize(documents, given);
  const { changed, texts, placeOf } = toChanges(documents, root);
  const names = changed.map((change) => namesOf(change, placeOf));
  const targets = withFolders(given, [...names.flat(), ...head.paths]);
  const isWanted = (change: VepChange) => namesOf(change, placeOf).some((path) => isTargeted(path, targets));
  const named = targets.filter(({ path, kind }) => kind !== 'folder' && !names.flat().includes(path));
  const unchanged = await readNamed(named, head, { root, texts });
  const notes = noteStrangers(
    named.filter(({ path }) => !unchanged.some((change) => change.path === path)),
    head,
  );
  return {
    changes: [...changed.filter(isWanted), ...unchanged],
    otherChanges: changed.filter((change) => !isWanted(change)),
    notes,
    policy: tip,
    hasFiles: hasFilesBelow(head.paths, root),
    placeOf,
    rewrite: (rewriteText, places) => {
      const isDocument = new Set(listDocuments(head.paths, root));
      const own = new Set([...places].filter((path) => isDocument.has(path)));
      const isOnDisk = comparison.head.kind === 'working-tree';
      const rewriting = { rewriteText, places: isOnDisk ? own : new Set<string>() };
      return rewriteBranch({ documents, unchanged, texts, root }, rewriting, isWanted);
    },
    readSources: () => Promise.resolve((path) => texts.get(path) ?? null),
  };
}
