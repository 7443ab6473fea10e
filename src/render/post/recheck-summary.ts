import { type CalendarDate, daysBetween } from '../../domain/calendar/calendar-date.ts';
import type { Message } from '../../domain/finding/message.ts';
import { firstFrozenDay } from '../../domain/freeze/freeze.ts';
import type { DocumentReport, Report, Verdict } from '../../domain/report/report.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { commitmentText, documentNames } from '../comment/document-name.ts';
import { codeSpan } from '../text/code.ts';
import { link } from '../text/link.ts';
import { renderList } from '../text/list.ts';
import { joinMarkdown, type Markdown, markdown, trustedMarkdown } from '../text/markdown.ts';
import { renderMessage } from '../text/message-text.ts';
import { renderTable } from '../text/table.ts';

/** One pull request of a re-check. */
export interface RecheckRow {
  readonly number: number;
  readonly title: string;
  readonly url: string;
  /** Null where there is nothing to show of its documents. */
  readonly report: Report | null;
  /** Null where this run gave none: the pull request was closed or pushed to in the meantime. */
  readonly verdict: Verdict | null;
  /** What this run changed, or why it could not judge. */
  readonly changed: Message;
}

/** A re-check of many pull requests. */
export interface Recheck {
  readonly today: CalendarDate;
  readonly rows: readonly RecheckRow[];
  /** How far the run came, what could not be written: one sentence each. */
  readonly notes: readonly Message[];
}

const SUMMARY_LIMIT = 1_000_000;

const COLUMNS = [
  markdown`Pull request`,
  markdown`Title`,
  markdown`Documents`,
  markdown`Commitment`,
  markdown`Days to the freeze`,
  markdown`Verdict`,
  markdown`What changed`,
];

const VERDICTS = {
  success: markdown`✅ success`,
  failure: markdown`❌ failure`,
  error: markdown`⚠️ error`,
} as const satisfies Record<Verdict, Markdown>;

const LIST_LIMIT = 5;

function distinct(pieces: readonly Markdown[]): Markdown {
  return joinMarkdown([...new Set(pieces)].slice(0, LIST_LIMIT), ', ');
}

/** "`v1.11`: 44", negative after the freeze began. */
function daysText({ freeze }: DocumentReport, today: CalendarDate, settings: Settings): readonly Markdown[] {
  if (freeze === null || freeze.date === null) {
    return [];
  }
  return [markdown`${codeSpan(freeze.release)}: ${daysBetween(today, firstFrozenDay(freeze.date, settings))}`];
}

function renderRow(row: RecheckRow, today: CalendarDate, settings: Settings): readonly Markdown[] {
  const documents = row.report?.documents ?? [];
  return [
    link(markdown`${row.number}`, row.url),
    codeSpan(row.title, 80),
    documentNames(documents),
    distinct(
      documents.flatMap(({ commitment }) => (commitment.after === null ? [] : [commitmentText(commitment.after)])),
    ),
    distinct(documents.flatMap((document) => daysText(document, today, settings))),
    row.verdict === null ? markdown`none` : VERDICTS[row.verdict],
    renderMessage(row.changed, 400),
  ];
}

/** The job summary of a re-check: one row per pull request, cut to GitHub's limit with a count of the rest. */
export function renderRecheckSummary({ today, rows, notes }: Recheck, settings: Settings): string {
  const title = markdown`### VEP governance: re-check of ${rows.length} pull request${trustedMarkdown(rows.length === 1 ? '' : 's')}`;
  const list = renderList(notes.map((note) => renderMessage(note)));
  let room = SUMMARY_LIMIT - Buffer.byteLength(joinMarkdown([title, list], '')) - 1000;
  const cells = rows.map((row) => renderRow(row, today, settings));
  const shown = cells.filter((row) => {
    room -= Buffer.byteLength(row.join(' | ').replaceAll('|', '\\|')) + 8;
    return room >= 0;
  });
  const more = cells.length - shown.length;
  const none = notes.length === 0 ? markdown`No pull request is open.` : markdown`No pull request was judged.`;
  const table = shown.length === 0 ? none : renderTable(COLUMNS, shown);
  const rest = more === 0 ? markdown`` : markdown`${more} more rows have no room here.`;
  return `${joinMarkdown([title, table, rest, list], '\n\n')}\n`;
}
