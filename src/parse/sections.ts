import type { Section } from '../domain/vep.ts';
import type { BodyText } from './body-text.ts';

/** A heading as it stands in the text: UTF-16 offsets from the line feed before its first line to its end. */
interface Heading {
  readonly level: number;
  readonly heading: string;
  readonly start: number;
  readonly end: number;
}

/** `## Text`, or the line under a text that makes it a heading (CommonMark 4.2, 4.3). */
const HEADING = /\n {0,3}(?:(#{1,6})(?=[ \t\n]|$)([^\n]*)|(=+|-+)[ \t]*(?=\n|$))/g;

/** What no underline makes a heading: blocks of another kind, and lines that are themselves lines of dashes. */
const NO_PARAGRAPH = /^(?:\s*$| {0,3}(?:[#>|<`~=]|[-*+]\s|-+\s*$|\d{1,9}[.)]\s))/;

function readHeading(text: string, match: RegExpExecArray): Heading | null {
  const [matched, marks, words = '', underline = ''] = match;
  const end = match.index + matched.length;
  if (marks !== undefined) {
    const heading = words
      .trim()
      .replace(/(^|[ \t])#+$/, '')
      .trimEnd();
    return { level: marks.length, heading, start: match.index, end };
  }
  const start = text.lastIndexOf('\n', match.index - 1);
  const line = text.slice(start + 1, match.index);
  const level = underline.startsWith('=') ? 1 : 2;
  return start === -1 || NO_PARAGRAPH.test(line) ? null : { level, heading: line.trim(), start, end };
}

function readHeadings(text: string): readonly Heading[] {
  const headings: Heading[] = [];
  HEADING.lastIndex = 0;
  for (let match = HEADING.exec(text); match !== null; match = HEADING.exec(text)) {
    const heading = readHeading(text, match);
    if (heading !== null && heading.start >= (headings.at(-1)?.end ?? 0)) {
      headings.push(heading);
    }
  }
  return headings;
}

/** The indexes of the headings below which something stands before the next heading of their level or above. */
function findFilled(text: string, headings: readonly Heading[]): ReadonlySet<number> {
  const filled = new Set<number>();
  /** By level, the headings that the text at hand stands under. */
  const open: number[] = [];
  headings.forEach(({ level, end }, index) => {
    open.length = level;
    open[level] = index;
    if (text.slice(end, headings[index + 1]?.start).trim() !== '') {
      open.forEach((heading) => {
        filled.add(heading);
      });
    }
  });
  return filled;
}

/** Reads the headings of a document's body. */
export function parseSections({ text, lineAt }: BodyText): readonly Section[] {
  const headings = readHeadings(text);
  const filled = findFilled(text, headings);
  return headings.map(({ level, heading, start }, index) => {
    return { level, heading, line: lineAt(start), isEmpty: !filled.has(index) };
  });
}
