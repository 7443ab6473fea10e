import type { Span } from './field.ts';
import type { FINDING_CODES, RuleId, UNDETERMINED } from './finding-code.ts';
import type { Message } from './message.ts';

/** What a finding of a rule says, by its stable name: `schema/missing`. The rule's codes are those of its row in the table. */
export type FindingCode<Rule extends RuleId = RuleId> = {
  [Id in Rule]: `${Id}/${(typeof FINDING_CODES)[Id][number] | typeof UNDETERMINED}`;
}[Rule];

/**
 * An error blocks, a warning is shown, a notice appears in the summary only
 * ([governance §6](../../../docs/specification/governance.md#6-severity-and-verdict)).
 */
export type Severity = 'error' | 'warning' | 'notice';

/** Something wrong with a document. Data, never thrown: an author sees all of them at once. */
export interface Finding {
  readonly rule: RuleId;
  /** Together with `field` and `value` it tells which fact this is: findings are compared by nothing else. */
  readonly code: FindingCode;
  readonly severity: Severity;
  /** What is wrong: a fact in the present tense, with the offending value as code. */
  readonly message: Message;
  /** What to do about it, as its own sentence; null when `fix` says it all. */
  readonly remedy: Message | null;
  /** The exact text to write, copyable as it is; several lines are allowed. */
  readonly fix: string | null;
  /** Null where no line fits. */
  readonly span: Span | null;
  /** The field at fault, `milestone.alpha` for a nested one; null for findings about the document as a whole. */
  readonly field: string | null;
  /**
   * The value at fault in the form in which it is compared with the base branch
   * ([governance §3](../../../docs/specification/governance.md#3-the-statuses-and-their-transitions), "only what the
   * change brings is an error"): null where the code says it all.
   */
  readonly value: string | null;
  /**
   * A warning that would be an error, were the repository not in a trial period
   * ([governance §6](../../../docs/specification/governance.md#6-severity-and-verdict)).
   */
  readonly wouldBlock?: true;
}

type AbsentParts = 'remedy' | 'fix' | 'span' | 'field' | 'value';

type FindingParts<Rule extends RuleId> = Pick<Finding, 'severity' | 'message'> &
  Partial<Pick<Finding, AbsentParts>> & {
    readonly rule: Rule;
    readonly code: FindingCode & `${NoInfer<Rule>}/${string}`;
  };

/** Completes a finding: the parts that are not given do not apply. */
export function createFinding<Rule extends RuleId>(parts: FindingParts<Rule>): Finding {
  return { remedy: null, fix: null, span: null, field: null, value: null, ...parts };
}
