import { addDays, type CalendarDate, parseCalendarDate } from '../calendar/calendar-date.ts';

/** Where a digest begins: on a day, or a number of days before today. */
export type Since = { readonly day: CalendarDate } | { readonly days: number };

/** `2026-09-02` or `7d`; null for anything else. */
export function parseSince(text: string): Since | null {
  const day = parseCalendarDate(text);
  const days = /^(\d{1,4})d$/.exec(text)?.[1];
  if (day !== null) {
    return { day };
  }
  return days === undefined ? null : { days: Number(days) };
}

export function sinceDay(since: Since, today: CalendarDate): CalendarDate {
  return 'day' in since ? since.day : addDays(today, -since.days);
}
