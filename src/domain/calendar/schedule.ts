import type { Known } from '../finding/known.ts';
import type { CalendarDate } from './calendar-date.ts';
import { compareReleases, type Release } from './release.ts';

/**
 * One release's schedule, as far as the freeze and the board need it
 * ([governance §5.3](../../../docs/specification/governance.md#53-where-the-date-comes-from)).
 */
export interface Schedule {
  readonly release: Release;
  /** The earliest freeze entry's day; null when the schedule has no freeze entry. */
  readonly freeze: CalendarDate | null;
  /** The first day of a row that has one: work on the release begins; null where no row has a day. */
  readonly begins: CalendarDate | null;
  /** The earliest Code Freeze row's day; null where there is none ([board §1](../../../docs/specification/board.md#1-the-model)). */
  readonly codeFreeze: CalendarDate | 'unreadable' | null;
  /** The last KubeVirt row's day: the release counts as released from that day on; null when there is none, or one of them has no readable day. */
  readonly out: CalendarDate | null;
  /** There are several freeze entries; the earliest counts and a warning says so. */
  readonly hasSeveralFreezes: boolean;
  /** The schedule file's address at the commit that was read, or its path on disk; shown as a link. */
  readonly source: string;
}

/**
 * The freeze calendar: which releases have a schedule, and the schedules that were asked for.
 * A schedule that could not be read or fetched is `undetermined` in the map.
 */
export interface Calendar {
  readonly scheduled: readonly Release[];
  readonly schedules: ReadonlyMap<Release, Known<Schedule>>;
}

/** While one release is being finished, the next is planned already: so many of the latest may be open. */
const MAX_OPEN = 2;

/** The scheduled releases among which the next open one is found. */
export function latestReleases(scheduled: Iterable<Release>): readonly Release[] {
  return [...scheduled].sort(compareReleases).slice(-MAX_OPEN);
}
