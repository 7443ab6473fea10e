import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../../src/domain/calendar/calendar-date.ts';
import type { Calendar, Schedule } from '../../../src/domain/calendar/schedule.ts';
import type { Known } from '../../../src/domain/finding/known.ts';
import { message, plainText } from '../../../src/domain/finding/message.ts';
import { type FreezeDay, freezeOf } from '../../../src/domain/freeze/freeze.ts';
import { calendar, day, release, schedule } from '../../rules/facts-builder.ts';

const OLD = schedule('v1.5', null, '2025-03-12');
const RUNNING = schedule('v1.11', null, '2027-03-24');
const FROZEN = schedule('v1.10', '2026-09-02', '2026-11-18');
const OPEN = schedule('v1.11', '2027-01-06', null);
const EMPTY = schedule('v1.11', null, null);
const UNREADABLE: Known<Schedule> = { state: 'undetermined', reason: message`It is not YAML.` };

const DAY: FreezeDay = { today: day('2026-09-15'), boundary: 'start-of-day' };

function stateOf(name: string, known: Known<Calendar>, on: FreezeDay = DAY): string {
  const freeze = freezeOf(release(name), known, on);
  return freeze.state === 'known' ? freeze.value.state : 'undetermined';
}

describe('what is found for a release (governance §5.3)', () => {
  const missing: Known<Calendar> = { state: 'undetermined', reason: message`Gone.` };
  const unread: Known<Calendar> = { state: 'known', value: { scheduled: [release('v1.10')], schedules: new Map() } };

  test.each([
    { found: 'a freeze date in the past', name: 'v1.10', known: calendar(FROZEN), state: 'frozen' },
    { found: 'a freeze date to come', name: 'v1.11', known: calendar(OPEN), state: 'open' },
    {
      found: 'no freeze entry, last KubeVirt entry in the past',
      name: 'v1.5',
      known: calendar(OLD),
      state: 'released',
    },
    { found: 'no freeze entry, still running', name: 'v1.11', known: calendar(RUNNING), state: 'undetermined' },
    { found: 'no readable day at all', name: 'v1.11', known: calendar(EMPTY), state: 'undetermined' },
    { found: 'no schedule, later than every other', name: 'v1.12', known: calendar(OLD, FROZEN), state: 'unscheduled' },
    { found: 'no schedule, not later than every other', name: 'v1.7', known: calendar(OLD, FROZEN), state: 'released' },
    {
      found: 'a schedule that cannot be read',
      name: 'v1.10',
      known: calendar(['v1.10', UNREADABLE]),
      state: 'undetermined',
    },
    { found: 'a calendar without a single schedule', name: 'v1.10', known: calendar(), state: 'undetermined' },
    { found: "the calendar's repository is missing", name: 'v1.10', known: missing, state: 'undetermined' },
    { found: 'a schedule that was not fetched', name: 'v1.10', known: unread, state: 'undetermined' },
  ])('$found: $state', ({ name, known, state }) => {
    expect(stateOf(name, known)).toBe(state);
  });

  test('why it is undetermined says which schedule', () => {
    const freeze = freezeOf(release('v1.11'), calendar(RUNNING), {
      today: day('2026-09-15'),
      boundary: 'start-of-day',
    });
    const reason = freeze.state === 'undetermined' ? freeze.reason : [];
    expect(plainText(reason)).toBe('The schedule of `v1.11` names no VEP Freeze and the release is still running.');
    expect(reason).toContainEqual({ kind: 'code', text: 'v1.11', source: 'releases/v1.11/schedule.yaml' });
  });
});

describe('when it is frozen (governance §5.2)', () => {
  test.each<[string, FreezeDay['boundary'], string]>([
    ['2026-09-01', 'start-of-day', 'open'],
    ['2026-09-02', 'start-of-day', 'frozen'],
    ['2026-09-03', 'start-of-day', 'frozen'],
    ['2026-09-01', 'end-of-day', 'open'],
    ['2026-09-02', 'end-of-day', 'open'],
    ['2026-09-03', 'end-of-day', 'frozen'],
  ])('frozen on 2026-09-02, on %s by the %s: %s', (today, boundary, state) => {
    expect(stateOf('v1.10', calendar(FROZEN), { today: day(today), boundary })).toBe(state);
  });

  test('any day around a freeze: frozen iff on or after it; by the end of the day iff after it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 500 }), (days) => {
        const today = addDays(day('2026-09-02'), days);
        const known = calendar(FROZEN);
        expect(stateOf('v1.10', known, { today, boundary: 'start-of-day' })).toBe(days >= 0 ? 'frozen' : 'open');
        expect(stateOf('v1.10', known, { today, boundary: 'end-of-day' })).toBe(days > 0 ? 'frozen' : 'open');
      }),
    );
  });
});

describe('a release is out when its last KubeVirt row is today or past (governance §1)', () => {
  test.each([
    ['2026-11-17', false],
    ['2026-11-18', true],
    ['2026-11-19', true],
  ])('on %s: %s', (today, isReleased) => {
    const freeze = freezeOf(release('v1.10'), calendar(FROZEN), { today: day(today), boundary: 'start-of-day' });
    expect(freeze).toMatchObject({ state: 'known', value: { isReleased } });
  });

  test.each([
    ['before every scheduled one', 'v0.59', true],
    ['between scheduled ones', 'v1.7', false],
    ['after every scheduled one', 'v1.12', false],
  ])('one without a schedule, %s', (_, name, isReleased) => {
    expect(freezeOf(release(name), calendar(OLD, FROZEN), DAY)).toMatchObject({ value: { isReleased } });
  });
});
