import { FRONT_MATTER_KEYS, type FrontMatterKey } from '../../domain/front-matter.ts';
import { isStage } from '../../domain/stage.ts';
import { isStatus } from '../../domain/status.ts';
import { findUnknownKeys } from '../../parse/faults/unknown-key.ts';
import type { YamlEntries, YamlEntry, YamlNode } from '../../parse/yaml-node.ts';
import type { TextEdit } from '../text-edit.ts';

/** The fields of a front matter by what their keys mean, and the corrections of misspelt keys. */
export interface KnownEntries {
  readonly entries: ReadonlyMap<FrontMatterKey, YamlEntry>;
  readonly edits: readonly TextEdit[];
}

/** `state: alpha` is near `stage` and `state: deferred` near `status`: where the names are alike, the value decides. */
function fitsValue(key: FrontMatterKey, value: YamlNode): boolean {
  const text = value.kind === 'scalar' ? value.text.trim().toLowerCase() : '';
  return (key !== 'stage' || isStage(text)) && (key !== 'status' || isStatus(text));
}

/** Finds the fields. A key is corrected where one known key is meant and no other key means the same. */
export function findKnownEntries(entries: YamlEntries): KnownEntries {
  const known = new Map<FrontMatterKey, YamlEntry>();
  for (const key of FRONT_MATTER_KEYS) {
    const entry = entries.get(key);
    if (entry !== undefined) {
      known.set(key, entry);
    }
  }
  const unknown = findUnknownKeys(entries);
  const edits: TextEdit[] = [];
  for (const { entry, meant } of unknown) {
    const isOnly = unknown.filter((other) => other.meant === meant).length === 1;
    if (meant !== null && isOnly && !entries.has(meant) && fitsValue(meant, entry.value)) {
      known.set(meant, entry);
      edits.push({ start: entry.key.start, end: entry.key.end, text: meant });
    }
  }
  return { entries: known, edits };
}
