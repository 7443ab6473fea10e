import { describe, expect, test } from '@jest/globals';

import { parseCalendarDate } from '../../../src/domain/calendar/calendar-date.ts';
import { dayAt, startOfDay } from '../../../src/domain/calendar/zoned-day.ts';

const NEW_YEAR = parseCalendarDate('2027-01-01');

describe('the day is that of the configured zone', () => {
  test.each([
    ['UTC', '2026-12-31'],
    ['Europe/Berlin', '2027-01-01'],
    ['America/Los_Angeles', '2026-12-31'],
    ['Pacific/Kiritimati', '2027-01-01'],
    ['Etc/GMT+12', '2026-12-31'],
  ])('%s', (zone, day) => {
    expect(dayAt(Date.parse('2026-12-31T23:30:00Z'), zone)).toBe(day);
  });
});

describe('the instant at which a day begins', () => {
  test.each([
    ['UTC', '2027-01-01T00:00:00.000Z'],
    ['Europe/Berlin', '2026-12-31T23:00:00.000Z'],
    ['Etc/GMT+12', '2027-01-01T12:00:00.000Z'],
  ])('%s', (zone, instant) => {
    expect(NEW_YEAR === null ? null : new Date(startOfDay(NEW_YEAR, zone)).toISOString()).toBe(instant);
  });
});
