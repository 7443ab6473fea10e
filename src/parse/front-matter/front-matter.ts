import type { Field } from '../../domain/finding/field.ts';
import type { Finding } from '../../domain/finding/finding.ts';
import { FIELDS, isPeopleKey, mayBeSought } from '../../domain/vep/fields.ts';
import {
  FRONT_MATTER_KEYS,
  type FrontMatter,
  type FrontMatterKey,
  isFrontMatterKey,
} from '../../domain/vep/front-matter.ts';
import { isStage } from '../../domain/vep/stage.ts';
import { parseVepPath } from '../../domain/vep/vep-path.ts';
import type { YamlEntries, YamlEntry } from '../yaml/yaml-node.ts';
import { type FaultContext, scalarText } from './faults/fault.ts';
import type { CheckedFields } from './field-values.ts';
import { PARSED_FIELDS } from './fields.ts';
import { checkForm } from './form-check.ts';
import { schemaFindings } from './schema-findings.ts';
import { isToBeDetermined, isUnset } from './unset-value.ts';

/** Where a front matter is, for what its fields can be compared with or completed from. */
export interface DocumentPlace {
  readonly path: string;
  readonly root: string;
}

/** `[TBD]` names somebody where a person may still be sought, and nobody elsewhere. */
function isSet(key: FrontMatterKey, { value }: YamlEntry): boolean {
  const isSought = mayBeSought(key) && value.kind === 'sequence' && value.items.some(isToBeDetermined);
  // A list of people is set as soon as it names one; `@TBD` is no placeholder elsewhere, but names nobody either.
  const namesNobody =
    isPeopleKey(key) &&
    value.kind === 'sequence' &&
    value.items.every((item) => isUnset(key, item) || isToBeDetermined(item));
  return isSought || !(isUnset(key, value) || namesNobody);
}

function contextOf({ path, root }: DocumentPlace, entries: YamlEntries): FaultContext {
  const place = parseVepPath(path, root);
  const stage = entries.get('stage');
  const milestone = entries.get('milestone')?.value;
  const keys = milestone?.kind === 'mapping' ? [...milestone.entries.keys()] : [];
  const text = stage === undefined ? '' : scalarText(stage.value);
  return {
    folderNumber: place?.folderNumber ?? null,
    folderSig: place === null || place.isMeta ? null : place.group,
    stage: isStage(text) ? text : null,
    targets: keys.toSorted((left, right) => Number(isStage(right)) - Number(isStage(left))),
  };
}

type Values = {
  readonly [Key in FrontMatterKey as (typeof FIELDS)[Key]['property']]: ReturnType<(typeof PARSED_FIELDS)[Key]['read']>;
};

/** Reads the fields that the schema accepts; what it refuses, or is not set, is left out. */
function readValues(fields: CheckedFields, keys: readonly Field<string>[]): FrontMatter {
  const values = FRONT_MATTER_KEYS.map((key) => [FIELDS[key].property, PARSED_FIELDS[key].read(fields)]);
  return { keys, ...(Object.fromEntries(values) as Values) };
}

/**
 * Reads the entries of a front matter: the typed fields, and everything that is wrong with them
 * ([governance §2](../../../docs/specification/governance.md#2-the-front-matter)).
 */
export function parseFrontMatter(
  entries: YamlEntries,
  place: DocumentPlace,
): { readonly frontMatter: FrontMatter; readonly problems: readonly Finding[] } {
  const keys = [...entries.values()].map(
    ({ key }): Field<string> => ({ value: key.text, text: key.text, span: key.span }),
  );
  const set = new Map([...entries].filter(([key, entry]) => isFrontMatterKey(key) && isSet(key, entry)));
  const form = checkForm(set);
  const frontMatter = readValues({ entries: set, refused: form.refused }, keys);
  const problems = schemaFindings({ ...form, entries, frontMatter, context: contextOf(place, entries) });
  return { frontMatter, problems };
}
