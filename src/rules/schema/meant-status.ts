import type { Finding } from '../../domain/finding/finding.ts';
import { type CheckedOutcome, checked } from '../../domain/report/rule.ts';
import { nearestName } from '../../domain/vep/nearest-name.ts';
import { refusedValue } from '../../domain/vep/refused-value.ts';
import { isStatus, STATUSES, type Status } from '../../domain/vep/status.ts';
import type { Vep } from '../../domain/vep/vep.ts';

/**
 * The status of a document, or the one that its misspelling means, so that an author sees everything at once. Null
 * where it is not set; `unclear` where what is written is like none of the seven.
 */
export function meantStatus(vep: Vep): Status | 'unclear' | null {
  const { frontMatter } = vep;
  if (frontMatter === null || frontMatter.status !== null) {
    return frontMatter?.status?.value ?? null;
  }
  const typed = refusedValue(vep, 'status')?.value ?? null;
  if (typed === null) {
    return null;
  }
  const near = nearestName(typed.trim(), STATUSES) ?? '';
  return isStatus(near) ? near : 'unclear';
}

/** The outcome of a rule that depends on the status: without one that can be read, finding nothing is no pass. */
export function checkedIn(vep: Vep, findings: readonly Finding[]): CheckedOutcome | { readonly state: 'skipped' } {
  return findings.length === 0 && meantStatus(vep) === 'unclear' ? { state: 'skipped' } : checked(findings);
}
