import { parseRelease } from '../../domain/calendar/release.ts';
import { TO_BE_DETERMINED } from '../../domain/vep/front-matter.ts';
import { replaceValue } from '../../parse/correction/entry-edit.ts';
import type { TextEdit } from '../../parse/correction/text-edit.ts';
import type { YamlEntry, YamlSequence } from '../../parse/yaml/yaml-node.ts';

/** Takes the items out, the lines of a block with their remarks. */
function emptyList(key: YamlEntry['key'], { start, items }: YamlSequence, document: string): readonly TextEdit[] {
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined) {
    return [];
  }
  if (document.startsWith('[', start)) {
    return [{ start: first.start, end: last.end, text: '' }];
  }
  const colon = document.indexOf(':', key.end) + 1;
  return [
    { start: colon, end: colon, text: ' []' },
    { start: document.indexOf('\n', colon), end: document.indexOf('\n', last.end), text: '' },
  ];
}

/** Takes out what a template shows as a sample; `empty` is what a field without a value looks like. */
export function emptyField(entry: YamlEntry, empty: string, document: string): readonly TextEdit[] {
  const { key, value } = entry;
  if (value.kind === 'sequence') {
    return emptyList(key, value, document);
  }
  return value.kind === 'scalar' && value.text !== '' ? replaceValue(entry, empty, document) : [];
}

/** Of a target only a release says something; a placeholder such as `v1.x` shows its form. */
function resetTarget(target: YamlEntry, document: string): readonly TextEdit[] {
  const isRelease = target.value.kind === 'scalar' && parseRelease(target.value.text) !== null;
  return isRelease ? replaceValue(target, TO_BE_DETERMINED, document) : [];
}

/** Takes out the releases that a template shows as samples. */
export function resetTargets({ value }: YamlEntry, document: string): readonly TextEdit[] {
  const targets = value.kind === 'mapping' ? [...value.entries.values()] : [];
  return targets.flatMap((target) => resetTarget(target, document));
}
