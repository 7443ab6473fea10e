import type { BoardRelease, Milestone } from '../../domain/board/board-release.ts';
import { addDays, type CalendarDate, daysBetween } from '../../domain/calendar/calendar-date.ts';
import { compareReleases, type Release } from '../../domain/calendar/release.ts';
import type { Calendar, Schedule } from '../../domain/calendar/schedule.ts';
import type { Known } from '../../domain/finding/known.ts';
import { type Message, message } from '../../domain/finding/message.ts';
import { type FreezeDay, firstFrozenDay, freezeOf } from '../../domain/freeze/freeze.ts';

/** A release's dates, and where it is today. */
export interface ReleaseDates
  extends Pick<
    BoardRelease,
    'release' | 'phase' | 'designFrom' | 'vepFreeze' | 'codeFreeze' | 'codeFreezeEstimate' | 'ga' | 'next'
  > {
  /** From this day on no new commitment may merge; null where it is not known. */
  readonly frozenFrom: CalendarDate | null;
  /** It has no schedule, and is later than every release that has one. */
  readonly isUnscheduled: boolean;
  /** What of it is not known, one sentence each. */
  readonly unknown: readonly Message[];
}

/** Released, or past its time ([governance §5.3](../../../docs/specification/governance.md#53-where-the-date-comes-from)). */
export function isOver({ phase }: Pick<ReleaseDates, 'phase'>): boolean {
  return phase === 'released';
}

type Dates = Omit<ReleaseDates, 'phase' | 'next' | 'unknown' | 'isUnscheduled'>;

function noDates(release: Release): Dates {
  const none = { designFrom: null, vepFreeze: null, frozenFrom: null, codeFreeze: null, codeFreezeEstimate: null };
  return { release, ...none, ga: null };
}

function estimateCodeFreeze({ freeze, codeFreeze, out }: Schedule): CalendarDate | null {
  return freeze === null || out === null || codeFreeze !== null
    ? null
    : addDays(freeze, Math.round((daysBetween(freeze, out) * 2) / 3));
}

/** The schedule of the latest earlier release that has one. */
function scheduleBefore(release: Release, { schedules }: Calendar): Schedule | null {
  const earlier = [...schedules.values()].flatMap((schedule) =>
    schedule.state === 'known' && compareReleases(schedule.value.release, release) < 0 ? [schedule.value] : [],
  );
  return earlier.toSorted((left, right) => compareReleases(left.release, right.release)).at(-1) ?? null;
}

/** When design begins. */
interface Design {
  readonly from: CalendarDate | null;
  /** The earlier release whose Code Freeze would say it, and cannot be read; null where nothing is unclear. */
  readonly unclear: Schedule | null;
}

/** An estimated Code Freeze opens no design phase. */
function designOf({ release, begins }: Schedule, calendar: Calendar): Design {
  const before = scheduleBefore(release, calendar);
  return before?.codeFreeze === 'unreadable'
    ? { from: null, unclear: before }
    : { from: before?.codeFreeze ?? before?.out ?? begins, unclear: null };
}

function datesOf(schedule: Schedule, { from }: Design, { boundary }: FreezeDay): Dates {
  const { release, freeze, codeFreeze, out } = schedule;
  return {
    release,
    designFrom: from,
    vepFreeze: freeze,
    frozenFrom: freeze && firstFrozenDay(freeze, { freezeBoundary: boundary }),
    codeFreeze: codeFreeze === 'unreadable' ? null : codeFreeze,
    codeFreezeEstimate: estimateCodeFreeze(schedule),
    ga: out,
  };
}

/** The earlier release's GA, which comes after its Code Freeze, settles that design has begun. */
function mayHaveBegun({ unclear }: Design, today: CalendarDate): boolean {
  return unclear !== null && (unclear.out === null || today < unclear.out);
}

