import { describe, expect, test } from '@jest/globals';
import { documentText } from '../../../vep-document.ts';
import { parseText, words } from '../../document-text.ts';
import { expectFinding, expectNothing, type Row } from './fault-row.ts';

describe('authors: a list of at least one GitHub handle, @ optional, no duplicates', () => {
  const atLeastOne = 'Name at least one GitHub handle, in the form `authors: ["@github-handle"]`.';
  const list = 'Write the handles in a list, in the form `authors: ["@github-handle"]`.';
  const form = 'Write the handle, 1 to 39 letters, digits, and hyphens, in quotes if it starts with `@`.';

  test.each<Row>([
    { written: null, words: `\`authors\` is missing. ${atLeastOne}`, value: null },
    { written: '[]', words: `\`authors\` is not set. ${atLeastOne}`, value: null },
    { written: '[TBD]', words: `\`authors\` is still \`TBD\`. ${atLeastOne}`, value: null },
    { written: '["@TBD", ""]', words: `\`authors\` is still \`TBD\`. ${atLeastOne}`, value: null },
    {
      written: 'tbd',
      words: `\`authors\` is not set: \`tbd\` is a placeholder. ${atLeastOne}`,
      value: null,
    },
    {
      written: '"@alice"',
      words: '`authors` is `@alice`, not a list of GitHub handles. Write a list in square brackets.',
      fix: 'authors: ["@alice"]',
      value: '@alice',
    },
    {
      written: 'alice, bob',
      words: '`authors` is `alice, bob`, not a list of GitHub handles. Write a list in square brackets.',
      fix: 'authors: ["@alice", "@bob"]',
      value: 'alice, bob',
    },
    {
      written: '{name: alice}',
      words: `\`authors\` is a mapping, not a list of GitHub handles. ${list}`,
      value: '{"name":"alice"}',
    },
    ...['Alice Smith', 'alice and bob', '"@alice and @bob"', 'alice', '"@kubevirt/sig-compute"', '"@alice, TBD"'].map(
      (written): Row => {
        const value = written.replaceAll('"', '');
        return { written, words: `\`authors\` is \`${value}\`, not a list of GitHub handles. ${list}`, value };
      },
    ),
    {
      written: 'https://github.com/alice',
      words: '`authors` is `https://github.com/alice`, not a list of GitHub handles. Write a list in square brackets.',
      fix: 'authors: ["@alice"]',
      value: 'https://github.com/alice',
    },
    {
      written: '[true]',
      words: `\`authors\` lists the boolean \`true\`, which is not a GitHub handle. ${form}`,
      value: 'true',
    },
    {
      written: '["@alice", tbd]',
      words: '`authors` lists `tbd`, which is not a person. Remove it, or write a GitHub handle.',
      value: '[]',
    },
    {
      written: '["@alice", ALICE]',
      words: '`authors` names `ALICE` more than once. Remove one of them.',
      value: 'alice',
    },
    {
      written: '["Alice Example"]',
      words: `\`authors\` lists \`Alice Example\`, which is not a GitHub handle. ${form}`,
      value: 'Alice Example',
    },
    {
      written: '["@org/team"]',
      words: '`authors` names the team `@org/team`. Name people, each by their GitHub handle.',
      value: '@org/team',
    },
    {
      written: '["https://github.com/alice"]',
      words: `\`authors\` lists \`https://github.com/alice\`, which is not a GitHub handle. ${form}`,
      fix: '"@alice"',
      value: 'https://github.com/alice',
    },
    {
      written: '[123]',
      words: `\`authors\` lists the number \`123\`, which is not a GitHub handle. ${form}`,
      fix: '"@123"',
      value: '123',
    },
    {
      written: `["${'a'.repeat(40)}"]`,
      words: `\`authors\` lists \`${'a'.repeat(40)}\`, which is not a GitHub handle. ${form}`,
      value: 'a'.repeat(40),
    },
    {
      written: '[["@alice"]]',
      words: `\`authors\` lists a list, which is not a GitHub handle. ${form}`,
      value: '["@alice"]',
    },
  ])('$written', (row) => expectFinding('authors', row));

  test.each(['["@alice"]', '[alice]', '["@a-b-1", "2c"]', `["${'a'.repeat(39)}"]`])('%s is fine', (written) =>
    expectNothing('authors', written),
  );

  test('each bad item has its own place', () => {
    const { problems } = parseText(documentText({ authors: '\n  - "@alice"\n  - "x y"\n  - "@org/team"' }));
    expect(problems.map(({ span }) => span)).toEqual([
      { line: 8, column: 5 },
      { line: 9, column: 5 },
    ]);
  });

  test('of hundreds of bad items twenty are shown', () => {
    const { problems } = parseText(documentText({ authors: `[${Array(300).fill('x y').join(', ')}]` }));
    expect(problems).toHaveLength(21);
    expect(problems.map(words).at(-1)).toBe('`authors` has 280 more invalid values that are not shown.');
  });
});

