/** A stretch of a text in UTF-16 units, the end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Finds the block that the fence before `start` opens; null where it is no fence. To be asked from the top down. */
export type CodeBlockFinder = (fence: string, start: number) => Range | null;

/** What may be before a fence on its line: list items and quotations. */
const LEAD = /(?:^|\n)([ \t]*(?:(?:[-*+>]|\d{1,9}[.)])[ \t]+)*)$/;

/** Further from the beginning of its line no fence is, and a hostile line is not read again and again. */
const MAX_LEAD = 200;

/** Longer fences count as this long, so that there are few kinds of them to look for. */
const MAX_FENCE = 20;

/** A fence of backticks with a backtick further on its line is code within a line (CommonMark 4.5). */
const INFO_STRING = /[^`\n]*(?=\n|$)/y;

/** A line that begins in the first column. */
const OUTDENTED = /\n\S/g;

interface Closing extends Range {
  readonly indent: number;
}

/** Remembers by kind of fence what was found, since many openings may share one far closing. */
function createClosingFinder(text: string): (fence: string, from: number) => Closing | null {
  const found = new Map<string, Closing | null>();
  return (fence, from) => {
    const wanted = fence.slice(0, MAX_FENCE);
    const known = found.get(wanted);
    if (known === null || (known !== undefined && known.start >= from)) {
      return known;
    }
    const pattern = new RegExp(`\\n([ \\t>]*)${wanted}${wanted[0]}*[ \\t]*(?=\\n|$)`, 'g');
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    const closing =
      match === null ? null : { start: match.index, end: pattern.lastIndex, indent: match[1]?.length ?? 0 };
    found.set(wanted, closing);
    return closing;
  };
}

function readLead(text: string, offset: number): string | null {
  return LEAD.exec(text.slice(Math.max(0, offset - MAX_LEAD), offset))?.[1] ?? null;
}

function isWithinLine(text: string, fence: string, end: number): boolean {
  INFO_STRING.lastIndex = end;
  return fence.startsWith('`') && !INFO_STRING.test(text);
}

/**
 * Finds fenced code: from the end of the fence to the end of the line that closes it; an unclosed block takes the rest.
 * A block in a list item ends with the item, so that a closing fence further left than the opening one belongs to
 * another block.
 */
export function createCodeBlockFinder(text: string): CodeBlockFinder {
  const findClosing = createClosingFinder(text);
  return (fence, start) => {
    const lead = readLead(text, start - fence.length);
    if (lead === null || isWithinLine(text, fence, start)) {
      return null;
    }
    const closing = findClosing(fence, start);
    const end = closing?.end ?? text.length;
    if ((closing?.indent ?? 0) >= lead.length) {
      return { start, end };
    }
    OUTDENTED.lastIndex = start;
    const outdented = OUTDENTED.exec(text)?.index ?? end;
    return { start, end: outdented === closing?.start ? end : Math.min(end, outdented) };
  };
}
