import { describe, expect, test } from '@jest/globals';
import { createFinding } from '../../src/domain/finding/finding.ts';
import { message, plainText } from '../../src/domain/finding/message.ts';
import type { OwnersFiles } from '../../src/domain/vep/owners.ts';
import { STATUSES } from '../../src/domain/vep/status.ts';
import { peopleRule } from '../../src/rules/people.ts';
import { findingsOf, sayAll, stateOf } from './facts-builder.ts';
import { APPROVED_PARTS, added, buildVep, legacyVep, modified, touchedLegacy, type VepParts } from './vep-builder.ts';

const owners: OwnersFiles = {
  root: { approvers: ['frank'], reviewers: ['grace', 'alice'] },
  sigs: new Map([['sig-compute', { approvers: ['erin'], reviewers: ['alice', 'bob', 'dave'] }]]),
};

/** The remedy of each finding about a role. */
function asks(parts: VepParts, files: OwnersFiles = owners): readonly string[] {
  const findings = findingsOf(peopleRule, added(buildVep({ ...APPROVED_PARTS, ...parts })), {
    facts: { owners: files },
  });
  expect(findings.filter(({ fix }) => fix !== null)).toEqual([]);
  return findings.map(({ remedy }) => plainText(remedy ?? []));
}

describe('named reviewers and approvers once implementable (governance §2, §3)', () => {
  test('all named', () => {
    expect(sayAll(peopleRule, added(buildVep(APPROVED_PARTS)))).toEqual([]);
  });

  test('still TBD: both roles at once', () => {
    expect(sayAll(peopleRule, added(buildVep({ status: 'implementable' })))).toEqual([
      'error: An `implementable` VEP must name its `reviewers`, but they are still `TBD`. Name people who have agreed to do it; the chairs of `sig-compute` can help find them.',
      'error: An `implementable` VEP must name its `approvers`, but they are still `TBD`. Name people who have agreed to do it; the chairs of `sig-compute` can help find them.',
    ]);
  });

  test('TBD beside a name is still TBD', () => {
    const change = added(buildVep({ ...APPROVED_PARTS, reviewers: ['bob', 'TBD'] }));
    expect(findingsOf(peopleRule, change)).toMatchObject([{ field: 'reviewers', value: 'TBD', severity: 'error' }]);
    expect(sayAll(peopleRule, change)[0]).toContain('must name its `reviewers`, but `TBD` is still among them.');
  });

  test('nobody at all', () => {
    const change = added(buildVep({ ...APPROVED_PARTS, approvers: [] }));
    expect(sayAll(peopleRule, change)).toEqual([
      expect.stringMatching(/^error: An `implementable` VEP must name its `approvers`, and there are none\./),
    ]);
    expect(findingsOf(peopleRule, change)).toMatchObject([{ field: 'approvers', code: 'people/missing', value: null }]);
  });

  test("malformed handles are the schema's business", () => {
    const problems = [
      createFinding({
        rule: 'schema',
        code: 'schema/malformed',
        severity: 'error',
        message: message`No.`,
        field: 'reviewers',
        value: 'a b',
      }),
    ];
    expect(sayAll(peopleRule, added(buildVep({ ...APPROVED_PARTS, reviewers: [], problems })))).toEqual([]);
  });

  test.each(STATUSES.filter((status) => status !== 'implementable'))('%s may have TBD', (status) => {
    expect(sayAll(peopleRule, added(buildVep({ status })))).toEqual([]);
  });
});

