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

/** The same inside HTML, where Markdown is not read: `<code>…</code>`. */
export function htmlCode(text: string): Markdown {
  const shown = cutText(visibleText(cutText(text, SPAN_LIMIT)), 2 * SPAN_LIMIT);
  const escaped = shown.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return trustedMarkdown(`<code>${escaped}</code>`);
}

/**
 * True for text to copy that can be shown as it is
 * ([action §4](../../../docs/specification/action.md#4-untrusted-text)): nothing in it is invisible or reorders it, and no
 * line is a Prow command, which counts inside a fence as well. Prow first takes out whatever is between `<!--` and `-->`,
 * so the one here and the other elsewhere could make a command of the rest; our marker begins with it, too.
 */
export function isExact(text: string): boolean {
  return visibleLines(text) === text && !text.includes('<!--') && !/^[^\S\n]*\//m.test(text);
}

/** How much text to copy is shown. */
export const BLOCK_LIMIT = 2000;

/**
 * Text to copy as a fenced block, on which GitHub shows a copy button. Only for what {@link isExact} and within
 * {@link BLOCK_LIMIT}: here nothing can be neutralized.
 *
 * @param kind what the block is, for GitHub: `suggestion`; empty: text to copy
 */
export function codeBlock(text: string, kind: '' | 'suggestion' = ''): Markdown {
  const fence = '`'.repeat(Math.max(3, ...(text.match(/`+/g) ?? []).map((run) => run.length + 1)));
  return trustedMarkdown([fence + kind, text, fence].join('\n'));
}
