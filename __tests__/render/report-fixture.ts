import { type CalendarDate, parseCalendarDate } from '../../src/domain/calendar/calendar-date.ts';
import { parseRelease, type Release } from '../../src/domain/calendar/release.ts';
import type { Finding } from '../../src/domain/finding/finding.ts';
import { message } from '../../src/domain/finding/message.ts';
import type { DocumentReport, Report, RuleResult } from '../../src/domain/report/report.ts';
import { DEFAULT_SETTINGS } from '../../src/domain/settings/default-settings.ts';
import type { Settings } from '../../src/domain/settings/settings.ts';
import type { RenderContext } from '../../src/render/comment/render-context.ts';
import { RULES } from '../../src/rules/index.ts';

export const SCHEDULE_URL = 'https://github.com/kubevirt/sig-release/blob/0123abc/releases/v1.11/schedule.yaml';

export function date(text: string): CalendarDate {
  const parsed = parseCalendarDate(text);
  if (parsed === null) {
    throw new Error(`no date: ${text}`);
  }
  return parsed;
}

export function release(text: string): Release {
  const parsed = parseRelease(text);
  if (parsed === null) {
    throw new Error(`no release: ${text}`);
  }
  return parsed;
}

export function finding(parts: Partial<Finding> = {}): Finding {
  return {
    rule: 'people',
    code: 'people/to-be-determined',
    severity: 'error',
    message: message`${'reviewers'} holds ${'TBD'}.`,
    remedy: message`Name the reviewers.`,
    fix: 'reviewers: ["@alice", "@bob"]',
    span: { line: 9, column: 13 },
    field: 'reviewers',
    value: 'TBD',
    ...parts,
  };
}

/** The rows that the judgment makes of a document's findings. */
function results(findings: readonly Finding[]): readonly RuleResult[] {
  return RULES.map(({ id, title }) => {
    const severities = findings.filter(({ rule }) => rule === id).map(({ severity }) => severity);
    const quiet = severities.includes('warning') ? 'warned' : 'passed';
    return { rule: id, title, result: severities.includes('error') ? 'failed' : quiet };
  });
}

export function documentReport(parts: Partial<DocumentReport> = {}): DocumentReport {
  const findings = parts.findings ?? [];
  return {
    path: 'veps/sig-compute/123-fast-restart/vep.md',
    previousPath: null,
    change: 'modified',
    number: 123,
    title: 'Fast restart',
    status: { before: 'provisional', after: 'implementable' },
    commitment: { before: null, after: { stage: 'alpha', release: release('v1.11') } },
    freeze: { release: release('v1.11'), date: date('2027-01-06'), state: 'open', source: SCHEDULE_URL },
    isExcepted: false,
    hasValidFrontMatter: findings.every(({ severity }) => severity !== 'error'),
    participatingSigs: [],
    results: results(findings),
    findings,
    ...parts,
  };
}

function count(documents: readonly DocumentReport[], severity: Finding['severity']): number {
  return documents.flatMap(({ findings }) => findings).filter((found) => found.severity === severity).length;
}

/** A report whose counts and verdict follow from its documents as the judgment would have it. */
export function report(documents: readonly DocumentReport[], parts: Partial<Report> = {}): Report {
  const errors = count(documents, 'error');
  const undetermined = parts.undetermined ?? [];
  const verdict = errors > 0 ? 'failure' : 'success';
  return {
    verdict: undetermined.length > 0 ? 'error' : verdict,
    enforcement: 'enforce',
    today: date('2026-11-23'),
    timeZone: 'UTC',
    counts: {
      documents: documents.length,
      errors,
      warnings: count(documents, 'warning'),
      notices: count(documents, 'notice'),
    },
    exception: {
      label: 'freeze-exception',
      isPresent: false,
      counts: false,
      grantedBy: null,
      grantedAt: null,
      reason: null,
      record: null,
    },
    documents,
    undetermined,
    hasSettingFault: false,
    ...parts,
  };
}

export const CONTEXT: RenderContext = {
  rulesUrl: 'https://github.com/example/vep-governance/blob/v1/docs/rules.md',
  migrationUrl: 'https://github.com/example/vep-governance/blob/v1/docs/migration.md',
  runUrl: 'https://github.com/kubevirt/enhancements/actions/runs/1',
  documentUrl: (path) => `https://github.com/kubevirt/enhancements/blob/0123abc/${encodeURI(path)}`,
  notes: [],
  reportFile: null,
};

export function settings(parts: Partial<Settings> = {}): Settings {
  return { ...DEFAULT_SETTINGS, ...parts };
}
