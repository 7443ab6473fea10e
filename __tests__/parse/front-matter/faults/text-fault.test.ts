import { describe, expect, test } from '@jest/globals';
import { documentText } from '../../../vep-document.ts';
import { parseText, words } from '../../document-text.ts';
import { expectFinding, expectNothing, type Row } from './fault-row.ts';

describe('title: text, not blank; always required', () => {
  const remedy = 'Write a short title that says what the proposal is about.';

  test.each<Row>([
    { written: null, words: `\`title\` is missing. ${remedy}`, value: null },
    { written: '', words: `\`title\` is not set. ${remedy}`, value: null },
    { written: '""', words: `\`title\` is not set. ${remedy}`, value: null },
    { written: '"  "', words: `\`title\` is not set. ${remedy}`, value: null },
    { written: '[]', words: `\`title\` is not set. ${remedy}`, value: null },
    { written: '~', words: `\`title\` is not set. ${remedy}`, value: null },
    { written: 'TBD', words: `\`title\` is not set: \`TBD\` is a placeholder. ${remedy}`, value: null },
    {
      written: '123',
      words: '`title` is the number `123`, not text. Put it in quotes.',
      fix: 'title: "123"',
      value: '123',
    },
    {
      written: 'true',
      words: '`title` is the boolean `true`, not text. Put it in quotes.',
      fix: 'title: "true"',
      value: 'true',
    },
    {
      written: '[WIP]',
      words: '`title` is a list, not text. Write one text.',
      fix: 'title: "WIP"',
      value: '["WIP"]',
    },
    { written: '{a: b}', words: '`title` is a mapping, not text. Write one text.', value: '{"a":"b"}' },
  ])('$written', (row) => expectFinding('title', row));

  test.each(['yes', '"123"', '2026-01-31', '>-\n  Two\n  lines'])('%s is text', (written) =>
    expectNothing('title', written),
  );
});

describe('creation-date: YYYY-MM-DD, a real date', () => {
  const remedy = 'Write the date on which the proposal was first opened.';

  test.each<Row>([
    {
      written: null,
      words: '`creation-date` is missing. Write the date on which the proposal was first opened, as `YYYY-MM-DD`.',
      value: null,
    },
    {
      written: '"2026-02-30"',
      words: `\`creation-date\` is \`2026-02-30\`, a date that does not exist. ${remedy}`,
      value: '2026-02-30',
    },
    {
      written: '"YYYY-MM-DD"',
      words: `\`creation-date\` is still the template's \`YYYY-MM-DD\`. ${remedy}`,
      value: 'YYYY-MM-DD',
    },
    {
      written: '2026/1/31',
      words: `\`creation-date\` is \`2026/1/31\`, not a date of the form \`YYYY-MM-DD\`. ${remedy}`,
      fix: 'creation-date: "2026-01-31"',
      value: '2026/1/31',
    },
    {
      written: '20260131',
      words: `\`creation-date\` is the number \`20260131\`, not a date of the form \`YYYY-MM-DD\`. ${remedy}`,
      fix: 'creation-date: "2026-01-31"',
      value: '20260131',
    },
    {
      written: '31.01.2026',
      words: `\`creation-date\` is \`31.01.2026\`, not a date of the form \`YYYY-MM-DD\`. ${remedy}`,
      fix: 'creation-date: "2026-01-31"',
      value: '31.01.2026',
    },
    {
      written: '2026-01-31T00:00:00Z',
      words: `\`creation-date\` is \`2026-01-31T00:00:00Z\`, not a date of the form \`YYYY-MM-DD\`. ${remedy}`,
      value: '2026-01-31T00:00:00Z',
    },
  ])('$written', (row) => expectFinding('creation-date', row));

  test('quotes make no difference', () => {
    expectNothing('creation-date', '2026-01-31');
    expectNothing('creation-date', '"2026-01-31"');
  });
});

describe('owning-sig: text; whether it is known is the business of its own rule', () => {
  test.each<Row>([
    {
      written: null,
      words: '`owning-sig` is missing. Name the SIG that owns the proposal.',
      fix: 'owning-sig: sig-compute',
      value: null,
    },
    {
      written: '[sig-compute]',
      words: '`owning-sig` is a list, not text. Write one text.',
      fix: 'owning-sig: "sig-compute"',
      value: '["sig-compute"]',
    },
  ])('$written', (row) => expectFinding('owning-sig', row));

  test('any text has the form', () => expectNothing('owning-sig', 'SIG Compute'));

  test('a meta-VEP gets no suggestion, for its folder is no SIG', () => {
    const { problems } = parseText(documentText({ 'owning-sig': null }), 'veps/meta-VEPs/123-foo/vep.md');
    expect(problems).toMatchObject([{ field: 'owning-sig', fix: null }]);
  });
});

test.each([
  ['creation-date', '\u201C2026\u201301\u201331\u201D', 'creation-date: "2026-01-31"'],
  ['vep-number', '\u201C123\u201D', 'vep-number: 123'],
  ['vep-number', '\uFF11\uFF12\uFF13', 'vep-number: 123'],
  ['status', '\u201Cprovisional\u201D', 'status: provisional'],
  ['stage', '\u2018ga\u2019', 'stage: ga'],
  ['feature-gate', '\u201CFoo\u201D', 'feature-gate: "Foo"'],
  ['milestone', '{alpha: \u201Cv1.11\u201D}', 'alpha: "v1.11"'],
  ['milestone', '\n  alpha:\u00A0"v1.11"', 'milestone: {alpha: "v1.11"}'],
  ['replaces', '\u201C12\u201D', 'replaces: 12'],
])('%s: %j shows the text in plain characters', (...[field, written, fix]) => {
  const [problem] = parseText(documentText({ [field]: written })).problems;
  expect(problem?.fix).toBe(fix);
  expect(problem && words(problem)).toMatch(/ It contains .* \(`U\+[0-9A-F]{4}`\) in column \d+\./);
});
