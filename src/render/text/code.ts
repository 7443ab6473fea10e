import { COMMENT_MARKER } from '../../domain/record/comment-marker.ts';
import { type Markdown, trustedMarkdown } from './markdown.ts';
import { cutText, visibleLines, visibleText } from './visible-text.ts';

/** How much of a value is shown; a sentence with more of it is no help to anybody. */
export const SPAN_LIMIT = 200;

/** Breaks a forged marker visibly; all other HTML is inert inside code. */
function withoutMarker(text: string): string {
  return text.replaceAll(COMMENT_MARKER, COMMENT_MARKER.replace('<!', '<\u27e8!\u27e9'));
}

/** The shortest run of backticks that the text does not contain, and that therefore delimits it. */
function delimiterFor(text: string, shortest: number): string {
  const runs = new Set(text.match(/`+/g));
  let delimiter = '`'.repeat(shortest);
  while (runs.has(delimiter)) {
    delimiter += '`';
  }
  return delimiter;
}

/**
 * Strangers' text as a code span: on one line, bounded, with everything invisible shown. Inside it neither
 * Markdown nor HTML, mentions or references work. A table escapes the pipes in it.
 */
export function codeSpan(text: string, limit: number = SPAN_LIMIT): Markdown {
  const shown = withoutMarker(cutText(visibleText(cutText(text, limit)), 2 * limit));
  if (shown.trim() === '') {
    return trustedMarkdown(`\`"${shown}"\``);
  }
  const delimiter = delimiterFor(shown, 1);
  const padding = /^[` ]|[` ]$/.test(shown) ? ' ' : '';
  return trustedMarkdown(delimiter + padding + shown + padding + delimiter);
}

/** Each item as code, separated by commas. */
export function codeSpans(items: readonly string[]): Markdown {
  return trustedMarkdown(items.map((item) => codeSpan(item)).join(', '));
}

/**
 * Text of several lines as a fenced block. It is in a quotation, because Prow obeys every line that begins
 * with a slash, fenced or not; what a reader copies from the page is the text alone.
 */
export function codeBlock(text: string): Markdown {
  const shown = withoutMarker(visibleLines(text));
  const fence = '`'.repeat(Math.max(3, ...(shown.match(/`+/g) ?? []).map((run) => run.length + 1)));
  return trustedMarkdown([fence, ...shown.split('\n'), fence].map((line) => `> ${line}`).join('\n'));
}
