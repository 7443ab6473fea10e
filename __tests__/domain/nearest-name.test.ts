import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nearestName } from '../../src/domain/nearest-name.ts';
import { STATUSES } from '../../src/domain/status.ts';

describe('did you mean', () => {
  test.each([
    ['implementible', 'implementable'],
    ['implementabel', 'implementable'],
    ['provisonal', 'provisional'],
    ['Deferred', 'deferred'],
    ['rejcted', 'rejected'],
    ['withdrawed', 'withdrawn'],
  ])('%s: %s', (text, name) => {
    expect(nearestName(text, STATUSES)).toBe(name);
  });

  test.each(['done', '', 'x', 'approved by everybody', 'implementable'.repeat(10)])(
    '%s: nothing is that close',
    (text) => {
      expect(nearestName(text, STATUSES)).toBeNull();
    },
  );

  test('every name is nearest to itself, and a swap of two letters is one slip', () => {
    fc.assert(
      fc.property(fc.constantFrom(...STATUSES), fc.nat({ max: 6 }), (status, at) => {
        const swapped = `${status.slice(0, at)}${status[at + 1]}${status[at]}${status.slice(at + 2)}`;
        expect(nearestName(status, STATUSES)).toBe(status);
        expect(nearestName(swapped, STATUSES)).toBe(status);
      }),
    );
  });
});
