import { resolve } from 'node:path';
import { message } from '../../domain/finding/message.ts';
import { SettingsError } from '../../domain/settings/settings.ts';
import { classifyPath } from '../../domain/vep/vep-path.ts';
import { readTextFile } from '../../git/source-file.ts';
import { workIn } from '../../git/workspace.ts';
import { writeNotes } from '../notes.ts';
import { readCommandSettings, rootOf, type SettingFlags } from '../settings/command-settings.ts';
import { findTargets, type TargetPath, type Targets } from '../target-paths.ts';
import { openFiles, selectDocuments } from '../working-documents.ts';
import type { ExitCode, World } from '../world.ts';
import { readLegacyDocuments } from './legacy-documents.ts';
import { type LegacyDocument, migrateDocument } from './migrate-document.ts';
import { type MigrationOutcome, renderOutcomes } from './migration-report.ts';
import { parseAuthorMap } from './people/author-map.ts';
import { writeAuthorSkeleton } from './people/author-skeleton.ts';
import { type FindHandle, handleFinder } from './people/known-handle.ts';
import { readPeople } from './people/people-reading.ts';
import { peopleToAsk, pullRequestsOf } from './people/people-to-ask.ts';
import { placeDocuments } from './placement.ts';
import { publishMigration } from './publish-migration.ts';
import { type ReleaseQuestion, readReleases, releasesIn } from './releases.ts';

/** What a `migrate` was asked for. */
export interface MigrateRequest extends Omit<ReleaseQuestion, 'settings'> {
  /** As typed. */
  readonly paths: readonly string[];
  /** A file; null: only GitHub's own addresses are known. */
  readonly authorMap: string | null;
  /** The file to write a map of the authors to, instead of migrating; null: migrate. */
  readonly authorSkeleton: string | null;
  readonly replacesProse: boolean;
  /** Show, write nothing. */
  readonly isDryRun: boolean;
  readonly flags: SettingFlags;
}

function readAuthorMap(file: string | null, world: World): ReadonlyMap<string, string> {
  const text = file === null ? '' : readTextFile(resolve(world.directory, file));
  if (text === null) {
    throw new SettingsError(`The author map \`${file}\` is not a text file that can be read.`);
  }
  return parseAuthorMap(text, file ?? '');
}

function oldLayoutsAmong(paths: readonly string[], root: string): readonly string[] {
  const all = new Set(paths);
  return paths.filter((path) => classifyPath(path, root, all) === 'old-layout');
}

/** A file that was named but is no document of its own is not silently left out. */
function skipStrangers(targets: readonly TargetPath[], documents: readonly string[]): readonly MigrationOutcome[] {
  const strangers = targets.filter(({ path, kind }) => kind === 'file' && !documents.includes(path));
  const reason = message`It is not a VEP document. It is an attachment, the template, or outside the folder of the VEPs.`;
  return strangers.map(({ path }) => ({ kind: 'skipped', path, reason }));
}

function byOldPath(left: MigrationOutcome, right: MigrationOutcome): number {
  const [first, second] = [left, right].map((one) => (one.kind === 'migrated' ? one.previousPath : one.path));
  return (first ?? '') < (second ?? '') ? -1 : 1;
}

/** Finds the documents to migrate and everything beside them. */
async function findDocuments({ workspace, targets }: Targets, flags: SettingFlags) {
  const { settings } = await readCommandSettings(workspace, flags);
  const root = settings.vepsRoot;
  const files = await openFiles(workspace, root);
  const documents = await selectDocuments(workspace, files, { root, targets, isAll: true });
  const { paths } = files;
  return { settings, search: { root, documents, paths, oldLayouts: oldLayoutsAmong(paths, root) } };
}

/** Drafts every document; nothing is written yet. */
async function draftDocuments(
  legacy: readonly LegacyDocument[],
  request: MigrateRequest & ReleaseQuestion,
  { findHandle, world }: { readonly findHandle: FindHandle; readonly world: World },
) {
  const releases = legacy.flatMap(({ text }) => releasesIn(text));
  const { isReleased, notes } = await readReleases(releases, request, world);
  const options = { findHandle, isReleased, replacesProse: request.replacesProse };
  const migrated = legacy.map((document) => ({ before: document, after: migrateDocument(document, options) }));
  return { migrated, notes: legacy.length > 0 ? notes : [] };
}

async function migrateTargets(found: Targets, request: MigrateRequest, world: World): Promise<ExitCode> {
  const { workspace, targets } = found;
  const map = readAuthorMap(request.authorMap, world);
  const { settings, search } = await findDocuments(found, request.flags);
  const { finds, notes } = await readLegacyDocuments(workspace, search);
  const legacy = finds.flatMap((find) => (find.kind === 'legacy' ? [find.document] : []));
  const histories = new Map(
    legacy.flatMap(({ path, history }) => (history === null ? [] : [[path, history] as const])),
  );
  const people = await readPeople([...histories.values()], workspace, world);
  const findHandle = handleFinder({ map, ...people.evidence });
  if (request.authorSkeleton !== null) {
    writeNotes([...notes, ...people.notes], world);
    await writeAuthorSkeleton(request.authorSkeleton, legacy, { findHandle, world });
    return 0;
  }
  const drafts = await draftDocuments(legacy, { ...request, settings }, { findHandle, world });
  const { outcomes: published, failure } = await publishMigration(placeDocuments(drafts.migrated, search, workspace), {
    workspace,
    world,
    isDryRun: request.isDryRun,
    askAbout: (path) =>
      peopleToAsk(
        pullRequestsOf(histories.get(path) ?? null).flatMap((number) => people.pullRequests.get(number) ?? []),
      ),
  });
  const untouched = finds.flatMap((find) => (find.kind === 'legacy' ? [] : [find]));
  const outcomes = [...skipStrangers(targets, search.documents), ...untouched, ...published].toSorted(byOldPath);
  writeNotes([...notes, ...people.notes, ...drafts.notes], world);
  world.output.write(renderOutcomes(outcomes, request.isDryRun));
  if (failure !== null) {
    throw failure;
  }
  return outcomes.some((outcome) => outcome.kind !== 'skipped' && outcome.needs.length > 0) ? 1 : 0;
}

/** Writes front matter for documents that have none, and reports what is left for a person. */
export async function migrate(request: MigrateRequest, world: World): Promise<ExitCode> {
  const found = await findTargets(request.paths, rootOf(request.flags), world.directory);
  return await workIn(found.workspace, () => migrateTargets(found, request, world));
}
