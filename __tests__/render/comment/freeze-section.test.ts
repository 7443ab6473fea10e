import { describe, expect, test } from '@jest/globals';
import { renderPublication } from '../../../src/render/format/publication.ts';
import { bodyOf, FROZEN, LATE } from '../comment-fixture.ts';
import { CONTEXT, date, documentReport, release, report, SCHEDULE_URL, settings } from '../report-fixture.ts';

describe('the freeze', () => {
  const where = `**2027-01-06 00:00 UTC** ([schedule](${SCHEDULE_URL}))`;
  test.each([
    { name: 'open', parts: {}, expected: `The VEP Freeze of \`v1.11\` begins on ${where}. Merge before then.` },
    {
      name: 'frozen',
      parts: { freeze: FROZEN, findings: [LATE] },
      expected: `\`v1.11\` has been frozen since ${where} and accepts no new commitments.`,
    },
    {
      name: 'frozen, but excepted',
      parts: { freeze: FROZEN, isExcepted: true },
      expected: `\`v1.11\` has been frozen since ${where} and accepts no new commitments.`,
    },
    {
      name: 'released, and too late for it',
      parts: { freeze: { ...FROZEN, state: 'released' }, findings: [LATE] },
      expected: '`v1.11` has already been released and accepts no new commitments.',
    },
    {
      name: 'released, but excepted',
      parts: { freeze: { ...FROZEN, state: 'released' }, isExcepted: true },
      expected: '`v1.11` has already been released and accepts no new commitments.',
    },
    {
      name: 'unscheduled',
      parts: { freeze: { ...FROZEN, date: null, source: null, state: 'unscheduled' } },
      expected: '`v1.11` has no schedule yet, so no freeze applies.',
    },
    {
      name: 'undetermined',
      parts: { freeze: { ...FROZEN, date: null, source: null, state: 'undetermined' } },
      expected: 'Whether `v1.11` is frozen is not known.',
    },
    {
      name: 'read from a disk',
      parts: { freeze: { ...FROZEN, state: 'open', source: 'releases/v1.11/schedule.yaml' } },
      expected:
        'The VEP Freeze of `v1.11` begins on **2027-01-06 00:00 UTC** (`releases/v1.11/schedule.yaml`). Merge before then.',
    },
  ] as const)('$name', ({ parts, expected }) => {
    expect(bodyOf(report([documentReport(parts)])).split('\n')).toContain(expected);
  });

  test.each([
    ['what was committed before', { freeze: { ...FROZEN, state: 'unchanged' } }],
    [
      'what is only on record',
      { freeze: { ...FROZEN, state: 'released' }, findings: [{ ...LATE, severity: 'notice' }] },
    ],
  ] as const)('does not matter to %s', (_, parts) => {
    expect(bodyOf(report([documentReport(parts)]))).not.toMatch(/2027-01-06|released/);
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
    expect(renderPublication(today('2026-11-23'), CONTEXT, settings()).summary([])).toContain('That is in 44 days.');
  });

  test('is counted beyond a dozen releases', () => {
    const documents = Array.from({ length: 15 }, (_, minor) =>
      documentReport({ freeze: { ...FROZEN, release: release(`v1.${minor}`) }, isExcepted: true }),
    );
    expect(bodyOf(report(documents))).toContain('\n\nAnd 3 more releases.');
  });
});
