import { resolve } from 'node:path';
import { message } from '../../domain/message.ts';
import { SettingsError } from '../../domain/settings.ts';
import { classifyPath } from '../../domain/vep-path.ts';
import { publishDocument, publishMove } from '../../git/document-files.ts';
import { readTextFile } from '../../git/source-file.ts';
import { findWorkspace, type Workspace } from '../../git/workspace.ts';
import { renderDiff } from '../diff-text.ts';
import { writeNotes } from '../notes.ts';
import { resolveTargets, type TargetPath } from '../target-paths.ts';
import { openFiles, selectDocuments } from '../working-documents.ts';
import type { ExitCode, World } from '../world.ts';
import { type FindHandle, handleFinder, parseAuthorMap } from './author-map.ts';
import { readLegacyDocuments } from './legacy-documents.ts';
import { type LegacyDocument, type MigrationOptions, migrateDocument } from './migrate-document.ts';
import { type MigrationOutcome, renderOutcomes } from './migration-report.ts';
import { findNewPlace } from './new-place.ts';
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

/** How and where one document after the other is migrated. */
interface Migration {
  readonly workspace: Workspace;
  readonly options: MigrationOptions;
  readonly paths: readonly string[];
  readonly oldLayouts: readonly string[];
  readonly isDryRun: boolean;
  readonly world: World;
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

async function migrateOne(document: LegacyDocument, migration: Migration): Promise<MigrationOutcome> {
  const { workspace, options, paths, oldLayouts, isDryRun, world } = migration;
  const { path, root } = document;
  const { text, found, needs } = migrateDocument(document, options);
  const place = findNewPlace({ path, root, text, paths, oldLayouts });
  if (isDryRun) {
    world.output.write(renderDiff({ path: place.path, previousPath: path, before: document.text, after: text }, world));
  } else {
    for (const { from, to } of place.moves) {
      await publishMove(workspace, from, to);
    }
    await publishDocument(workspace, place.path, text);
  }
  return { kind: 'migrated', path: place.path, previousPath: path, found, needs: [...needs, ...place.needs] };
}

/** A file that was named but is no document of its own is not passed over in silence. */
function skipStrangers(targets: readonly TargetPath[], documents: readonly string[]): readonly MigrationOutcome[] {
  const strangers = targets.filter(({ path, kind }) => kind === 'file' && !documents.includes(path));
  const reason = message`It is no VEP document: an attachment, the template, or outside the folder of the VEPs.`;
  return strangers.map(({ path }) => ({ kind: 'skipped', path, reason }));
}

/** Writes front matter for documents that have none, and reports what is left for a person. */
export async function migrate(request: MigrateRequest, world: World): Promise<ExitCode> {
  const root = request.settings.vepsRoot;
  const findHandle = readAuthorMap(request.authorMap, world);
  const workspace = await findWorkspace(world.directory, root);
  const targets = resolveTargets(request.paths, workspace, world.directory);
  const documents = await selectDocuments(workspace, { root, targets, isAll: true });
  const { paths } = await openFiles(workspace, root);
  const finds = await readLegacyDocuments(workspace, { root, documents, paths }, world);
  const legacy = finds.flatMap((find) => (find.kind === 'legacy' ? [find.document] : []));
  const { isOut, notes } = await readReleases(
    legacy.flatMap(({ text }) => releasesIn(text)),
    request,
    world,
  );
  const options = { findHandle, isOut, replacesProse: request.replacesProse };
  const oldLayouts = oldLayoutsAmong(paths, root);
  const migration = { workspace, options, paths, oldLayouts, isDryRun: request.isDryRun, world };
  const outcomes: MigrationOutcome[] = [...skipStrangers(targets, documents)];
  for (const find of finds) {
    outcomes.push(find.kind === 'legacy' ? await migrateOne(find.document, migration) : find);
  }
  writeNotes(legacy.length > 0 ? notes : [], world);
  world.output.write(renderOutcomes(outcomes, request.isDryRun));
  return outcomes.some((outcome) => outcome.kind === 'migrated' && outcome.needs.length > 0) ? 1 : 0;
}
