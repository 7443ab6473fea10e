import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareReleases, followingRelease, parseRelease } from '../../../src/domain/calendar/release.ts';
import { release } from '../../rules/facts-builder.ts';

describe('three spellings name one release (governance §2)', () => {
  test.each(['v1.9', '1.9', 'v1.9.0', '1.9.0', ' v1.9 '])('%j is v1.9', (text) => {
    expect(parseRelease(text)).toBe('v1.9');
  });

  test.each(['V1.9', 'v01.9', 'v1.09', 'v1.9.1', 'v1.9-rc.1', 'v1', '1', 'v1.x', 'TBD', '', 'v1.9.0.0', '1.9 or 1.10'])(
    '%j is no release',
    (text) => {
      expect(parseRelease(text)).toBeNull();
    },
  );
});

describe('releases are ordered by number, not by text', () => {
  test.each([
    ['v1.9', 'v1.10'],
    ['v1.99', 'v2.0'],
    ['v0.58', 'v1.0'],
  ])('%s comes before %s', (earlier, later) => {
    expect(compareReleases(release(earlier), release(later))).toBeLessThan(0);
    expect(compareReleases(release(later), release(earlier))).toBeGreaterThan(0);
  });

  test('the order is that of major and minor, for any two releases', () => {
    const numbers = fc.tuple(fc.nat({ max: 999 }), fc.nat({ max: 999 }));
    fc.assert(
      fc.property(numbers, numbers, (left, right) => {
        const order = compareReleases(release(`v${left.join('.')}`), release(`v${right.join('.')}`));
        expect(Math.sign(order)).toBe(Math.sign(left[0] - right[0]) || Math.sign(left[1] - right[1]));
      }),
    );
  });
});

test.each([
  ['v1.9', 'v1.10'],
  ['v1.10', 'v1.11'],
])('%s is followed by %s', (earlier, later) => {
  expect(followingRelease(release(earlier))).toBe(later);
});
