import { describe, expect, test } from '@jest/globals';
import { releaseDates } from '../../../src/board/releases/release-dates.ts';
import type { Schedule } from '../../../src/domain/calendar/schedule.ts';
import { plainText } from '../../../src/domain/finding/message.ts';
import { calendar, day, release, schedule } from '../../rules/facts-builder.ts';

/** A schedule by its days; the first is that of its first row. */
function dated(
  name: string,
  days: readonly [begins: string, freeze: string | null, code: string | null, ga: string | null],
): Schedule {
  const [begins, freeze, code, ga] = days;
  return { ...schedule(name, freeze, ga), begins: day(begins), codeFreeze: code === null ? null : day(code) };
}

const V1_9 = dated('v1.9', ['2026-03-11', '2026-04-30', '2026-06-24', '2026-07-22']);
const V1_10 = dated('v1.10', ['2026-07-15', '2026-09-02', '2026-10-21', '2026-11-18']);
const CALENDAR = calendar(V1_9, V1_10);

function at(today: string, name: string, known = CALENDAR) {
  return releaseDates(release(name), known, { today: day(today), boundary: 'start-of-day' });
}

describe('the phase of a release', () => {
  test.each([
    ['2026-06-23', 'upcoming'],
    ['2026-06-24', 'design'],
    ['2026-09-01', 'design'],
    ['2026-09-02', 'implementation'],
    ['2026-10-20', 'implementation'],
    ['2026-10-21', 'stabilization'],
    ['2026-11-17', 'stabilization'],
    ['2026-11-18', 'released'],
  ])('on %s it is %s', (today, phase) => {
    expect(at(today, 'v1.10').phase).toBe(phase);
  });

  test.each([
    ['the first row where no earlier release has a schedule', 'v1.9', CALENDAR, '2026-03-11'],
    [
      'the GA where the release before has no Code Freeze',
      'v1.10',
      calendar({ ...V1_9, codeFreeze: null }, V1_10),
      '2026-07-22',
    ],
    [
      'the Code Freeze of the latest earlier release that has a schedule',
      'v1.12',
      calendar(V1_9, V1_10, dated('v1.12', ['2027-01-01', '2027-02-01', null, '2027-06-01'])),
      '2026-10-21',
    ],
  ] as const)('design begins with %s', (...[, name, known, from]) => {
    expect(at('2026-01-01', name, known).designFrom).toBe(from);
  });

  test('with an end-of-day boundary the freeze day itself is still design', () => {
    const day1 = { today: day('2026-09-02'), boundary: 'end-of-day' } as const;
    expect(releaseDates(release('v1.10'), CALENDAR, day1)).toMatchObject({ phase: 'design', frozenFrom: '2026-09-03' });
  });

  test.each([
    [
      'without a VEP Freeze',
      dated('v1.10', ['2026-07-15', null, '2026-10-21', '2026-11-18']),
      '2026-10-01',
      null,
      'The schedule of `v1.10` names no VEP Freeze.',
    ],
    [
      'without a VEP Freeze, and released',
      dated('v1.10', ['2026-07-15', null, null, '2026-11-18']),
      '2026-11-18',
      'released',
      undefined,
    ],
    [
      'with an unreadable Code Freeze',
      { ...V1_10, codeFreeze: 'unreadable' } as const,
      '2026-09-02',
      null,
      'The Code Freeze of `v1.10` is not known: its date in the schedule cannot be read.',
    ],
    [
      'with an unreadable GA, before the Code Freeze',
      dated('v1.10', ['2026-07-15', '2026-09-02', '2026-10-21', null]),
      '2026-10-20',
      'implementation',
      'The GA of `v1.10` is not known: a row of KubeVirt in its schedule has no readable date.',
    ],
    [
      'with an unreadable GA, after the Code Freeze',
      dated('v1.10', ['2026-07-15', '2026-09-02', '2026-10-21', null]),
      '2026-10-21',
      null,
      'The GA of `v1.10` is not known: a row of KubeVirt in its schedule has no readable date.',
    ],
  ] as const)('%s', (...[, broken, today, phase, sentence]) => {
    const dates = at(today, 'v1.10', calendar(V1_9, broken));
    expect(dates.phase).toBe(phase);
    expect(dates.unknown.map(plainText)[0]).toBe(sentence);
  });

  test.each([
    ['v99.0', null, ['`v99.0` has no schedule yet: its dates are not known.']],
    ['v1.8', 'released', []],
  ])('without a schedule: %s', (name, phase, unknown) => {
    const dates = at('2026-10-05', name);
    expect([dates.phase, dates.unknown.map(plainText)]).toEqual([phase, unknown]);
  });
});

describe('the next date is the first one after today', () => {
  test.each([
    ['2026-09-01', { what: 'VEP Freeze', date: '2026-09-02' }],
    ['2026-09-02', { what: 'Code Freeze', date: '2026-10-21' }],
    ['2026-11-17', { what: 'GA', date: '2026-11-18' }],
    ['2026-11-18', null],
  ])('%s', (today, next) => {
    expect(at(today, 'v1.10').next).toEqual(next);
  });
});

describe('a Code Freeze that cannot be read', () => {
  const unreadable = calendar(
    V1_9,
    { ...V1_10, codeFreeze: 'unreadable' },
    dated('v1.11', ['2026-11-11', '2027-01-06', '2027-02-24', '2027-03-24']),
  );

  test.each([
    ['2026-09-01', 'design', 'VEP Freeze'],
    ['2026-09-02', null, null],
    ['2026-11-17', null, null],
    ['2026-11-18', 'released', null],
  ])('on %s its own release is %s, and what is next %s', (today, phase, next) => {
    const dates = at(today, 'v1.10', unreadable);
    expect([dates.phase, dates.next?.what ?? null]).toEqual([phase, next]);
  });

  test.each([
    ['2026-10-01', null],
    ['2026-11-17', null],
    ['2026-11-18', 'design'],
    ['2027-01-06', 'implementation'],
  ])('on %s the release after it is %s, for design may have begun', (today, phase) => {
    const dates = at(today, 'v1.11', unreadable);
    expect([dates.phase, dates.designFrom]).toEqual([phase, null]);
    expect(dates.unknown.map(plainText)).toEqual([
      'When the design of `v1.11` began is not known: the Code Freeze in the schedule of `v1.10` cannot be read.',
    ]);
  });
});
