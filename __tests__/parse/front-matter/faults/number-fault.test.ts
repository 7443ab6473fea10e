import { describe, expect, test } from '@jest/globals';
import { documentText } from '../../../vep-document.ts';
import { PATH, parseText } from '../../document-text.ts';
import { expectFinding, expectNothing, type Row } from './fault-row.ts';

describe('vep-number: an integer of at least 1, in digits', () => {
  const remedy = 'Write the number of the tracking issue in digits, without quotes.';

  test.each<Row>([
    {
      written: null,
      words: '`vep-number` is missing. Write the number of the tracking issue in digits.',
      fix: 'vep-number: 123',
      value: null,
    },
    {
      written: 'NNNN',
      words: `\`vep-number\` is still the template's \`NNNN\`. ${remedy}`,
      fix: 'vep-number: 123',
      value: 'NNNN',
    },
    {
      written: '"282"',
      words: `\`vep-number\` is the text \`"282"\`, not a number. ${remedy}`,
      fix: 'vep-number: 123',
      value: '282',
    },
    {
      written: '1e3',
      words: `\`vep-number\` is written \`1e3\`, not in digits. ${remedy}`,
      fix: 'vep-number: 123',
      value: '1e3',
    },
    {
      written: '282.0',
      words: `\`vep-number\` is written \`282.0\`, not in digits. ${remedy}`,
      fix: 'vep-number: 123',
      value: '282.0',
    },
    {
      written: '0x11A',
      words: `\`vep-number\` is written \`0x11A\`, not in digits. ${remedy}`,
      fix: 'vep-number: 123',
      value: '0x11A',
    },
    {
      written: '-1',
      words: `\`vep-number\` is \`-1\`, but no issue can have that number. ${remedy}`,
      fix: 'vep-number: 123',
      value: '-1',
    },
    {
      written: '0',
      words: `\`vep-number\` is \`0\`, but no issue can have that number. ${remedy}`,
      fix: 'vep-number: 123',
      value: '0',
    },
    {
      written: '9007199254740993',
      words: `\`vep-number\` is \`9007199254740993\`, but no issue can have that number. ${remedy}`,
      fix: 'vep-number: 123',
      value: '9007199254740993',
    },
    {
      written: 'VEP-282',
      words: `\`vep-number\` is \`VEP-282\`, not a number. ${remedy}`,
      fix: 'vep-number: 123',
      value: 'VEP-282',
    },
    {
      written: '[282]',
      words: `\`vep-number\` is a list, not a number. ${remedy}`,
      fix: 'vep-number: 123',
      value: '[282]',
    },
  ])('$written', (row) => expectFinding('vep-number', row));

  test.each(['1', '282', '0282'])('%s is a number', (written) => expectNothing('vep-number', written));
});

describe('replaces: empty or VEP numbers; superseded-by: empty or one', () => {
  const one = 'Write one number in digits, or leave it empty.';
  const several = 'Write the number in digits, several numbers as a list, or leave it empty.';

  test.each<Row & { readonly field: string }>([
    {
      field: 'replaces',
      written: 'VEP-12',
      words: `\`replaces\` is \`VEP-12\`, which is not the number of a VEP. ${several}`,
      fix: 'replaces: 12',
      value: 'VEP-12',
    },
    {
      field: 'replaces',
      written: '[1, "#2"]',
      words: `\`replaces\` is \`#2\`, which is not the number of a VEP. ${several}`,
      fix: '2',
      value: '#2',
    },
    {
      field: 'replaces',
      written: '0',
      words: `\`replaces\` is the number \`0\`, which is not the number of a VEP. ${several}`,
      value: '0',
    },
    {
      field: 'superseded-by',
      written: '[1, 2]',
      words: `\`superseded-by\` is a list, which is not the number of a VEP. ${one}`,
      value: '[1,2]',
    },
    {
      field: 'superseded-by',
      written: 'foo',
      words: `\`superseded-by\` is \`foo\`, which is not the number of a VEP. ${one}`,
      value: 'foo',
    },
  ])('$field: $written', ({ field, ...row }) => expectFinding(field, row));

  test.each<Row>(
    ['""', '~', 'TBD', 'n/a'].map((item) => ({
      written: `[12, ${item}]`,
      words: `\`replaces\` lists ${/^\w/.test(item) ? `\`${item}\`` : 'an empty value'} next to other items, which names nothing. Remove it, or write the real value.`,
      value: '[]',
    })),
  )('replaces: $written', (row) => expectFinding('replaces', row));

  test.each(['12', '"12"', '012', '""', '[]', '~', '[12, "13"]', '[""]', '[TBD]'])('replaces: %s is fine', (written) =>
    expectNothing('replaces', written),
  );

  test.each(['12', '"12"', '""', '[]', 'N/A', null])('superseded-by: %s is fine', (written) =>
    expectNothing('superseded-by', written),
  );
});

test('without a number in its folder a document gets no number to write', () => {
  const { problems } = parseText(documentText({ 'vep-number': 'NNNN' }), 'veps/sig-compute/foo/vep.md');
  expect(problems).toMatchObject([{ field: 'vep-number', fix: null }]);
  expect(PATH).toContain('123-foo');
});

test.each(['VEP-413', '"413"', '413.0', '413, 414', 'NNNN', null, '"#413"', '[413]'])(
  'vep-number %s: where the folder has a number, never another one is advised',
  (written) => {
    const [problem] = parseText(documentText({ 'vep-number': written }), 'veps/sig-compute/412-foo/vep.md').problems;
    expect(problem?.fix).toBe('vep-number: 412');
  },
);

test.each([
  ['VEP-413', 'vep-number: 413'],
  ['"413"', 'vep-number: 413'],
  ['1e3', 'vep-number: 1000'],
  ['NNNN', null],
])('vep-number %s: without one, the number that is typed', (written, fix) => {
  const [problem] = parseText(documentText({ 'vep-number': written }), 'veps/sig-compute/foo/vep.md').problems;
  expect(problem?.fix).toBe(fix);
});
