import { describe, expect, test } from '@jest/globals';
import { message } from '../../../src/domain/finding/message.ts';
import { bodyOf, FROZEN, LATE } from '../comment-fixture.ts';
import { documentReport, finding, release, report } from '../report-fixture.ts';

/** The line that a reader sees first. */
function headlineOf(body: string): string {
  return body.split('\n').find((line) => line.startsWith('### ')) ?? '';
}

describe('where only the freeze blocks', () => {
  const late = documentReport({ freeze: FROZEN, findings: [LATE] });
  const later = documentReport({ freeze: { ...FROZEN, release: release('v1.10') }, findings: [LATE] });
  test.each([
    { name: 'one document', documents: [late], expected: 'to commit to this release.' },
    { name: 'two documents in one release', documents: [late, late], expected: 'to commit to this release.' },
    { name: 'two releases', documents: [late, later], expected: 'to commit to these releases.' },
  ])('$name', ({ documents, expected }) => {
    expect(bodyOf(report(documents))).toContain(expected);
  });
});

describe('the headline says the verdict in words', () => {
  const warned = documentReport({ findings: [finding({ severity: 'warning' })] });
  test.each([
    { name: 'all is well', made: report([documentReport()]), expected: '### ✅ VEP governance: all checks pass' },
    { name: 'no document', made: report([]), expected: '### ✅ VEP governance: no VEP document changed' },
    { name: 'a warning', made: report([warned]), expected: '### ✅ VEP governance: nothing blocks, 1 warning' },
    {
      name: 'one error',
      made: report([documentReport({ findings: [finding()] })]),
      expected: '### ❌ VEP governance: 1 error blocks this pull request',
    },
    {
      name: 'two errors',
      made: report([documentReport({ findings: [finding(), finding()] })]),
      expected: '### ❌ VEP governance: 2 errors block this pull request',
    },
    {
      name: 'only the freeze',
      made: report([documentReport({ freeze: FROZEN, findings: [LATE] })]),
      expected: '### ❌ VEP governance: `v1.11` is frozen since 2027-01-06',
    },
    {
      name: 'only the freeze, for a release that is out',
      made: report([documentReport({ freeze: { ...FROZEN, date: null, state: 'released' }, findings: [LATE] })]),
      expected: '### ❌ VEP governance: `v1.11` is released',
    },
    {
      name: 'the freeze and something else',
      made: report([documentReport({ freeze: FROZEN, findings: [finding(), LATE] })]),
      expected: '### ❌ VEP governance: 2 errors block this pull request',
    },
    {
      name: 'something could not be read',
      made: report([documentReport()], { undetermined: [message`No answer.`] }),
      expected: '### ⚠️ VEP governance: no verdict yet',
    },
    {
      name: 'something could not be read, and the repository lets that pass',
      made: report([documentReport()], { undetermined: [message`No answer.`], verdict: 'success' }),
      expected: '### ✅ VEP governance: nothing blocks',
    },
    {
      name: 'a trial period',
      made: report([warned], { enforcement: 'warn' }),
      expected: '### ⚠️ VEP governance: 1 warning, nothing blocks',
    },
  ])('$name', ({ made, expected }) => {
    expect(headlineOf(bodyOf(made))).toBe(expected);
  });
});
