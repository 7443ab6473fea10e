import { describe, expect, test } from '@jest/globals';
import type { Known } from '../../src/domain/finding/known.ts';
import { message } from '../../src/domain/finding/message.ts';
import type { Facts, IssueKind } from '../../src/domain/report/facts.ts';
import type { VepChange } from '../../src/domain/vep/vep-change.ts';
import { vepNumberRule } from '../../src/rules/vep-number.ts';
import { findingsOf, fixesOf, identity, sayAll, stateOf, undeterminedOf } from './facts-builder.ts';
import {
  added,
  attachment,
  buildVep,
  legacyVep,
  migrated,
  modified,
  moved,
  removed,
  touchedLegacy,
  type VepParts,
} from './vep-builder.ts';

const OTHER = 'veps/sig-network/124-other/vep.md';
const WRONG_FOLDER = 'veps/sig-compute/124-fast-restart/vep.md';
const NO_NUMBER = 'veps/sig-compute/fast-restart/vep.md';

function issueIs(number: number, kind: Known<IssueKind>): Pick<Facts, 'issues'> {
  return { issues: new Map([[number, kind]]) };
}

const PULL_REQUEST: Known<IssueKind> = { state: 'known', value: 'pull-request' };
const MISSING: Known<IssueKind> = { state: 'known', value: 'missing' };
const NOT_ASKED: Known<IssueKind> = { state: 'known', value: 'not-asked' };

test('a number that is right everywhere', () => {
  expect(sayAll(vepNumberRule, added(buildVep()))).toEqual([]);
});

describe("folder: its number, leading zeros aside, is the VEP's (governance §2.3)", () => {
  const wrong =
    "`vep-number` is 123, but the folder's number is 124. Write the tracking issue's number in both places.";

  test.each<[string, VepChange, readonly string[]]>([
    ['leading zeros', added(buildVep({ path: 'veps/sig-compute/0123-a/vep.md' })), []],
    ['a new path: error', added(buildVep({ path: WRONG_FOLDER })), [`error: ${wrong}`]],
    [
      'a path moved to with a merged number: error',
      moved(buildVep(), buildVep({ path: WRONG_FOLDER })),
      [
        "error: `vep-number` is 123, but the folder's number is 124. Name the folder `123-fast-restart`: a merged number can only be corrected.",
      ],
    ],
    [
      'a path already on the base: warning',
      modified(buildVep({ path: WRONG_FOLDER }), buildVep({ path: WRONG_FOLDER })),
      [`warning: ${wrong}`],
    ],
    ['a folder without a number is the business of `location`', added(buildVep({ path: NO_NUMBER })), []],
  ])('%s', (_, change, expected) => {
    expect(sayAll(vepNumberRule, change)).toEqual(expected);
  });

  test("the folder's number is shown", () => {
    expect(fixesOf(vepNumberRule, added(buildVep({ path: WRONG_FOLDER })))).toEqual(['vep-number: 124']);
    expect(fixesOf(vepNumberRule, moved(buildVep(), buildVep({ path: WRONG_FOLDER })))).toEqual([]);
    const baseVeps = [identity('veps/sig-network/124-other/vep.md', 124)];
    expect(fixesOf(vepNumberRule, added(buildVep({ path: WRONG_FOLDER })), { facts: { baseVeps } })).toEqual([]);
  });
});

