import { describe, expect, test } from '@jest/globals';
import { message } from '../../../src/domain/finding/message.ts';
import type { Exception, ExceptionScope } from '../../../src/domain/freeze/exception.ts';
import { APPROVED, exampleDocument } from '../../../src/rules/examples/example-document.ts';
import { release } from '../../rules/facts-builder.ts';
import { added, modified } from '../../rules/vep-builder.ts';
import { judgeAll, read } from '../judge-text.ts';

const OTHER = 'veps/sig-compute/124-other/vep.md';

const frozen = added(read(exampleDocument({ ...APPROVED, milestone: '{alpha: "v1.10"}' })));
const open = added(read(exampleDocument({ ...APPROVED, 'vep-number': '124' }, '# Other\n'), OTHER));
const unchanged = modified(read(exampleDocument(APPROVED)), read(exampleDocument(APPROVED)));

const FIRST = { document: '123', stage: 'alpha', release: release('v1.10') } as const;
const SECOND = { document: '124', stage: 'alpha', release: release('v1.11') } as const;

function granted(scope: ExceptionScope): { readonly facts: { readonly exception: Exception } } {
  return { facts: { exception: { state: 'granted', by: 'carol', at: '2026-09-10T12:00:00Z', event: 'LE_1', scope } } };
}

describe('what the report says of the exception label (governance §5.5)', () => {
  test('absent', () => {
    expect(judgeAll([frozen]).exception).toEqual({
      label: 'freeze-exception',
      isPresent: false,
      counts: false,
      grantedBy: null,
      grantedAt: null,
      reason: null,
      record: null,
    });
  });

  test('granted: who and when, and what it lifts', () => {
    const report = judgeAll([frozen], granted({ kind: 'everything' }));
    expect(report).toMatchObject({
      verdict: 'success',
      exception: { isPresent: true, counts: true, grantedBy: 'carol', grantedAt: '2026-09-10T12:00:00Z', reason: null },
      documents: [{ isExcepted: true, freeze: { state: 'frozen' } }],
    });
  });

  test('it lifts the freeze and nothing else', () => {
    const wrong = added(read(exampleDocument({ ...APPROVED, milestone: '{alpha: "v1.10"}', title: null })));
    expect(judgeAll([wrong], granted({ kind: 'everything' })).verdict).toBe('failure');
  });

  test('refused: why', () => {
    const reason = message`Not a maintainer.`;
    const report = judgeAll([frozen], { facts: { exception: { state: 'refused', by: 'mallory', reason } } });
    expect(report.exception).toMatchObject({ isPresent: true, counts: false, grantedBy: null, reason, record: null });
    expect(report.verdict).toBe('failure');
  });

  test('undetermined: the verdict is error where it matters, and only there', () => {
    const reason = message`No answer.`;
    const trial = { facts: { exception: { state: 'undetermined', reason } } } as const;
    expect(judgeAll([frozen], trial)).toMatchObject({ verdict: 'error', exception: { isPresent: true, reason } });
    expect(judgeAll([open], trial)).toMatchObject({ verdict: 'success', exception: { isPresent: true, reason } });
  });
});

describe('what is recorded with the label event (governance §5.5, "Scope")', () => {
  test('on the first run: every new commitment, frozen or not, and none that was made before', () => {
    expect(judgeAll([frozen, open], granted({ kind: 'everything' })).exception.record).toEqual({
      event: 'LE_1',
      commitments: [FIRST, SECOND],
    });
    expect(judgeAll([unchanged], granted({ kind: 'everything' })).exception.record).toEqual({
      event: 'LE_1',
      commitments: [],
    });
  });

  test('afterwards the record stays as it is, whatever is pushed', () => {
    const scope = { kind: 'recorded', commitments: [SECOND] } as const;
    const report = judgeAll([frozen, open], granted(scope));
    expect(report.exception.record).toEqual({ event: 'LE_1', commitments: [SECOND] });
    expect(report.documents.map(({ isExcepted }) => isExcepted)).toEqual([false, false]);
    expect(report.verdict).toBe('failure');
  });

  test('a lost record is remembered as an empty one, lest the next run takes the label for new', () => {
    const reason = message`The comment was edited.`;
    const report = judgeAll([frozen], granted({ kind: 'nothing', isLost: true, reason }));
    expect(report.exception).toMatchObject({ counts: true, reason, record: { event: 'LE_1', commitments: [] } });
    expect(report.verdict).toBe('failure');
  });
});
