import type { Board } from '../../domain/board/board.ts';
import type { BoardRelease } from '../../domain/board/board-release.ts';
import type { CalendarDate } from '../../domain/calendar/calendar-date.ts';
import { linkableRepository, repositoryName } from './board-links.ts';

const LINE_BYTES = 75;

/** A content line: at most 75 bytes, the rest on lines that begin with a space (RFC 5545, 3.1). */
function foldLine(line: string): string {
  const lines: string[] = [];
  let current = '';
  for (const character of line) {
    if (Buffer.byteLength(current + character) > LINE_BYTES) {
      lines.push(current);
      current = ' ';
    }
    current += character;
  }
  return [...lines, current].map((one) => `${one}\r\n`).join('');
}

/** A text value: what has a meaning in it is escaped, a line end is none, control characters are left out (3.3.11). */
function calendarText(text: string): string {
  const escaped = text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
  return escaped.replace(/\p{Cc}/gu, '');
}

function datesOf({ vepFreeze, codeFreeze, ga }: BoardRelease): readonly (readonly [string, CalendarDate])[] {
  const dates = [
    ['VEP Freeze', vepFreeze],
    ['Code Freeze', codeFreeze],
    ['GA', ga],
  ] as const;
  return dates.flatMap(([what, date]) => (date === null ? [] : [[what, date] as const]));
}

function renderEvents(release: BoardRelease, { committedAt, repository }: Board): readonly string[] {
  const address = linkableRepository(repository);
  const name = address === null ? 'enhancements' : repositoryName(address);
  return datesOf(release).flatMap(([what, date]) => [
    'BEGIN:VEVENT',
    // Stable, so that a date that moves moves the event.
    `UID:${`${release.release}-${what}`.toLowerCase().replaceAll(' ', '-')}@${name.replace('/', '.')}`,
    `DTSTAMP:${committedAt.replace(/\.\d+/, '').replace(/[-:]/g, '')}`,
    `DTSTART;VALUE=DATE:${date.replaceAll('-', '')}`,
    `SUMMARY:${calendarText(`${release.release} ${what}`)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
}

/** `releases.ics`: the dates of the releases as scheduled, never an estimate, for calendars. */
export function renderReleasesIcs(board: Board): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//vep-governance//board//EN',
    ...board.releases.flatMap((release) => renderEvents(release, board)),
    'END:VCALENDAR',
  ];
  return lines.map(foldLine).join('');
}
