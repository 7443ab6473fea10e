import type { Field } from '../../domain/finding/field.ts';
import { createFinding, type Finding } from '../../domain/finding/finding.ts';
import { message } from '../../domain/finding/message.ts';
import type { RuleFacts, VepRegistry } from '../../domain/report/facts.ts';
import type { FrontMatter } from '../../domain/vep/front-matter.ts';
import type { VepIdentity } from '../../domain/vep/vep-identity.ts';
import { issueKind } from './tracking-issue.ts';

/** A document's number before and after. */
export interface NumberChange {
  readonly from: number;
  readonly to: Field<number>;
  /** The number that the folder's name begins with. */
  readonly folderNumber: number | null;
  /** The same on the base branch: where it is the new number already, the old one was never this document's. */
  readonly folderNumberBefore: number | null;
}

/** The document that takes a number over while the one that had it is given another; null where there is none. */
function heirOf(number: number, { before, after }: VepRegistry): VepIdentity | null {
  const earlier = before.get(number) ?? [];
  const current = after.get(number) ?? [];
  const heir = current.find(({ path }) => earlier.every((other) => other.path !== path));
  // Of several that shared it by mistake, one may have moved while another gave the number up.
  return current.length < earlier.length ? null : (heir ?? null);
}

/**
 * A merged number changes only to correct it: the new one is the folder's and a tracking issue's
 * ([governance §2.3](../../../docs/specification/governance.md#23-facts-outside-the-document), `stability`). That the
 * new one is no issue is said by the check of the tracking issue.
 */
export function checkNumberChange(change: NumberChange, facts: RuleFacts): readonly Finding[] {
  const { from, to, folderNumber, folderNumberBefore } = change;
  if (from === to.value) {
    return [];
  }
  const common = { rule: 'vep-number', span: to.span, field: 'vep-number', value: String(to.value) } as const;
  const refused = { ...common, severity: 'error', fix: `vep-number: ${from}` } as const;
  if (to.value !== folderNumber) {
    const fact = message`${'vep-number'} changes from ${from} to ${to.value}, which is not the folder's number.`;
    const remedy = message`A merged number can only be corrected: restore the old one, or write the number of the folder and the tracking issue.`;
    return [createFinding({ ...refused, code: 'vep-number/changed', message: fact, remedy })];
  }
  const heir = folderNumberBefore === to.value ? null : heirOf(from, facts.registry);
  if (heir !== null) {
    const fact = message`${'vep-number'} changes from ${from} to ${to.value}, and ${heir.path} takes the number ${from}.`;
    const remedy = message`A number stays with its VEP: restore the old one here, and write another in ${heir.path}.`;
    return [createFinding({ ...refused, code: 'vep-number/taken-over', message: fact, remedy })];
  }
  const kind = issueKind(to.value, facts);
  const isRefuted = kind.state === 'undetermined' || kind.value === 'pull-request' || kind.value === 'missing';
  const isConfirmed = kind.state === 'known' && kind.value === 'issue';
  const whose = isConfirmed ? message`of the folder and of a tracking issue` : message`of the folder`;
  const fact = message`${'vep-number'} changes from ${from} to ${to.value}, the number ${whose}: a correction.`;
  return isRefuted
    ? []
    : [createFinding({ ...common, code: 'vep-number/corrected', severity: 'warning', message: fact })];
}

/** The creation date of a merged document stays as it is. */
export function checkDateChange(before: FrontMatter, after: FrontMatter): readonly Finding[] {
  const [from, to] = [before.creationDate, after.creationDate];
  if (from === null || to === null || from.value === to.value) {
    return [];
  }
  const finding = createFinding({
    rule: 'vep-number',
    code: 'vep-number/creation-date-changed',
    severity: 'warning',
    message: message`${'creation-date'} changes from ${from.value} to ${to.value}.`,
    remedy: message`Restore the old date, unless it was wrong.`,
    fix: `creation-date: "${from.value}"`,
    span: to.span,
    field: 'creation-date',
    value: to.value,
  });
  return [finding];
}
