import type { Field } from '../../domain/finding/field.ts';
import { FIELDS } from '../../domain/vep/fields.ts';
import { FRONT_MATTER_KEYS, type FrontMatter, type FrontMatterKey } from '../../domain/vep/front-matter.ts';
import type { CheckedFields } from './field-values.ts';
import { PARSED_FIELDS } from './fields.ts';

type Values = {
  readonly [Key in FrontMatterKey as (typeof FIELDS)[Key]['property']]: ReturnType<(typeof PARSED_FIELDS)[Key]['read']>;
};

/** Reads the fields that the schema accepts; what it refuses, or is not set, is left out. */
export function readValues(fields: CheckedFields, keys: readonly Field<string>[]): FrontMatter {
  const values = FRONT_MATTER_KEYS.map((key) => [FIELDS[key].property, PARSED_FIELDS[key].read(fields)]);
  return { keys, ...(Object.fromEntries(values) as Values) };
}
