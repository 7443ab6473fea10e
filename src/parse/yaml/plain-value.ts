import type { YamlEntries, YamlNode, YamlScalar } from './yaml-node.ts';
import { scalarType } from './yaml-scalar.ts';

/** A front matter as a JSON Schema sees it. */
export type PlainValue =
  | null
  | boolean
  | number
  | string
  | readonly PlainValue[]
  | { readonly [key: string]: PlainValue };

function plainScalar(scalar: YamlScalar): PlainValue {
  switch (scalarType(scalar)) {
    case 'null':
      return null;
    case 'boolean':
      return scalar.text.toLowerCase() === 'true';
    case 'integer':
      return Number(scalar.text);
    case 'number':
      // No schema can tell 1e3 and 282.0 from an integer written in digits
      // ([governance §2](../../../docs/specification/governance.md#2-the-front-matter)), so neither is one.
      return Number.NaN;
    case 'text':
      return scalar.text;
  }
}

/** A mapping as an object without a prototype, so that no key means anything but itself. */
export function plainEntries(entries: YamlEntries): { readonly [key: string]: PlainValue } {
  const plain: Record<string, PlainValue> = Object.create(null);
  for (const [key, { value }] of entries) {
    plain[key] = plainValue(value);
  }
  return plain;
}

/** Resolves a node by YAML's core schema. */
export function plainValue(node: YamlNode): PlainValue {
  switch (node.kind) {
    case 'scalar':
      return plainScalar(node);
    case 'sequence':
      return node.items.map(plainValue);
    case 'mapping':
      return plainEntries(node.entries);
  }
}

/** A node in one line, by which two sides of a change are compared: a bare `1.10` is neither `1.1` nor `"1.10"`. */
export function canonicalText(node: YamlNode): string {
  switch (node.kind) {
    case 'scalar':
      return scalarType(node) === 'text' ? JSON.stringify(node.text) : node.text;
    case 'sequence':
      return `[${node.items.map(canonicalText).join()}]`;
    case 'mapping':
      return `{${[...node.entries].map(([key, { value }]) => `${JSON.stringify(key)}:${canonicalText(value)}`).join()}}`;
  }
}
