import { findLineStarts } from '../yaml/locator.ts';
import { visibleMarkdown } from './visible-markdown.ts';

/** What a document says below its front matter, ready for searching line by line. */
export interface BodyText {
  /** Visible Markdown with line feeds only. */
  readonly text: string;
  /** The offset of each line's first character. */
  readonly lineStarts: readonly number[];
  /** The line of the file on which the first of them is, 1-based. */
  readonly firstLine: number;
}

/** Prepares the Markdown that begins on line `firstLine` of the file. */
export function createBodyText(markdown: string, firstLine: number): BodyText {
  const text = visibleMarkdown(markdown.replaceAll('\r\n', '\n'));
  return { text, lineStarts: findLineStarts(text), firstLine };
}

/** A line without its line feed; empty before the first and after the last. */
export function lineText({ text, lineStarts }: BodyText, index: number): string {
  const next = lineStarts[index + 1];
  return text.slice(lineStarts[index] ?? text.length, next === undefined ? text.length : next - 1);
}
