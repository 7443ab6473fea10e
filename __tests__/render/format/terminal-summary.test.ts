import { expect, test } from '@jest/globals';
import { message } from '../../../src/domain/finding/message.ts';
import type { Report } from '../../../src/domain/report/report.ts';
import { renderSummary } from '../../../src/render/format/terminal-summary.ts';
import { documentReport, finding, report } from '../report-fixture.ts';

const OPEN = [message`The schedule of ${'v1.11'} gave no answer.`];

const summary = (
  errors: number,
  warnings: number,
  { fixable = 0, ...parts }: Partial<Report> & { fixable?: number } = {},
) => {
  const counts = { documents: 2, errors, warnings, notices: 1 };
  return renderSummary(report([documentReport()], { ...parts, counts }), { fixable, hasColors: false });
};

test.each([
  ['nothing', summary(0, 0), 'No problems in 2 documents.'],
  ['errors and warnings', summary(7, 2), '9 problems (7 errors).'],
  ['one', summary(1, 0), '1 problem (1 error).'],
  ['warnings', summary(0, 3), '3 problems (no errors).'],
  [
    'what can be fixed',
    summary(7, 2, { fixable: 3 }),
    '9 problems (7 errors). 3 can be fixed with `vep-governance fix`.',
  ],
  [
    'what could not be judged',
    summary(0, 0, { verdict: 'error', undetermined: OPEN }),
    'Not judged: 1 question could not be answered (see "not known"). No problems so far.',
  ],
  [
    'that beside errors',
    summary(2, 0, { verdict: 'error', undetermined: [...OPEN, ...OPEN] }),
    'Not judged: 2 questions could not be answered (see "not known"). 2 problems (2 errors) so far.',
  ],
  [
    'that where a repository lets it pass',
    summary(0, 0, { verdict: 'success', undetermined: OPEN }),
    'No problems, and 1 question could not be answered (see "not known").',
  ],
])('says %s', (_what, text, expected) => {
  expect(text).toBe(`${expected}\n`);
});

test('says that fields were not checked where a front matter cannot be read', () => {
  const findings = [finding({ rule: 'front-matter', code: 'front-matter/unclosed' })];
  const results = [{ rule: 'schema', title: 'Fields', result: 'skipped' }] as const;
  const made = (change: 'added' | 'legacy') =>
    report([documentReport({ change, findings, results })], {
      counts: { documents: 1, errors: 1, warnings: 0, notices: 0 },
    });
  const say = (change: 'added' | 'legacy') => renderSummary(made(change), { fixable: 0, hasColors: false });
  expect(say('added')).toBe('1 problem (1 error) so far: the fields of 1 document cannot be read yet.\n');
  expect(say('legacy')).toBe('1 problem (1 error).\n');
});

test('is colored by the verdict', () => {
  const green = renderSummary(report([documentReport()], { verdict: 'success' }), { fixable: 1, hasColors: true });
  expect(green).toBe('\u001b[32mNo problems in 1 document.\u001b[0m 1 can be fixed with `vep-governance fix`.\n');
});
