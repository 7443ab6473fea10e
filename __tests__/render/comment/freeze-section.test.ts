import { describe, expect, test } from '@jest/globals';
import { renderPublication } from '../../../src/render/format/publication.ts';
import { bodyOf, FROZEN, LATE } from '../comment-fixture.ts';
import { CONTEXT, date, documentReport, release, report, SCHEDULE_URL, settings } from '../report-fixture.ts';

describe('the freeze', () => {
  const where = `**2027-01-06 00:00 UTC** ([schedule](${SCHEDULE_URL}))`;
  test.each([
    { name: 'open', parts: {}, expected: `- \`v1.11\` is open. Its VEP Freeze begins on ${where}; merge before that.` },
    {
      name: 'frozen',
      parts: { freeze: FROZEN, findings: [LATE] },
      expected: `- \`v1.11\` is frozen since ${where} and takes no new commitment. Too late: VEP 123.`,
    },
    {
      name: 'frozen, but excepted',
      parts: { freeze: FROZEN, isExcepted: true },
      expected: `- \`v1.11\` is frozen since ${where} and takes no new commitment. Lifted by the exception for VEP 123.`,
    },
    {
      name: 'released, and too late for it',
      parts: { freeze: { ...FROZEN, state: 'released' }, findings: [LATE] },
      expected: '- `v1.11` is released already and takes no new commitment. Too late: VEP 123.',
    },
    {
      name: 'released, and only on record',
      parts: { freeze: { ...FROZEN, state: 'released' }, findings: [{ ...LATE, severity: 'notice' }] },
      expected: '- `v1.11` is released already. On record only: VEP 123.',
    },
    {
      name: 'released, but excepted',
      parts: { freeze: { ...FROZEN, state: 'released' }, isExcepted: true },
      expected: '- `v1.11` is released already and takes no new commitment. Lifted by the exception for VEP 123.',
    },
    {
      name: 'unscheduled',
      parts: { freeze: { ...FROZEN, date: null, source: null, state: 'unscheduled' } },
      expected: '- `v1.11` has no schedule yet, so there is no freeze to observe.',
    },
    {
      name: 'undetermined',
      parts: { freeze: { ...FROZEN, date: null, source: null, state: 'undetermined' } },
      expected: '- `v1.11`: it is not known whether it is frozen.',
    },
    {
      name: 'unchanged',
      parts: { freeze: { ...FROZEN, state: 'unchanged' } },
      expected: `- \`v1.11\`: no new commitment from VEP 123, so the VEP Freeze of ${where} does not matter here.`,
    },
    {
      name: 'read from a disk',
      parts: { freeze: { ...FROZEN, state: 'open', source: 'releases/v1.11/schedule.yaml' } },
      expected:
        '- `v1.11` is open. Its VEP Freeze begins on **2027-01-06 00:00 UTC** (`releases/v1.11/schedule.yaml`); merge before that.',
    },
  ] as const)('$name', ({ parts, expected }) => {
    expect(bodyOf(report([documentReport(parts)])).split('\n')).toContain(expected);
  });

  test('is an absolute instant in the configured zone, on the day after an end-of-day freeze', () => {
    const body = bodyOf(report([documentReport()]), {
      settings: { timeZone: 'Asia/Kolkata', freezeBoundary: 'end-of-day' },
    });
    expect(body).toContain('**2027-01-07 00:00 Asia/Kolkata (2027-01-06 18:30 UTC)**');
  });

  test('has no countdown: the comment is the same on another day, the summary counts the days', () => {
    const today = (day: string) => report([documentReport()], { today: date(day) });
    expect(bodyOf(today('2026-11-24'))).toBe(bodyOf(today('2026-11-23')));
    expect(renderPublication(today('2026-11-23'), CONTEXT, settings()).summary).toContain('That is in 44 days.');
  });

  test('is counted beyond a dozen releases', () => {
    const documents = Array.from({ length: 15 }, (_, minor) =>
      documentReport({ freeze: { ...FROZEN, release: release(`v1.${minor}`) } }),
    );
    expect(bodyOf(report(documents))).toContain('\n- and 3 more');
  });
});