describe.each(['reviewers', 'approvers'])('%s: a list of at least one handle or TBD', (field) => {
  const remedy = 'Name GitHub handles, or write `TBD` until people have been found.';
  const fix = `${field}: [TBD]`;
  const list = `Write the handles in a list, in the form \`${field}: ["@github-handle"]\`.`;

  test.each<Row>([
    { written: null, words: `\`${field}\` is missing. ${remedy}`, fix, value: null },
    { written: '[]', words: `\`${field}\` is not set. ${remedy}`, fix, value: null },
    { written: '[""]', words: `\`${field}\` is not set. ${remedy}`, fix, value: null },
    { written: '[N/A]', words: `\`${field}\` is not set. ${remedy}`, fix, value: null },
    { written: 'TBD', words: `\`${field}\` is \`TBD\`, not a list of GitHub handles. ${remedy}`, fix, value: null },
    ...['bob', 'none', 'pending', 'me', 'TBA', 'sig-compute', '2026-05-01', 'none, pending', 'bob, me'].map(
      (written): Row => ({
        written,
        words: `\`${field}\` is \`${written}\`, not a list of GitHub handles. ${list}`,
        value: written,
      }),
    ),
    {
      written: 'true',
      words: `\`${field}\` is the boolean \`true\`, not a list of GitHub handles. ${list}`,
      value: 'true',
    },
    {
      written: 'bob, TBD',
      words: `\`${field}\` is \`bob, TBD\`, not a list of GitHub handles. Write a list in square brackets.`,
      fix: `${field}: ["@bob", TBD]`,
      value: 'bob, TBD',
    },
    {
      written: '["@bob", N/A]',
      words: `\`${field}\` lists \`N/A\`, which is not a person. Remove it, or write a GitHub handle.`,
      value: '[]',
    },
    {
      written: '["@bob", Bob]',
      words: `\`${field}\` names \`Bob\` more than once. Remove one of them.`,
      value: 'bob',
      severity: 'warning',
    },
  ])('$written', (row) => expectFinding(field, row));

  test.each(['[TBD]', '[tbd]', '["@TBD"]', '["@bob", TBD]', '[TBD, TBD]'])('%s is fine', (written) =>
    expectNothing(field, written),
  );
});

test.each([
  ['[\u201C@alice\u201D]', '"@alice"', 'It contains `\u201C` (`U+201C`) in column 11.'],
  ['[\u2018alice\u2019]', '"@alice"', 'It contains `\u2018` (`U+2018`) in column 11.'],
  ['["@ali\u200Bce"]', '"@alice"', 'It contains a zero width space (`U+200B`) in column 16.'],
  [
    '\u201C@alice\u201D, \u201C@bob\u201D',
    'authors: ["@alice", "@bob"]',
    'It contains `\u201C` (`U+201C`) in column 10.',
  ],
  ['\n  \u2013 "@alice"\n  \u2013 "@bob"', 'authors: ["@alice", "@bob"]', 'It contains `\u2013` (`U+2013`).'],
  ['\n  -\u00A0"@alice"', 'authors: ["@alice"]', 'It contains a no-break space (`U+00A0`) in column 4.'],
])('authors: %j is named for what it is, and corrected', (...[written, fix, hint]) => {
  const [problem] = parseText(documentText({ authors: written })).problems;
  expect(problem?.fix).toBe(fix);
  expect(problem && words(problem)).toContain(hint);
});
