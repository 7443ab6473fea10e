import { createFinding, type Finding } from '../../../domain/finding/finding.ts';
import { codeList, type Message, message } from '../../../domain/finding/message.ts';
import {
  FRONT_MATTER_KEYS,
  type FrontMatterKey,
  isFrontMatterKey,
  MAX_UNKNOWN_KEYS,
} from '../../../domain/vep/front-matter.ts';
import { meantKey } from '../../../domain/vep/meant-key.ts';
import type { YamlEntries, YamlEntry } from '../../yaml/yaml-node.ts';
import { oddCharacterHint, withPlainSpaces } from '../odd-character.ts';
import type { FaultContext } from './fault.ts';
import { renamedFix } from './renamed-fix.ts';

/** A key that no field has, and the field that was probably meant. */
export interface UnknownKey {
  readonly entry: YamlEntry;
  readonly meant: FrontMatterKey | null;
}

/** Finds the keys that no field has, at most {@link MAX_UNKNOWN_KEYS}. */
export function findUnknownKeys(entries: YamlEntries): readonly UnknownKey[] {
  const unknown = [...entries.values()].filter(({ key }) => !isFrontMatterKey(key.text)).slice(0, MAX_UNKNOWN_KEYS);
  return unknown.map((entry) => ({ entry, meant: meantKey(entry.key.text) }));
}

/** True where the field is there already, by its own key or by another one that means it: it is not to be set twice. */
function isThere({ entry, meant }: UnknownKey, entries: YamlEntries, unknown: readonly UnknownKey[]): boolean {
  return meant !== null && (entries.has(meant) || unknown.find((other) => other.meant === meant)?.entry !== entry);
}

function remedyFor({ entry, meant }: UnknownKey, isSet: boolean): Message {
  if (meant === null && withPlainSpaces(entry.key.text) !== entry.key.text) {
    return message`Write the line with regular spaces.`;
  }
  if (meant === null) {
    return message`Remove it; the known keys are ${codeList(FRONT_MATTER_KEYS)}.`;
  }
  return isSet ? message`Remove it: ${meant} is already set.` : message`Did you mean ${meant}?`;
}

/** The warning about a key that no field has. `unknown`: all of them. */
export function unknownKey(
  found: UnknownKey,
  { entries, context }: { readonly entries: YamlEntries; readonly context: FaultContext },
  unknown: readonly UnknownKey[],
): Finding {
  const { entry, meant } = found;
  const { key } = entry;
  const isSet = isThere(found, entries, unknown);
  return createFinding({
    rule: 'schema',
    code: 'schema/unknown-key',
    severity: 'warning',
    message: message`${key.text} is not a known key.${oddCharacterHint(key.text)}`,
    remedy: remedyFor(found, isSet),
    fix: meant === null || isSet ? null : renamedFix(meant, entry, context),
    span: key.span,
    field: key.text,
    value: key.text,
  });
}
