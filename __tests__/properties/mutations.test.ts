import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../src/domain/finding/finding.ts';
import { fixDocument } from '../../src/parse/correction/fix-document.ts';
import { PATH, parseText, ROOT } from '../parse/document-text.ts';
import { times } from '../thorough.ts';
import { mutatedDocument } from './mutated-document.ts';

const PLACE = { path: PATH, root: ROOT, sigs: ['sig-compute'] };

/** What a finding is about, by which two readings are compared. */
function keyOf({ rule, field, value }: Finding): string {
  return JSON.stringify([rule, field, value]);
}

function errorsOf(text: string): readonly Finding[] {
  return parseText(text).problems.filter(({ severity }) => severity === 'error');
}

/** Puts the text to write in the place of the line, or lines, that it is shown for. */
function applyLines(text: string, { fix, span }: Finding): string {
  const lines = text.split('\n');
  const shown = (fix ?? '').split('\n');
  const index = (span?.line ?? 1) - 1;
  const count = fix?.startsWith('---\n') === true ? 1 : shown.length;
  return [...lines.slice(0, index), ...shown, ...lines.slice(index + count)].join('\n');
}

describe('a good document after accidents', () => {
  test('is read without a throw, and every finding has a place in the file', () => {
    fc.assert(
      fc.property(mutatedDocument, (text) => {
        const lines = text.split('\n');
        for (const { span, field } of parseText(text).problems) {
          const isInside = span !== null && span.line <= lines.length && span.line >= 1 && span.column >= 1;
          expect(isInside || (span === null && field !== null)).toBe(true);
          expect((span?.column ?? 1) - 1).toBeLessThanOrEqual((lines[(span?.line ?? 1) - 1] ?? '').length);
        }
      }),
      { numRuns: times(200) },
    );
  });

  test('that cannot be read gets further by the line that is shown', () => {
    fc.assert(
      fc.property(mutatedDocument, (text) => {
        const { form, problems } = parseText(text);
        const [problem] = problems;
        fc.pre(form === 'unreadable' && problem !== undefined && problem.fix !== null);
        fc.pre(
          problem !== undefined && problem.remedy !== null && !(problem.fix === '---' && problem.span?.line === 1),
        );
        const after = parseText(problem === undefined ? text : applyLines(text, problem));
        const line = (found: Finding | undefined) => found?.span?.line ?? Number.POSITIVE_INFINITY;
        const [next] = after.problems;
        // A line that closes the block directly below its first one leaves nothing in it, which is said of the first line.
        const isFurther =
          after.form === 'front-matter' || next?.code === 'front-matter/empty' || line(next) >= line(problem);
        expect([isFurther, after.form === 'legacy']).toEqual([true, false]);
      }),
      { numRuns: times(200) },
    );
  });

  test('has no new error where a field is written as it is shown', () => {
    fc.assert(
      fc.property(mutatedDocument, (text) => {
        const { form, problems } = parseText(text);
        fc.pre(form === 'front-matter');
        const before = new Set(problems.map(keyOf));
        for (const problem of problems) {
          const line = text.split('\n')[(problem.span?.line ?? 0) - 1] ?? '';
          const isWholeLine =
            problem.fix !== null && !problem.fix.includes('\n') && problem.field === problem.fix.split(': ')[0];
          const next = text.split('\n')[problem.span?.line ?? 0] ?? '';
          if (isWholeLine && line.startsWith(`${problem.field}:`) && /^\S/.test(next) && !next.startsWith('- ')) {
            const fixed = errorsOf(applyLines(text, problem));
            expect(fixed.map(keyOf).filter((key) => !before.has(key))).toEqual([]);
          }
        }
      }),
      { numRuns: times(200) },
    );
  });

  test('has after `fix` no error that it did not have, and nothing that `fix` would do again', () => {
    fc.assert(
      fc.property(mutatedDocument, (text) => {
        const fixed = fixDocument(text, PLACE);
        expect(fixDocument(fixed, PLACE)).toBe(fixed);
        const { form } = parseText(text);
        const before = new Set(errorsOf(text).map(keyOf));
        if (form === 'front-matter') {
          expect(errorsOf(fixed).filter((error) => !before.has(keyOf(error)))).toEqual([]);
        } else {
          expect(fixed === text || parseText(fixed).form === 'front-matter').toBe(true);
        }
      }),
      { numRuns: times(150) },
    );
  });
});
