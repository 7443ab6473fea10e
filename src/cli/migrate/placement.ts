import { message } from '../../domain/message.ts';
import type { Workspace } from '../../git/workspace.ts';
import { readWorkingDocument } from '../working-documents.ts';
import { brokenLinks, type LinkingText, relativeLinks } from './broken-links.ts';
import type { LegacyDocument, MigratedDocument } from './migrate-document.ts';
import type { Need } from './need.ts';
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
  const documents = migrated.map(({ before, after }) => {
    return { path: before.path, text: after.text, number: after.draft.number };
  });
  const holders = findHolders(surroundings.paths, documents, surroundings.root);
  const places = documents.map((document) => findNewPlace(document, { ...surroundings, holders }));
  const isMoving = places.some(({ moves }) => moves.length > 0);
  const texts = isMoving ? readLinkingTexts(workspace, surroundings.paths) : [];
  return migrated.flatMap(({ before, after }, index) => {
    const place = places[index];
    const needs = place === undefined || place.moves.length === 0 ? [] : linkNeeds(place, before.path, texts);
    return place === undefined ? [] : [{ before, after, place: { ...place, needs: [...place.needs, ...needs] } }];
  });
}
