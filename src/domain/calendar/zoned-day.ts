import { tz } from '@date-fns/tz';
// Each from its own file: the index loads all of the library, three hundred files.
import { format } from 'date-fns/format';
import { parseISO } from 'date-fns/parseISO';
import { type CalendarDate, parseCalendarDate } from './calendar-date.ts';

/**
 * The day that it is at an instant, in a time zone.
 *
 * @param instant milliseconds since 1970, UTC
 * @param timeZone an IANA name
 * @throws {RangeError} for a zone or an instant that does not exist
 */
export function dayAt(instant: number, timeZone: string): CalendarDate {
  const day = parseCalendarDate(format(instant, 'yyyy-MM-dd', { in: tz(timeZone) }));
  if (day === null) {
    throw new RangeError(`There is no day for ${instant} in ${timeZone}.`);
  }
  return day;
}

/** The instant at which a day begins in a time zone (an IANA name): milliseconds since 1970, UTC. */
export function startOfDay(day: CalendarDate, timeZone: string): number {
  return parseISO(day, { in: tz(timeZone) }).getTime();
}
