import { describe, expect, test } from '@jest/globals';
import { message } from '../../../src/domain/finding/message.ts';
import { commentOf } from '../comment-fixture.ts';
import { documentReport, finding, report } from '../report-fixture.ts';

describe('whether a comment is wanted', () => {
  const well = report([documentReport()]);
  const wrong = report([documentReport({ findings: [finding()] })]);
  const excepted = report([documentReport({ isExcepted: true })], {
    exception: { ...well.exception, isPresent: true, counts: true, record: { event: 'LE_1', commitments: [] } },
  });
  test.each([
    { name: 'always, well', made: well, comment: 'always', expected: 'keep' },
    {
      name: 'always, no document: only an older comment is resolved',
      made: report([]),
      comment: 'always',
      expected: 'resolve',
    },
    { name: 'on findings, well', made: well, comment: 'on-findings', expected: 'resolve' },
    { name: 'on findings, wrong', made: wrong, comment: 'on-findings', expected: 'keep' },
    { name: 'on findings, well, with a scope to remember', made: excepted, comment: 'on-findings', expected: 'keep' },
    { name: 'never, wrong', made: wrong, comment: 'never', expected: 'none' },
  ] as const)('$name', ({ made, comment, expected }) => {
    expect(commentOf(made, { settings: { comment } }).kind).toBe(expected);
  });
});

test('what could not be found out is a finding to the comment', () => {
  const made = report([documentReport()], { undetermined: [message`The calendar is missing.`] });
  expect(commentOf(made, { settings: { comment: 'on-findings' } }).kind).toBe('keep');
});
