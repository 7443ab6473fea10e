import { parseRelease } from '../../domain/calendar/release.ts';
import type { Field } from '../../domain/finding/field.ts';
import {
  type FrontMatter,
  type FrontMatterKey,
  type MilestoneTarget,
  TO_BE_DETERMINED,
} from '../../domain/vep/front-matter.ts';
import { STAGES, type Stage } from '../../domain/vep/stage.ts';
import type { YamlEntries, YamlNode, YamlScalar } from '../yaml/yaml-node.ts';
import { scalarType } from '../yaml/yaml-scalar.ts';
import type { FormCheck } from './form-check.ts';
import { isToBeDetermined, isUnset } from './unset-value.ts';

/** The fields that are set, and what the schema refuses of them. */
export interface CheckedFields {
  readonly entries: YamlEntries;
  readonly refused: FormCheck['refused'];
}

function toField<Value>(node: YamlScalar, value: Value): Field<Value> {
  return { value, text: node.text, span: node.span };
}

/** The accepted scalars of a field: the one it is, or those of its list. */
function acceptedScalars({ entries, refused }: CheckedFields, key: FrontMatterKey): readonly YamlScalar[] {
  const node = entries.get(key)?.value;
  const parts = refused.get(key);
  if (node === undefined || node.kind === 'mapping' || parts?.has('') === true) {
    return [];
  }
  const items = node.kind === 'scalar' ? [node] : node.items.filter((_, index) => parts?.has(String(index)) !== true);
  return items.flatMap((item) => (item.kind === 'scalar' ? [item] : []));
}

/** A field of one value, turned into what the rules work with; null when it is refused or `read` gives null. */
export function readOne<Value>(
  fields: CheckedFields,
  key: FrontMatterKey,
  read: (text: string) => Value | null,
): Field<Value> | null {
  const node = acceptedScalars(fields, key)[0];
  const value = node === undefined ? null : read(node.text.trim());
  return node === undefined || value === null ? null : toField(node, value);
}

/** A field of several values, each turned into what the rules work with. */
export function readMany<Value>(
  fields: CheckedFields,
  key: FrontMatterKey,
  read: (text: string) => Value,
): readonly Field<Value>[] {
  return acceptedScalars(fields, key).map((item) => toField(item, read(item.text.trim())));
}

/** Handles without `@`, and who is still sought in one spelling. */
export function readPeople(fields: CheckedFields, key: FrontMatterKey): readonly Field<string>[] {
  return acceptedScalars(fields, key).map((item) =>
    toField(item, isToBeDetermined(item) ? TO_BE_DETERMINED : item.text.replace(/^@/, '')),
  );
}

function readTarget(node: YamlNode): MilestoneTarget {
  if (isUnset('milestone', node)) {
    return { kind: 'placeholder' };
  }
  if (node.kind !== 'scalar') {
    return { kind: 'malformed', release: null };
  }
  const release = parseRelease(node.text);
  const type = scalarType(node);
  if (type === 'integer' || type === 'number') {
    return { kind: 'bare-number', release };
  }
  return release === null
    ? { kind: 'malformed', release: parseRelease(node.text.trim().replace(/^V/, 'v')) }
    : { kind: 'release', release, isCanonical: node.text === release };
}

/** The target of each stage, one that the schema refuses included: it may still name its release. */
export function readMilestone({ entries }: CheckedFields): FrontMatter['milestone'] {
  const node = entries.get('milestone')?.value;
  const targets: Partial<Record<Stage, Field<MilestoneTarget>>> = {};
  for (const stage of node?.kind === 'mapping' ? STAGES : []) {
    const value = node?.kind === 'mapping' ? node.entries.get(stage)?.value : undefined;
    if (value !== undefined) {
      const text = value.kind === 'scalar' ? value.text : '';
      targets[stage] = { value: readTarget(value), text, span: value.span };
    }
  }
  return targets;
}
