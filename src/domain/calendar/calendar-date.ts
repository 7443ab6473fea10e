// Each from its own file: the index loads all of the library, three hundred files.
import { addDays as addDaysToDate } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { format } from 'date-fns/format';
import { parseISO } from 'date-fns/parseISO';

declare const calendarDateBrand: unique symbol;

/** A day without a zone, `yyyy-mm-dd`. Ordinary string comparison orders it. Made only by {@link parseCalendarDate}. */
export type CalendarDate = string & { readonly [calendarDateBrand]: true };

const FORM = /^\d{4}-\d{2}-\d{2}$/;

/** Reads `yyyy-mm-dd`; null when the form is another or the day does not exist (`2026-02-30`). */
export function parseCalendarDate(text: string): CalendarDate | null {
  if (!FORM.test(text)) {
    return null;
  }
  // A day that does not exist is another one's name, 2026-02-30 the second of March, or nobody's.
  const day = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(day) && new Date(day).toISOString().startsWith(text) ? (text as CalendarDate) : null;
}

/** The whole days from `start` to `end`; negative when `end` is earlier. */
export function daysBetween(start: CalendarDate, end: CalendarDate): number {
  return differenceInCalendarDays(parseISO(end), parseISO(start));
}

/** The day `days` after `date`; a negative number goes back. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return format(addDaysToDate(parseISO(date), days), 'yyyy-MM-dd') as CalendarDate;
}
