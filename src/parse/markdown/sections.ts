import type { Section } from '../../domain/vep/vep.ts';
import { detachText } from '../yaml/detached-text.ts';
import { type BodyText, lineText } from './body-text.ts';

/** A heading and the lines it takes, counted from 0. */
interface Heading {
  readonly level: number;
  readonly heading: string;
  readonly firstLine: number;
  readonly lastLine: number;
}

/** What a heading or its underline begins with: looking there spares cutting most lines out of the text. */
const BEGINNING = / {0,3}(?:#|=+[ \t]*(?:\n|$)|-+[ \t]*(?:\n|$))/y;

/** `## Text` (CommonMark 4.2). */
const MARKED = /^ {0,3}(#{1,6})([ \t][\s\S]*)?$/;

/** The line that makes a heading of the text above it (CommonMark 4.3). */
const UNDERLINE = /^ {0,3}(=+|-+)[ \t]*$/;

/** What no underline makes a heading: blocks of another kind, and lines that are themselves lines of dashes. */
const NO_PARAGRAPH = /^(?:\s*$| {0,3}(?:[#>|<`~=]|[-*+]\s|-+\s*$|\d{1,9}[.)]\s))/;

function readHeading(body: BodyText, line: number): Heading | null {
  const text = lineText(body, line);
  const marked = MARKED.exec(text);
  if (marked !== null) {
    const [, marks = '', words = ''] = marked;
    const heading = words
      .trim()
      .replace(/(^|[ \t])#+$/, '')
      .trimEnd();
    return { level: marks.length, heading, firstLine: line, lastLine: line };
  }
  const underline = UNDERLINE.exec(text)?.[1];
  const above = lineText(body, line - 1);
  if (underline === undefined || NO_PARAGRAPH.test(above)) {
    return null;
  }
  return { level: underline.startsWith('=') ? 1 : 2, heading: above.trim(), firstLine: line - 1, lastLine: line };
}

function readHeadings(body: BodyText): readonly Heading[] {
  const headings: Heading[] = [];
  for (const [line, start] of body.lineStarts.entries()) {
    BEGINNING.lastIndex = start;
    const heading = BEGINNING.test(body.text) ? readHeading(body, line) : null;
    if (heading !== null && heading.firstLine > (headings.at(-1)?.lastLine ?? -1)) {
      headings.push(heading);
    }
  }
  return headings;
}

/** The indexes of the headings below which something is before the next heading of their level or above. */
function findFilled({ text, lineStarts }: BodyText, headings: readonly Heading[]): ReadonlySet<number> {
  const filled = new Set<number>();
  /** By level, the headings that the text at hand is under. */
  const open: number[] = [];
  headings.forEach(({ level, lastLine }, index) => {
    open.length = level;
    open[level] = index;
    const next = headings[index + 1];
    const content = text.slice(lineStarts[lastLine + 1] ?? text.length, next && lineStarts[next.firstLine]);
    if (content.trim() !== '') {
      open.forEach((heading) => {
        filled.add(heading);
      });
    }
  });
  return filled;
}

/** Reads the headings of a document's body. */
export function parseSections(body: BodyText): readonly Section[] {
  const headings = readHeadings(body);
  const filled = findFilled(body, headings);
  const texts = detachText(headings.map(({ heading }) => heading).join('\n')).split('\n');
  return headings.map(({ level, firstLine }, index) => {
    return { level, heading: texts[index] ?? '', line: body.firstLine + firstLine, isEmpty: !filled.has(index) };
  });
}
