import { type Message, message } from '../../domain/finding/message.ts';
import { FOLDER_NAME } from '../../domain/vep/folder-name.ts';
import { numberInPath } from '../../domain/vep/vep-name.ts';
import { parseVepPath } from '../../domain/vep/vep-path.ts';
import { parseVep } from '../../parse/document/vep.ts';
import { suggestedPath } from '../../rules/location/suggested-path.ts';
import { listDocuments } from '../../sources/documents.ts';
import type { Need } from '../prose/need.ts';
import type { Move } from './broken-links.ts';

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
  /** The documents that have a number, by their folder or by their draft. */
  readonly holders: ReadonlyMap<number, readonly string[]>;
}

/** What `suggestedPath` writes where nothing says better. */
const UNKNOWN = /\/(?:\d+-short-name|sig-name)\//;

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

function stay(path: string, subject: Need['subject'], reason: Message): NewPlace {
  return { path, moves: [], needs: [{ subject, reason }] };
}

/** Finds out who has which number: every document that of its path, every migrated one its drafted one. */
export function findHolders(
  paths: readonly string[],
  migrated: readonly PlacedDocument[],
  root: string,
): Surroundings['holders'] {
  const named = listDocuments(paths, root).map((path) => ({ path, number: numberInPath(path, root) }));
  const holders = new Map<number, string[]>();
  for (const { path, number } of [...named, ...migrated]) {
    if (number !== null) {
      holders.set(number, [...(holders.get(number) ?? []), path]);
    }
  }
  return holders;
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
  const { root, paths, oldLayouts, holders } = surroundings;
  const namesake = number === null ? null : holders.get(number)?.find((other) => other !== path);
  if (namesake) {
    return stay(path, 'vep-number', message`${namesake} has the number ${number ?? 0} too.`);
  }
  const vep = parseVep(path, { kind: 'text', text }, root);
  const to = suggestedPath({ kind: 'modified', path, previousPath: null, before: vep, after: vep }, root);
  const folder = parseVepPath(path, root)?.folder ?? '';
  if (!oldLayouts.includes(path)) {
    const reason = message`The folder ${folder} is not named ${'<number>-<name>'}; it would be ${folderOf(to)}.`;
    return FOLDER_NAME.test(folder) ? { path, moves: [], needs: [] } : stay(path, 'path', reason);
  }
  if (number === null) {
    return stay(path, 'path', message`Its number is not known, so its folder cannot be named; it would be ${to}.`);
  }
  if (UNKNOWN.test(to)) {
    return stay(path, 'path', message`Its name or its SIG is not known; it would be ${to}.`);
  }
  if (
    paths.some((other) => other === to || (folderOf(to) !== folderOf(path) && other.startsWith(`${folderOf(to)}/`)))
  ) {
    return stay(path, 'path', message`It would move to ${to}, where there is something already.`);
  }
  return { path: to, moves: movesTo(to, path, root), needs: [] };
}
