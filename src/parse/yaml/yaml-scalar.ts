import type { YamlNode, YamlScalar } from './yaml-node.ts';

/** What a scalar is by YAML's core schema, with `integer` for what is written in decimal digits only. */
export type ScalarType = 'null' | 'boolean' | 'integer' | 'number' | 'text';

// YAML 1.2.2, section 10.3.2.
const FORMS: readonly (readonly [ScalarType, RegExp])[] = [
  ['null', /^(?:null|Null|NULL|~|)$/],
  ['boolean', /^(?:true|True|TRUE|false|False|FALSE)$/],
  ['integer', /^-?[0-9]+$/],
  ['number', /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/],
  ['number', /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/],
  ['number', /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/],
];

/** Most plain text begins with a letter that nothing else begins with. */
const IS_TEXT = /^[^-+.~0-9nNtTfF]/;

/** Resolves a scalar; what is quoted is text whatever it looks like. */
export function scalarType({ text, style }: YamlScalar): ScalarType {
  if (style !== 'plain' || IS_TEXT.test(text)) {
    return 'text';
  }
  return FORMS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'text';
}

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
export function isPlaceholder(key: string, text: string): boolean {
  return text === '' || PLACEHOLDER.test(text) || (key === 'feature-gate' && NO_GATE.test(text));
}

/** True for every kind of "not set" in a field: an empty list, and one whose items are all not set, included. */
export function isUnset(key: string, node: YamlNode): boolean {
  return node.kind === 'scalar'
    ? isPlaceholder(key, node.text.trim()) || scalarType(node) === 'null'
    : node.kind === 'sequence' && node.items.every((item) => isUnset(key, item));
}

/** True for `TBD` and `@TBD` in any case: a person still to be found. */
export function isToBeDetermined(node: YamlNode): boolean {
  return node.kind === 'scalar' && /^@?tbd$/i.test(node.text.trim());
}
