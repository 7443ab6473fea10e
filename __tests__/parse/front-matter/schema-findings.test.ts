import { expect, test } from '@jest/globals';
import { documentText } from '../../vep-document.ts';
import { parseText, words } from '../document-text.ts';

test('a front matter as governance §2 shows it has no finding', () => {
  expect(parseText(documentText()).problems).toEqual([]);
});

test('all that is wrong is found at once, in the order of the fields', () => {
  const text = documentText({ title: null, 'vep-number': 'NNNN', status: 'done', authors: '[]', stage: 'x', foo: '1' });
  expect(parseText(text).problems.map(({ field }) => field)).toEqual([
    'title',
    'vep-number',
    'status',
    'authors',
    'stage',
    'foo',
  ]);
});

test('a long value is cut in the sentence, with its length, and whole in the comparison', () => {
  const long = 'x'.repeat(500);
  const [problem] = parseText(documentText({ status: long })).problems;
  expect(problem?.value).toBe(long);
  expect(problem === undefined ? '' : words(problem)).toContain(`\`${'x'.repeat(199)}…\` (500 characters)`);
});
