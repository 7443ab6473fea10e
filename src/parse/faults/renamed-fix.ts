import type { FrontMatterKey } from '../../domain/front-matter.ts';
import { flowText } from '../flow-text.ts';
import { checkForm } from '../form-check.ts';
import type { YamlEntry } from '../yaml-node.ts';
import { explain } from './explain.ts';
import type { FaultContext } from './fault.ts';

/**
 * The line to write for a misspelt key: under its right key, with the value corrected as far as that is certain. Null
 * where the right key does not take such a value.
 */
export function renamedFix(key: FrontMatterKey, entry: YamlEntry, context: FaultContext): string | null {
  const { value } = entry;
  const isWhole =
    checkForm(new Map([[key, entry]]))
      .refused.get(key)
      ?.has('') === true;
  return isWhole
    ? (explain({ key, stage: null, node: value, context }, false).fix ?? null)
    : `${key}: ${flowText(value)}`;
}
