import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeMarker } from '../../../src/domain/record/comment-marker.ts';
import { decodeOnceMarker, encodeOnceMarker, ONCE_KINDS } from '../../../src/domain/record/once-marker.ts';

describe('the marker of a comment that is posted once', () => {
  test('comes back with its kind and key, whatever the key holds', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ONCE_KINDS), fc.string({ unit: 'grapheme' }), (kind, key) => {
        const line = encodeOnceMarker({ kind, key });
        expect(decodeOnceMarker(`${line}\ntext`)).toEqual({ kind, key });
        expect(line).toMatch(/^<!-- [A-Za-z0-9:_ -]+ -->$/);
      }),
    );
  });

  test('is not taken for the marker of the one comment', () => {
    expect(decodeMarker(encodeOnceMarker({ kind: 'nudge', key: 'v1.11 14' }))).toBeNull();
  });

  test.each([
    ['an unknown kind', '<!-- vep-governance:greeting eA -->'],
    ['a marker that does not begin the comment', ' <!-- vep-governance:nudge eA -->'],
    ['no key', '<!-- vep-governance:nudge -->'],
    ['the one comment', '<!-- vep-governance -->'],
  ])('is null for %s', (_name, body) => {
    expect(decodeOnceMarker(body)).toBeNull();
  });
});
