import { describe, expect, test } from '@jest/globals';

import { parseCalendarDate } from '../../src/domain/calendar-date.ts';
import { dayAt, lastSecondBefore } from '../../src/domain/zoned-day.ts';

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

describe('the last second before a day begins', () => {
  test.each([
    ['UTC', '2026-12-31T23:59:59.000Z'],
    ['Europe/Berlin', '2026-12-31T22:59:59.000Z'],
    ['Etc/GMT+12', '2027-01-01T11:59:59.000Z'],
  ])('%s', (zone, instant) => {
    expect(NEW_YEAR === null ? null : lastSecondBefore(NEW_YEAR, zone)).toBe(instant);
  });
});
