import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { load } from 'js-yaml';
import { compileSchema } from '../../../scripts/compile-schema.ts';
import { documentText, FIELDS } from '../../vep-document.ts';
import { parseText } from '../document-text.ts';

const SCHEMA_FILE = new URL('../../../schema/vep-front-matter.schema.json', import.meta.url);
const GENERATED = new URL('../../../src/parse/front-matter/front-matter-validator.generated.js', import.meta.url);

const schema = JSON.parse(readFileSync(SCHEMA_FILE, 'utf8'));
const ajv = new Ajv2020({
  strictTypes: false,
  formats: { date: true },
  keywords: ['markdownDescription', 'enumDescriptions', 'markdownEnumDescriptions'],
});
ajv.addSchema(schema);

/** What another tool says that reads the YAML itself and knows nothing but the published schema. */
function isAccepted(changes: Readonly<Record<string, string | null>>, variant = ''): boolean {
  const yaml = documentText(changes).split('---')[1] ?? '';
  const validate = ajv.getSchema(`${schema.$id}${variant}`);
  return validate?.(load(yaml)) === true;
}

const META = '#/$defs/meta-vep';

describe('the compiled validator', () => {
  test('is what the schema compiles to', async () => {
    expect(readFileSync(GENERATED, 'utf8')).toBe(await compileSchema());
  });

  test('needs nothing at run time and evaluates no code', () => {
    expect(readFileSync(GENERATED, 'utf8')).not.toMatch(/\brequire\b|\bimport\b|\beval\b|\bFunction\(/);
  });
});

test('the schema names every key of the front matter and its own example is valid', () => {
  const [example] = schema.examples;
  expect(Object.keys(example)).toEqual(Object.keys(FIELDS));
  expect(ajv.getSchema(schema.$id)?.(example)).toBe(true);
});

describe('the schema alone and our reading agree on the form of a field', () => {
  test.each([
    ['title', ['Foo', '""', '"  "', 'TBD', '123', '[a]', '{a: b}', null, '"N/A"', '~']],
    ['vep-number', ['1', '0123', '0', '-1', 'NNNN', '"1"', '1.5', 'TBD', null, '1000000000']],
    ['creation-date', ['2026-01-31', '"2026-01-31"', '2026/01/31', '20260131', null, 'TBD']],
    ['status', ['provisional', 'Provisional', 'deferred', 'done', null, '[deferred]', 'TBD']],
    [
      'authors',
      ['["@a"]', '[]', '[TBD]', '["@TBD"]', '"@a"', '["a b"]', '["@a", "@a"]', '[1]', '["@o/t"]', null, '[~]'],
    ],
    ['owning-sig', ['sig-foo', 'foo', '[sig-foo]', null, 'N/A', '""']],
    ['participating-sigs', ['[]', '[sig-a]', '""', 'sig-a', '[1]', null, '[~]', '{}']],
    ['reviewers', ['[TBD]', '["@b"]', '[]', 'TBD', '["@b", TBD]', '[N/A]', null, '["b c"]']],
    ['feature-gate', ['Foo', '[Foo, Bar]', '[]', 'N/A', '"a b"', '[1x]', 'true', '[Foo, N/A]', null, '{a: b}']],
    ['stage', ['alpha', 'beta', 'ga', 'Alpha', 'TBD', '""', null, 'stable', '{}']],
    [
      'milestone',
      [
        '{alpha: "v1.10"}',
        '{alpha: 1.10}',
        '{alpha: v1.9.0}',
        '{alpha: TBD, beta: ~}',
        '{alpha: V1.10}',
        '{stable: "v1.10"}',
        '"v1.10"',
        'TBD',
        '{}',
        '[v1.10]',
        null,
      ],
    ],
    ['replaces', ['""', '12', '"12"', '[1, "2"]', 'VEP-1', '[x]', '0', null, '[]', '{}']],
    ['superseded-by', ['""', '12', '"012"', '[1]', 'x', null, '[]']],
  ] as const)('%s', (field, rows) => {
    for (const written of rows) {
      const { problems } = parseText(documentText({ [field]: written }));
      const hasError = problems.some(({ severity }) => severity === 'error');
      expect({ written, accepted: isAccepted({ [field]: written }) }).toEqual({ written, accepted: !hasError });
    }
  });
});

// What only a status requires is decided by the rules people, milestone and succession; the schema says the same to editors.
describe('what a status requires', () => {
  const approved = { status: 'implementable', reviewers: '["@bob"]', approvers: '["@carol"]' };

  test.each([
    ['implementable with people, stage and release', approved, true],
    ['implementable with a reviewer TBD', { ...approved, reviewers: '[TBD]' }, false],
    ['implementable with an approver @tbd among others', { ...approved, approvers: '["@carol", "@tbd"]' }, false],
    ['implementable without a stage', { ...approved, stage: null }, false],
    ['implementable with a placeholder for a stage', { ...approved, stage: 'TBD' }, false],
    ['implementable without a milestone', { ...approved, milestone: null }, false],
    ['implementable with a placeholder for its target', { ...approved, milestone: '{alpha: TBD}' }, false],
    ['implementable at beta with only an alpha target', { ...approved, stage: 'beta' }, false],
    ['implementable at beta with a beta target', { ...approved, stage: 'beta', milestone: '{beta: "v1.11"}' }, true],
    [
      'implementable with a placeholder for a later stage',
      { ...approved, milestone: '{alpha: "v1.11", ga: TBD}' },
      true,
    ],
    ['implemented at ga with a release', { status: 'implemented', stage: 'ga', milestone: '{ga: "v1.9"}' }, true],
    ['implemented at beta', { status: 'implemented', stage: 'beta', milestone: '{ga: "v1.9"}' }, false],
    ['implemented without a release', { status: 'implemented', stage: 'ga', milestone: '{ga: TBD}' }, false],
    ['replaced with a successor', { status: 'replaced', 'superseded-by': '456' }, true],
    ['replaced without a successor', { status: 'replaced' }, false],
    [
      'deferred without stage and with a placeholder',
      { status: 'deferred', stage: null, milestone: '{alpha: "TBD"}' },
      true,
    ],
    ['provisional without feature gate', { 'feature-gate': null }, true],
  ] as const)('%s', (_, changes, expected) => {
    expect(isAccepted(changes)).toBe(expected);
  });

  test.each([
    [
      'implementable without stage, with any one release',
      { ...approved, stage: null, milestone: '{ga: "v1.9"}' },
      true,
    ],
    ['implementable without a release', { ...approved, stage: null, milestone: '{ga: N/A}' }, false],
    ['implementable with a reviewer TBD', { ...approved, reviewers: '[TBD]' }, false],
    ['implemented without stage and release', { status: 'implemented', stage: null, milestone: null }, true],
    ['replaced without a successor', { status: 'replaced' }, false],
    ['a blank title', { title: '""' }, false],
  ] as const)('the meta-VEP variant: %s', (_, changes, expected) => {
    expect(isAccepted(changes, META)).toBe(expected);
  });
});
