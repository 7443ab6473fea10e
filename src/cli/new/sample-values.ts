import { parseRelease } from '../../domain/calendar/release.ts';
import { type FrontMatterKey, TO_BE_DETERMINED } from '../../domain/vep/front-matter.ts';
import type { YamlEntries, YamlEntry, YamlSequence } from '../../parse/yaml/yaml-node.ts';
import { replaceValue } from '../entry-edit.ts';
import type { TextEdit } from '../text-edit.ts';

/** Fields that begin empty, and what an empty one looks like. */
const EMPTY = {
  'participating-sigs': '[]',
  replaces: '""',
  'superseded-by': '""',
} as const satisfies Partial<Record<FrontMatterKey, string>>;

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

function emptyField(entry: YamlEntry, empty: string, document: string): readonly TextEdit[] {
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

/**
 * Takes out what a template shows as a sample and a new proposal cannot know: nothing of it must pass for a fact.
 *
 * @param entries the template's fields
 * @param document the whole template
 */
export function resetSamples(entries: YamlEntries, document: string): readonly TextEdit[] {
  const fields = Object.entries(EMPTY).flatMap(([key, empty]) => {
    const entry = entries.get(key);
    return entry === undefined ? [] : emptyField(entry, empty, document);
  });
  const milestone = entries.get('milestone')?.value;
  const targets = milestone?.kind === 'mapping' ? [...milestone.entries.values()] : [];
  return [...fields, ...targets.flatMap((target) => resetTarget(target, document))];
}
