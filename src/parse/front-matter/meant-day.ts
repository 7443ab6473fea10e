import { type CalendarDate, parseCalendarDate } from '../../domain/calendar/calendar-date.ts';

function dayOf(year: string, month: string, day: string): CalendarDate | null {
  return parseCalendarDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** Reads the spellings of a day that leave no doubt: `2026/1/31`, `20260131`, `31/01/2026`; not `05/06/2026`. */
export function certainDay(text: string): CalendarDate | null {
  const [whole, year = '', , month = '', day = ''] = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})$/.exec(text) ?? [];
  if (whole !== undefined) {
    return dayOf(year, month, day);
  }
  const [, first = '', , second = '', last = ''] = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text) ?? [];
  const days = new Set([dayOf(last, second, first), dayOf(last, first, second)].filter((found) => found !== null));
  const [only = null] = days;
  return days.size === 1 ? only : null;
}
