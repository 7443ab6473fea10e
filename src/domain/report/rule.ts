import type { Finding } from '../finding/finding.ts';
import type { RuleId } from '../finding/finding-code.ts';
import type { Message } from '../finding/message.ts';
import type { Settings } from '../settings/settings.ts';
import type { VepChange } from '../vep/vep-change.ts';
import type { RuleFacts } from './facts.ts';

/** Where an example's document is unless it says otherwise. */
export const EXAMPLE_PATH = 'veps/sig-compute/123-fast-restart/vep.md';

/** A document that shows a rule at work, in the docs and as a test. Both are whole `vep.md` texts. */
export interface RuleExample {
  /** Where the document is; the default is {@link EXAMPLE_PATH}. */
  readonly path?: string;
  /** The document on the base branch; absent when the example adds it. */
  readonly before?: string;
  readonly after: string;
}

/** What a rule saw. Neither findings nor anything undetermined is a pass. */
export interface CheckedOutcome {
  readonly state: 'checked';
  readonly findings: readonly Finding[];
  /** What could not be found out, one sentence each: neither a pass nor a finding. */
  readonly undetermined: readonly Message[];
}

/**
 * What a rule saw, or why it does not speak about a change. `skipped`: it applies, but another rule's finding
 * leaves it nothing to check.
 */
export type RuleOutcome = CheckedOutcome | { readonly state: 'skipped' } | { readonly state: 'not-applicable' };

/** The outcome of a rule that looked. */
export function checked(findings: readonly Finding[], undetermined: readonly Message[] = []): CheckedOutcome {
  return { state: 'checked', findings, undetermined };
}

/**
 * One law of the process as one object, from which the check, the docs and `explain` are made
 * ([architecture §3](../../../docs/specification/architecture.md#3-types-and-verbs)). A rule sees one change and the
 * facts; it reads no clock and asks nobody.
 */
export interface Rule {
  readonly id: RuleId;
  /** A noun phrase for the comment's table: "Status transition". */
  readonly title: string;
  /**
   * The rule judges the document as it is
   * ([governance §2](../../../docs/specification/governance.md#2-the-front-matter)), so that what the base branch
   * already has wrong is no error of the change (§3). A step, a freeze and a new path are about the change itself.
   */
  readonly isAboutDocument: boolean;
  /**
   * What the rule sees to, in one sentence
   * ([governance §7](../../../docs/specification/governance.md#7-the-rules-by-name)). Markdown of our own.
   */
  readonly decides: string;
  /** Why the rule exists, in one or two sentences. Markdown of our own. */
  readonly why: string;
  /** What an author does about a finding. Markdown of our own. */
  readonly howToFix: string;
  /** A document without a finding of this rule. */
  readonly good: RuleExample;
  /** A document with at least one finding of this rule. */
  readonly bad: RuleExample;
  check(change: VepChange, facts: RuleFacts, settings: Settings): RuleOutcome;
}
