import { type Message, message } from '../../domain/finding/message.ts';
import { publishDocument, publishMove } from '../../git/document-files.ts';
import type { Workspace } from '../../git/workspace.ts';
import { renderDiff } from '../diff-text.ts';
import type { World } from '../world.ts';
import type { MigrationOutcome } from './migration-report.ts';
import type { PlacedMigration } from './placement.ts';

/** Where to publish, or to whom to show. */
interface Publication {
  /** Whom to ask about a document, by its path before the migration. */
  readonly askAbout: (path: string) => Message | null;
  readonly workspace: Workspace;
  readonly world: World;
  /** Show, write nothing. */
  readonly isDryRun: boolean;
}

/** What became of the documents, and the first thing that went wrong with one; null: nothing did. */
interface Published {
  readonly outcomes: readonly MigrationOutcome[];
  readonly failure: Error | null;
}

async function publishOne({ before, after, place }: PlacedMigration, { workspace, world, isDryRun }: Publication) {
  const { path: previousPath, text } = before;
  if (isDryRun) {
    world.output.write(renderDiff({ path: place.path, previousPath, before: text, after: after.text }, world));
    return;
  }
  for (const { from, to } of place.moves) {
    await publishMove(workspace, from, to);
  }
  await publishDocument(workspace, place.path, after.text);
}

/** Writes and moves one document after the other. What fails with one neither stops nor hides the others. */
export async function publishMigration(
  documents: readonly PlacedMigration[],
  publication: Publication,
): Promise<Published> {
  const outcomes: MigrationOutcome[] = [];
  let failure: Error | null = null;
  for (const document of documents) {
    const { before, after, place } = document;
    try {
      await publishOne(document, publication);
      const needs = [...after.needs, ...place.needs];
      const { found, open } = after;
      const ask = publication.askAbout(before.path);
      outcomes.push({ kind: 'migrated', path: place.path, previousPath: before.path, found, needs, open, ask });
    } catch (error) {
      if (!(error instanceof Error)) {
        throw error;
      }
      failure ??= error;
      const reason = message`It could not be moved to or written at ${place.path}: ${error.message}`;
      outcomes.push({ kind: 'left', path: before.path, needs: [{ subject: 'path', reason }] });
    }
  }
  return { outcomes, failure };
}
