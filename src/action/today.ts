import { tz } from '@date-fns/tz';
import { format, parseISO } from 'date-fns';
import { type CalendarDate, parseCalendarDate } from '../domain/calendar-date.ts';

/** The day that it is at an instant, in a time zone. */
export function todayIn(timeZone: string, now: Date): CalendarDate {
  const day = parseCalendarDate(format(now, 'yyyy-MM-dd', { in: tz(timeZone) }));
  if (day === null) {
    throw new RangeError(`There is no day for ${now.toISOString()} in ${timeZone}.`);
  }
  return day;
}

/** The last second before a day begins in a time zone: ISO 8601 in UTC. */
export function lastSecondBefore(day: CalendarDate, timeZone: string): string {
  const start = parseISO(day, { in: tz(timeZone) }).getTime();
  return new Date(start - 1000).toISOString();
}
