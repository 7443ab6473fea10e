import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeOnceMarker } from '../../../src/domain/record/once-marker.ts';
import { renderSuggestion, suggestionKey } from '../../../src/render/post/suggestion.ts';
import { isExact } from '../../../src/render/text/code.ts';
import { readComment } from '../comment-reader.ts';
import { expectHarmless } from '../harmless.ts';
import { untrusted, untrustedFinding } from '../untrusted-arbitrary.ts';

test('whatever is in it, a suggestion is one sentence and one block with exactly that text, or is not made', () => {
  fc.assert(
    fc.property(untrustedFinding, untrusted, untrusted, (finding, before, after) => {
      const suggestion = { path: 'veps/sig-compute/1-x/vep.md', firstLine: 5, lastLine: 6, before, after };
      const body = renderSuggestion(suggestion, finding);
      expect(body === null).toBe(!isExact(after));
      if (body !== null) {
        expectHarmless(body);
        expect(readComment(body)).toMatchObject({ blocks: [after], tableRows: [], headings: 0 });
        expect(decodeOnceMarker(body)).toEqual({
          kind: 'suggestion',
          key: Buffer.from(suggestionKey(suggestion)).toString(),
        });
      }
    }),
    { numRuns: 500 },
  );
});
