import type { CalendarDate } from '../../domain/calendar/calendar-date.ts';
import { startOfDay } from '../../domain/calendar/zoned-day.ts';
import { firstFrozenDay } from '../../domain/freeze/freeze.ts';
import type { Settings } from '../../domain/settings/settings.ts';

type FreezeClock = Pick<Settings, 'freezeBoundary' | 'timeZone'>;

/**
 * The moment a freeze begins, as an absolute instant: `2026-09-02 00:00 UTC`. For another zone its wall clock
 * and the same instant in UTC, since names like `Etc/GMT+12` mislead.
 */
export function freezeInstant(date: CalendarDate, clock: FreezeClock): string {
  const day = firstFrozenDay(date, clock);
  if (clock.timeZone === 'UTC') {
    return `${day} 00:00 UTC`;
  }
  const utc = new Date(startOfDay(day, clock.timeZone)).toISOString();
  return `${day} 00:00 ${clock.timeZone} (${formatInstant(utc)})`;
}

/** An ISO 8601 time in UTC to the minute: `2026-09-02 09:30 UTC`. */
export function formatInstant(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}