describe('people are named to be asked, and never as text to paste (governance §3)', () => {
  test("reviewers from the SIG's reviewers, approvers from its approvers", () => {
    expect(asks({ reviewers: ['TBD'], approvers: ['TBD'] })).toEqual([
      'Ask the `reviewers` listed in `veps/sig-compute/OWNERS` (`bob`, `dave`), and add those who agree.',
      'Ask the `approvers` listed in `veps/sig-compute/OWNERS` (`erin`), and add those who agree.',
    ]);
  });

  test("each list by itself: where the SIG's is empty, the root file's", () => {
    const files = { ...owners, sigs: new Map([['sig-compute', { approvers: [], reviewers: ['bob'] }]]) };
    expect(asks({ reviewers: ['TBD'], approvers: [] }, files)).toEqual([
      'Ask the `reviewers` listed in `veps/sig-compute/OWNERS` (`bob`), and add those who agree.',
      'Ask the `approvers` listed in `OWNERS` (`frank`), and add those who agree.',
    ]);
  });

  test('neither the authors nor those who are named already', () => {
    expect(asks({ reviewers: ['Dave', 'TBD'] })).toEqual([
      'Ask the `reviewers` listed in `veps/sig-compute/OWNERS` (`bob`), and add those who agree.',
    ]);
    expect(asks({ reviewers: ['bob', 'dave', 'TBD'] })).toEqual([
      'Ask the `reviewers` listed in `OWNERS` (`grace`), and add those who agree.',
    ]);
  });

  test("those of the folder's SIG where the document names another one", () => {
    expect(asks({ reviewers: ['TBD'], owningSig: 'sig-network' }).join()).toContain('`veps/sig-compute/OWNERS`');
  });

  test('what is no handle is nobody, and of many only some are shown', () => {
    const many = ['`x`\n/approve', 'a b', ...Array.from({ length: 12 }, (_, index) => `p${index}`)];
    const files = { ...owners, sigs: new Map([['sig-compute', { approvers: many, reviewers: [] }]]) };
    expect(asks({ approvers: ['TBD'] }, files)).toEqual([
      'Ask the `approvers` listed in `veps/sig-compute/OWNERS` (`p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`, `p8`, `p9` and more), and add those who agree.',
    ]);
  });

  test('the chairs where nobody is listed, or nobody knows the SIG', () => {
    const nobody: OwnersFiles = { root: { approvers: [], reviewers: ['alice'] }, sigs: new Map() };
    expect(asks({ reviewers: ['TBD'] }, nobody)).toEqual([
      'Name people who have agreed to do it; the chairs of `sig-compute` can help find them.',
    ]);
    expect(asks({ reviewers: ['TBD'], owningSig: null }, nobody).join()).toContain(
      'the chairs of the owning SIG can help find them.',
    );
  });
});

describe('nobody approves alone (governance §2.3, `people`)', () => {
  test.each<[string, Parameters<typeof buildVep>[0], readonly string[]]>([
    [
      'an approver who is the only author',
      { approvers: ['Alice', 'bob'] },
      ['The approver `@Alice` is also the only author.'],
    ],
    [
      'an approver who is the only reviewer',
      { reviewers: ['carol'], approvers: ['carol'] },
      ['The approver `@carol` is also the only reviewer.'],
    ],
    ['one of two authors may approve', { authors: ['alice', 'bob'], approvers: ['alice'] }, []],
    ['one of two reviewers may approve', { reviewers: ['carol', 'dave'], approvers: ['carol'] }, []],
    ['nobody yet in either role', { reviewers: ['TBD'], approvers: ['TBD'] }, []],
  ])('%s', (_, parts, facts) => {
    const said = sayAll(peopleRule, added(buildVep(parts)));
    expect(said).toHaveLength(facts.length);
    for (const [index, fact] of facts.entries()) {
      expect(said[index]).toMatch(
        new RegExp(`^warning: ${fact} Add a second (author|reviewer) or another approver\\.$`),
      );
    }
  });
});

test.each([
  ['a legacy document', touchedLegacy(legacyVep(), legacyVep())],
  ['an unreadable document', modified(buildVep(), buildVep({ form: 'unreadable' }))],
])('%s names nobody', (_, change) => {
  expect(stateOf(peopleRule, change)).toBe('not-applicable');
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

test('a fault of another field excuses no empty role', () => {
  const change = added(buildVep({ ...APPROVED_PARTS, approvers: [], problems: OTHER_FAULT }));
  expect(findingsOf(peopleRule, change)).toMatchObject([{ field: 'approvers', value: null, severity: 'error' }]);
});
