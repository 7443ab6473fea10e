import type { YamlScalar } from './yaml-node.ts';

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
