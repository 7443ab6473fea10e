import { describe, expect, test } from '@jest/globals';
import { createFinding } from '../../src/domain/finding/finding.ts';
import { message } from '../../src/domain/finding/message.ts';
import { successionRule } from '../../src/rules/succession.ts';
import { findingsOf, fixesOf, identity, sayAll, stateOf } from './facts-builder.ts';
import { added, buildVep, legacyVep, modified, removed, touchedLegacy } from './vep-builder.ts';

const OTHER = 'veps/sig-compute/124-faster-restart/vep.md';

const pointsBack = identity(OTHER, 124, { replaces: [123], supersededBy: 123 });
const pointsNowhere = identity(OTHER, 124, { replaces: [], supersededBy: null });
const unread = identity(OTHER, 124, null);

describe('replaced names its successor (governance §2)', () => {
  test('nothing named', () => {
    expect(sayAll(successionRule, added(buildVep({ status: 'replaced' })))).toEqual([
      'error: The VEP is `replaced`, but `superseded-by` does not say by which VEP. Write the number of the VEP that replaces it, in the form `superseded-by: <number>`.',
    ]);
  });

  test('named', () => {
    const change = added(buildVep({ status: 'replaced', supersededBy: 124 }));
    expect(sayAll(successionRule, change, { facts: { baseVeps: [pointsBack] } })).toEqual([]);
  });

  test("malformed is the schema's business", () => {
    const problems = [
      createFinding({
        rule: 'schema',
        code: 'schema/malformed',
        severity: 'error',
        message: message`No.`,
        field: 'superseded-by',
        value: 'x',
      }),
    ];
    expect(sayAll(successionRule, added(buildVep({ status: 'replaced', problems })))).toEqual([]);
  });
});

describe('each number is a VEP on the base branch or in the change (governance §2.3)', () => {
  const exists = 'Write the `vep-number` of a VEP on the base branch or in this change.';

  test('an unknown number: error when the status is replaced', () => {
    expect(sayAll(successionRule, added(buildVep({ status: 'replaced', supersededBy: 999 })))).toEqual([
      `error: \`superseded-by\` names VEP 999, but no other document has that number. ${exists}`,
    ]);
  });

  test('else warning', () => {
    expect(sayAll(successionRule, added(buildVep({ replaces: [998, 999] })))).toEqual([
      `warning: \`replaces\` names VEP 998, but no other document has that number. ${exists}`,
      `warning: \`replaces\` names VEP 999, but no other document has that number. ${exists}`,
    ]);
  });

  test('a VEP of the same change counts', () => {
    const successor = added(buildVep({ path: OTHER, number: 124, replaces: [123] }));
    const change = modified(buildVep(), buildVep({ status: 'replaced', supersededBy: 124 }));
    expect(sayAll(successionRule, change, { beside: [successor] })).toEqual([]);
  });

  test('a VEP that the change deletes exists on the base branch', () => {
    const deleted = removed(buildVep({ path: OTHER, number: 124 }));
    const change = modified(buildVep(), buildVep({ status: 'replaced', supersededBy: 124 }));
    expect(sayAll(successionRule, change, { beside: [deleted] })).toEqual([]);
  });

  test('a VEP is not its own successor', () => {
    expect(sayAll(successionRule, added(buildVep({ status: 'replaced', supersededBy: 123 })))).toEqual([
      `error: \`superseded-by\` names VEP 123, but no other document has that number. ${exists}`,
    ]);
  });
});

test('of thousands of numbers those that block are shown first', () => {
  const oneWay = Array.from({ length: 3000 }, () => 124);
  const unknown = Array.from({ length: 3000 }, (_, index) => 1000 + index);
  const after = buildVep({ status: 'replaced', supersededBy: 124, replaces: [...oneWay, ...unknown] });
  const findings = sayAll(successionRule, added(after), { facts: { baseVeps: [pointsNowhere] } });
  expect(findings.map((finding) => finding.split(':')[0])).toEqual([
    ...Array(20).fill('error'),
    ...Array(20).fill('warning'),
  ]);
});

describe('the other side points back (governance §2.3)', () => {
  test.each([
    ['superseded-by', buildVep({ status: 'replaced', supersededBy: 124 }), 'replaces: 123'],
    ['replaces', buildVep({ replaces: [124] }), 'superseded-by: 123'],
  ])('%s without an answer: warning', (pointer, after, fix) => {
    const trial = { facts: { baseVeps: [pointsNowhere] } };
    expect(sayAll(successionRule, added(after), trial)).toEqual([
      `warning: \`${pointer}\` names VEP 124, which does not point back. Write this in VEP 124.`,
    ]);
    expect(sayAll(successionRule, added(after), { facts: { baseVeps: [pointsBack] } })).toEqual([]);
    expect(fixesOf(successionRule, added(after), trial)).toEqual([fix]);
  });

  test('nothing is said about a document that nobody read', () => {
    const change = added(buildVep({ replaces: [124] }));
    expect(sayAll(successionRule, change, { facts: { baseVeps: [unread] } })).toEqual([]);
  });
});

test('a legacy document has no successor to check', () => {
  expect(stateOf(successionRule, touchedLegacy(legacyVep(), legacyVep()))).toBe('not-applicable');
});

const OTHER_FAULT = [
  createFinding({
    rule: 'schema',
    code: 'schema/unknown-key',
    severity: 'warning',
    message: message`No.`,
    field: 'labels',
    value: 'x',
  }),
];

test('a fault of another field excuses no missing successor', () => {
  const change = added(buildVep({ status: 'replaced', problems: OTHER_FAULT }));
  expect(findingsOf(successionRule, change)).toMatchObject([
    { field: 'superseded-by', value: null, severity: 'error' },
  ]);
});
