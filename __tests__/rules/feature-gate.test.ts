import { describe, expect, test } from '@jest/globals';
import { createFinding } from '../../src/domain/finding/finding.ts';
import { message } from '../../src/domain/finding/message.ts';
import type { Status } from '../../src/domain/vep/status.ts';
import { featureGateRule } from '../../src/rules/feature-gate.ts';
import { findingsOf, sayAll, stateOf } from './facts-builder.ts';
import { added, buildVep, legacyVep, touchedLegacy } from './vep-builder.ts';

const UNJUSTIFIED =
  '`feature-gate` names no gate, and the document does not explain why. Name the gate, or add a line `Feature gate: none, because …` (at least 20 characters).';

describe('named or justified (governance §2, §2.2)', () => {
  test.each<[Status, string]>([
    ['implementable', 'error'],
    ['provisional', 'error'],
    ['implemented', 'warning'],
    ['deferred', 'warning'],
    ['rejected', 'warning'],
    ['withdrawn', 'warning'],
    ['replaced', 'warning'],
  ])('%s without either: %s, quoting both accepted forms', (status, severity) => {
    expect(sayAll(featureGateRule, added(buildVep({ status, featureGates: [] })))).toEqual([
      `${severity}: ${UNJUSTIFIED}`,
    ]);
  });

  test('named', () => {
    expect(sayAll(featureGateRule, added(buildVep({ featureGates: ['A', 'B'] })))).toEqual([]);
  });

  test('justified in the text', () => {
    const vep = buildVep({ featureGates: [], body: { justifiesMissingGate: true } });
    expect(sayAll(featureGateRule, added(vep))).toEqual([]);
  });

  test('every kind of "not set" is compared as the same', () => {
    expect(findingsOf(featureGateRule, added(buildVep({ featureGates: [] })))).toMatchObject([
      { field: 'feature-gate', value: null, fix: null },
    ]);
  });
});

test("a malformed gate is the schema's business", () => {
  const problems = [
    createFinding({
      rule: 'schema',
      code: 'schema/malformed',
      severity: 'error',
      message: message`No.`,
      field: 'feature-gate',
      value: '1x',
    }),
  ];
  expect(stateOf(featureGateRule, added(buildVep({ featureGates: [], problems })))).toBe('skipped');
});

test.each([
  ['a meta-VEP', added(buildVep({ path: 'veps/meta-VEPs/123-a/vep.md', featureGates: [] }))],
  ['a legacy document', touchedLegacy(legacyVep(), legacyVep())],
])('%s needs none', (_, change) => {
  expect(stateOf(featureGateRule, change)).toBe('not-applicable');
});
