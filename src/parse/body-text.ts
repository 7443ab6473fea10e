import { createLocator } from './locator.ts';
import { visibleMarkdown } from './visible-markdown.ts';

/** What a document says below its front matter, ready for searching line by line. */
export interface BodyText {
  /** Visible Markdown with line feeds only; one stands before the first line, so that every line begins with one. */
  readonly text: string;
  /** The line of the file that the line feed at `offset` begins. */
  lineAt(offset: number): number;
}

/** @param firstLine the line of the file on which `markdown` begins, 1-based */
export function createBodyText(markdown: string, firstLine: number): BodyText {
  const text = visibleMarkdown(`\n${markdown.replaceAll('\r\n', '\n')}`);
  const locate = createLocator(text);
  return { text, lineAt: (offset) => locate(offset).line - 1 + firstLine };
}
