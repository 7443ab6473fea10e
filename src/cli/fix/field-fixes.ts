import { parseCalendarDate } from '../../domain/calendar-date.ts';
import type { FrontMatterKey } from '../../domain/front-matter.ts';
import { parseHandle } from '../../domain/handle.ts';
import { nearestName } from '../../domain/nearest-name.ts';
import { parseRelease } from '../../domain/release.ts';
import { isStage, STAGES } from '../../domain/stage.ts';
import { isStatus, STATUSES } from '../../domain/status.ts';
import type { YamlEntry, YamlNode, YamlScalar } from '../../parse/yaml-node.ts';
import { isToBeDetermined, isUnset, scalarType } from '../../parse/yaml-scalar.ts';
import type { TextEdit } from '../text-edit.ts';

/** What is certain about one field; nothing where it is right or leaves a doubt. */
type FieldFix = (value: YamlNode) => readonly TextEdit[];

function replaceWith(node: YamlNode, text: string): readonly TextEdit[] {
  return [{ start: node.start, end: node.end, text }];
}

/** A block scalar (`>`, `|`) has no place that could be replaced without its indicator. */
function plainOrQuoted(node: YamlNode): YamlScalar | null {
  return node.kind === 'scalar' && node.style !== 'block' && node.end > node.start ? node : null;
}

/** The one status that a misspelling means; null as soon as a second one is near. */
function meantStatus(text: string): string | null {
  const first = nearestName(text, STATUSES);
  const others = STATUSES.filter((status) => status !== first);
  return first === null || isStatus(text) || nearestName(text, others) !== null ? null : first;
}

function fixStatus(value: YamlNode): readonly TextEdit[] {
  const scalar = plainOrQuoted(value);
  const text = scalar?.text.trim().toLowerCase() ?? '';
  const meant = isStatus(text) ? text : meantStatus(text);
  return scalar === null || meant === null || isStatus(scalar.text) ? [] : replaceWith(scalar, meant);
}

function fixDate(value: YamlNode): readonly TextEdit[] {
  const scalar = plainOrQuoted(value);
  const day = scalar?.style === 'plain' ? parseCalendarDate(scalar.text) : null;
  return scalar === null || day === null ? [] : replaceWith(scalar, JSON.stringify(day));
}

/** Names between commas. Between blanks every name has its `@`, or the text is a sentence. */
function namesIn(text: string): readonly string[] {
  const words = text.split(/[\s,;]+/).filter((word) => word !== '');
  const isSentence =
    text.split(/[,;]/).some((part) => /\S\s+\S/.test(part)) && !words.every((word) => word.startsWith('@'));
  return isSentence ? [text] : words;
}

/** `authors: alice, @bob` becomes a list; a handle that stands alone with its `@` was quoted before. */
function fixHandles(value: YamlNode): readonly TextEdit[] {
  const scalar = plainOrQuoted(value);
  if (scalar === null || (isUnset(scalar) && !isToBeDetermined(scalar))) {
    return [];
  }
  const parts = namesIn(scalar.text);
  const handles = parts.map(parseHandle).filter((handle) => handle !== null);
  const items = handles.map((handle) => (/^tbd$/i.test(handle) ? 'TBD' : JSON.stringify(`@${handle}`)));
  return handles.length === parts.length ? replaceWith(scalar, `[${items.join(', ')}]`) : [];
}

function fixRelease(value: YamlNode): readonly TextEdit[] {
  const scalar = plainOrQuoted(value);
  const release = scalar === null ? null : parseRelease(scalar.text);
  if (scalar === null || release === null) {
    return [];
  }
  const isRight = scalar.text === release && scalarType(scalar) === 'text';
  return isRight ? [] : replaceWith(scalar, JSON.stringify(release));
}

/** A stage's name in another case, where the right one is not there as well. */
function fixStageKey({ key }: YamlEntry, present: ReadonlySet<string>): readonly TextEdit[] {
  const stage = key.text.trim().toLowerCase();
  return isStage(stage) && !present.has(stage) ? replaceWith(key, stage) : [];
}

function fixMilestone(value: YamlNode): readonly TextEdit[] {
  if (value.kind !== 'mapping') {
    return [];
  }
  const entries = [...value.entries.values()];
  const present = new Set(value.entries.keys());
  const targets = entries.filter(({ key }) => (STAGES as readonly string[]).includes(key.text.trim().toLowerCase()));
  return targets.flatMap((entry) => [...fixStageKey(entry, present), ...fixRelease(entry.value)]);
}

/** The fields about which something can be certain. */
export const FIELD_FIXES: Partial<Readonly<Record<FrontMatterKey, FieldFix>>> = {
  status: fixStatus,
  'creation-date': fixDate,
  authors: fixHandles,
  reviewers: fixHandles,
  approvers: fixHandles,
  milestone: fixMilestone,
};
