import { createFinding, type Finding } from '../../domain/finding.ts';
import { FRONT_MATTER_KEYS, type FrontMatterKey, MAX_UNKNOWN_KEYS } from '../../domain/front-matter.ts';
import { meantKey } from '../../domain/meant-key.ts';
import { codeList, message } from '../../domain/message.ts';
import type { YamlEntries, YamlEntry } from '../yaml-node.ts';
import { type FaultContext, shorten } from './fault.ts';
import { renamedFix } from './renamed-fix.ts';

/** A key that no field has, and the field that was probably meant. */
export interface UnknownKey {
  readonly entry: YamlEntry;
  readonly meant: FrontMatterKey | null;
}

function isKnown(key: string): boolean {
  return (FRONT_MATTER_KEYS as readonly string[]).includes(key);
}

/** Finds the keys that no field has, at most {@link MAX_UNKNOWN_KEYS}. */
export function findUnknownKeys(entries: YamlEntries): readonly UnknownKey[] {
  const unknown = [...entries.values()].filter(({ key }) => !isKnown(key.text)).slice(0, MAX_UNKNOWN_KEYS);
  return unknown.map((entry) => ({ entry, meant: meantKey(entry.key.text) }));
}

/** The warning about a key that no field has. */
export function unknownKey({ entry, meant }: UnknownKey, entries: YamlEntries, context: FaultContext): Finding {
  const { key } = entry;
  const canRename = meant !== null && !entries.has(meant);
  return createFinding({
    rule: 'schema',
    severity: 'warning',
    message: message`${shorten(key.text)} is not a known key.`,
    remedy:
      meant === null
        ? message`Remove it; the known keys are ${codeList(FRONT_MATTER_KEYS)}.`
        : message`Did you mean ${meant}?`,
    fix: canRename ? renamedFix(meant, entry, context) : null,
    span: key.span,
    field: key.text,
    value: key.text,
  });
}