describe('tracking issue: an issue of the repository, not a pull request (governance §2.3)', () => {
  const remedy = "Open a tracking issue for the VEP, and write its number here and in the folder's name.";
  const missing = `\`vep-number\` is 123, but the repository has no issue \`#123\`. ${remedy}`;

  test.each<[string, VepChange, string]>([
    ['a new document: error', added(buildVep()), 'error'],
    ['a changed number: error', modified(buildVep({ number: 9 }), buildVep()), 'error'],
    ['the number as it was: warning', modified(buildVep(), buildVep()), 'warning'],
    ["a migrated document has its folder's number: warning", migrated(legacyVep(), buildVep()), 'warning'],
    ['a migrated document whose folder had none: error', migrated(legacyVep({ path: NO_NUMBER }), buildVep()), 'error'],
  ])('%s', (_, change, severity) => {
    expect(sayAll(vepNumberRule, change, { facts: issueIs(123, MISSING) })).toContain(`${severity}: ${missing}`);
  });

  test('a pull request', () => {
    expect(sayAll(vepNumberRule, added(buildVep()), { facts: issueIs(123, PULL_REQUEST) })).toEqual([
      `error: \`vep-number\` is 123, but \`#123\` is a pull request, not an issue. ${remedy}`,
    ]);
  });

  test('nobody to ask: notice', () => {
    expect(sayAll(vepNumberRule, added(buildVep()), { facts: issueIs(123, NOT_ASKED) })).toEqual([
      'notice: Whether `#123` is an issue of the repository was not looked up.',
    ]);
  });

  test.each<[string, Pick<Facts, 'issues'>, string]>([
    ['no answer', issueIs(123, { state: 'undetermined', reason: message`No answer.` }), 'No answer.'],
    ['a number that was forgotten', { issues: new Map() }, 'Whether `#123` is an issue was not looked up.'],
  ])('%s: neither a finding nor a pass', (_, facts, reason) => {
    expect(sayAll(vepNumberRule, added(buildVep()), { facts })).toEqual([]);
    expect(undeterminedOf(vepNumberRule, added(buildVep()), { facts })).toEqual([reason]);
  });
});

describe('uniqueness: no two documents share a number (governance §2.3)', () => {
  const remedy = "Write the number of this VEP's own tracking issue, here and in the folder's name.";
  const clash = `\`vep-number\` is 123, which is also the number of \`${OTHER}\`. ${remedy}`;
  const onBase = { facts: { baseVeps: [identity(OTHER, 123)] } };

  test.each<[string, VepChange, string]>([
    ['a new document with the number of another: error', added(buildVep()), 'error'],
    ['a number changed to that of another: error', modified(buildVep({ number: 125 }), buildVep()), 'error'],
    ['two merged documents that clash already: warning', modified(buildVep(), buildVep()), 'warning'],
    ['a clash that a move takes along: warning', moved(buildVep({ path: NO_NUMBER }), buildVep()), 'warning'],
  ])('%s', (_, change, severity) => {
    expect(sayAll(vepNumberRule, change, onBase)).toContain(`${severity}: ${clash}`);
  });

  test('two new documents of one change clash', () => {
    const beside = [added(buildVep({ path: OTHER }))];
    expect(sayAll(vepNumberRule, added(buildVep()), { beside })).toContain(`error: ${clash}`);
  });

  test('the document whose number a new one takes is only warned', () => {
    const beside = [added(buildVep({ path: OTHER }))];
    expect(sayAll(vepNumberRule, modified(buildVep(), buildVep()), { beside })).toEqual([`warning: ${clash}`]);
  });

  test.each<[string, VepChange]>([
    ['deleted', removed(buildVep({ path: OTHER }))],
    ['given another number', modified(buildVep({ path: OTHER }), buildVep({ path: OTHER, number: 124 }))],
  ])('no clash with one that this change has %s', (_, other) => {
    expect(sayAll(vepNumberRule, added(buildVep()), { ...onBase, beside: [other] })).toEqual([]);
  });

  test('a document does not clash with its own former path', () => {
    const change = moved(buildVep({ path: NO_NUMBER }), buildVep());
    expect(sayAll(vepNumberRule, change, { facts: { baseVeps: [identity(NO_NUMBER, 123)] } })).toEqual([]);
  });

  test('of many only some are listed', () => {
    const baseVeps = Array.from({ length: 400 }, (_, index) => identity(`veps/sig-a/123-copy-${index}/vep.md`, 123));
    const [said] = sayAll(vepNumberRule, added(buildVep()), { facts: { baseVeps } });
    expect(said).toContain('`veps/sig-a/123-copy-4/vep.md` and more. Write');
    expect(said).not.toContain('copy-5');
  });

  test('a document with front matter of its own is another proposal, even in the same folder', () => {
    const old = identity('veps/sig-compute/123-fast-restart/old.md', 123, { replaces: [], supersededBy: null });
    const said = sayAll(vepNumberRule, added(buildVep()), { facts: { baseVeps: [old] } });
    expect(said).toEqual([`error: \`vep-number\` is 123, which is also the number of \`${old.path}\`. ${remedy}`]);
  });

  test('an older main document in the same folder is the same proposal', () => {
    const baseVeps = [identity('veps/sig-compute/123-fast-restart/proposal.md', 123)];
    expect(sayAll(vepNumberRule, added(buildVep()), { facts: { baseVeps } })).toEqual([]);
  });

  test('an attachment has no number', () => {
    const beside = [attachment(null, buildVep({ path: OTHER }))];
    expect(sayAll(vepNumberRule, added(buildVep()), { beside })).toEqual([]);
  });
});

