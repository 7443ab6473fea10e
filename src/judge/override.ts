import type { DocumentReport, Report } from '../domain/report/report.ts';
import { countFindings } from './judge.ts';

function downgradeDocument(document: DocumentReport): DocumentReport {
  return {
    ...document,
    results: document.results.map((row) =>
      row.rule !== 'freeze' && row.result === 'failed' ? { ...row, result: 'warned' } : row,
    ),
    findings: document.findings.map((finding) =>
      finding.rule !== 'freeze' && finding.severity === 'error' ? { ...finding, severity: 'warning' } : finding,
    ),
  };
}

/**
 * What an override from before a freeze leaves of a report: every error but those of the freeze is a warning
 * ([action §3](../../docs/specification/action.md#3-what-it-publishes)).
 */
export function liftAllButFreeze(report: Report): Report {
  const documents = report.documents.map(downgradeDocument);
  const counts = countFindings(documents);
  const verdict = report.verdict === 'failure' && counts.errors === 0 ? 'success' : report.verdict;
  return { ...report, documents, counts, verdict };
}
