import { type CalendarDate, parseCalendarDate } from '../../domain/calendar/calendar-date.ts';
import { parseRelease, type Release } from '../../domain/calendar/release.ts';
import type { Calendar, Schedule } from '../../domain/calendar/schedule.ts';
import type { Known } from '../../domain/finding/known.ts';
import type { Facts } from '../../domain/report/facts.ts';

function certain<Value>(value: Value | null): Value {
  if (value === null) {
    throw new Error('The examples name a day or a release that is none.');
  }
  return value;
}

function day(text: string): CalendarDate {
  return certain(parseCalendarDate(text));
}

function release(text: string): Release {
  return certain(parseRelease(text));
}

const SCHEDULES: readonly Schedule[] = [
  { name: 'v1.9', freeze: '2026-04-30', out: '2026-07-29' },
  { name: 'v1.10', freeze: '2026-09-02', out: '2026-11-18' },
  { name: 'v1.11', freeze: '2027-01-06', out: '2027-03-24' },
].map(({ name, freeze, out }) => ({
  release: release(name),
  freeze: day(freeze),
  out: day(out),
  begins: null,
  codeFreeze: null,
  hasSeveralFreezes: false,
  source: `releases/${name}/schedule.yaml`,
}));

const CALENDAR: Calendar = {
  scheduled: SCHEDULES.map((schedule) => schedule.release),
  schedules: new Map(
    SCHEDULES.map((schedule): [Release, Known<Schedule>] => [schedule.release, { state: 'known', value: schedule }]),
  ),
};

/** The world in which the rules' examples are judged; the introduction of docs/rules.md describes it. */
export const EXAMPLE_FACTS: Facts = {
  today: day('2026-09-15'),
  sigs: ['sig-compute', 'sig-network', 'sig-storage'],
  baseVeps: [
    {
      path: 'veps/sig-compute/124-instant-restart/vep.md',
      number: 124,
      succession: { replaces: [123], supersededBy: null },
    },
  ],
  issues: new Map([
    [123, { state: 'known', value: 'issue' }],
    [132, { state: 'known', value: 'missing' }],
  ]),
  calendar: { state: 'known', value: CALENDAR },
  exception: { state: 'absent' },
  expectedSections: ['Overview', 'Design'],
  owners: {
    root: { approvers: ['frank'], reviewers: [] },
    sigs: new Map([['sig-compute', { approvers: ['erin'], reviewers: ['bob', 'dave'] }]]),
  },
  priorTargets: new Map(),
};
