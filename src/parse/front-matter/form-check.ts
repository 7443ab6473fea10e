import { FIELDS } from '../../domain/vep/fields.ts';
import { type FrontMatterKey, isFrontMatterKey } from '../../domain/vep/front-matter.ts';
import { plainEntries } from '../yaml/plain-value.ts';
import type { YamlEntries, YamlNode } from '../yaml/yaml-node.ts';
import { type ValidationError, validateForm } from './front-matter-validator.generated.js';

/** What the schema says about the fields that are set. */
export interface FormCheck {
  /** Required fields that are not set. */
  readonly missing: readonly FrontMatterKey[];
  /** The refused parts of each refused field: '' for the whole, else a list's index or a key of `milestone`. */
  readonly refused: ReadonlyMap<FrontMatterKey, ReadonlySet<string>>;
}

/** A JSON pointer such as `/authors/1`, or the key that a closed mapping does not know. */
function partOf({ instancePath, keyword, params }: ValidationError): readonly [string, string] {
  const [, key = '', part = ''] = instancePath.split('/');
  return [key, keyword === 'additionalProperties' ? String(params.additionalProperty) : part];
}

/** Where a value of the right kind is, the schema's complaints about its parts are those worth telling. */
function isComposite(key: FrontMatterKey, node: YamlNode): boolean {
  const { isList, holds } = FIELDS[key];
  return (node.kind === 'sequence' && isList) || (node.kind === 'mapping' && holds === 'target');
}

/** With alternatives in a schema, ajv complains about each of them; of these complaints only the place is of use. */
function narrow(key: FrontMatterKey, node: YamlNode, parts: ReadonlySet<string>): ReadonlySet<string> {
  return isComposite(key, node) ? new Set([...parts].filter((part) => part !== '')) : new Set(['']);
}

/** Checks the fields against the compiled schema. `entries` are those that are set. */
export function checkForm(entries: YamlEntries): FormCheck {
  validateForm(plainEntries(entries));
  const missing: FrontMatterKey[] = [];
  const parts = new Map<FrontMatterKey, Set<string>>();
  for (const error of validateForm.errors ?? []) {
    const [key, part] = partOf(error);
    const absent = String(error.params.missingProperty);
    if (key === '' && isFrontMatterKey(absent)) {
      missing.push(absent);
    } else if (isFrontMatterKey(key)) {
      parts.set(key, (parts.get(key) ?? new Set()).add(part));
    }
  }
  const refused = [...parts].flatMap(([key, found]) => {
    const entry = entries.get(key);
    return entry === undefined ? [] : [[key, narrow(key, entry.value, found)] as const];
  });
  return { missing, refused: new Map(refused) };
}
