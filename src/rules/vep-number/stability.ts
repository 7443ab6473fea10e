import type { RuleFacts } from '../../domain/facts.ts';
import { createFinding, type Finding } from '../../domain/finding.ts';
import type { FrontMatter } from '../../domain/front-matter.ts';
import { message } from '../../domain/message.ts';
import { issueKind } from './tracking-issue.ts';

/** What the number is compared with. */
export interface NumberChange {
  readonly before: FrontMatter;
  readonly after: FrontMatter;
  /** The number that the folder's name begins with. */
  readonly folderNumber: number | null;
}

/**
 * A merged number changes only to correct it: the new one is the folder's and a tracking issue's
 * (governance §2.3, `stability`). That the new one is no issue is said by the check of the tracking issue.
 */
export function checkNumberChange({ before, after, folderNumber }: NumberChange, facts: RuleFacts): readonly Finding[] {
  const [from, to] = [before.number, after.number];
  if (from === null || to === null || from.value === to.value) {
    return [];
  }
  const common = { rule: 'vep-number', span: to.span, field: 'vep-number', value: String(to.value) } as const;
  if (to.value !== folderNumber) {
    const fact = message`${'vep-number'} changes from ${from.value} to ${to.value}, which is not the folder's number.`;
    const remedy = message`A merged number changes only to correct it: write the old one, or the number of the folder and the tracking issue.`;
    return [createFinding({ ...common, severity: 'error', message: fact, remedy, fix: `vep-number: ${from.value}` })];
  }
  const kind = issueKind(to.value, facts);
  const isRefuted = kind.state === 'undetermined' || kind.value === 'pull-request' || kind.value === 'missing';
  const isConfirmed = kind.state === 'known' && kind.value === 'issue';
  const whose = isConfirmed ? message`of the folder and of a tracking issue` : message`of the folder`;
  const fact = message`${'vep-number'} changes from ${from.value} to ${to.value}, the number ${whose}: a correction.`;
  return isRefuted ? [] : [createFinding({ ...common, severity: 'warning', message: fact })];
}

/** The creation date of a merged document stays as it is. */
export function checkDateChange(before: FrontMatter, after: FrontMatter): readonly Finding[] {
  const [from, to] = [before.creationDate, after.creationDate];
  if (from === null || to === null || from.value === to.value) {
    return [];
  }
  const finding = createFinding({
    rule: 'vep-number',
    severity: 'warning',
    message: message`${'creation-date'} changes from ${from.value} to ${to.value}.`,
    remedy: message`Write the old date, unless it was wrong.`,
    fix: `creation-date: "${from.value}"`,
    span: to.span,
    field: 'creation-date',
    value: to.value,
  });
  return [finding];
}
