import type { Finding, Severity } from '../../domain/finding/finding.ts';
import type { DocumentReport } from '../../domain/report/report.ts';
import { joinMarkdown, type Markdown, markdown, trustedMarkdown } from '../text/markdown.ts';
import { quantity } from '../text/quantity.ts';
import type { Detail } from './detail.ts';

export const SEVERITIES = ['error', 'warning', 'notice'] as const satisfies readonly Severity[];

export const MARKS = {
  error: markdown`❌`,
  warning: markdown`⚠️`,
  notice: markdown`ℹ️`,
} as const satisfies Record<Severity, Markdown>;

/** What a finding is called in a comment: an error that a trial period lets pass is still one to be fixed. */
export function shownSeverity({ severity, wouldBlock }: Finding): Severity {
  return wouldBlock === true ? 'error' : severity;
}

/** The one line about every document without front matter says this, so no section repeats it. */
export function isNotMigrated({ code, severity }: Finding): boolean {
  return code === 'front-matter/not-migrated' && severity !== 'error';
}

/** The findings that are worth showing, by line; those about the document as a whole come first. */
export function shownFindings({ findings }: DocumentReport, { isSummary }: Detail): readonly Finding[] {
  return findings
    .filter((finding) => (isSummary || finding.severity !== 'notice') && !isNotMigrated(finding))
    .toSorted((left, right) => (left.span?.line ?? 0) - (right.span?.line ?? 0));
}

/** How many findings are shown as each severity. */
export function countShown(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity) => findings.filter((finding) => shownSeverity(finding) === severity).length;
  return { error: count('error'), warning: count('warning'), notice: count('notice') };
}

/** "3 errors, 1 warning". */
export function countText(findings: readonly Finding[]): Markdown {
  const counts = countShown(findings);
  const pieces = SEVERITIES.map((severity) =>
    counts[severity] === 0 ? markdown`` : trustedMarkdown(quantity(counts[severity], severity)),
  );
  return joinMarkdown(pieces, ', ');
}

/** The gravest severity among the findings; null where there are none. */
export function worstOf(findings: readonly Finding[]): Severity | null {
  return SEVERITIES.find((severity) => findings.some((finding) => shownSeverity(finding) === severity)) ?? null;
}
