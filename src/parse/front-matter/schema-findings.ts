import { createFinding, type Finding } from '../../domain/finding/finding.ts';
import { message } from '../../domain/finding/message.ts';
import { FIELDS, isPeopleKey, mayBeSought, type PeopleKey } from '../../domain/vep/fields.ts';
import {
  FRONT_MATTER_KEYS,
  type FrontMatter,
  type FrontMatterKey,
  TO_BE_DETERMINED,
} from '../../domain/vep/front-matter.ts';
import { canonicalText } from '../yaml/plain-value.ts';
import type { YamlEntries } from '../yaml/yaml-node.ts';
import { cutValue, findCutValues } from './faults/cut-value.ts';
import { explain } from './faults/explain.ts';
import type { Explanation, Fault, FaultContext } from './faults/fault.ts';
import { missingField, misspelledField } from './faults/missing-field.ts';
import { explainRepetition } from './faults/people-fault.ts';
import { explainMissingDay } from './faults/text-fault.ts';
import { findUnknownKeys, unknownKey } from './faults/unknown-key.ts';
import type { FormCheck } from './form-check.ts';
import { isToBeDetermined, isUnset } from './unset-value.ts';

/** A front matter as it was read and checked. */
export interface CheckedFrontMatter extends FormCheck {
  /** All keys as written. */
  readonly entries: YamlEntries;
  readonly frontMatter: FrontMatter;
  readonly context: FaultContext;
}

/** Of a list with hundreds of bad items nobody reads more. */
const MAX_PARTS = 20;

/** An item that names nothing beside others: the list is set, so it is not the same as one that is not. */
const EMPTY_ITEM = '[]';

/** The form in which a value is compared with the base branch: see {@link Finding.value}. */
function comparableValue({ key, node }: Fault): string {
  if (isUnset(key, node) || isToBeDetermined(node)) {
    return EMPTY_ITEM;
  }
  return node.kind === 'scalar' ? node.text.trim() : canonicalText(node);
}

function toFinding(fault: Fault, code: 'schema/malformed' | 'schema/no-such-day', explanation: Explanation): Finding {
  return createFinding({
    rule: 'schema',
    code,
    severity: 'error',
    ...explanation,
    span: fault.node.span,
    field: fault.stage === null ? fault.key : `${fault.key}.${fault.stage}`,
    value: comparableValue(fault),
  });
}

/** The node at a refused part of a field, as {@link FormCheck.refused} names it. */
function faultAt(checked: CheckedFrontMatter, key: FrontMatterKey, part: string): Fault | null {
  const { entries, context } = checked;
  const node = entries.get(key)?.value;
  if (node === undefined || part === '') {
    return node === undefined ? null : { key, stage: null, node, context };
  }
  if (node.kind === 'mapping') {
    const value = node.entries.get(part)?.value;
    return value === undefined ? null : { key, stage: part, node: value, context };
  }
  const item = node.kind === 'sequence' ? node.items[Number(part)] : undefined;
  return item === undefined ? null : { key, stage: null, node: item, context };
}

function refusedParts(checked: CheckedFrontMatter, key: FrontMatterKey): readonly Finding[] {
  const parts = [...(checked.refused.get(key) ?? [])];
  const findings = parts.slice(0, MAX_PARTS).flatMap((part) => {
    const fault = faultAt(checked, key, part);
    return fault === null
      ? []
      : [toFinding(fault, 'schema/malformed', explain(fault, part !== '' && fault.stage === null))];
  });
  const rest = parts.length - findings.length;
  if (rest > 0) {
    const fact = message`${key} has ${rest} more invalid values that are not shown.`;
    const common = { rule: 'schema', code: 'schema/more-malformed', severity: 'error' } as const;
    findings.push(createFinding({ ...common, message: fact, field: key, value: `+${rest}` }));
  }
  return findings;
}

/**
 * Only an author must not be twice in the list; a repeated reviewer does no harm
 * ([governance §2](../../../docs/specification/governance.md#2-the-front-matter)).
 */
function repeatedPeople(checked: CheckedFrontMatter, key: PeopleKey): readonly Finding[] {
  const seen = new Set<string>();
  const repeated = checked.frontMatter[key].filter(({ value }) => {
    const handle = value.toLowerCase();
    const isRepeated = value !== TO_BE_DETERMINED && seen.has(handle);
    seen.add(handle);
    return isRepeated;
  });
  const severity = mayBeSought(key) ? 'warning' : 'error';
  return repeated.slice(0, MAX_PARTS).map(({ value, text, span }) =>
    createFinding({
      rule: 'schema',
      code: 'schema/repeated',
      severity,
      ...explainRepetition(key, text),
      span,
      field: key,
      value: value.toLowerCase(),
    }),
  );
}

/** The schema knows the form of a date, the calendar knows its days. */
function missingDay(checked: CheckedFrontMatter, key: FrontMatterKey): readonly Finding[] {
  const isRead = checked.frontMatter[FIELDS[key].property] !== null;
  const fault = isRead || checked.refused.has(key) ? null : faultAt(checked, key, '');
  return fault === null || isUnset(key, fault.node)
    ? []
    : [toFinding(fault, 'schema/no-such-day', explainMissingDay(fault))];
}

function findingsOf(checked: CheckedFrontMatter, key: FrontMatterKey): readonly Finding[] {
  const repeated = isPeopleKey(key) ? repeatedPeople(checked, key) : [];
  const days = FIELDS[key].holds === 'date' ? missingDay(checked, key) : [];
  const entry = checked.entries.get(key);
  const cuts = entry === undefined ? [] : findCutValues(key, entry).slice(0, MAX_PARTS).map(cutValue);
  return [...refusedParts(checked, key), ...repeated, ...days, ...cuts];
}

/**
 * All findings of the rule `schema` that reading gives, in the order of the known keys
 * ([governance §2](../../../docs/specification/governance.md#2-the-front-matter)).
 */
export function schemaFindings(checked: CheckedFrontMatter): readonly Finding[] {
  const { entries, missing, context } = checked;
  const unknown = findUnknownKeys(entries);
  const explained = new Set(
    missing.map((key) => unknown.find(({ meant }) => meant === key)).filter((key) => key !== undefined),
  );
  const known = FRONT_MATTER_KEYS.flatMap((key) => {
    if (!missing.includes(key)) {
      return findingsOf(checked, key);
    }
    const misspelled = [...explained].find(({ meant }) => meant === key);
    return misspelled === undefined
      ? [missingField(key, entries.get(key)?.value, context)]
      : [misspelledField(key, misspelled.entry, context)];
  });
  const others = unknown.filter((key) => !explained.has(key)).map((key) => unknownKey(key, checked, unknown));
  return [...known, ...others];
}
