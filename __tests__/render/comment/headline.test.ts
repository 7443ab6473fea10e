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
    {
      name: 'one document',
      documents: [late],
      expected: 'too late to commit to this release. Everything else is fine.',
    },
    {
      name: 'two documents in one release',
      documents: [late, late],
      expected: 'too late to commit to this release. Everything else is fine.',
    },
    { name: 'two releases', documents: [late, later], expected: 'too late to commit to these releases.' },
  ])('$name', ({ documents, expected }) => {
    expect(bodyOf(report(documents))).toContain(expected);
  });
});

describe('the headline says the verdict in words', () => {
  const warned = documentReport({ findings: [finding({ severity: 'warning' })] });
  const trial = documentReport({ findings: [finding({ severity: 'warning', wouldBlock: true })] });
  test.each([
    { name: 'all is well', made: report([documentReport()]), expected: '### ✅ VEP governance: all checks pass' },
    { name: 'no document', made: report([]), expected: '### ✅ VEP governance: no VEP document changed' },
    { name: 'a warning', made: report([warned]), expected: '### ✅ VEP governance: nothing blocks, 1 warning' },
    {
      name: 'one error',
      made: report([documentReport({ findings: [finding()] })]),
      expected: '### ❌ VEP governance: 1 error to fix',
    },
    {
      name: 'two errors',
      made: report([documentReport({ findings: [finding(), finding()] })]),
      expected: '### ❌ VEP governance: 2 errors to fix',
    },
    {
      name: 'only the freeze',
      made: report([documentReport({ freeze: FROZEN, findings: [LATE] })]),
      expected: '### ❌ VEP governance: `v1.11` has been frozen since 2027-01-06',
    },
    {
      name: 'only the freeze, for a release that is released',
      made: report([documentReport({ freeze: { ...FROZEN, date: null, state: 'released' }, findings: [LATE] })]),
      expected: '### ❌ VEP governance: `v1.11` has already been released',
    },
    {
      name: 'the freeze and something else',
      made: report([documentReport({ freeze: FROZEN, findings: [finding(), LATE] })]),
      expected: '### ❌ VEP governance: 2 errors to fix',
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
      name: 'a trial period says how many errors would block',
      made: report([trial, warned], { enforcement: 'warn' }),
      expected: '### ⚠️ VEP governance: 1 error would block',
    },
    {
      name: 'a trial period without errors',
      made: report([warned], { enforcement: 'warn' }),
      expected: '### ✅ VEP governance: nothing blocks, 1 warning',
    },
  ])('$name', ({ made, expected }) => {
    expect(headlineOf(bodyOf(made))).toBe(expected);
  });
});

describe('what to do', () => {
  const wrong = documentReport({ findings: [finding(), finding({ severity: 'warning' })] });
  test.each([
    {
      name: 'errors and warnings',
      made: report([wrong]),
      expected:
        'Fix the items marked ❌ and push. This comment and the status update automatically. Items marked ⚠️ do not block.',
    },
    {
      name: 'a trial period',
      made: report([documentReport({ findings: [finding({ severity: 'warning', wouldBlock: true })] })], {
        enforcement: 'warn',
      }),
      expected: 'This repository is in a trial period: nothing blocks yet. Fix the items marked ❌ and push.',
    },
    {
      name: 'no verdict, and errors besides',
      made: report([wrong], { undetermined: [message`No answer.`] }),
      expected: 'There is also 1 error to fix, marked ❌ below.',
    },
  ])('$name', ({ made, expected }) => {
    expect(bodyOf(made)).toContain(expected);
  });
});
