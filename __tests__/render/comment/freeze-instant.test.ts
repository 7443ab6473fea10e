import { describe, expect, test } from '@jest/globals';
import { freezeInstant } from '../../../src/render/comment/freeze-instant.ts';
import { date } from '../report-fixture.ts';

describe('the moment a freeze begins', () => {
  test.each([
    { timeZone: 'UTC', freezeBoundary: 'start-of-day', day: '2026-09-02', expected: '2026-09-02 00:00 UTC' },
    { timeZone: 'UTC', freezeBoundary: 'end-of-day', day: '2026-09-02', expected: '2026-09-03 00:00 UTC' },
    {
      timeZone: 'Europe/Berlin',
      freezeBoundary: 'start-of-day',
      day: '2026-09-02',
      expected: '2026-09-02 00:00 Europe/Berlin (2026-09-01 22:00 UTC)',
    },
    {
      timeZone: 'Europe/Berlin',
      freezeBoundary: 'start-of-day',
      day: '2027-01-06',
      expected: '2027-01-06 00:00 Europe/Berlin (2027-01-05 23:00 UTC)',
    },
    {
      timeZone: 'Europe/Berlin',
      freezeBoundary: 'start-of-day',
      day: '2026-10-25',
      expected: '2026-10-25 00:00 Europe/Berlin (2026-10-24 22:00 UTC)',
    },
    {
      timeZone: 'Europe/Berlin',
      freezeBoundary: 'start-of-day',
      day: '2026-10-26',
      expected: '2026-10-26 00:00 Europe/Berlin (2026-10-25 23:00 UTC)',
    },
    {
      // Midnight does not exist on that day: the clocks go from 23:59 to 01:00.
      timeZone: 'America/Santiago',
      freezeBoundary: 'start-of-day',
      day: '2026-09-06',
      expected: '2026-09-06 00:00 America/Santiago (2026-09-06 04:00 UTC)',
    },
    {
      timeZone: 'Etc/GMT+12',
      freezeBoundary: 'end-of-day',
      day: '2026-09-02',
      expected: '2026-09-03 00:00 Etc/GMT+12 (2026-09-03 12:00 UTC)',
    },
    {
      timeZone: 'Asia/Kolkata',
      freezeBoundary: 'start-of-day',
      day: '2026-09-02',
      expected: '2026-09-02 00:00 Asia/Kolkata (2026-09-01 18:30 UTC)',
    },
    {
      timeZone: 'America/New_York',
      freezeBoundary: 'start-of-day',
      day: '2026-09-02',
      expected: '2026-09-02 00:00 America/New_York (2026-09-02 04:00 UTC)',
    },
  ] as const)('$timeZone, $freezeBoundary, $day', ({ day, expected, ...clock }) => {
    expect(freezeInstant(date(day), clock)).toBe(expected);
  });
});
