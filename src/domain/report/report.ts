import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Release } from '../calendar/release.ts';
import type { Finding } from '../finding/finding.ts';
import type { RuleId } from '../finding/finding-code.ts';
import type { Message } from '../finding/message.ts';
import type { Commitment } from '../freeze/commitment.ts';
import type { ExceptionRecord } from '../freeze/exception.ts';
import type { ReleaseState } from '../freeze/freeze.ts';
import type { Status } from '../vep/status.ts';
import type { ChangeKind } from '../vep/vep-change.ts';

/**
 * The judgment on a pull request ([governance §6](../../../docs/specification/governance.md#6-severity-and-verdict)).
 * `error`: it could not be reached.
 */
export type Verdict = 'success' | 'failure' | 'error';

/** `unchanged`: the document makes no new commitment; `undetermined`: the calendar does not say. */
export type FreezeState = ReleaseState | 'undetermined' | 'unchanged';

/** The freeze as it concerns one document's commitment. */
export interface DocumentFreeze {
  readonly release: Release;
  readonly date: CalendarDate | null;
  readonly state: FreezeState;
  /** Where the schedule was read: an address or a path. */
  readonly source: string | null;
}

/** A rule's row in a document's table. `skipped`: an earlier finding leaves nothing to check, or a fact is undetermined. */
export interface RuleResult {
  readonly rule: RuleId;
  readonly title: string;
  readonly result: 'passed' | 'failed' | 'warned' | 'skipped';
}

/** The judgment on one document ([action §6](../../../docs/specification/action.md#6-the-report-json)). */
export interface DocumentReport {
  readonly path: string;
  readonly previousPath: string | null;
  /** An attachment appears only when it has a finding, as `added` or `legacy`. */
  readonly change: Exclude<ChangeKind, 'attachment'>;
  readonly number: number | null;
  readonly title: string | null;
  readonly status: { readonly before: Status | null; readonly after: Status | null };
  readonly commitment: { readonly before: Commitment | null; readonly after: Commitment | null };
  readonly freeze: DocumentFreeze | null;
  /** An exception lifts this document's freeze. */
  readonly isExcepted: boolean;
  /** The front matter was read and has no error: what the VEP label means. */
  readonly hasValidFrontMatter: boolean;
  readonly participatingSigs: readonly string[];
  /** One row per rule that applies, in the order of `RULE_IDS`. */
  readonly results: readonly RuleResult[];
  /** In the order of `RULE_IDS`, errors first within a rule; already downgraded as the enforcement asks. */
  readonly findings: readonly Finding[];
}

/** What became of the exception label, for the comment and the JSON. */
export interface ExceptionReport {
  readonly label: string;
  readonly isPresent: boolean;
  /** A maintainer granted it. */
  readonly counts: boolean;
  readonly grantedBy: string | null;
  /** ISO 8601 in UTC. */
  readonly grantedAt: string | null;
  /** Why it does not count, or covers nothing. */
  readonly reason: Message | null;
  /** What to keep in the comment so that the next run knows the scope; null when there is nothing to record. */
  readonly record: ExceptionRecord | null;
}

/** The outcome of a judgment: everything that is rendered is rendered from this. */
export interface Report {
  readonly verdict: Verdict;
  readonly enforcement: 'enforce' | 'warn';
  readonly today: CalendarDate;
  readonly timeZone: string;
  readonly counts: {
    readonly documents: number;
    readonly errors: number;
    readonly warnings: number;
    readonly notices: number;
  };
  readonly exception: ExceptionReport;
  readonly documents: readonly DocumentReport[];
  /** What could not be found out, one sentence each; not empty means `error` unless the repository chose to warn. */
  readonly undetermined: readonly Message[];
  /**
   * A setting points nowhere, which the first of `undetermined` says: no re-run settles it
   * ([action §2](../../../docs/specification/action.md#2-inputs)).
   */
  readonly hasSettingFault: boolean;
}

/** What a rule is called in a document's report, for people; its id where it has no row. */
export function ruleTitle({ results }: Pick<DocumentReport, 'results'>, rule: RuleId): string {
  return results.find((result) => result.rule === rule)?.title ?? rule;
}
