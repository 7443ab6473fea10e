import type { RuleFacts } from './facts.ts';
import type { Finding, RuleId } from './finding.ts';
import type { Settings } from './settings.ts';
import type { VepChange } from './vep-change.ts';

/** A document that shows a rule at work, in the docs and as a test. Both are whole `vep.md` texts. */
export interface RuleExample {
  /** Where the document lies; the default is the path in `EXAMPLE_PATH`. */
  readonly path?: string;
  /** The document on the base branch; absent when the example adds it. */
  readonly before?: string;
  readonly after: string;
}

/** Why a rule does not speak about a change, or what it found. No findings is a pass. */
export type RuleOutcome =
  | { readonly state: 'checked'; readonly findings: readonly Finding[] }
  | { readonly state: 'not-applicable' };

/**
 * One law of the process as one object, from which the check, the docs and `explain` are made
 * (architecture §3). A rule sees one change and the facts; it reads no clock and asks nobody.
 */
export interface Rule {
  readonly id: RuleId;
  /** A noun phrase for the comment's table: "Status transition". */
  readonly title: string;
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
