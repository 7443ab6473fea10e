import type { Field } from '../../domain/finding/field.ts';
import {
  type FrontMatter,
  type FrontMatterKey,
  isFrontMatterKey,
  keyField,
  MAX_UNKNOWN_KEYS,
} from '../../domain/vep/front-matter.ts';
import { meantKey } from '../../domain/vep/meant-key.ts';
import type { Vep } from '../../domain/vep/vep.ts';

/** The unknown key that was probably meant to be `key`; null when the document has `key`. */
export function misspelledKey(frontMatter: FrontMatter, key: FrontMatterKey): Field<string> | null {
  if (keyField(frontMatter, key) !== null) {
    return null;
  }
  const unknown = frontMatter.keys.filter(({ value }) => !isFrontMatterKey(value));
  return unknown.slice(0, MAX_UNKNOWN_KEYS).find(({ value }) => meantKey(value) === key) ?? null;
}

/** The line to write where the key is misspelled, with the value that was typed; null where it is not. */
export function misspelledFix({ frontMatter, problems }: Vep, key: FrontMatterKey): string | null {
  const misspelled = frontMatter === null ? null : misspelledKey(frontMatter, key);
  return problems.find(({ field, fix }) => field === misspelled?.value && fix !== null)?.fix ?? null;
}
