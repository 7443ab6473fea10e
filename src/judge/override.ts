import type { CalendarDate } from '../domain/calendar/calendar-date.ts';
import { dayAt } from '../domain/calendar/zoned-day.ts';
import type { CommitStatus, HeadStatus } from '../domain/evidence/commit-status.ts';
import { type Message, message } from '../domain/finding/message.ts';
import { firstFrozenDay } from '../domain/freeze/freeze.ts';
import { decodeStatusLink } from '../domain/record/status-record.ts';
import type { DocumentReport, Report } from '../domain/report/report.ts';
import type { Settings } from '../domain/settings/settings.ts';
import { isSameHandle } from '../domain/vep/handle.ts';
import { countFindings } from './judge.ts';

/**
 * What a maintainer's `/override` means for a verdict
 * ([action §3](../../docs/specification/action.md#3-what-it-publishes)). `all`: the status is left alone.
 * `all-but-freeze`: the override is from before a freeze, so it lifts every error but those of the freeze.
 */
export type Override =
  | { readonly lifts: 'nothing' }
  | { readonly lifts: 'all' | 'all-but-freeze'; readonly note: Message };

type JudgedDocuments = Pick<Report, 'documents' | 'today'>;

function isBlockedByFreeze({ findings }: DocumentReport): boolean {
  return findings.some(({ code, severity }) => code === 'freeze/late' && severity === 'error');
}

/** True for an override since which a freeze may have begun. */
function isFromEarlierDay({ createdAt }: CommitStatus, today: CalendarDate, { timeZone }: Settings): boolean {
  return dayAt(Date.parse(createdAt), timeZone) < today;
}

/** A freeze that began after the day of the override, or may have: the override cannot have meant it. */
function hasLaterFreeze({ documents, today }: JudgedDocuments, settings: Settings, status: CommitStatus): boolean {
  const day = dayAt(Date.parse(status.createdAt), settings.timeZone);
  const isEarlier = isFromEarlierDay(status, today, settings);
  return documents.some((document) => {
    const { freeze } = document;
    const hasBegun = isBlockedByFreeze(document) && freeze?.date != null && firstFrozenDay(freeze.date, settings) > day;
    return hasBegun || (isEarlier && freeze?.state === 'undetermined');
  });
}

const EARLY = message`The status of this commit was overridden before the freeze: that lifts everything except the freeze.`;

/**
 * True for a status that Prow's `/override` set. Its description is Prow's (kubernetes-sigs/prow,
 * pkg/plugins/override); the creator is compared because anybody who may write statuses could copy it.
 */
export function isOverride(
  { description, creator }: Pick<CommitStatus, 'description' | 'creator'>,
  labelBots: readonly string[],
): boolean {
  return (
    description.startsWith('Overridden by') && creator !== null && labelBots.some((bot) => isSameHandle(bot, creator))
  );
}

/** True for a status of ours that took the place of an override. */
export function isAfterOverride(status: HeadStatus | null): boolean {
  return status?.isOwn === true && decodeStatusLink(status.targetUrl)?.isAfterOverride === true;
}

/**
 * Finds out whether the status on the head is an override, and what it lifts. It is left alone where the verdict
 * passes, too: the verdict may change again, and another pull request may have the same head.
 *
 * @param judged null for a change that was refused as too large, so that nothing is known of its freezes
 */
export function findOverride(judged: JudgedDocuments | null, settings: Settings, status: HeadStatus | null): Override {
  if (isAfterOverride(status)) {
    return { lifts: 'all-but-freeze', note: EARLY };
  }
  if (status === null || !isOverride(status, settings.labelBots)) {
    return { lifts: 'nothing' };
  }
  return judged !== null && hasLaterFreeze(judged, settings, status)
    ? { lifts: 'all-but-freeze', note: EARLY }
    : {
        lifts: 'all',
        note: message`The status was overridden (${status.description}) and is left alone for this commit.`,
      };
}

/**
 * What the status on the head means where nothing could be judged: an override from an earlier day may be from before a
 * freeze.
 */
export function liftedWithoutJudgment(
  status: HeadStatus | null,
  today: CalendarDate,
  settings: Settings,
): Override['lifts'] {
  if (status !== null && isOverride(status, settings.labelBots)) {
    return isFromEarlierDay(status, today, settings) ? 'all-but-freeze' : 'all';
  }
  return isAfterOverride(status) ? 'all-but-freeze' : 'nothing';
}

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