describe('heading: it contains the number if it contains any (governance §2.3)', () => {
  function headed(heading: string): VepParts {
    return { body: { sections: [{ level: 1, heading, line: 18, isEmpty: false }] } };
  }

  test.each([
    'VEP #123: Fast restart',
    'Fast restart',
    'Replaces #9, now #123',
    'Number 9',
    'VEP 123: Fast restart after #83',
    'VEP 0123: Fast restart, see VEP 83',
    '[123] instead of #83',
    'KubeVirt 1.9',
  ])('%s is fine', (heading) => {
    expect(sayAll(vepNumberRule, added(buildVep(headed(heading))))).toEqual([]);
  });

  test.each(['VEP #132: Fast restart', 'VEP 132: Fast restart', 'VEP #1234: Fast restart', 'VEP 5 for v1.123'])(
    '%s names another number: warning',
    (heading) => {
      expect(sayAll(vepNumberRule, added(buildVep(headed(heading))))).toEqual([
        `warning: The heading \`${heading}\` does not mention \`123\`. Write the \`vep-number\` in the heading.`,
      ]);
    },
  );

  test("where the number is not the folder's, the heading is not what to correct", () => {
    const change = added(buildVep({ number: 124, ...headed('VEP #123: Fast restart') }));
    expect(fixesOf(vepNumberRule, change)).toEqual(['vep-number: 123']);
    expect(sayAll(vepNumberRule, change)).toHaveLength(1);
  });

  test('a document without a heading is fine', () => {
    expect(sayAll(vepNumberRule, added(buildVep({ body: { sections: [] } })))).toEqual([]);
  });
});