function designPhase(designFrom: CalendarDate | null, today: CalendarDate): 'upcoming' | 'design' {
  return designFrom !== null && today < designFrom ? 'upcoming' : 'design';
}

/** The table of phases ([board §1](../../../docs/specification/board.md#1-the-model)). */
function phaseOf(dates: Dates, design: Design, today: CalendarDate): BoardRelease['phase'] {
  const { designFrom, frozenFrom, codeFreeze, codeFreezeEstimate, ga } = dates;
  if (ga !== null && today >= ga) {
    return 'released';
  }
  if (frozenFrom === null) {
    return null;
  }
  if (today < frozenFrom) {
    return mayHaveBegun(design, today) ? null : designPhase(designFrom, today);
  }
  const end = codeFreeze ?? codeFreezeEstimate;
  if (end !== null && today < end) {
    return 'implementation';
  }
  return end === null || ga === null ? null : 'stabilization';
}

/** Before the GA an unreadable Code Freeze may come: what is next is not known then. */
function nextOf({ vepFreeze, codeFreeze, ga }: Dates, schedule: Schedule, today: CalendarDate): Milestone | null {
  const all = [
    { what: 'VEP Freeze', date: vepFreeze },
    { what: 'Code Freeze', date: codeFreeze },
    { what: 'GA', date: ga },
  ] as const;
  const coming = all.flatMap(({ what, date }) => (date !== null && date > today ? [{ what, date }] : []));
  const [next = null] = coming.toSorted((left, right) => (left.date < right.date ? -1 : 1));
  return next?.what === 'GA' && schedule.codeFreeze === 'unreadable' ? null : next;
}

function unknownOf(schedule: Schedule, { unclear }: Design, today: CalendarDate): readonly Message[] {
  const { release, freeze, codeFreeze, out } = schedule;
  if (out !== null && out <= today) {
    return [];
  }
  return [
    ...(unclear === null
      ? []
      : [
          message`When the design of ${release} began is not known: the Code Freeze in the schedule of ${unclear.release} cannot be read.`,
        ]),
    ...(freeze === null ? [message`The schedule of ${release} names no VEP Freeze.`] : []),
    ...(codeFreeze === 'unreadable'
      ? [message`The Code Freeze of ${release} is not known: its date in the schedule cannot be read.`]
      : []),
    ...(out === null
      ? [message`The GA of ${release} is not known: a row of KubeVirt in its schedule has no readable date.`]
      : []),
  ];
}

function withoutSchedule(release: Release, calendar: Known<Calendar>, day: FreezeDay): ReleaseDates {
  const freeze = freezeOf(release, calendar, day);
  const common = { ...noDates(release), next: null };
  if (freeze.state === 'undetermined') {
    // Where nothing at all can be read, it is said once for all releases.
    const unknown = calendar.state === 'undetermined' ? [] : [freeze.reason];
    return { ...common, phase: null, isUnscheduled: false, unknown };
  }
  const isUnscheduled = freeze.value.state === 'unscheduled';
  const unknown = isUnscheduled ? [message`${release} has no schedule yet: its dates are not known.`] : [];
  return { ...common, phase: isUnscheduled ? null : 'released', isUnscheduled, unknown };
}

/** Works out a release's dates and phase on a day. */
export function releaseDates(release: Release, calendar: Known<Calendar>, day: FreezeDay): ReleaseDates {
  const schedule = calendar.state === 'known' ? calendar.value.schedules.get(release) : undefined;
  if (calendar.state === 'undetermined' || schedule?.state !== 'known') {
    return withoutSchedule(release, calendar, day);
  }
  const design = designOf(schedule.value, calendar.value);
  const dates = datesOf(schedule.value, design, day);
  return {
    ...dates,
    phase: phaseOf(dates, design, day.today),
    next: nextOf(dates, schedule.value, day.today),
    isUnscheduled: false,
    unknown: unknownOf(schedule.value, design, day.today),
  };
}
