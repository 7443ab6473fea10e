import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { certainName, nearestName } from '../../../src/domain/vep/nearest-name.ts';
import { STAGES } from '../../../src/domain/vep/stage.ts';
import { STATUSES } from '../../../src/domain/vep/status.ts';

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

describe('meant without a doubt', () => {
  test.each([
    ['Implementible', 'implementable'],
    ['implementabel', 'implementable'],
    ['implementabl', 'implementable'],
    ['implementeble', 'implementable'],
    ['implementd', 'implemented'],
    ['WITHDRAWN', 'withdrawn'],
  ])('the status %s: %s', (text, name) => {
    expect(certainName(text, STATUSES)).toBe(name);
  });

  test.each([
    ['aplha', 'alpha'],
    ['betta', 'beta'],
    ['GA', 'ga'],
  ])('the stage %s: %s', (text, name) => {
    expect(certainName(text, STAGES)).toBe(name);
  });

  test.each(['implement', 'accepted', 'done', '', 'implementable'.repeat(10)])(
    'the status %s may be anything',
    (text) => {
      expect(certainName(text, STATUSES)).toBeNull();
    },
  );

  test.each(['a', 'gs', 'b', 'alpha or beta', 'alpha2', 'bet4'])('the stage %s may be anything', (text) => {
    expect(certainName(text, STAGES)).toBeNull();
  });
});
