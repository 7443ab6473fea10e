import { message } from '../../domain/message.ts';
import { parseVepPath } from '../../domain/vep-path.ts';
import { parseVep } from '../../parse/vep.ts';
import { suggestedPath } from '../../rules/location/suggested-path.ts';
import type { Need } from './need.ts';

/** Where a document of an old layout goes: the moves in their order, each from and to a path of the repository. */
export interface NewPlace {
  /** The path after the moves; the old one where nothing moves. */
  readonly path: string;
  readonly moves: readonly { readonly from: string; readonly to: string }[];
  readonly needs: readonly Need[];
}

/** A migrated document that may lie in an old layout. */
export interface PlacedDocument {
  readonly path: string;
  readonly root: string;
  /** With its new front matter. */
  readonly text: string;
  /** Every file below the root. */
  readonly paths: readonly string[];
  /** The documents of old layouts, this one included. */
  readonly oldLayouts: readonly string[];
}

/** What `suggestedPath` writes where nothing says better. */
const UNKNOWN = /\/(?:NNNN-[^/]*|\d+-short-name|sig-name)\//;

/** Links to files beside it, which another depth breaks: neither addresses nor places in the document. */
const RELATIVE_LINK = /\]\((?![a-z][a-z0-9+.-]*:|#|\/)[^)\s]+\)/gi;

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

function stay(path: string, reason: Need['reason']): NewPlace {
  return { path, moves: [], needs: [{ subject: 'path', reason }] };
}

function linkNeeds(text: string, isDeeper: boolean): readonly Need[] {
  const links = isDeeper ? (text.match(RELATIVE_LINK)?.length ?? 0) : 0;
  const reason = message`The document lies a folder deeper than before: ${links} relative links in it have to be looked at.`;
  return links === 0 ? [] : [{ subject: 'text', reason }];
}

/** Decides to which `<number>-<name>/vep.md` a document of an old layout moves, its whole folder with it. */
export function findNewPlace({ path, root, text, paths, oldLayouts }: PlacedDocument): NewPlace {
  if (!oldLayouts.includes(path)) {
    return { path, moves: [], needs: [] };
  }
  const vep = parseVep(path, { kind: 'text', text }, root);
  const to = suggestedPath({ kind: 'modified', path, previousPath: null, before: vep, after: vep }, root);
  const [oldFolder, newFolder] = [folderOf(path), folderOf(to)];
  const hasFolder = parseVepPath(path, root)?.folder != null;
  const rivals = oldLayouts.filter((other) => hasFolder && other !== path && other.startsWith(`${oldFolder}/`));
  if (UNKNOWN.test(to)) {
    return stay(path, message`Its number is not known, so its folder cannot be named; it would be ${to}.`);
  }
  if (rivals.length > 0) {
    return stay(path, message`Which document of ${oldFolder} is the proposal is not clear.`);
  }
  if (paths.some((other) => other === to || (newFolder !== oldFolder && other.startsWith(`${newFolder}/`)))) {
    return stay(path, message`It would move to ${to}, where something stands already.`);
  }
  const movesFolder = hasFolder && newFolder !== oldFolder;
  const file = movesFolder ? newFolder + path.slice(oldFolder.length) : path;
  const folderMove = movesFolder ? [{ from: oldFolder, to: newFolder }] : [];
  const fileMove = file === to ? [] : [{ from: file, to }];
  return { path: to, moves: [...folderMove, ...fileMove], needs: linkNeeds(text, !hasFolder) };
}
