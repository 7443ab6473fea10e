import { describe, expect, test } from '@jest/globals';
import { createFinding } from '../../src/domain/finding.ts';
import { message } from '../../src/domain/message.ts';
import { STATUSES } from '../../src/domain/status.ts';
import { peopleRule } from '../../src/rules/people.ts';
import { findingsOf, fixesOf, sayAll, stateOf } from './facts-builder.ts';
import { APPROVED_PARTS, added, buildVep, legacyVep, modified, touchedLegacy } from './vep-builder.ts';

const owners = new Map([['sig-compute', ['alice', 'bob', 'dave']]]);

describe('named reviewers and approvers once implementable (governance §2, §3)', () => {
  test('all named', () => {
    expect(sayAll(peopleRule, added(buildVep(APPROVED_PARTS)))).toEqual([]);
  });

  test('still TBD: both roles at once', () => {
    expect(sayAll(peopleRule, added(buildVep({ status: 'implementable' })))).toEqual([
      'error: An `implementable` VEP names its `reviewers`, and they are still `TBD`. Name the people who agreed to it; the chairs of `sig-compute` help to find them.',
      'error: An `implementable` VEP names its `approvers`, and they are still `TBD`. Name the people who agreed to it; the chairs of `sig-compute` help to find them.',
    ]);
  });

  test('TBD beside a name is still TBD', () => {
    const change = added(buildVep({ ...APPROVED_PARTS, reviewers: ['bob', 'TBD'] }));
    expect(findingsOf(peopleRule, change)).toMatchObject([{ field: 'reviewers', value: 'TBD', severity: 'error' }]);
  });

  test('nobody at all', () => {
    const change = added(buildVep({ ...APPROVED_PARTS, approvers: [] }));
    expect(sayAll(peopleRule, change)).toEqual([
      expect.stringMatching(/^error: An `implementable` VEP names its `approvers`, and there are none\./),
    ]);
    expect(findingsOf(peopleRule, change)).toMatchObject([{ field: 'approvers', value: '' }]);
  });

  test("malformed handles are the schema's business", () => {
    const problems = [
      createFinding({ rule: 'schema', severity: 'error', message: message`No.`, field: 'reviewers', value: 'a b' }),
    ];
    expect(sayAll(peopleRule, added(buildVep({ ...APPROVED_PARTS, reviewers: [], problems })))).toEqual([]);
  });

  test.each(STATUSES.filter((status) => status !== 'implementable'))('%s may have TBD', (status) => {
    expect(sayAll(peopleRule, added(buildVep({ status })))).toEqual([]);
  });
});

describe("the fix suggests the reviewers of the SIG's OWNERS file (governance §3)", () => {
  test('all of them but the authors', () => {
    const change = added(buildVep({ ...APPROVED_PARTS, reviewers: ['TBD'] }));
    expect(fixesOf(peopleRule, change, { facts: { sigReviewers: owners } })).toEqual(['reviewers: ["@bob", "@dave"]']);
    expect(sayAll(peopleRule, change, { facts: { sigReviewers: owners } }).join()).toContain(
      'Name the people who agreed to it; shown are the reviewers of `sig-compute` to ask.',
    );
  });

  test('after those who are named, whatever the case of their handles', () => {
    const change = added(buildVep({ ...APPROVED_PARTS, reviewers: ['Dave', 'TBD'] }));
    expect(fixesOf(peopleRule, change, { facts: { sigReviewers: owners } })).toEqual(['reviewers: ["@Dave", "@bob"]']);
  });

  test('as lines where each stands on a line of its own', () => {
    const vep = buildVep({ ...APPROVED_PARTS, reviewers: ['erin'] });
    const reviewers = [{ value: 'TBD', text: 'TBD', span: { line: 20, column: 5 } }];
    const change = added({ ...vep, frontMatter: vep.frontMatter && { ...vep.frontMatter, reviewers } });
    expect(fixesOf(peopleRule, change, { facts: { sigReviewers: owners } })).toEqual(['- "@bob"\n- "@dave"']);
  });

  test("those of the folder's SIG where the document names another one", () => {
    const change = added(buildVep({ ...APPROVED_PARTS, reviewers: ['TBD'], owningSig: 'sig-network' }));
    expect(fixesOf(peopleRule, change, { facts: { sigReviewers: owners } })).toEqual(['reviewers: ["@bob", "@dave"]']);
  });

  test('none where the SIG has no reviewers, or nobody knows the SIG', () => {
    expect(fixesOf(peopleRule, added(buildVep({ status: 'implementable' })))).toEqual([]);
    expect(sayAll(peopleRule, added(buildVep({ status: 'implementable', owningSig: null }))).join()).toContain(
      'the chairs of the owning SIG help to find them.',
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
        new RegExp(`^warning: ${fact} Name a second (author|reviewer) or another approver\\.$`),
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
