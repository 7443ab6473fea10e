import { createCodeBlockFinder, type Range } from './code-block.ts';

/** What may hide the text that follows it: a fence, or the beginning of a comment. */
const MARK = /~{3,}|`{3,}|<!--/g;

const COMMENT_START = '<!--';
const COMMENT_END = '-->';

/** Finds the next occurrence at or after ever greater offsets, and looks at no place twice. */
function createFinder(text: string, wanted: string): (from: number) => number {
  let found: number | null = null;
  return (from) => {
    if (found === null || (found !== -1 && found < from)) {
      found = text.indexOf(wanted, from);
    }
    return found;
  };
}

/**
 * Finds the comment that begins at an offset; null where none does. An unclosed comment that begins a line takes the
 * rest, as GitHub shows it; within a paragraph it is text.
 */
function createCommentFinder(text: string): (start: number) => Range | null {
  const findEnd = createFinder(text, COMMENT_END);
  const findEmptyLine = createFinder(text, '\n\n');
  return (start) => {
    const end = findEnd(start);
    const emptyLine = findEmptyLine(start);
    if (/(?:^|\n) {0,3}$/.test(text.slice(Math.max(0, start - 4), start))) {
      return { start, end: end === -1 ? text.length : end + COMMENT_END.length };
    }
    const isClosed = end !== -1 && (emptyLine === -1 || end < emptyLine);
    return isClosed ? { start, end: end + COMMENT_END.length } : null;
  };
}

/** The line feeds of a stretch, without its text. */
function lineFeeds(text: string, { start, end }: Range): string {
  return '\n'.repeat(text.slice(start, end).split('\n').length - 1);
}

/**
 * Takes out of a Markdown text what is not said to its readers: HTML comments and the content of fenced code.
 * The rest is on the same lines as before; of a code block the opening fence remains.
 *
 * @param text with line feeds only
 */
export function visibleMarkdown(text: string): string {
  const findComment = createCommentFinder(text);
  const findCodeBlock = createCodeBlockFinder(text);
  const kept: string[] = [];
  let position = 0;
  MARK.lastIndex = 0;
  for (let mark = MARK.exec(text); mark !== null; mark = MARK.exec(text)) {
    const isComment = mark[0] === COMMENT_START;
    const hidden = isComment ? findComment(mark.index) : findCodeBlock(mark[0], MARK.lastIndex);
    if (hidden !== null) {
      kept.push(text.slice(position, hidden.start), lineFeeds(text, hidden));
      position = hidden.end;
      MARK.lastIndex = Math.max(MARK.lastIndex, hidden.end);
    }
  }
  return kept.join('') + text.slice(position);
}
