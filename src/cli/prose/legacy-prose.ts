import type { Section } from '../../domain/vep/vep.ts';
import { type BodyText, createBodyText } from '../../parse/markdown/body-text.ts';
import { parseSections } from '../../parse/markdown/sections.ts';

/** A document without front matter as a reader sees it: without HTML comments and fenced code. */
export interface LegacyProse {
  readonly body: BodyText;
  /** Visible Markdown with line feeds only. */
  readonly markdown: string;
  /** Its lines; the first one is at index 0 and is line 1 of the file. */
  readonly lines: readonly string[];
  readonly sections: readonly Section[];
}

/** Reads a document's prose. */
export function readProse(text: string): LegacyProse {
  const body = createBodyText(text.replace(/^\uFEFF/, ''), 1);
  return { body, markdown: body.text, lines: body.text.split('\n'), sections: parseSections(body) };
}

const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;

/** The lines below a heading, up to the next heading of its level or above; indexes into {@link LegacyProse.lines}. */
export function sectionRange(
  { sections, lines }: LegacyProse,
  section: Section,
): { readonly start: number; readonly end: number } {
  const next = sections.find(({ line, level }) => line > section.line && level <= section.level);
  const isUnderlined = !/^ {0,3}#/.test(lines[section.line - 1] ?? '') && UNDERLINE.test(lines[section.line] ?? '');
  return { start: section.line + (isUnderlined ? 1 : 0), end: next === undefined ? lines.length : next.line - 1 };
}
