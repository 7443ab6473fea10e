import type { PeopleKey } from '../../domain/vep/fields.ts';
import { parseHandle } from '../../domain/vep/handle.ts';
import { certainName } from '../../domain/vep/nearest-name.ts';
import { isStage, STAGES, type Stage } from '../../domain/vep/stage.ts';
import { certainDay } from '../front-matter/meant-day.ts';
import { certainRelease } from '../front-matter/meant-release.ts';
import { withoutOddCharacters } from '../front-matter/odd-character.ts';
import { areMarked, listPeople, renderPerson } from '../front-matter/people-list.ts';
import type { YamlNode, YamlScalar } from '../yaml/yaml-node.ts';
import { scalarType } from '../yaml/yaml-scalar.ts';
import { isAlias } from './entry-edit.ts';
import type { TextEdit } from './text-edit.ts';

/** What a correction may be derived from besides the value. */
export interface FixContext {
  /** The number that the folder's name begins with. */
  readonly folderNumber: number | null;
  readonly stage: Stage | null;
  /** The SIGs that exist. */
  readonly sigs: readonly string[];
}

/** What is certain about one field; nothing where it is right or leaves a doubt. */
export type FieldFix = (value: YamlNode, context: FixContext) => readonly TextEdit[];

/** One edit that puts a text in the place of a value. */
export function replaceWith(node: YamlNode, text: string): readonly TextEdit[] {
  return [{ start: node.start, end: node.end, text }];
}

/** A block scalar (`>`, `|`) has no place that could be replaced without its indicator. */
export function plainOrQuoted(node: YamlNode): YamlScalar | null {
  return node.kind === 'scalar' && node.style !== 'block' && node.end > node.start ? node : null;
}

/** A field that takes one of a few names. */
export function fixName(names: readonly string[]): FieldFix {
  return (value) => {
    const scalar = plainOrQuoted(value);
    const meant = scalar === null ? null : certainName(withoutOddCharacters(scalar.text).trim(), names);
    return scalar === null || meant === null || meant === scalar.text ? [] : replaceWith(scalar, meant);
  };
}

/** `2026-01-31` without quotes or among characters that nobody sees, `31/01/2026`. */
export function fixDate(value: YamlNode): readonly TextEdit[] {
  const scalar = plainOrQuoted(value);
  const text = withoutOddCharacters(scalar?.text ?? '');
  const day = certainDay(text.trim());
  return scalar === null || day === null || scalar.text === day ? [] : replaceWith(scalar, JSON.stringify(day));
}

/** `“@alice”` in a list: a handle but for what only looks like quotes or spaces. */
function fixHandle(item: YamlNode): readonly TextEdit[] {
  const scalar = plainOrQuoted(item);
  const meant = withoutOddCharacters(scalar?.text ?? '');
  const handle = parseHandle(meant);
  return scalar === null || handle === null || meant === scalar.text ? [] : replaceWith(scalar, renderPerson(handle));
}

/** `authors: @alice, @bob` becomes a list. Names without a mark may be no handles: `Alice, Bob`. */
export function fixPeople(key: PeopleKey): FieldFix {
  return (value) => {
    if (value.kind === 'sequence') {
      return value.items.flatMap(fixHandle);
    }
    const scalar = plainOrQuoted(value);
    const text = withoutOddCharacters(scalar?.text ?? '');
    const people = areMarked(text) ? listPeople(key, text) : null;
    return scalar === null || people === null ? [] : replaceWith(scalar, people);
  };
}

function fixRelease(value: YamlNode): readonly TextEdit[] {
  const scalar = plainOrQuoted(value);
  const release = scalar === null ? null : certainRelease(withoutOddCharacters(scalar.text));
  if (scalar === null || release === null) {
    return [];
  }
  const isRight = scalar.text === release && scalarType(scalar) === 'text';
  return isRight ? [] : replaceWith(scalar, JSON.stringify(release));
}

/** `milestone: v1.11` beside a stage, `milestone: "alpha: v1.11"`. */
function fixOnlyRelease(value: YamlNode, current: Stage | null): readonly TextEdit[] {
  const scalar = plainOrQuoted(value);
  const text = withoutOddCharacters(scalar?.text ?? '').trim();
  const [, named = current ?? '', target = ''] = /^(?:(\w+): *)?(\S+)$/.exec(text) ?? [];
  const release = certainRelease(target);
  return scalar === null || release === null || !isStage(named)
    ? []
    : replaceWith(scalar, `{${named}: ${JSON.stringify(release)}}`);
}

/** Names of stages and releases, each by itself. */
export function fixMilestone(value: YamlNode, { stage: current }: FixContext): readonly TextEdit[] {
  if (value.kind !== 'mapping') {
    return fixOnlyRelease(value, current);
  }
  return [...value.entries.values()].flatMap((entry) => {
    const { key } = entry;
    const stage = certainName(key.text.trim(), STAGES);
    const rename = stage === null || stage === key.text ? [] : replaceWith(key, stage);
    return stage === null ? [] : [...rename, ...(isAlias(entry) ? [] : fixRelease(entry.value))];
  });
}
