import type { YamlEntry, YamlNode } from '../yaml/yaml-node.ts';
import type { TextEdit } from './text-edit.ts';

function isAbsent(value: YamlNode): boolean {
  return value.kind === 'scalar' && value.style === 'plain' && value.start === value.end;
}

/** The value of an alias is elsewhere, where another field has it. */
export function isAlias({ key, value }: YamlEntry): boolean {
  return value.start < key.end;
}

/**
 * Puts a text in the place of a value, whatever its notation; of one that is not there at all, behind the colon. Nothing
 * where the place is not the field's own, an alias or an anchor without a value, and where a remark would go with it.
 */
export function replaceValue(entry: YamlEntry, text: string, document: string): readonly TextEdit[] {
  if (isAlias(entry)) {
    return [];
  }
  const { key, value } = entry;
  const start = document.indexOf(':', key.end) + 1;
  if (isAbsent(value)) {
    const isFree = /^[ \t]*(?:#|\r?\n)/.test(document.slice(start));
    return isFree ? [{ start, end: start, text: ` ${text}` }] : [];
  }
  if (value.kind === 'scalar' && value.style === 'block') {
    if (/^[^\n]*#/.test(document.slice(start))) {
      return [];
    }
    const end = value.start + document.slice(value.start, value.end).trimEnd().length;
    return [{ start, end, text: ` ${text}` }];
  }
  return [{ start: value.start, end: value.end, text }];
}
