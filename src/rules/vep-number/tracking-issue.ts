import type { Field } from '../../domain/finding/field.ts';
import { createFinding, type FindingCode, type Severity } from '../../domain/finding/finding.ts';
import type { Known } from '../../domain/finding/known.ts';
import { type Message, message } from '../../domain/finding/message.ts';
import type { Facts, IssueKind, RuleFacts } from '../../domain/report/facts.ts';
import { type CheckedOutcome, checked } from '../../domain/report/rule.ts';

/** What the facts say about an issue number. A number that nobody looked up is not a number that is fine. */
export function issueKind(number: number, facts: Pick<Facts, 'issues'>): Known<IssueKind> {
  return (
    facts.issues.get(number) ?? {
      state: 'undetermined',
      reason: message`Whether ${`#${number}`} is an issue was not looked up.`,
    }
  );
}

const CODES = {
  'pull-request': 'vep-number/pull-request',
  missing: 'vep-number/no-issue',
  'not-asked': 'vep-number/not-looked-up',
} as const satisfies Record<Exclude<IssueKind, 'issue'>, FindingCode<'vep-number'>>;

function problemOf(kind: keyof typeof CODES, number: number): Message {
  switch (kind) {
    case 'pull-request':
      return message`${'vep-number'} is ${number}, but ${`#${number}`} is a pull request, not an issue.`;
    case 'missing':
      return message`${'vep-number'} is ${number}, but the repository has no issue ${`#${number}`}.`;
    case 'not-asked':
      return message`Whether ${`#${number}`} is an issue of the repository was not looked up.`;
  }
}

/**
 * The number is an issue of the repository
 * ([governance §2.3](../../../docs/specification/governance.md#23-facts-outside-the-document), `tracking issue`).
 *
 * @param severity what a wrong number weighs: an error where the change brings the number, else a warning
 */
export function checkTrackingIssue(number: Field<number>, facts: RuleFacts, severity: Severity): CheckedOutcome {
  const kind = issueKind(number.value, facts);
  if (kind.state === 'undetermined') {
    return checked([], [kind.reason]);
  }
  if (kind.value === 'issue') {
    return checked([]);
  }
  const isUnchecked = kind.value === 'not-asked';
  const finding = createFinding({
    rule: 'vep-number',
    code: CODES[kind.value],
    severity: isUnchecked ? 'notice' : severity,
    message: problemOf(kind.value, number.value),
    remedy: isUnchecked
      ? null
      : message`Open a tracking issue for the VEP, and write its number here and in the folder's name.`,
    span: number.span,
    field: 'vep-number',
    value: String(number.value),
  });
  return checked([finding]);
}
