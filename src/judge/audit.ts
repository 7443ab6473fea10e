import type { CalendarDate } from '../domain/calendar/calendar-date.ts';
import type { Message } from '../domain/finding/message.ts';
import type { DocumentCommitment } from '../domain/freeze/commitment.ts';
import type { Facts } from '../domain/report/facts.ts';
import type { Settings } from '../domain/settings/settings.ts';
import { judgedFrontMatter, leavesDocument, type VepChange } from '../domain/vep/vep-change.ts';
import { decideFreeze } from '../rules/freeze/freeze-decision.ts';

/** A commitment that reached the base branch although its release was frozen. */
export interface LateDocument {
  readonly number: number | null;
  readonly path: string;
  readonly commitment: DocumentCommitment;
  /** The freeze date; null for a release without one that is released already. */
  readonly freeze: CalendarDate | null;
}

/** What an audit of something merged found. */
export interface AuditFinding {
  readonly late: readonly LateDocument[];
  /** Links in the place of documents, which nobody can audit. */
  readonly hidden: readonly Message[];
  /** What could not be found out: neither in time nor late. */
  readonly undetermined: readonly Message[];
}

/**
 * What is behind a link is not read ([governance §1](../../docs/specification/governance.md#1-words)), so nobody
 * knows what it commits to.
 */
function hiddenDocuments(changes: readonly VepChange[]): readonly Message[] {
  return changes
    .filter(leavesDocument)
    .flatMap(({ after }) =>
      after.problems.flatMap((problem) => (problem.rule === 'location' ? [problem.message] : [])),
    );
}

/**
 * Finds the commitments that were merged late and that no exception covers
 * ([action §1](../../docs/specification/action.md#1-one-step-the-event-decides), "audit").
 *
 * @param changes what was merged, before and after on the base branch
 * @param facts with `today` the day of the merge
 */
export function audit(changes: readonly VepChange[], facts: Facts, settings: Settings): AuditFinding {
  const decisions = changes.map((change) => ({ change, decision: decideFreeze(change, facts, settings) }));
  const late = decisions.flatMap(({ change, decision }): readonly LateDocument[] => {
    if (decision?.ruling.kind !== 'blocked') {
      return [];
    }
    const { commitment, freeze } = decision;
    const number = judgedFrontMatter(change)?.number?.value ?? null;
    return [{ number, path: change.path, commitment, freeze: freeze?.date ?? null }];
  });
  const undetermined = decisions.flatMap(({ decision }) =>
    decision?.ruling.kind === 'undetermined' ? [decision.ruling.reason] : [],
  );
  return { late, hidden: hiddenDocuments(changes), undetermined };
}

/** Two audits with the same key found the same: the comment says it once. */
export function auditKey(late: readonly LateDocument[]): string {
  return late
    .map(({ commitment: { document, stage, release } }) => `${document} ${stage} ${release}`)
    .sort()
    .join('; ');
}
