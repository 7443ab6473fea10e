import { describe, expect, test } from '@jest/globals';
import { message } from '../../src/domain/finding/message.ts';
import { liftAllButFreeze } from '../../src/judge/override.ts';
import { LATE } from '../render/comment-fixture.ts';
import { documentReport, finding, report } from '../render/report-fixture.ts';

describe('an override from before the freeze', () => {
  const counted = { rule: 'people', severity: 'error' } as const;
  test('leaves the errors of the freeze alone', () => {
    const made = report([documentReport({ findings: [finding(counted), LATE, finding({ severity: 'notice' })] })]);
    const lifted = liftAllButFreeze(made);
    expect(lifted).toMatchObject({ verdict: 'failure', counts: { documents: 1, errors: 1, warnings: 1, notices: 1 } });
    expect(lifted.documents[0]?.findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'people warning',
      'freeze error',
      'people notice',
    ]);
    const rows = lifted.documents[0]?.results.filter(({ result }) => result !== 'passed');
    expect(rows?.map(({ rule, result }) => `${rule} ${result}`)).toEqual(['people warned', 'freeze failed']);
  });
  test('passes where nothing else is wrong; what is not known stays so', () => {
    const made = report([documentReport({ findings: [finding(counted)] })]);
    expect(liftAllButFreeze(made).verdict).toBe('success');
    const unknown = report([documentReport()], { undetermined: [message`No calendar.`] });
    expect(liftAllButFreeze(unknown).verdict).toBe('error');
  });
});
