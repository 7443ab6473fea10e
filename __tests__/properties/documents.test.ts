import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Span } from '../../src/domain/finding/field.ts';
import { type Message, plainText } from '../../src/domain/finding/message.ts';
import type { FrontMatter } from '../../src/domain/vep/front-matter.ts';
import type { Vep } from '../../src/domain/vep/vep.ts';
import { mergeVeps } from '../../src/parse/change/merged-vep.ts';
import { parseVep } from '../../src/parse/document/vep.ts';
import { parseSourceText, type SourceText } from '../../src/parse/front-matter/source-text.ts';
import { PATH, parseText, ROOT } from '../parse/document-text.ts';
import { times } from '../thorough.ts';
import { documentText, FIELDS } from '../vep-document.ts';
import { documentArbitrary, fieldChanges, writtenValue } from './document-arbitrary.ts';

function source(text: string): SourceText {
  return { kind: 'text', text };
}

/** Every place that a document names, however deep it is in what was read. */
function placesIn(value: unknown): readonly Span[] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  const own = 'line' in value && 'column' in value ? [value as Span] : [];
  return [...own, ...Object.values(value).flatMap(placesIn)];
}

function withoutPlace(key: string, value: unknown): unknown {
  if (key === 'keys' && Array.isArray(value)) {
    return value.map((field: { readonly value: string }) => field.value).toSorted();
  }
  if (key === 'message') {
    // A place is told only where there is one.
    return plainText(value as Message).replace(/ in column `?\d+`?/, '');
  }
  // The lines are the branch's, whose author reads what to write.
  return key === 'span' || key === 'line' || key === 'lines' ? null : value;
}

/** The same without places and the order of the keys: what a merge changes even where it changes nothing. */
function withoutPlaces(vep: Vep): unknown {
  return JSON.parse(JSON.stringify(vep, withoutPlace));
}

function isInText({ line, column }: Span, lines: readonly string[]): boolean {
  return line >= 1 && line <= lines.length && column >= 1 && column <= (lines[line - 1] ?? '').length + 1;
}

describe('any document', () => {
  test('is read without a throw, and twice alike', () => {
    fc.assert(
      fc.property(documentArbitrary, (text) => {
        expect(parseText(text)).toEqual(parseText(text));
      }),
      { numRuns: times(200) },
    );
  });

  test('of any bytes is read without a throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(parseVep(PATH, parseSourceText(bytes), ROOT).path).toBe(PATH);
      }),
      { numRuns: times(200) },
    );
  });

  test('names only places that lie in it', () => {
    fc.assert(
      fc.property(documentArbitrary, (text) => {
        const lines = text.split('\n');
        const { frontMatter, problems, body } = parseText(text);
        const places = placesIn([frontMatter, problems]);
        expect(places.filter((place) => !isInText(place, lines))).toEqual([]);
        const bodyLines = [...body.sections, ...body.targets].map(({ line }) => line);
        expect(bodyLines.filter((line) => line < 1 || line > lines.length)).toEqual([]);
      }),
      { numRuns: times(200) },
    );
  });

  test('has either front matter or a reason why not', () => {
    fc.assert(
      fc.property(documentArbitrary, (text) => {
        const { form, frontMatter, problems } = parseText(text);
        const hasReadingProblem = problems.some(({ rule }) => rule === 'front-matter');
        const expected = { 'front-matter': [true, false], legacy: [false, false], unreadable: [false, true] }[form];
        expect([frontMatter !== null, hasReadingProblem]).toEqual(expected);
      }),
      { numRuns: times(200) },
    );
  });

  test('whose fields have no error has all that is always required', () => {
    const required = [
      'title',
      'number',
      'creationDate',
      'status',
      'owningSig',
    ] as const satisfies (keyof FrontMatter)[];
    fc.assert(
      fc.property(fieldChanges, (changes) => {
        const { frontMatter, problems } = parseText(documentText(changes));
        fc.pre(frontMatter !== null && problems.every(({ severity }) => severity !== 'error'));
        expect(required.filter((field) => frontMatter?.[field] === null)).toEqual([]);
        expect([frontMatter?.authors, frontMatter?.reviewers, frontMatter?.approvers]).not.toContainEqual([]);
      }),
      { numRuns: times(120) },
    );
  });
});

test('a fix that is shown for a field is accepted when it is written', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(FIELDS)), writtenValue, (field, written) => {
      const { form, problems } = parseText(documentText({ [field]: written }));
      const fix = problems.find((problem) => problem.field === field)?.fix ?? null;
      fc.pre(form === 'front-matter' && fix !== null && fix.startsWith(`${field}: `));
      const fixed = parseText(documentText({ [field]: (fix ?? '').slice(field.length + 2) }));
      expect([fixed.form, fixed.problems.filter((problem) => problem.field === field)]).toEqual(['front-matter', []]);
    }),
    { numRuns: times(400) },
  );
});

describe('a merge', () => {
  const mergeTexts = (mergeBase: string | null, tip: string, head: string) => {
    const base = mergeBase === null ? null : source(mergeBase);
    return mergeVeps({ path: PATH, root: ROOT, mergeBase: base, tip: source(tip), head: source(head) });
  };

  test('of a branch that changed nothing is the base’s document', () => {
    fc.assert(
      fc.property(documentArbitrary, documentArbitrary, (head, tip) => {
        expect(withoutPlaces({ ...mergeTexts(head, tip, head), body: parseText(tip).body })).toEqual(
          withoutPlaces(parseText(tip)),
        );
      }),
      { numRuns: times(120) },
    );
  });

  test('with a base that changed nothing is the branch’s document', () => {
    fc.assert(
      fc.property(documentArbitrary, documentArbitrary, (tip, head) => {
        expect(mergeTexts(tip, tip, head)).toEqual(parseText(head));
      }),
      { numRuns: times(120) },
    );
  });

  test('of different fields has both sides’ changes and no conflict', () => {
    const [ours, theirs] = [Object.keys(FIELDS).slice(0, 7), Object.keys(FIELDS).slice(7)];
    const changesOf = (keys: readonly string[]) =>
      fc
        .subarray([...keys])
        .chain((changed) => fc.record(Object.fromEntries(changed.map((key) => [key, writtenValue]))));
    fc.assert(
      fc.property(changesOf(ours), changesOf(theirs), (head, tip) => {
        const both = parseText(documentText({ ...head, ...tip }));
        fc.pre(both.form === 'front-matter');
        fc.pre([head, tip].every((changes) => parseText(documentText(changes)).form === 'front-matter'));
        const merged = mergeTexts(documentText(), documentText(tip), documentText(head));
        expect(withoutPlaces(merged)).toEqual(withoutPlaces(both));
      }),
      { numRuns: times(120) },
    );
  });

  test('of any three documents does not throw', () => {
    fc.assert(
      fc.property(fc.option(documentArbitrary), documentArbitrary, documentArbitrary, (mergeBase, tip, head) => {
        expect(mergeTexts(mergeBase, tip, head).path).toBe(PATH);
      }),
      { numRuns: times(120) },
    );
  });
});
