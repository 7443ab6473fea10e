import { parseRelease } from '../../../domain/calendar/release.ts';
import type { FrontMatterKey } from '../../../domain/vep/front-matter.ts';
import { flowText } from '../../yaml/flow-text.ts';
import type { YamlEntries, YamlEntry } from '../../yaml/yaml-node.ts';
import { checkForm } from '../form-check.ts';
import { explain } from './explain.ts';
import { type FaultContext, quote, scalarText } from './fault.ts';

/** On one line, with the releases as they are written. */
function milestoneText(entries: YamlEntries): string {
  const targets = [...entries.values()].map(({ key, value }) => {
    const release = parseRelease(scalarText(value));
    return `${flowText(key)}: ${release === null ? flowText(value) : quote(release)}`;
  });
  return `{${targets.join(', ')}}`;
}

/**
 * The line to write for a misspelled key: under its right key, with the value corrected as far as that is certain; what
 * is on the lines below stays there. Null where the right key does not take such a value.
 */
export function renamedFix(key: FrontMatterKey, entry: YamlEntry, context: FaultContext): string | null {
  const { value } = entry;
  const isWhole =
    checkForm(new Map([[key, entry]]))
      .refused.get(key)
      ?.has('') === true;
  if (isWhole) {
    return explain({ key, stage: null, node: value, context }, false).fix ?? null;
  }
  if (value.kind !== 'scalar' && value.span?.line !== entry.key.span?.line) {
    return `${key}:`;
  }
  const isMilestone = key === 'milestone' && value.kind === 'mapping';
  return `${key}: ${isMilestone ? milestoneText(value.entries) : flowText(value)}`;
}
