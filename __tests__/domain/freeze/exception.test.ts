import { describe, expect, test } from '@jest/globals';
import { message } from '../../../src/domain/finding/message.ts';
import { type Exception, type ExceptionScope, isCovered } from '../../../src/domain/freeze/exception.ts';
import { release } from '../../rules/facts-builder.ts';

const COMMITMENT = { document: '123', stage: 'alpha', release: release('v1.10') } as const;

function granted(scope: ExceptionScope): Exception {
  return { state: 'granted', by: 'carol', at: '2026-09-10T12:00:00Z', event: 'LE_1', scope };
}

describe('what an exception covers (governance §5.5)', () => {
  test.each<[string, Exception, boolean]>([
    ['no label', { state: 'absent' }, false],
    ['a label that nobody entitled put on', { state: 'refused', by: 'mallory', reason: message`No.` }, false],
    ['nobody knows who put it on', { state: 'undetermined', reason: message`No answer.` }, false],
    ['the first run that sees the label', granted({ kind: 'everything' }), true],
    ['a recorded commitment', granted({ kind: 'recorded', commitments: [COMMITMENT] }), true],
    ['nothing recorded', granted({ kind: 'recorded', commitments: [] }), false],
    ['a lost record', granted({ kind: 'nothing', isLost: true, reason: message`Lost.` }), false],
  ])('%s', (_, exception, covered) => {
    expect(isCovered(exception, COMMITMENT)).toBe(covered);
  });

  test.each([
    ['document', { ...COMMITMENT, document: '124' }],
    ['stage', { ...COMMITMENT, stage: 'beta' as const }],
    ['release', { ...COMMITMENT, release: release('v1.11') }],
  ])('another %s is another commitment', (_, other) => {
    expect(isCovered(granted({ kind: 'recorded', commitments: [COMMITMENT] }), other)).toBe(false);
  });
});
