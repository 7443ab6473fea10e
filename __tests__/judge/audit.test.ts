import { describe, expect, test } from '@jest/globals';
import { message, plainText } from '../../src/domain/finding/message.ts';
import type { Exception } from '../../src/domain/freeze/exception.ts';
import { DEFAULT_SETTINGS } from '../../src/domain/settings/default-settings.ts';
import type { VepChange } from '../../src/domain/vep/vep-change.ts';
import { audit, auditKey } from '../../src/judge/audit.ts';
import { buildFacts } from '../rules/facts-builder.ts';
import { added, buildVep, modified, removed, type VepParts } from '../rules/vep-builder.ts';

function committed(parts: VepParts = {}) {
  return buildVep({ status: 'implementable', milestone: { alpha: 'v1.10' }, ...parts });
}

function lateIn(changes: readonly VepChange[], exception: Exception = { state: 'absent' }) {
  return audit(changes, buildFacts({ exception }), DEFAULT_SETTINGS);
}

describe('what was merged late (action §1, "audit")', () => {
  test('a new commitment to a frozen release', () => {
    expect(lateIn([added(committed())])).toEqual({
      late: [
        {
          number: 123,
          path: committed().path,
          commitment: { document: '123', stage: 'alpha', release: 'v1.10' },
          freeze: '2026-09-02',
        },
      ],
      hidden: [],
      undetermined: [],
    });
  });

  test('one to a release without a freeze date that is out', () => {
    expect(lateIn([added(committed({ milestone: { alpha: 'v1.2' } }))]).late).toMatchObject([{ freeze: null }]);
  });

  test.each<[string, VepChange]>([
    ['an edit of a committed document', modified(committed(), committed())],
    ['a commitment to an open release', added(committed({ milestone: { alpha: 'v1.11' } }))],
    ['a removed document', removed(committed())],
  ])('not %s', (_, change) => {
    expect(lateIn([change])).toEqual({ late: [], hidden: [], undetermined: [] });
  });

  test('not what an exception covers', () => {
    const exception: Exception = {
      state: 'granted',
      by: 'carol',
      at: '2026-09-10T12:00:00Z',
      event: 'LE_1',
      scope: { kind: 'everything' },
    };
    expect(lateIn([added(committed())], exception)).toEqual({ late: [], hidden: [], undetermined: [] });
  });

  test('what could not be found out is neither', () => {
    const found = lateIn([added(committed())], { state: 'undetermined', reason: message`No answer.` });
    expect(found.late).toEqual([]);
    expect(found.undetermined.map(plainText)).toEqual(['No answer.']);
  });
});

test('the same late commitments make the same key, in any order', () => {
  const other = committed({ number: 124, path: 'veps/sig-compute/124-a/vep.md' });
  const both = lateIn([added(committed()), added(other)]).late;
  expect(auditKey(both)).toBe(auditKey(both.toReversed()));
  expect(auditKey(both)).not.toBe(auditKey(both.slice(1)));
});
