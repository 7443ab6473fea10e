import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../src/domain/finding/finding.ts';
import { judgeOne } from '../judge/judge-text.ts';
import { parseText } from '../parse/document-text.ts';
import { added, modified } from '../rules/vep-builder.ts';
import { times } from '../thorough.ts';
import { documentText } from '../vep-document.ts';
import { documentArbitrary, fieldChanges } from './document-arbitrary.ts';

const anyText = fc.oneof(
  documentArbitrary,
  fieldChanges.map((changes) => documentText(changes)),
);

/** Our own words of a finding: places and what was read there aside, they say which fact it is. */
function ownWords({ message }: Finding): string {
  const words = message.map((part) => (part.kind === 'text' ? part.text : '`'));
  return words.join('').replace(/ in column `?\d*`?|\d+/g, '#');
}

function identityOf({ code, field, value }: Finding): string {
  return JSON.stringify([code, field, value]);
}

test('findings of equal code, field and value are the same fact', () => {
  fc.assert(
    fc.property(fc.option(anyText), anyText, (before, after) => {
      const vep = parseText(after);
      const change = before === null ? added(vep) : modified(parseText(before), vep);
      const said = new Map<string, string>();
      for (const finding of judgeOne(change).findings) {
        const identity = identityOf(finding);
        expect(ownWords(finding)).toBe(said.get(identity) ?? ownWords(finding));
        said.set(identity, ownWords(finding));
      }
    }),
    { numRuns: times(150) },
  );
});
