import { resolve } from 'node:path';
import { message } from '../../domain/message.ts';
import { SettingsError } from '../../domain/settings.ts';
import { classifyPath } from '../../domain/vep-path.ts';
import { readTextFile } from '../../git/source-file.ts';
import { writeNotes } from '../notes.ts';
import { findTargets, type TargetPath } from '../target-paths.ts';
import { listFiles, selectDocuments } from '../working-documents.ts';
import type { ExitCode, World } from '../world.ts';
import { type FindHandle, handleFinder, parseAuthorMap } from './author-map.ts';
import { readLegacyDocuments } from './legacy-documents.ts';
import { migrateDocument } from './migrate-document.ts';
import { type MigrationOutcome, renderOutcomes } from './migration-report.ts';
import { placeDocuments } from './placement.ts';
import { publishMigration } from './publish-migration.ts';
import { type ReleaseQuestion, readReleases, releasesIn } from './releases.ts';

/** What a `migrate` was asked for. */
export interface MigrateRequest extends ReleaseQuestion {
  /** As typed. */
  readonly paths: readonly string[];
  /** A file; null: only GitHub's own addresses are known. */
  readonly authorMap: string | null;
  readonly replacesProse: boolean;
  /** Show, write nothing. */
  readonly isDryRun: boolean;
}

function readAuthorMap(file: string | null, world: World): FindHandle {
  const text = file === null ? '' : readTextFile(resolve(world.directory, file));
  if (text === null) {
    throw new SettingsError(`The author map \`${file}\` is not a text file that can be read.`);
  }
  return handleFinder(parseAuthorMap(text, file ?? ''));
}

function oldLayoutsAmong(paths: readonly string[], root: string): readonly string[] {
  const all = new Set(paths);
  return paths.filter((path) => classifyPath(path, root, all) === 'old-layout');
}

/** A file that was named but is no document of its own is not passed over in silence. */
function skipStrangers(targets: readonly TargetPath[], documents: readonly string[]): readonly MigrationOutcome[] {
  const strangers = targets.filter(({ path, kind }) => kind === 'file' && !documents.includes(path));
  const reason = message`It is no VEP document: an attachment, the template, or outside the folder of the VEPs.`;
  return strangers.map(({ path }) => ({ kind: 'skipped', path, reason }));
}

function byOldPath(left: MigrationOutcome, right: MigrationOutcome): number {
  const [first, second] = [left, right].map((one) => (one.kind === 'migrated' ? one.previousPath : one.path));
  return (first ?? '') < (second ?? '') ? -1 : 1;
}

/** Writes front matter for documents that have none, and reports what is left for a person. */
export async function migrate(request: MigrateRequest, world: World): Promise<ExitCode> {
  const root = request.settings.vepsRoot;
  const findHandle = readAuthorMap(request.authorMap, world);
  const { workspace, targets } = await findTargets(request.paths, root, world.directory);
  const documents = await selectDocuments(workspace, { root, targets, isAll: true });
  const paths = await listFiles(workspace, root);
  const oldLayouts = oldLayoutsAmong(paths, root);
  const finds = await readLegacyDocuments(workspace, { root, documents, paths, oldLayouts }, world);
  const legacy = finds.flatMap((find) => (find.kind === 'legacy' ? [find.document] : []));
  const { isOut, notes } = await readReleases(
    legacy.flatMap(({ text }) => releasesIn(text)),
    request,
    world,
  );
  const options = { findHandle, isOut, replacesProse: request.replacesProse };
  const migrated = legacy.map((document) => ({ before: document, after: migrateDocument(document, options) }));
  const placed = placeDocuments(migrated, { root, paths, oldLayouts }, workspace);
  const { outcomes: published, failure } = await publishMigration(placed, {
    workspace,
    world,
    isDryRun: request.isDryRun,
  });
  const untouched = finds.flatMap((find) => (find.kind === 'legacy' ? [] : [find]));
  const outcomes = [...skipStrangers(targets, documents), ...untouched, ...published].toSorted(byOldPath);
  writeNotes(legacy.length > 0 ? notes : [], world);
  world.output.write(renderOutcomes(outcomes, request.isDryRun));
  if (failure !== null) {
    throw failure;
  }
  return outcomes.some((outcome) => outcome.kind !== 'skipped' && outcome.needs.length > 0) ? 1 : 0;
}
