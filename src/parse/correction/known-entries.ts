import { FRONT_MATTER_KEYS, type FrontMatterKey } from '../../domain/vep/front-matter.ts';
import { addsDigit } from '../../domain/vep/nearest-name.ts';
import { findUnknownKeys } from '../front-matter/faults/unknown-key.ts';
import type { YamlEntries, YamlEntry } from '../yaml/yaml-node.ts';
import type { TextEdit } from './text-edit.ts';

/** A field by what its key means, and the correction of the key where it is misspelled. */
interface KnownEntry {
  readonly entry: YamlEntry;
  readonly rename: readonly TextEdit[];
}

export type KnownEntries = ReadonlyMap<FrontMatterKey, KnownEntry>;

/**
 * Finds the fields; `omitted` are there as well, though they cannot be read. A key is corrected where one known key is meant and no other key means the same.
 */
export function findKnownEntries(entries: YamlEntries, omitted: ReadonlySet<FrontMatterKey>): KnownEntries {
  const known = new Map<FrontMatterKey, KnownEntry>();
  for (const key of FRONT_MATTER_KEYS) {
    const entry = entries.get(key);
    if (entry !== undefined) {
      known.set(key, { entry, rename: [] });
    }
  }
  const unknown = findUnknownKeys(entries);
  for (const { entry, meant } of unknown) {
    const isOnly = unknown.filter((other) => other.meant === meant).length === 1;
    if (meant !== null && isOnly && !entries.has(meant) && !omitted.has(meant) && !addsDigit(entry.key.text, meant)) {
      known.set(meant, { entry, rename: [{ start: entry.key.start, end: entry.key.end, text: meant }] });
    }
  }
  return known;
}
