import type { Report } from '../../domain/report/report.ts';
import { type ReportJson, renderReport } from './report-json.ts';

/** An output may hold 1 MB a job; half of that leaves room for the others. */
const REPORT_LIMIT = 500_000;

/**
 * A report too long for an output: its counts, and where the whole one is
 * ([action §2](../../../docs/specification/action.md#2-inputs)).
 */
export interface TruncatedReportJson extends Omit<ReportJson, 'documents'> {
  readonly truncated: true;
  readonly file: string | null;
}

function truncate({ documents: _, ...rest }: ReportJson, file: string | null): TruncatedReportJson {
  return { ...rest, truncated: true, file };
}

/** The report as JSON that fits into an output. */
export function renderReportOutput(report: Report, file: string | null): string {
  const json = renderReport(report);
  const text = JSON.stringify(json);
  return text.length <= REPORT_LIMIT ? text : JSON.stringify(truncate(json, file));
}

/** The action's outputs by name ([action §2](../../../docs/specification/action.md#2-inputs)). */
export function renderOutputs(report: Report, reportFile: string | null): Readonly<Record<string, string>> {
  const { counts, exception, documents, verdict } = report;
  const isBlocked = documents.some(({ findings }) =>
    findings.some(({ code, severity }) => code === 'freeze/late' && severity === 'error'),
  );
  return {
    verdict,
    report: renderReportOutput(report, reportFile),
    errors: String(counts.errors),
    warnings: String(counts.warnings),
    documents: String(counts.documents),
    'freeze-blocked': String(isBlocked),
    exception: exception.counts ? (exception.grantedBy ?? '') : '',
  };
}
