import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween, parseCalendarDate } from '../../../src/domain/calendar/calendar-date.ts';
import { day } from '../../rules/facts-builder.ts';

describe('a calendar date is yyyy-mm-dd and exists', () => {
  test.each(['2026-09-02', '2024-02-29', '2000-02-29', '1999-12-31'])('%s is a day', (text) => {
    expect(parseCalendarDate(text)).toBe(text);
  });

  test.each(['2026-02-30', '2026-13-45', '2026-00-10', '2023-02-29', '1900-02-29'])('%s does not exist', (text) => {
    expect(parseCalendarDate(text)).toBeNull();
  });

  test.each(['2026/09/02', '2026-9-2', '20260902', '2026-09-02T00:00:00Z', '', ' 2026-09-02', 'YYYY-MM-DD'])(
    '%j has another form',
    (text) => {
      expect(parseCalendarDate(text)).toBeNull();
    },
  );
});

describe('days are counted, whatever the clocks do', () => {
  test.each([
    ['2026-09-02', '2026-09-02', 0],
    ['2026-09-01', '2026-09-02', 1],
    ['2026-09-02', '2026-09-01', -1],
    ['2026-03-01', '2026-04-01', 31],
    ['2024-02-28', '2024-03-01', 2],
    ['2026-10-24', '2026-10-26', 2],
  ])('from %s to %s: %i', (start, end, days) => {
    expect(daysBetween(day(start), day(end))).toBe(days);
    expect(addDays(day(start), days)).toBe(end);
  });

  test("adding and counting are each other's inverse", () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 40_000 }), (days) => {
        const start = day('2026-09-02');
        expect(daysBetween(start, addDays(start, days))).toBe(days);
      }),
    );
  });
});
