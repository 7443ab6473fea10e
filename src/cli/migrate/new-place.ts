import { type Message, message } from '../../domain/message.ts';
import { parseVepPath } from '../../domain/vep-path.ts';
import { parseVep } from '../../parse/vep.ts';
import { FOLDER_NAME, suggestedPath } from '../../rules/location/suggested-path.ts';
import type { Move } from './broken-links.ts';
import type { Need } from './need.ts';

/** Where a document of an old layout goes. */
export interface NewPlace {
  /** The path after the moves; the old one where nothing moves. */
  readonly path: string;
  /** In their order. */
  readonly moves: readonly Move[];
  readonly needs: readonly Need[];
}

/** A migrated document that may lie in an old layout. */
export interface PlacedDocument {
  readonly path: string;
  /** With its new front matter. */
  readonly text: string;
  /** The drafted one; null: not known. */
  readonly number: number | null;
}

/** What else there is. */
export interface Surroundings {
  readonly root: string;
  /** Every file below the root. */
  readonly paths: readonly string[];
  /** The documents of old layouts. */
  readonly oldLayouts: readonly string[];
  /** Every document that is migrated. */
  readonly documents: readonly PlacedDocument[];
}

/** What `suggestedPath` writes where nothing says better. */
const UNKNOWN = /\/(?:\d+-short-name|sig-name)\//;

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

function stay(path: string, subject: Need['subject'], reason: Message): NewPlace {
  return { path, moves: [], needs: [{ subject, reason }] };
}

/** Another document that has the same number, by its folder or by its draft. */
function findNamesake({ path, number }: PlacedDocument, { root, paths, documents }: Surroundings): string | null {
  const named = paths.find((other) => {
    const isDocument = other !== path && other.endsWith('/vep.md');
    return isDocument && parseVepPath(other, root)?.folderNumber === number;
  });
  return named ?? documents.find((other) => other.path !== path && other.number === number)?.path ?? null;
}

function movesTo(to: string, path: string, root: string): readonly Move[] {
  const [oldFolder, newFolder] = [folderOf(path), folderOf(to)];
  const movesFolder = parseVepPath(path, root)?.folder != null && newFolder !== oldFolder;
  const file = movesFolder ? newFolder + path.slice(oldFolder.length) : path;
  const folderMove = movesFolder ? [{ from: oldFolder, to: newFolder }] : [];
  return [...folderMove, ...(file === to ? [] : [{ from: file, to }])];
}

/** Decides to which `<number>-<name>/vep.md` a document of an old layout moves, its whole folder with it. */
export function findNewPlace(document: PlacedDocument, surroundings: Surroundings): NewPlace {
  const { path, text, number } = document;
  const { root, paths, oldLayouts } = surroundings;
  const namesake = number === null ? null : findNamesake(document, surroundings);
  if (namesake !== null) {
    return stay(path, 'vep-number', message`${namesake} has the number ${number ?? 0} too.`);
  }
  const vep = parseVep(path, { kind: 'text', text }, root);
  const to = suggestedPath({ kind: 'modified', path, previousPath: null, before: vep, after: vep }, root);
  const folder = parseVepPath(path, root)?.folder ?? '';
  if (!oldLayouts.includes(path)) {
    const reason = message`The folder ${folder} is not named ${'<number>-<name>'}; it would be ${folderOf(to)}.`;
    return FOLDER_NAME.test(folder) ? { path, moves: [], needs: [] } : stay(path, 'path', reason);
  }
  if (number === null || UNKNOWN.test(to)) {
    return stay(path, 'path', message`Its number is not known, so its folder cannot be named; it would be ${to}.`);
  }
  if (
    paths.some((other) => other === to || (folderOf(to) !== folderOf(path) && other.startsWith(`${folderOf(to)}/`)))
  ) {
    return stay(path, 'path', message`It would move to ${to}, where something stands already.`);
  }
  return { path: to, moves: movesTo(to, path, root), needs: [] };
}
