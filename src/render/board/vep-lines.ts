import type { Board } from '../../domain/board/board.ts';
import type { BoardVep } from '../../domain/board/board-vep.ts';
import { codeSpan, codeSpans } from '../text/code.ts';
import { link } from '../text/link.ts';
import { joinMarkdown, type Markdown, markdown, trustedMarkdown } from '../text/markdown.ts';
import { createBoardLinks } from './board-links.ts';

/** The title of a VEP as a link to its document at the board's commit: in words that mention and reference nobody. */
export function vepLink(
  { number, title, path }: BoardVep,
  { repository, commit }: Pick<Board, 'repository' | 'commit'>,
): Markdown {
  const name = number === null ? codeSpan(path) : markdown`VEP ${number}: ${codeSpan(title === '' ? path : title)}`;
  return link(name, createBoardLinks(repository).document(commit, path));
}

/** Handles as code; "none" where there are none. */
export function peopleWords(handles: readonly string[]): Markdown {
  return handles.length === 0 ? markdown`none` : codeSpans(handles);
}

/** Groups VEPs by their owning SIG, by name. */
export function bySig(veps: readonly BoardVep[]): readonly (readonly [string, readonly BoardVep[]])[] {
  const sigs = [...new Set(veps.map(({ sig }) => sig))].sort();
  return sigs.map((sig) => [sig, veps.filter((vep) => vep.sig === sig)]);
}

/** Each item on a line of its own. */
export function bullets(items: readonly Markdown[]): Markdown {
  return joinMarkdown(
    items.map((item) => markdown`- ${item}`),
    '\n',
  );
}

/** Sections below one another. */
export function sections(parts: readonly Markdown[]): string {
  return `${joinMarkdown(parts, '\n\n')}\n`;
}

export const NOTHING: Markdown = trustedMarkdown('');
