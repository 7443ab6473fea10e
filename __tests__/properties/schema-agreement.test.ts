import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { load } from 'js-yaml';
import type { Finding } from '../../src/domain/finding/finding.ts';
import { parseChanges } from '../../src/parse/change/changes.ts';
import { RULES } from '../../src/rules/index.ts';
import { PATH, ROOT } from '../parse/document-text.ts';
import { ruleInputsOf } from '../rules/facts-builder.ts';
import { times } from '../thorough.ts';
import { documentText } from '../vep-document.ts';

const schema = JSON.parse(readFileSync(new URL('../../schema/vep-front-matter.schema.json', import.meta.url), 'utf8'));
const ajv = new Ajv2020({
  strictTypes: false,
  formats: { date: true },
  keywords: ['markdownDescription', 'enumDescriptions', 'markdownEnumDescriptions'],
});
ajv.addSchema(schema);

const META_PATH = 'veps/meta-VEPs/123-foo/vep.md';

/** What the schema speaks about: the form of fields, and what a status requires of fields alone. */
function isAboutFields({ code, rule, field, value }: Finding): boolean {
  return (
    rule === 'schema' ||
    (rule === 'people' && (value === '' || value === 'TBD')) ||
    (rule === 'milestone' && field !== null) ||
    code === 'succession/missing'
  );
}

function fieldErrors(text: string, path: string): readonly Finding[] {
  const head = { kind: 'text', text } as const;
  const changes = parseChanges(
    [{ path, previousPath: null, kind: 'document', tip: null, mergeBase: null, head }],
    ROOT,
  );
  const outcomes = changes.flatMap((change) => {
    const { facts, settings } = ruleInputsOf(change);
    return RULES.map((rule) => rule.check(change, facts, settings));
  });
  const findings = outcomes.flatMap((outcome) => (outcome.state === 'checked' ? outcome.findings : []));
  return findings.filter((finding) => finding.severity === 'error' && isAboutFields(finding));
}

const written = {
  status: fc.constantFrom('provisional', 'implementable', 'implemented', 'deferred', 'rejected', 'replaced', 'Done'),
  stage: fc.constantFrom(null, 'alpha', 'beta', 'ga', 'TBD', '""', 'Alpha'),
  milestone: fc.constantFrom(
    null,
    '{}',
    'TBD',
    '{alpha: "v1.11"}',
    '{beta: v1.11.0}',
    '{ga: "1.11"}',
    '{alpha: TBD, beta: "v1.11", ga: ~}',
    '{alpha: 1.10, ga: "v1.11"}',
    '{alpha: next}',
    '{alpha: []}',
    '"v1.11"',
  ),
  reviewers: fc.constantFrom('[TBD]', '["@bob"]', '["@bob", "@tbd"]', '[]', 'TBD', '"@bob"'),
  approvers: fc.constantFrom('[TBD]', '["@carol"]', '["@carol", "@TBD"]', null),
  authors: fc.constantFrom('["@alice"]', '["@alice", "@dave"]', '[TBD]', '["@alice", "@alice"]'),
  'participating-sigs': fc.constantFrom(
    '[]',
    'TBD',
    '[sig-network]',
    '[sig-network, ""]',
    '[TBD, ~]',
    '[~, sig-network]',
  ),
  'feature-gate': fc.constantFrom('Foo', 'none', '[NA, TODO]', '[Foo, None]', '[Foo, ""]', '[Foo, Bar]', '1x'),
  replaces: fc.constantFrom('""', '[12, "13"]', '[12, TBD]', '[""]', '[~, 12]'),
  'superseded-by': fc.constantFrom('""', '124', '"124"', null, 'foo'),
};

// Two judges of one law: the rules for the pull request, the schema for the editor.
test.each([
  ['a VEP', PATH, ''],
  ['a meta-VEP', META_PATH, '#/$defs/meta-vep'],
])('the published schema accepts %s exactly where the rules find no error in its fields', (_, path, variant) => {
  const validate = ajv.getSchema(`${schema.$id}${variant}`);
  fc.assert(
    fc.property(fc.record(written), (changes) => {
      const text = documentText(changes);
      const isAccepted = validate?.(load(text.split('---')[1] ?? '')) === true;
      const errors = fieldErrors(text, path).map(({ rule, field, value }) => ({ rule, field, value }));
      expect({ errors, isAccepted }).toEqual({ errors, isAccepted: errors.length === 0 });
    }),
    { numRuns: times(120) },
  );
});
