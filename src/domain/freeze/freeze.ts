import { addDays, type CalendarDate } from '../calendar/calendar-date.ts';
import { compareReleases, type Release } from '../calendar/release.ts';
import type { Calendar, Schedule } from '../calendar/schedule.ts';
import type { Known } from '../finding/known.ts';
import { message, sourcedCode } from '../finding/message.ts';

/**
 * What the freeze of a release means on a day
 * ([governance §5.3](../../../docs/specification/governance.md#53-where-the-date-comes-from)). `unscheduled` is later
 * than every scheduled release; `released` is past its time, whether it is released or missing from the calendar.
 */
export type ReleaseState = 'open' | 'frozen' | 'released' | 'unscheduled';

/** A release's state with the dates it follows from. */
export interface ReleaseFreeze {
  readonly state: ReleaseState;
  /** The freeze date; null where the schedule names none or there is no schedule. */
  readonly date: CalendarDate | null;
  /**
   * Released: its GA date is today or past
   * ([governance §1](../../../docs/specification/governance.md#1-words)).
   */
  readonly isReleased: boolean;
  readonly schedule: Schedule | null;
}

/** The day the decision is for, and on which side of the freeze day it falls. */
export interface FreezeDay {
  readonly today: CalendarDate;
  readonly boundary: 'start-of-day' | 'end-of-day';
}

/** True if `date` freezes `day` ([governance §5.2](../../../docs/specification/governance.md#52-when-it-is-frozen)). */
export function isFrozenOn(date: CalendarDate, day: FreezeDay): boolean {
  return day.boundary === 'end-of-day' ? day.today > date : day.today >= date;
}

/** The first frozen day: the freeze date, or the day after it where the freeze day itself still counts as open. */
export function firstFrozenDay(
  date: CalendarDate,
  clock: { readonly freezeBoundary: FreezeDay['boundary'] },
): CalendarDate {
  return clock.freezeBoundary === 'end-of-day' ? addDays(date, 1) : date;
}

function fromSchedule(schedule: Schedule, day: FreezeDay): Known<ReleaseFreeze> {
  const isReleased = schedule.out !== null && schedule.out <= day.today;
  const common = { date: schedule.freeze, isReleased, schedule };
  if (schedule.freeze !== null) {
    return { state: 'known', value: { ...common, state: isFrozenOn(schedule.freeze, day) ? 'frozen' : 'open' } };
  }
  if (isReleased) {
    return { state: 'known', value: { ...common, state: 'released' } };
  }
  const reason = message`The schedule of ${sourcedCode(schedule.release, schedule.source)} names no VEP Freeze and the release is still running.`;
  return { state: 'undetermined', reason };
}

/**
 * Decides what the freeze of a release means on a day: the table of
 * [governance §5.3](../../../docs/specification/governance.md#53-where-the-date-comes-from), row by row. Undetermined
 * is neither frozen nor open; the caller must not take it for either.
 */
export function freezeOf(release: Release, calendar: Known<Calendar>, day: FreezeDay): Known<ReleaseFreeze> {
  if (calendar.state === 'undetermined') {
    return calendar;
  }
  const { scheduled, schedules } = calendar.value;
  const schedule = schedules.get(release);
  if (schedule !== undefined) {
    return schedule.state === 'undetermined' ? schedule : fromSchedule(schedule.value, day);
  }
  if (scheduled.length === 0) {
    return { state: 'undetermined', reason: message`The freeze calendar has no schedules.` };
  }
  if (scheduled.includes(release)) {
    return { state: 'undetermined', reason: message`The schedule of ${release} was not read.` };
  }
  const isLater = scheduled.every((other) => compareReleases(other, release) < 0);
  // Between scheduled releases one is missing, and nobody knows whether it ever came out.
  const isReleased = scheduled.every((other) => compareReleases(release, other) < 0);
  return {
    state: 'known',
    value: { state: isLater ? 'unscheduled' : 'released', date: null, isReleased, schedule: null },
  };
}
