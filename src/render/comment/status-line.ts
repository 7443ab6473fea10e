import type { Severity } from '../../domain/finding/finding.ts';
import { firstFrozenDay } from '../../domain/freeze/freeze.ts';
import { encodeStatusRecord, MAX_DESCRIPTION_LENGTH, withoutRecord } from '../../domain/record/status-record.ts';
import type { Publication } from '../../domain/report/publication.ts';
import type { Report } from '../../domain/report/report.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { renderPlain } from '../text/message-text.ts';
import { quantity } from '../text/quantity.ts';
import { cutText } from '../text/visible-text.ts';
import { findingReason } from './finding-reason.ts';
import { onlyFrozen } from './headline.ts';
import { shownSeverity } from './shown-finding.ts';

const REASON_LIMIT = 100;

const RERUN = 'The next run tries again.';

/** GitHub refuses the whole status for one such character: "description doesn't accept 4-byte Unicode". */
function withoutWideCharacters(text: string): string {
  return text.replaceAll(/[\u{10000}-\u{10ffff}]/gu, '\ufffd');
}

/** As many reasons as fit behind `start`, then a count of the others. */
function appendReasons(start: string, reasons: readonly string[], limit: number): string {
  const room = limit - ', +999 more'.length;
  let text = start;
  for (const [index, reason] of reasons.entries()) {
    const longer = `${text}${index === 0 ? ': ' : ', '}${reason}`;
    if (longer.length > room) {
      return index === 0 ? text : `${text}, +${reasons.length - index} more`;
    }
    text = longer;
  }
  return text;
}

/** "2 errors in 1 VEP: reviewers TBD, milestone missing". */
function countText(
  { documents }: Report,
  { severity, verb = '' }: { readonly severity: Severity; readonly verb?: string },
  limit: number,
): string {
  const concerned = documents
    .map((document) => ({
      document,
      found: document.findings.filter((finding) => shownSeverity(finding) === severity),
    }))
    .filter(({ found }) => found.length > 0);
  const count = concerned.reduce((sum, { found }) => sum + found.length, 0);
  const reasons = concerned.flatMap(({ document, found }) => found.map((finding) => findingReason(finding, document)));
  const start = `${quantity(count, severity)}${verb} in ${quantity(concerned.length, 'VEP')}`;
  return appendReasons(start, [...new Set(reasons)], limit);
}

/** "Frozen: v1.11 since 2027-01-06"; null unless every error is about a freeze. */
function frozenText(report: Report, settings: Settings, limit: number): string | null {
  const facts = onlyFrozen(report).flatMap(({ freeze }) => {
    if (freeze === null) {
      return [];
    }
    const since = freeze.date === null ? ' (already released)' : ` since ${firstFrozenDay(freeze.date, settings)}`;
    return [`${freeze.release}${since}`];
  });
  return facts.length === 0 ? null : appendReasons('Frozen', [...new Set(facts)], limit);
}

function firstReason({ undetermined, hasSettingFault }: Report): string {
  const [reason] = undetermined;
  return reason === undefined ? '' : renderPlain(reason, hasSettingFault ? MAX_DESCRIPTION_LENGTH : REASON_LIMIT);
}

function successText(report: Report, limit: number): string {
  const { documents, counts, undetermined, enforcement } = report;
  const start = enforcement === 'warn' ? 'Trial period: ' : '';
  if (report.hasSettingFault) {
    return start + firstReason(report);
  }
  if (documents.length === 0) {
    return 'No VEP document changed';
  }
  if (documents.some(({ findings }) => findings.some(({ wouldBlock }) => wouldBlock === true))) {
    return `${start}${countText(report, { severity: 'error', verb: ' would block' }, limit - start.length)}`;
  }
  if (counts.warnings > 0) {
    return `${start}${countText(report, { severity: 'warning' }, limit - start.length)}`;
  }
  const passed = `${start}All checks pass in ${quantity(documents.length, 'VEP')}`;
  const [reason] = undetermined;
  const open = reason === undefined ? passed : `Not everything could be read: ${renderPlain(reason, REASON_LIMIT)}`;
  return documents.some(({ isExcepted }) => isExcepted) ? `${open}, with a freeze exception` : open;
}

function reasonText(report: Report, settings: Settings, limit: number): string {
  if (report.verdict === 'success') {
    return successText(report, limit);
  }
  if (report.verdict === 'failure') {
    return frozenText(report, settings, limit) ?? countText(report, { severity: 'error' }, limit);
  }
  // A re-run would find the setting as it is.
  return report.hasSettingFault ? `No verdict: ${firstReason(report)}` : undeterminedText(firstReason(report));
}

/** What a status says while there is no verdict. */
export function undeterminedText(reason: string): string {
  const start = reason === '' ? 'No verdict yet' : `No verdict yet: ${reason}`;
  return `${cutText(withoutWideCharacters(start), MAX_DESCRIPTION_LENGTH - RERUN.length - 1)} ${RERUN}`;
}

/**
 * The commit status: the verdict and its reason within 140 characters
 * ([action §3](../../../docs/specification/action.md#3-what-it-publishes)).
 */
export function renderStatus(report: Report, settings: Settings): Publication['status'] {
  if (report.enforcement === 'warn' && report.verdict === 'error') {
    return null;
  }
  const { record } = report.exception;
  // An exception that covers nothing is not recorded: the next run on this head would take it for a full one.
  const isRecorded = settings.comment === 'never' && record !== null && record.commitments.length > 0;
  const suffix = isRecorded ? encodeStatusRecord(record.event) : '';
  const limit = MAX_DESCRIPTION_LENGTH - suffix.length;
  const reason = withoutWideCharacters(reasonText(report, settings, limit));
  return { state: report.verdict, description: withoutRecord(cutText(reason, limit)) + suffix };
}
