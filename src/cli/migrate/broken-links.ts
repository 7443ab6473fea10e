import { posix } from 'node:path';
import { visibleMarkdown } from '../../parse/markdown/visible-markdown.ts';

/** From and to a path of the repository, a file or a folder with all that is in it. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** What a text links to, and the path that it has before anything moves. */
export interface LinkingText {
  readonly path: string;
  /** Relative links only, as they are written. */
  readonly links: readonly string[];
}

/** `[text](target)`, `[name]: target`, `<img src="target">`. */
const LINKS = [
  /\]\([ \t]*<?([^)\s>]+)/g,
  /^ {0,3}\[[^\]\n]+\]:[ \t]*<?([^\s>]+)/gm,
  /\b(?:src|href)=["']([^"'\n]+)["']/gi,
];
/** Addresses, places in the document itself, paths from the root of the site. */
const NOT_RELATIVE = /^(?:[a-z][a-z0-9+.-]*:|#|\/)/i;
const CODE_SPAN = /(`+)[^`\n]+\1/g;

/** Finds the relative links of a Markdown text, outside code and comments, each once. */
export function relativeLinks(text: string): readonly string[] {
  const prose = visibleMarkdown(text.replaceAll('\r\n', '\n')).replace(CODE_SPAN, '');
  const targets = LINKS.flatMap((pattern) => [...prose.matchAll(pattern)].map(([, target = '']) => target));
  return [...new Set(targets)].filter((target) => !NOT_RELATIVE.test(target));
}

/** Where a path is once all moves are made in their order. */
function pathAfter(path: string, moves: readonly Move[]): string {
  return moves.reduce((place, { from, to }) => {
    return place === from || place.startsWith(`${from}/`) ? to + place.slice(from.length) : place;
  }, path);
}

/** The relative links of a text that no longer lead where they led, once the moves are made. */
export function brokenLinks({ path, links }: LinkingText, moves: readonly Move[]): readonly string[] {
  const folder = posix.dirname(path);
  const newFolder = posix.dirname(pathAfter(path, moves));
  return links.filter((link) => {
    const target = link.replace(/[?#].*$/, '');
    return posix.join(newFolder, target) !== pathAfter(posix.join(folder, target), moves);
  });
}