describe('stability: a merged number changes only to correct it (governance §2.3)', () => {
  const correction = modified(buildVep({ number: 132 }), buildVep());

  test("the folder's number and a tracking issue's: a warning that says so", () => {
    expect(sayAll(vepNumberRule, correction)).toEqual([
      'warning: `vep-number` changes from 132 to 123, the number of the folder and of a tracking issue: a correction.',
    ]);
  });

  test('where nobody can be asked, it only claims what it knows', () => {
    expect(sayAll(vepNumberRule, correction, { facts: issueIs(123, NOT_ASKED) })).toEqual([
      'warning: `vep-number` changes from 132 to 123, the number of the folder: a correction.',
      'notice: Whether `#123` is an issue of the repository was not looked up.',
    ]);
  });

  test("not the folder's: error, and the old one is shown", () => {
    const change = modified(buildVep(), buildVep({ number: 124, body: { sections: [] } }));
    expect(sayAll(vepNumberRule, change)).toEqual([
      "error: `vep-number` changes from 123 to 124, which is not the folder's number. A merged number can only be corrected: restore the old one, or write the number of the folder and the tracking issue.",
    ]);
    expect(fixesOf(vepNumberRule, change)).toEqual(['vep-number: 123']);
  });

  test.each([
    ['a pull request', PULL_REQUEST],
    ['no issue', MISSING],
  ])("the folder's, but %s: only the error about the issue", (_, kind) => {
    const said = sayAll(vepNumberRule, correction, { facts: issueIs(123, kind) });
    expect(said).toEqual([expect.stringMatching(/^error: `vep-number` is 123, but /)]);
  });

  const NEW_HOME = 'veps/sig-compute/124-fast-restart/vep.md';
  const corrected =
    'warning: `vep-number` changes from 123 to 124, the number of the folder and of a tracking issue: a correction.';
  const ARRIVAL = buildVep({ path: 'veps/sig-compute/123-again/vep.md' });
  const taken = `error: \`vep-number\` changes from 123 to 124, and \`${ARRIVAL.path}\` takes the number 123. A number stays with its VEP: restore the old one here, and write another in \`${ARRIVAL.path}\`.`;
  const renumbered = moved(buildVep(), buildVep({ path: NEW_HOME, number: 124, body: { sections: [] } }));
  const misplaced = 'veps/sig-compute/124-fast-restart/old.md';

  test.each<[string, VepChange, readonly VepChange[], readonly string[]]>([
    ['nobody takes the old number', renumbered, [], [corrected]],
    ['another document takes it', renumbered, [added(ARRIVAL)], [taken]],
    ['another one that shared it keeps it', renumbered, [modified(ARRIVAL, ARRIVAL)], [corrected]],
    [
      'another one that shared it moves',
      renumbered,
      [moved(buildVep({ path: 'veps/sig-compute/123-once/vep.md' }), ARRIVAL)],
      [corrected],
    ],
    [
      'its rightful owner comes where the folder has the new one all along',
      modified(buildVep({ path: NEW_HOME }), buildVep({ path: NEW_HOME, number: 124, body: { sections: [] } })),
      [added(ARRIVAL)],
      [corrected],
    ],
    [
      'of a legacy document it was the folder’s',
      migrated(legacyVep(), buildVep({ path: NEW_HOME, number: 124, body: { sections: [] } })),
      [],
      [corrected],
    ],
    [
      'a document without one may get another than its folder’s',
      modified(buildVep({ path: misplaced, number: null }), buildVep({ path: misplaced })),
      [],
      [
        "warning: `vep-number` is 123, but the folder's number is 124. Write the tracking issue's number in both places.",
      ],
    ],
    [
      'which a migrated one may correct where it is',
      migrated(legacyVep({ path: misplaced }), buildVep({ path: misplaced })),
      [],
      [
        "warning: `vep-number` is 123, but the folder's number is 124. Write the tracking issue's number in both places.",
      ],
    ],
  ])('a number given up: %s', (...[, change, beside, expected]) => {
    expect(sayAll(vepNumberRule, change, { beside })).toEqual(expected);
  });

  test('a changed creation date: warning, and the old one is shown', () => {
    const change = modified(buildVep({ creationDate: '2026-01-31' }), buildVep());
    expect(sayAll(vepNumberRule, change)).toEqual([
      'warning: `creation-date` changes from `2026-01-31` to `2026-06-01`. Restore the old date, unless it was wrong.',
    ]);
    expect(fixesOf(vepNumberRule, change)).toEqual(['creation-date: "2026-01-31"']);
  });
});

test("a number that is missing or malformed is the schema's business", () => {
  expect(stateOf(vepNumberRule, added(buildVep({ number: null })))).toBe('skipped');
});

test.each([
  ['a legacy document', touchedLegacy(legacyVep(), legacyVep())],
  ['a removed document', removed(buildVep())],
])('%s has no number to check', (_, change) => {
  expect(stateOf(vepNumberRule, change)).toBe('not-applicable');
});

test('a changed number is found on the line of the number', () => {
  const common = { rule: 'vep-number', field: 'vep-number' } as const;
  const correction = buildVep();
  expect(findingsOf(vepNumberRule, modified(buildVep({ number: 132 }), correction))).toMatchObject([
    { ...common, value: '123', span: correction.frontMatter?.number?.span },
  ]);
  const wrong = buildVep({ number: 124, body: { sections: [] } });
  expect(findingsOf(vepNumberRule, modified(buildVep(), wrong))).toMatchObject([
    { ...common, value: '124', span: wrong.frontMatter?.number?.span },
  ]);
});
