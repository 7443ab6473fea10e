/**
 * The beginning of an HTML comment, or of fenced code, in a list item or a quotation too. What follows a fence of
 * backticks on its line has none, or it is code within a line (CommonMark 4.5). No place is tried twice.
 */
const OPENER = /\n[ \t]*(?:(?:[-*+>]|\d{1,9}[.)])[ \t]+)*(~{3,}|`{3,}(?=[^`\n]*(?:\n|$)))|<!--/g;

const COMMENT_END = '-->';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Finds the next occurrence at or after ever greater offsets, and looks at no place twice. */
type Finder = (from: number) => number;

function createFinder(text: string, wanted: string): Finder {
  let found = text.indexOf(wanted);
  return (from) => {
    if (found !== -1 && found < from) {
      found = text.indexOf(wanted, from);
    }
    return found;
  };
}

/** The content of the code block whose fence ends at `start`; an unclosed one takes the rest. */
function codeContent(text: string, fence: string, start: number): Range {
  const character = fence.startsWith('~') ? '~' : '`';
  const closing = new RegExp(`\\n[ \\t>]*${character}{${fence.length},}[ \\t]*(?=\\n|$)`, 'g');
  closing.lastIndex = start;
  return { start, end: closing.exec(text)?.index ?? text.length };
}

function beginsLine(text: string, offset: number): boolean {
  return /\n {0,3}$/.test(text.slice(Math.max(0, offset - 4), offset));
}

interface CommentFinders {
  readonly end: Finder;
  readonly blankLine: Finder;
}

/** An unclosed comment that begins a line takes the rest, as GitHub shows it; within a paragraph it is text. */
function comment(text: string, start: number, find: CommentFinders): Range {
  const end = find.end(start);
  const blankLine = find.blankLine(start);
  if (beginsLine(text, start)) {
    return { start, end: end === -1 ? text.length : end + COMMENT_END.length };
  }
  const isClosed = end !== -1 && (blankLine === -1 || end < blankLine);
  return { start, end: isClosed ? end + COMMENT_END.length : start };
}

function lineFeeds(text: string): string {
  return '\n'.repeat(text.split('\n').length - 1);
}

/**
 * Takes out of a Markdown text what is not said to its readers: HTML comments and the content of fenced code.
 * The rest stands on the same lines as before; of a code block the line that opens it remains.
 *
 * @param text with line feeds only, one of them put before it
 */
export function visibleMarkdown(text: string): string {
  const find = { end: createFinder(text, COMMENT_END), blankLine: createFinder(text, '\n\n') };
  const kept: string[] = [];
  let position = 0;
  OPENER.lastIndex = 0;
  for (let opener = OPENER.exec(text); opener !== null; opener = OPENER.exec(text)) {
    const fence = opener[1];
    const hidden = fence === undefined ? comment(text, opener.index, find) : codeContent(text, fence, OPENER.lastIndex);
    kept.push(text.slice(position, hidden.start), lineFeeds(text.slice(hidden.start, hidden.end)));
    position = hidden.end;
    OPENER.lastIndex = Math.max(OPENER.lastIndex, hidden.end);
  }
  return kept.join('') + text.slice(position);
}
