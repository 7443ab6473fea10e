import type { Finding, FindingCode } from '../../domain/finding/finding.ts';
import type { RuleId } from '../../domain/finding/finding-code.ts';
import type { DocumentReport, FreezeState } from '../../domain/report/report.ts';
import { FRONT_MATTER_KEYS } from '../../domain/vep/front-matter.ts';

/** What a rule is about, where its name does not say it. */
const SUBJECTS: Partial<Readonly<Record<RuleId, string>>> = {
  schema: 'fields',
  'vep-number': 'VEP number',
  'owning-sig': 'owning SIG',
  people: 'reviewers or approvers',
  transition: 'status step',
};

/** What a schedule with several freeze entries is warned of; it is all there is to say where nothing blocks. */
const SEVERAL_DATES = 'has several freeze dates';

const FREEZE_WORDS = {
  open: SEVERAL_DATES,
  frozen: 'frozen',
  released: 'released',
  unscheduled: 'not scheduled',
  undetermined: 'freeze unknown',
  unchanged: 'committed before',
} as const satisfies Record<FreezeState, string>;

/** What is said of a field; of every other code that it is wrong. */
const FIELD_WORDS: Partial<Readonly<Record<FindingCode, string>>> = {
  'schema/missing': 'missing',
  'schema/misspelled-key': 'missing',
  'people/missing': 'missing',
  'people/to-be-determined': 'TBD',
  'feature-gate/missing': 'missing',
  'milestone/missing': 'missing',
  'milestone/stage-missing': 'missing',
  'milestone/target-missing': 'missing',
  'succession/missing': 'missing',
};

function fieldReason(field: string, code: FindingCode): string | null {
  const key = FRONT_MATTER_KEYS.find((known) => known === field.split('.')[0]);
  return key === undefined ? null : `${key} ${FIELD_WORDS[code] ?? 'wrong'}`;
}

/**
 * A finding in two or three words for the status line: "reviewers TBD", "milestone missing". Only words of
 * ours and names of closed sets occur, nothing that was read from a document.
 */
export function findingReason({ rule, code, field }: Finding, { freeze, status, isExcepted }: DocumentReport): string {
  if (rule === 'freeze' && freeze !== null) {
    return `${freeze.release} ${isExcepted ? SEVERAL_DATES : FREEZE_WORDS[freeze.state]}`;
  }
  if (rule === 'transition' && status.before !== null && status.after !== null) {
    return `no step from ${status.before} to ${status.after}`;
  }
  return (field === null ? null : fieldReason(field, code)) ?? SUBJECTS[rule] ?? rule.replace('-', ' ');
}
