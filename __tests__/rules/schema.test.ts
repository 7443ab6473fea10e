import { expect, test } from '@jest/globals';
import { createFinding, type Finding, type FindingCode } from '../../src/domain/finding/finding.ts';
import { message } from '../../src/domain/finding/message.ts';
import { schemaRule } from '../../src/rules/schema.ts';
import { fixesOf, identity, sayAll, stateOf } from './facts-builder.ts';
import { added, attachment, buildVep, legacyVep, removed, touchedLegacy } from './vep-builder.ts';

function problem(field: string, code: FindingCode<'schema'>): Finding {
  return createFinding({ rule: 'schema', code, severity: 'error', message: message`${field} is wrong.`, field });
}

test('what reading found about the fields is reported as it is', () => {
  const change = added(
    buildVep({ problems: [problem('title', 'schema/missing'), problem('status', 'schema/malformed')] }),
  );
  expect(sayAll(schemaRule, change)).toEqual(['error: `title` is wrong.', 'error: `status` is wrong.']);
});

test("the folder's number is advised only while no other document has it", () => {
  const missing = { ...problem('vep-number', 'schema/missing'), fix: 'vep-number: 123' };
  const change = added(buildVep({ number: null, problems: [missing] }));
  expect(fixesOf(schemaRule, change)).toEqual(['vep-number: 123']);
  const baseVeps = [identity('veps/sig-network/123-other/vep.md', 123)];
  expect(fixesOf(schemaRule, change, { facts: { baseVeps } })).toEqual([]);
});

test.each([
  ['a removed document', removed(buildVep())],
  ['a legacy document', touchedLegacy(legacyVep(), legacyVep())],
  ['an unreadable document', added(buildVep({ form: 'unreadable' }))],
  ['an attachment', attachment(null, buildVep())],
])('%s has no fields to check', (_, change) => {
  expect(stateOf(schemaRule, change)).toBe('not-applicable');
});
