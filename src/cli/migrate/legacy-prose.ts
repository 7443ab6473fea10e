import type { Section } from '../../domain/vep.ts';
import { createBodyText } from '../../parse/body-text.ts';
import { parseSections } from '../../parse/sections.ts';

/** A document without front matter as a reader sees it: without HTML comments and fenced code. */
export interface LegacyProse {
  /** Visible Markdown with line feeds only. */
  readonly markdown: string;
  /** Its lines; the first one is at index 0 and is line 1 of the file. */
  readonly lines: readonly string[];
  readonly sections: readonly Section[];
}

/** Reads a document's prose. */
export function readProse(text: string): LegacyProse {
  const body = createBodyText(text.replace(/^\uFEFF/, ''), 1);
  const markdown = body.text;
  return { markdown, lines: markdown.split('\n'), sections: parseSections(body) };
}

/** The lines below a heading, up to the next heading of its level or above; indexes into {@link LegacyProse.lines}. */
export function sectionRange(
  { sections, lines }: LegacyProse,
  section: Section,
): { readonly start: number; readonly end: number } {
  const next = sections.find(({ line, level }) => line > section.line && level <= section.level);
  return { start: section.line, end: next === undefined ? lines.length : next.line - 1 };
}
