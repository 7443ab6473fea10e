import type { Finding, FindingCode, Severity } from '../../domain/finding/finding.ts';
import type { RuleId } from '../../domain/finding/finding-code.ts';
import { plainText } from '../../domain/finding/message.ts';
import type { Commitment } from '../../domain/freeze/commitment.ts';
import type { DocumentFreeze, DocumentReport, ExceptionReport, Report } from '../../domain/report/report.ts';

/** A finding in the report for other tools. `message` holds the fact and its remedy, both unescaped. */
export interface FindingJson {
  readonly rule: RuleId;
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
  readonly fix: string | null;
}

/** One document in the report for other tools. */
export interface DocumentJson {
  readonly path: string;
  readonly previousPath: string | null;
  readonly change: DocumentReport['change'];
  readonly number: number | null;
  readonly title: string | null;
  readonly status: DocumentReport['status'];
  readonly commitment: DocumentReport['commitment'];
  readonly freeze: Pick<DocumentFreeze, 'release' | 'date' | 'state'> | null;
  readonly excepted: boolean;
  readonly findings: readonly FindingJson[];
}

/**
 * The contract for other tools ([action §6](../../../docs/specification/action.md#6-the-report-json)), described by
 * `schema/report.schema.json`.
 */
export interface ReportJson {
  readonly version: 1;
  readonly verdict: Report['verdict'];
  readonly enforcement: Report['enforcement'];
  readonly today: string;
  readonly counts: Report['counts'];
  readonly exception: {
    readonly label: string;
    readonly present: boolean;
    readonly counts: boolean;
    readonly grantedBy: string | null;
    readonly grantedAt: string | null;
    readonly reason: string | null;
  };
  readonly documents: readonly DocumentJson[];
}

function findingJson({ rule, code, severity, span, message, remedy, fix }: Finding): FindingJson {
  const sentences = remedy === null ? [message] : [message, remedy];
  return {
    rule,
    code,
    severity,
    line: span?.line ?? null,
    column: span?.column ?? null,
    message: sentences.map(plainText).join(' '),
    fix,
  };
}

function commitmentJson(commitment: Commitment | null): Commitment | null {
  return commitment === null ? null : { stage: commitment.stage, release: commitment.release };
}

function documentJson(document: DocumentReport): DocumentJson {
  const { path, previousPath, change, number, title, status, commitment, freeze } = document;
  return {
    path,
    previousPath,
    change,
    number,
    title,
    status: { before: status.before, after: status.after },
    commitment: { before: commitmentJson(commitment.before), after: commitmentJson(commitment.after) },
    freeze: freeze === null ? null : { release: freeze.release, date: freeze.date, state: freeze.state },
    excepted: document.isExcepted,
    findings: document.findings.map(findingJson),
  };
}

function exceptionJson(exception: ExceptionReport): ReportJson['exception'] {
  return {
    label: exception.label,
    present: exception.isPresent,
    counts: exception.counts,
    grantedBy: exception.grantedBy,
    grantedAt: exception.grantedAt,
    reason: exception.reason === null ? null : plainText(exception.reason),
  };
}

/** The report as plain data for other tools: strangers' text is in it as it was written. */
export function renderReport(report: Report): ReportJson {
  const { documents, errors, warnings, notices } = report.counts;
  return {
    version: 1,
    verdict: report.verdict,
    enforcement: report.enforcement,
    today: report.today,
    counts: { documents, errors, warnings, notices },
    exception: exceptionJson(report.exception),
    documents: report.documents.map(documentJson),
  };
}
