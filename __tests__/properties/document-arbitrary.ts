import fc from 'fast-check';
import { FIELDS } from '../vep-document.ts';

/** Values as people write them, well and badly; all on one line. */
const WRITTEN = [
  ...Object.values(FIELDS),
  '',
  '""',
  '~',
  'null',
  'TBD',
  '[TBD]',
  '"@tbd"',
  'N/A',
  'v1.x',
  '[]',
  '{}',
  'true',
  '1.10',
  '0171',
  '1e3',
  '-1',
  '"282"',
  'NNNN',
  'VEP-12',
  '2026-02-30',
  '2026/1/31',
  'Implementable',
  'implementеd',
  'replaced',
  'alice, bob',
  '@alice',
  '["@alice", Alice]',
  '["@org/team", "x y", 1, ~, [a]]',
  '[Foo, 1x]',
  '"Foo, Bar"',
  'Foo: bar',
  "'It's'",
  '[a',
  '{alpha: 1.10, beta: V1.9, Ga: "v1.9"}',
  '{alpha: v1.9.0, ga: TBD}',
  '&a [*a]',
  '*a',
  '!!str a',
  '# comment',
  '"\\u0000"',
  '{__proto__: 1, constructor: [2]}',
];

/** A value of a field as it may be written on one line. */
export const writtenValue = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...WRITTEN) },
  fc.string({ unit: 'grapheme-ascii', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }).map((text) => text.replace(/[\r\n]/g, '')),
);

const KEYS = [...Object.keys(FIELDS), 'titel', 'vep_number', 'foo', '__proto__', 'constructor', '"title"', '? a', ''];

const field = fc.tuple(fc.constantFrom(...KEYS), writtenValue).map(([key, value]) => `${key}: ${value}`);

const bodyLine = fc.oneof(
  fc.constantFrom(
    '# VEP #123: Foo',
    '## Feature gate',
    'Feature gate: nothing changes for anybody',
    '<!--',
    '-->',
    '```',
    '~~~~',
    '  ```yaml',
    '- ```',
    '---',
    '===',
    '',
    'text <!-- hidden --> text',
    '- This VEP targets alpha for version: v1.9',
    '- ~This VEP targets beta for version: v1.10~',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

const lineBreak = fc.constantFrom('\n', '\r\n');

const likeDocument = fc
  .record({
    mark: fc.constantFrom('', '\uFEFF'),
    opening: fc.constantFrom('---', '--- ', '----', ''),
    fields: fc.array(fc.oneof(field, fc.constantFrom('  - "@alice"', '\t- @bob', '---x', '...')), { maxLength: 16 }),
    closing: fc.constantFrom('---', '---\t', ' ---', ''),
    body: fc.array(bodyLine, { maxLength: 12 }),
    separator: lineBreak,
  })
  .map(({ mark, opening, fields, closing, body, separator }) =>
    [mark + opening, ...fields, closing, ...body].join(separator),
  );

/** Anything that may be in a document, from random characters to nearly right. */
export const documentArbitrary = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), {
  weight: 4,
  arbitrary: likeDocument,
});

/** Fields to change in a good document; null leaves one out. */
export const fieldChanges = fc.dictionary(fc.constantFrom(...Object.keys(FIELDS)), fc.option(writtenValue), {
  maxKeys: 5,
});
