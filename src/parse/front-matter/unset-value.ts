import { FIELDS } from '../../domain/vep/fields.ts';
import type { FrontMatterKey } from '../../domain/vep/front-matter.ts';
import type { YamlNode } from '../yaml/yaml-node.ts';
import { scalarType } from '../yaml/yaml-scalar.ts';

/**
 * A word that stands for "not yet" or "does not apply"
 * ([governance §2](../../../docs/specification/governance.md#2-the-front-matter)).
 */
const PLACEHOLDER = /^(?:tbd|n\/a|~|v?\d+\.x)$/i;

/**
 * What authors write where there is no gate yet, and the names of examples
 * ([governance §2](../../../docs/specification/governance.md#2-the-front-matter)).
 */
const NO_GATE = /^(?:none|no|na|todo|featurename|featuregatename)$/i;

/** True for empty text and placeholders; some words stand for nothing in one field only. */
export function isPlaceholder(key: FrontMatterKey, text: string): boolean {
  return text === '' || PLACEHOLDER.test(text) || (FIELDS[key].holds === 'gate' && NO_GATE.test(text));
}

/** True for every kind of "not set" in a field: an empty list, and one whose items are all not set, included. */
export function isUnset(key: FrontMatterKey, node: YamlNode): boolean {
  return node.kind === 'scalar'
    ? isPlaceholder(key, node.text.trim()) || scalarType(node) === 'null'
    : node.kind === 'sequence' && node.items.every((item) => isUnset(key, item));
}

/** True for `TBD` and `@TBD` in any case: a person still to be found. */
export function isToBeDetermined(node: YamlNode): boolean {
  return node.kind === 'scalar' && /^@?tbd$/i.test(node.text.trim());
}
