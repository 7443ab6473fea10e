import { SettingsError } from '../../domain/settings/settings.ts';
import { mayBeSought } from '../../domain/vep/fields.ts';
import { FRONT_MATTER_KEYS, TO_BE_DETERMINED } from '../../domain/vep/front-matter.ts';
import { isAlias, replaceValue } from '../../parse/correction/entry-edit.ts';
import { applyEdits, lineEndOf, type TextEdit } from '../../parse/correction/text-edit.ts';
import { type ReadableFields, readFields } from '../../parse/front-matter/readable-fields.ts';
import type { YamlEntry, YamlMapping, YamlSequence } from '../../parse/yaml/yaml-node.ts';
import type { Assignment } from './assignment.ts';

/** What a list without items holds: nothing, or that somebody is sought. */
function itemsOf({ key, items }: Assignment): readonly string[] {
  return items.length === 0 && mayBeSought(key) ? [TO_BE_DETERMINED] : items;
}

function listText(assignment: Assignment): string {
  return `[${itemsOf(assignment).join(', ')}]`;
}

/** Gates and numbers need a list only where there are several. */
const ONE_OR_MORE: readonly string[] = ['feature-gate', 'replaces'];

/** The value on one line. */
function valueText(assignment: Assignment): string {
  const { key, isList, items, stage } = assignment;
  if (stage !== null) {
    return `{${stage}: ${items.join()}}`;
  }
  const isOne = !isList || (ONE_OR_MORE.includes(key) && items.length < 2);
  if (!isOne) {
    return listText(assignment);
  }
  return items.length === 0 ? '""' : items.join();
}

/** Puts items into the place of a list's, in the notation that the author chose. */
function replaceItems(value: YamlSequence, assignment: Assignment, text: string): readonly TextEdit[] {
  const [first, last] = [value.items[0], value.items.at(-1)];
  if (text.startsWith('[', value.start) || first === undefined || last === undefined) {
    const end = text.indexOf(']', last?.end ?? value.start) + 1;
    return [{ start: value.start, end, text: listText(assignment) }];
  }
  const indent = /[^\n]*$/.exec(text.slice(0, first.start))?.[0] ?? '- ';
  const items = itemsOf(assignment).join(`${lineEndOf(text)}${indent}`);
  return items === '' ? [] : [{ start: first.start, end: last.end, text: items }];
}

/** Adds a stage behind the others, on their line or on one of its own. */
function addTarget({ entries, start }: YamlMapping, { stage, items }: Assignment, text: string): readonly TextEdit[] {
  const last = [...entries.values()].at(-1);
  const target = `${stage}: ${items.join()}`;
  if (last === undefined) {
    return text.startsWith('{', start) ? [{ start: start + 1, end: start + 1, text: target }] : [];
  }
  const { end } = last.value;
  if (text.startsWith('{', start)) {
    return [{ start: end, end, text: `, ${target}` }];
  }
  const indent = /[ \t]*$/.exec(text.slice(0, last.key.start))?.[0] ?? '';
  const lineEnd = text.indexOf('\n', end);
  return [{ start: lineEnd, end: lineEnd, text: `\n${indent}${target}${lineEndOf(text) === '\r\n' ? '\r' : ''}` }];
}

function setTarget(entry: YamlEntry, assignment: Assignment, text: string): readonly TextEdit[] {
  const { value } = entry;
  if (value.kind !== 'mapping') {
    return replaceValue(entry, valueText(assignment), text);
  }
  const target = value.entries.get(assignment.stage ?? '');
  return target === undefined
    ? addTarget(value, assignment, text)
    : replaceValue(target, assignment.items.join(), text);
}

function setEntry(entry: YamlEntry, assignment: Assignment, text: string): readonly TextEdit[] {
  if (isAlias(entry)) {
    return [];
  }
  if (assignment.stage !== null) {
    return setTarget(entry, assignment, text);
  }
  return entry.value.kind === 'sequence'
    ? replaceItems(entry.value, assignment, text)
    : replaceValue(entry, valueText(assignment), text);
}

/** Below the field that the template has before it. */
function addField(assignment: Assignment, { text, entries, start }: ReadableFields): readonly TextEdit[] {
  const before = FRONT_MATTER_KEYS.slice(0, FRONT_MATTER_KEYS.indexOf(assignment.key)).findLast((key) =>
    entries.has(key),
  );
  const above = before === undefined ? undefined : entries.get(before);
  const place = above === undefined ? start : text.indexOf('\n', Math.max(above.value.end, above.key.end)) + 1;
  return [{ start: place, end: place, text: `${assignment.key}: ${valueText(assignment)}${lineEndOf(text)}` }];
}

function setField(text: string, assignment: Assignment): string {
  const document = readFields(text);
  if (document === null) {
    throw new SettingsError(
      'The front matter cannot be read. Correct it first: `vep-governance check` says what is wrong.',
    );
  }
  const entry = document.entries.get(assignment.key);
  const edits = entry === undefined ? addField(assignment, document) : setEntry(entry, assignment, text);
  const changed = applyEdits(text, edits);
  if (edits.length === 0 || readFields(changed) === null) {
    throw new SettingsError(
      `\`${assignment.text}\` cannot be written here without changing more than this field. Edit it by hand.`,
    );
  }
  return changed;
}

/**
 * Changes fields of a document and leaves every other byte.
 *
 * @throws {SettingsError} where a field cannot be changed by itself
 */
export function setFields(text: string, assignments: readonly Assignment[]): string {
  return assignments.reduce(setField, text);
}
