import { tz } from '@date-fns/tz';
import { format } from 'date-fns';
import { type CalendarDate, parseCalendarDate } from '../domain/calendar-date.ts';

/** The day that it is at an instant, in a time zone. */
export function today(now: Date, timeZone: string): CalendarDate {
  const day = parseCalendarDate(format(now, 'yyyy-MM-dd', { in: tz(timeZone) }));
  if (day === null) {
    throw new RangeError(`There is no day for ${now.toISOString()} in ${timeZone}.`);
  }
  return day;
}
