import { describe, expect, test } from '@jest/globals';
import type { FindingCode } from '../../src/domain/finding/finding.ts';
import { downgradingKey } from '../../src/judge/downgrading.ts';
import { finding } from '../render/report-fixture.ts';

const SETS: readonly FindingCode[] = [
  'schema/missing',
  'schema/misspelled-key',
  'people/missing',
  'people/to-be-determined',
];

function key(code: FindingCode, value: string | null, field: string | null = 'reviewers'): string {
  return downgradingKey(finding({ code, field, value }));
}

describe('a finding on the base branch makes one of the change a warning', () => {
  test.each(SETS.flatMap((before) => SETS.map((after) => [before, after] as const)))(
    '%s before, %s after: both say that the field is not set',
    (before, after) => {
      expect(key(before, 'TBD')).toBe(key(after, null));
    },
  );

  test.each<[string, string, string]>([
    ['another field', key('schema/missing', null), key('schema/missing', null, 'approvers')],
    ['another value', key('schema/malformed', 'a b'), key('schema/malformed', 'c d')],
    ['another code', key('schema/malformed', 'a b'), key('schema/repeated', 'a b')],
    ['set wrongly and not set', key('schema/malformed', null), key('schema/missing', null)],
  ])('not where it is about %s', (_, before, after) => {
    expect(before).not.toBe(after);
  });

  test('the same code, field and value', () => {
    expect(key('schema/malformed', 'a b')).toBe(key('schema/malformed', 'a b'));
  });
});
