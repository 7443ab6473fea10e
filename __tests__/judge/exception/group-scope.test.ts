import { describe, expect, test } from '@jest/globals';
import { message } from '../../../src/domain/finding/message.ts';
import type { Exception, ExceptionScope } from '../../../src/domain/freeze/exception.ts';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/default-settings.ts';
import { coversEverything, limitToFiles } from '../../../src/judge/exception/group-scope.ts';
import { APPROVED_PARTS, added, buildVep, modified, moved } from '../../rules/vep-builder.ts';

function granted(scope: ExceptionScope): Exception {
  return { state: 'granted', by: 'bob', at: '2027-01-10T12:30:00Z', event: 'EV_1', scope };
}

const EVERYTHING = granted({ kind: 'everything' });
const OTHERS: readonly Exception[] = [
  { state: 'absent' },
  { state: 'undetermined', reason: message`No.` },
  granted({ kind: 'recorded', commitments: [] }),
  granted({ kind: 'nothing', isLost: false, reason: message`No.` }),
];

const PATH = 'veps/sig-compute/123-example/vep.md';
const VEP = buildVep({ ...APPROVED_PARTS, path: PATH, milestone: { alpha: 'v1.11' } });

describe('in a merge group an exception covers', () => {
  test.each<[string, readonly (string | null)[], number]>([
    ['what the pull request adds', [PATH, null], 1],
    ['nothing of another pull request', ['README.md', null], 0],
  ])('%s', (...[, paths, count]) => {
    const limited = limitToFiles(EVERYTHING, { changes: [added(VEP)], paths: new Set(paths) }, DEFAULT_SETTINGS);
    const scope = limited.state === 'granted' && limited.scope.kind === 'recorded' ? limited.scope.commitments : null;
    expect(scope).toHaveLength(count);
  });

  test('what the pull request moves, by either path', () => {
    const change = moved(
      buildVep({ ...APPROVED_PARTS, path: 'veps/sig-network/123-example/vep.md', milestone: {} }),
      VEP,
    );
    const paths = new Set([change.previousPath]);
    expect(limitToFiles(EVERYTHING, { changes: [change], paths }, DEFAULT_SETTINGS)).toMatchObject({
      scope: { kind: 'recorded', commitments: [{ stage: 'alpha', release: 'v1.11' }] },
    });
  });

  test('no commitment that is there already', () => {
    const paths = new Set([PATH]);
    expect(limitToFiles(EVERYTHING, { changes: [modified(VEP, VEP)], paths }, DEFAULT_SETTINGS)).toMatchObject({
      scope: { kind: 'recorded', commitments: [] },
    });
  });
});

test.each(OTHERS)('any other exception is as it is: %j', (exception) => {
  expect(coversEverything(exception)).toBe(false);
  expect(limitToFiles(exception, { changes: [added(VEP)], paths: new Set([PATH]) }, DEFAULT_SETTINGS)).toBe(exception);
});
