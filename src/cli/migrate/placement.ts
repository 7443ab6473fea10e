import { message } from '../../domain/finding/message.ts';
import type { Workspace } from '../../git/workspace.ts';
import type { Need } from '../prose/need.ts';
import { readWorkingDocument } from '../working-documents.ts';
import { brokenLinks, type LinkingText, relativeLinks } from './broken-links.ts';
import type { LegacyDocument, MigratedDocument } from './migrate-document.ts';
import { findHolders, findNewPlace, type NewPlace, type Surroundings } from './new-place.ts';

/** A document before and after, and where it goes. */
export interface PlacedMigration {
  readonly before: LegacyDocument;
  readonly after: MigratedDocument;
  /** With what is to be looked at because of the moves. */
  readonly place: NewPlace;
}

/** Every Markdown file below the root: any of them may link to what moves. */
function readLinkingTexts(workspace: Workspace, paths: readonly string[]): readonly LinkingText[] {
  const names = paths.filter((path) => path.endsWith('.md'));
  const texts = names.map((path) => readWorkingDocument(workspace, path)).filter((text) => text !== null);
  return texts.map(({ path, text }) => ({ path, links: relativeLinks(text) }));
}

/** The links that one document's moves break, in itself and in others. */
function linkNeeds({ moves }: NewPlace, path: string, texts: readonly LinkingText[]): readonly Need[] {
  return texts.flatMap((text) =>
    brokenLinks(text, moves).map((link): Need => {
      const where = text.path === path ? message`The document` : message`${text.path}`;
      return { subject: 'text', reason: message`${where} links to ${link}, which the move breaks.` };
    }),
  );
}

/** Decides where all documents go before any of them moves: what two of them claim stays. */
export function placeDocuments(
  migrated: readonly Pick<PlacedMigration, 'before' | 'after'>[],
  surroundings: Omit<Surroundings, 'holders'>,
  workspace: Workspace,
): readonly PlacedMigration[] {
  const documents = migrated.map((one) => ({
    ...one,
    path: one.before.path,
    text: one.after.text,
    number: one.after.draft.number,
  }));
  const holders = findHolders(surroundings.paths, documents, surroundings.root);
  const placed = documents.map((document) => ({
    before: document.before,
    after: document.after,
    place: findNewPlace(document, { ...surroundings, holders }),
  }));
  const isMoving = placed.some(({ place }) => place.moves.length > 0);
  const texts = isMoving ? readLinkingTexts(workspace, surroundings.paths) : [];
  return placed.map(({ before, after, place }) => {
    const needs = linkNeeds(place, before.path, texts);
    return { before, after, place: { ...place, needs: [...place.needs, ...needs] } };
  });
}
