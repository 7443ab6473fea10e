import type { CalendarDate } from '../../domain/calendar/calendar-date.ts';
import { FRONT_MATTER_KEYS, type FrontMatterKey, TO_BE_DETERMINED } from '../../domain/vep/front-matter.ts';
import type { Status } from '../../domain/vep/status.ts';
import { parseFrontMatterBlock } from '../../parse/front-matter/front-matter-block.ts';
import { renderPerson } from '../../parse/front-matter/people-list.ts';
import type { YamlEntries, YamlEntry } from '../../parse/yaml/yaml-node.ts';
import { parseYamlTree } from '../../parse/yaml/yaml-tree.ts';
import { isAlias, replaceValue } from '../entry-edit.ts';
import { type FrontMatterDraft, renderFrontMatter, renderYamlText } from '../front-matter-text.ts';
import { replaceProse } from '../migrate/prose/replaced-prose.ts';
import { applyEdits, lineEndOf, type TextEdit } from '../text-edit.ts';
import { resetSamples } from './sample-values.ts';

const HEADING = /^# [^\r\n]*NNNN[^\r\n]*/m;

/** What is known of a proposal that begins: all that identifies it. */
export interface NewDraft extends FrontMatterDraft {
  readonly title: string;
  readonly number: number;
  readonly creationDate: CalendarDate;
  readonly status: Status;
  readonly owningSig: string;
}

/** What a field is to hold, as YAML: its value, or the items of its list. */
interface NewValue {
  readonly text: string;
  readonly isList: boolean;
}

/** What a draft knows. Of everybody and everything that the template shows as a sample nothing must pass for a fact. */
function newValues(draft: NewDraft): ReadonlyMap<FrontMatterKey, NewValue> {
  const { title, number, creationDate, status, authors, owningSig, isMeta } = draft;
  const people = authors.length === 0 ? TO_BE_DETERMINED : authors.map(renderPerson).join(', ');
  const nobody: NewValue = { text: TO_BE_DETERMINED, isList: true };
  return new Map<FrontMatterKey, NewValue>([
    ['title', { text: renderYamlText(title), isList: false }],
    ['vep-number', { text: String(number), isList: false }],
    ['creation-date', { text: `"${creationDate}"`, isList: false }],
    ['status', { text: status, isList: false }],
    ['authors', { text: people, isList: true }],
    ['owning-sig', { text: owningSig, isList: false }],
    ['reviewers', nobody],
    ['approvers', nobody],
    ...(isMeta ? [] : [['feature-gate', { text: TO_BE_DETERMINED, isList: false }] as const]),
  ]);
}

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

function fillEntry(entry: YamlEntry, { text, isList }: NewValue, document: string): readonly TextEdit[] {
  const edits =
    entry.value.kind === 'sequence'
      ? replaceItems(entry, text, document)
      : replaceValue(entry, isList ? `[${text}]` : text, document);
  return edits.map((edit) => keepColumn(edit, document));
}

/** A field with everything that is indented below it, or begins with a dash. */
const FIELD = /[^\n]*\n(?:(?:[ \t]+\S|-[ \t])[^\n]*\n)*/y;

/** Removes a field that a meta-VEP does not have. */
function removeField({ key }: YamlEntry, document: string): TextEdit {
  FIELD.lastIndex = key.start;
  return { start: key.start, end: key.start + (FIELD.exec(document)?.[0].length ?? 0), text: '' };
}

function readEntries(document: string): { readonly entries: YamlEntries; readonly end: number } | null {
  const block = parseFrontMatterBlock(document);
  const end = block.kind === 'block' ? block.yamlEnd : 0;
  const tree = block.kind === 'block' ? parseYamlTree({ text: document, start: block.yamlStart, end }) : null;
  return tree?.state === 'read' && tree.root?.kind === 'mapping' ? { entries: tree.root.entries, end } : null;
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
  const read = readEntries(template);
  if (read === null || hasAlias(read.entries)) {
    return null;
  }
  const { entries, end } = read;
  const superfluous = draft.isMeta ? (['feature-gate', 'stage'] as const) : [];
  const removals = superfluous.flatMap((key) => entries.get(key) ?? []).map((entry) => removeField(entry, template));
  const edits = [...newValues(draft)].flatMap(([key, value]) => {
    const entry = entries.get(key);
    const line = `${key}: ${value.isList ? `[${value.text}]` : value.text}${lineEndOf(template)}`;
    return entry === undefined ? [{ start: end, end, text: line }] : fillEntry(entry, value, template);
  });
  const samples = resetSamples(entries, template).map((edit) => keepColumn(edit, template));
  const text = applyEdits(template, [...edits, ...samples, ...removals]);
  return readEntries(text) === null ? null : text;
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
