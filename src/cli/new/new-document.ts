import { FRONT_MATTER_KEYS, type FrontMatterKey } from '../../domain/vep/front-matter.ts';
import { isAlias, replaceValue } from '../../parse/correction/entry-edit.ts';
import { applyEdits, lineEndOf, type TextEdit } from '../../parse/correction/text-edit.ts';
import { parseFrontMatterBlock } from '../../parse/front-matter/front-matter-block.ts';
import { type ReadableFields, readFields } from '../../parse/front-matter/readable-fields.ts';
import type { YamlEntries, YamlEntry } from '../../parse/yaml/yaml-node.ts';
import { type Beginning, WRITTEN_FIELDS } from '../fields.ts';
import type { NewDraft } from '../front-matter-draft.ts';
import { renderFrontMatter } from '../front-matter-text.ts';
import { replaceProse } from '../prose/replaced-prose.ts';
import { emptyField, resetTargets } from './sample-values.ts';

const HEADING = /^# [^\r\n]*NNNN[^\r\n]*/m;

function replaceItems({ value }: YamlEntry, text: string, document: string): readonly TextEdit[] {
  const [first, last] = value.kind === 'sequence' ? [value.items[0], value.items.at(-1)] : [];
  return first === undefined || last === undefined
    ? [{ start: value.start, end: document.indexOf(']', value.start) + 1, text: `[${text}]` }]
    : [{ start: first.start, end: last.end, text }];
}

/** Spaces after a value keep the remark that follows in its column. */
function keepColumn({ start, end, text }: TextEdit, document: string): TextEdit {
  const spare = /^ +(?=#)/.exec(document.slice(end))?.[0].length ?? 0;
  const [line = ''] = document.slice(start, end).split('\n').reverse();
  const width = line.trimStart().replace(/^- +/, '').length;
  const missing = Math.max(0, width + spare - text.length);
  return { start, end: end + spare, text: spare === 0 ? text : text + ' '.repeat(Math.max(1, missing)) };
}

/** A text behind a key, or in the place of the items of a list. */
function asValue({ kind, text }: Extract<Beginning, { readonly kind: 'value' | 'items' }>): string {
  return kind === 'items' ? `[${text}]` : text;
}

function fillEntry(entry: YamlEntry, beginning: Beginning, document: string): readonly TextEdit[] {
  switch (beginning.kind) {
    case 'value':
    case 'items':
      return entry.value.kind === 'sequence'
        ? replaceItems(entry, beginning.text, document)
        : replaceValue(entry, asValue(beginning), document);
    case 'empty':
      return emptyField(entry, beginning.text, document);
    case 'open-targets':
      return resetTargets(entry, document);
    case 'kept':
    case 'removed':
      return [];
  }
}

/** The edits that make one field of the template one of a new document. */
function beginField(key: FrontMatterKey, draft: NewDraft, template: ReadableFields): readonly TextEdit[] {
  const { entries, end, text } = template;
  const entry = entries.get(key);
  const beginning = WRITTEN_FIELDS[key].begin(draft);
  if (entry === undefined) {
    const isKnown = beginning.kind === 'value' || beginning.kind === 'items';
    return isKnown ? [{ start: end, end, text: `${key}: ${asValue(beginning)}${lineEndOf(text)}` }] : [];
  }
  return beginning.kind === 'removed'
    ? [removeField(entry, text)]
    : fillEntry(entry, beginning, text).map((edit) => keepColumn(edit, text));
}

/** A field with everything that is indented below it, or begins with a dash. */
const FIELD = /[^\n]*\n(?:(?:[ \t]+\S|-[ \t])[^\n]*\n)*/y;

/** Removes a field that a meta-VEP does not have. */
function removeField({ key }: YamlEntry, document: string): TextEdit {
  FIELD.lastIndex = key.start;
  return { start: key.start, end: key.start + (FIELD.exec(document)?.[0].length ?? 0), text: '' };
}

/** A value that two fields share cannot be filled in for one of them. */
function hasAlias(entries: YamlEntries): boolean {
  return FRONT_MATTER_KEYS.some((key) => {
    const entry = entries.get(key);
    return entry !== undefined && isAlias(entry);
  });
}

/** Null where the template's front matter cannot be read and filled in, or not be read any more once it is. */
function fillIn(template: string, draft: NewDraft): string | null {
  const read = readFields(template);
  if (read === null || hasAlias(read.entries)) {
    return null;
  }
  const edits = FRONT_MATTER_KEYS.flatMap((key) => beginField(key, draft, read));
  const text = applyEdits(template, edits);
  return readFields(text) === null ? null : text;
}

/**
 * Makes a document from a template: everything that is known filled in, everything else as the template has it. Null
 * where the template has front matter that cannot be filled in.
 */
export function renderNewDocument(template: string, draft: NewDraft): string | null {
  const lineEnd = lineEndOf(template);
  const isWithout = parseFrontMatterBlock(template).kind === 'none';
  const text = isWithout
    ? `${renderFrontMatter(draft, lineEnd)}${lineEnd}${replaceProse(template, draft).text}`
    : fillIn(template, draft);
  const block = parseFrontMatterBlock(text ?? '');
  if (text === null || block.kind !== 'block') {
    return null;
  }
  const heading = `# VEP #${draft.number}: ${draft.title}`;
  return text.slice(0, block.bodyStart) + text.slice(block.bodyStart).replace(HEADING, () => heading);
}
