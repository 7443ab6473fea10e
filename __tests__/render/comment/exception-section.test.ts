import { describe, expect, test } from '@jest/globals';
import { message } from '../../../src/domain/finding/message.ts';
import { decodeMarker } from '../../../src/domain/record/comment-marker.ts';
import { bodyOf, FROZEN, LATE } from '../comment-fixture.ts';
import { documentReport, release, report } from '../report-fixture.ts';

describe('the exception', () => {
  const absent = report([documentReport()]).exception;
  const record = {
    event: 'LE_1',
    commitments: [{ document: '123', stage: 'alpha', release: release('v1.11') }],
  } as const;
  const granted = {
    ...absent,
    isPresent: true,
    counts: true,
    grantedBy: 'alice',
    grantedAt: '2027-01-07T09:30:00Z',
    record,
  };

  test('is explained where a freeze blocks: the label and who may put it there', () => {
    const body = bodyOf(report([documentReport({ freeze: FROZEN, findings: [LATE] })]), {
      settings: { exceptionApprovers: ['carol'] },
    });
    expect(body).toContain('To get an exception, ask a maintainer to add the label `freeze-exception`.');
    expect(body).toContain(
      'It counts only from someone with the role `admin` or `maintain`, or an approver in the root `OWNERS` file, or `@carol`.',
    );
  });

  test('is explained where a release has already been released', () => {
    const freeze = { ...FROZEN, date: null, state: 'released' } as const;
    expect(bodyOf(report([documentReport({ freeze, findings: [LATE] })]))).toContain('To get an exception');
  });

  test.each([
    ['no freeze blocks', documentReport()],
    ['a release that is released is only recorded', documentReport({ freeze: { ...FROZEN, state: 'released' } })],
  ])('is not mentioned where %s', (_, document) => {
    expect(bodyOf(report([document]))).not.toContain('freeze-exception');
  });

  test('names who granted it, when and for what, and keeps the record', () => {
    const made = report([documentReport({ freeze: FROZEN, isExcepted: true })], { exception: granted });
    expect(bodyOf(made)).toContain(
      'Granted by `@alice` on `2027-01-07 09:30 UTC` with the label `freeze-exception`. It covers VEP 123 (`alpha` in `v1.11`).',
    );
    expect(decodeMarker(bodyOf(made))).toEqual({ record });
  });

  test('is asked for where the repository says', () => {
    const body = bodyOf(report([documentReport({ freeze: FROZEN, findings: [LATE] })]), {
      settings: { exceptionUrl: 'https://example.org/ask?a=(b)' },
    });
    expect(body).toContain(
      '[Ask for an exception](https://example.org/ask?a=%28b%29). A maintainer grants it with the label `freeze-exception`.',
    );
  });

  test('that does not count says why and who may', () => {
    const exception = { ...absent, isPresent: true, reason: message`${'mallory'} is not entitled to it.` };
    const body = bodyOf(report([documentReport()], { exception }));
    expect(body).toContain('The label `freeze-exception` is here, but has no effect. `mallory` is not entitled to it.');
    expect(body).toContain('someone with the role `admin` or `maintain`');
  });

  test('a record too long to be kept covers nothing, rather than breaking the comment', () => {
    const commitments = Array.from({ length: 600 }, (_, index) => ({
      ...record.commitments[0],
      document: `veps/${index}/${'x'.repeat(60)}`,
    }));
    const body = bodyOf(
      report([documentReport()], { exception: { ...granted, record: { event: 'LE_1', commitments } } }),
    );
    expect(decodeMarker(body)).toEqual({ record: { event: 'LE_1', commitments: [] } });
  });
});
