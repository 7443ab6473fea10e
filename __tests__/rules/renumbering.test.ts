import { describe, expect, test } from '@jest/globals';
import { message } from '../../src/domain/finding/message.ts';
import type { Facts, IssueKind } from '../../src/domain/report/facts.ts';
import type { ProseTarget } from '../../src/domain/vep/vep.ts';
import type { VepChange } from '../../src/domain/vep/vep-change.ts';
import { factNeeds } from '../../src/judge/fact-needs.ts';
import { freezeRule } from '../../src/rules/freeze.ts';
import { transitionRule } from '../../src/rules/transition.ts';
import { findingsOf, release, ruleInputsOf, say, sayAll, undeterminedOf } from './facts-builder.ts';
import { APPROVED_PARTS, buildVep, legacyVep, migrated, modified, moved, type VepParts } from './vep-builder.ts';

const OLD = 'veps/sig-compute/10-old/vep.md';

/** v1.10 is frozen. */
const COMMITTED = { ...APPROVED_PARTS, milestone: { alpha: 'v1.10' } } as const;

const NEW = { ...COMMITTED, title: 'Another', featureGates: ['Another'], authors: ['mallory'] } as const;

function renumbered(before: VepParts = {}, after: VepParts = {}): VepChange {
  return moved(buildVep({ path: OLD, number: 10, ...COMMITTED, ...before }), buildVep({ ...NEW, ...after }));
}

/** What is under #10; null for what could not be found out. */
function issueTen(kind: IssueKind | null): Pick<Facts, 'issues'> {
  const known =
    kind === null
      ? ({ state: 'undetermined', reason: message`GitHub does not answer.` } as const)
      : ({ state: 'known', value: kind } as const);
  return {
    issues: new Map([
      [10, known],
      [123, { state: 'known', value: 'issue' }],
    ]),
  };
}

function proseOf(path: string, number: number | null = null): Pick<Facts, 'priorTargets'> {
  const targets: readonly ProseTarget[] = [{ stage: 'alpha', release: release('v1.10'), line: 3 }];
  return { priorTargets: new Map([[path, { state: 'known', value: { targets, number } }]]) };
}

const LATE = /^error: This change commits `alpha` to `v1.10`/;

const NOT_COUNTED =
  'Its commitment as VEP 10 does not carry over, because `#10` is an issue: only a wrong number can be corrected.';

describe('what was promised under another number (governance §2.3, stability)', () => {
  test('is new where the old number is a tracking issue, and the finding says why', () => {
    const [said] = findingsOf(freezeRule, renumbered(), { facts: issueTen('issue') }).map(say);
    expect(said).toMatch(LATE);
    expect(said).toContain(NOT_COUNTED);
  });

  test.each(['missing', 'pull-request'] as const)('counts where it was wrong: %s', (kind) => {
    expect(sayAll(freezeRule, renumbered(), { facts: issueTen(kind) })).toEqual([]);
    expect(undeterminedOf(freezeRule, renumbered(), { facts: issueTen(kind) })).toEqual([]);
  });

  test.each([
    ['could not be found out', issueTen(null), 'GitHub does not answer.'],
    ['was not looked up', issueTen('not-asked'), 'Whether the old number `#10` is an issue was not looked up.'],
    ['is not among the facts', { issues: new Map() }, 'Whether `#10` is an issue was not looked up.'],
  ])('is undetermined where what stands under it %s', (_, facts, reason) => {
    expect(undeterminedOf(freezeRule, renumbered(), { facts })).toEqual([reason]);
    expect(sayAll(freezeRule, renumbered(), { facts })).toEqual([]);
  });

  test('does not matter while the release is open', () => {
    const open = { milestone: { alpha: 'v1.11' } };
    expect(sayAll(freezeRule, renumbered(open, open), { facts: issueTen('issue') })).toEqual([]);
    expect(undeterminedOf(freezeRule, renumbered(open, open), { facts: issueTen(null) })).toEqual([]);
  });

  test('needs no word where the document promised nothing', () => {
    const change = renumbered({ status: 'provisional' });
    const [said] = sayAll(freezeRule, change, { facts: issueTen('issue') });
    expect(said).toMatch(LATE);
    expect(said).not.toContain(NOT_COUNTED);
  });

  test('is new where the number changes and the path stays', () => {
    const path = 'veps/sig-compute/123-fast-restart/vep.md';
    const change = modified(buildVep({ path, number: 10, ...COMMITTED }), buildVep({ path, ...NEW }));
    expect(sayAll(freezeRule, change, { facts: issueTen('issue') })).toEqual([expect.stringMatching(LATE)]);
  });

  test('is new where only the folder names the old number', () => {
    const change = renumbered({ number: null }, { number: null, path: 'veps/sig-compute/123-new/vep.md' });
    expect(sayAll(freezeRule, change, { facts: issueTen('issue') })).toEqual([expect.stringMatching(LATE)]);
  });

  test('leaves the status what it is: a rejected proposal is not revived', () => {
    expect(sayAll(transitionRule, renumbered({ status: 'rejected' }))).toEqual([
      expect.stringContaining('cannot go from `rejected` to `implementable`'),
    ]);
  });
});

describe('prose of a legacy document that is renumbered while it migrates', () => {
  const headed = (heading: string) => ({
    body: { sections: [{ level: 1, heading, line: 1, isEmpty: false }] },
  });
  const flat = 'veps/sig-compute/thing.md';

  test.each([
    ["its folder's number is an issue", migrated(legacyVep({ path: OLD }), buildVep(NEW)), OLD],
    [
      "its heading's is, and its folder has none",
      migrated(legacyVep({ path: flat, ...headed('VEP #10: A thing') }), buildVep(NEW)),
      flat,
    ],
    [
      'its heading says it without a mark',
      migrated(legacyVep({ path: flat, ...headed('VEP 10 A thing') }), buildVep(NEW)),
      flat,
    ],
  ])('does not count where %s', (_, change, path) => {
    const [said] = sayAll(freezeRule, change, { facts: { ...issueTen('issue'), ...proseOf(path) } });
    expect(said).toMatch(LATE);
    expect(said).toContain(NOT_COUNTED);
    const wrong = { ...issueTen('missing'), ...proseOf(path) };
    expect(sayAll(freezeRule, change, { facts: wrong })).toEqual([]);
  });

  test.each([
    [
      'its folder and its heading name none',
      migrated(legacyVep({ path: flat, ...headed('For KubeVirt 1.5') }), buildVep(NEW)),
      flat,
    ],
    [
      'its heading alone names another',
      migrated(
        legacyVep({ path: 'veps/sig-compute/123-fast-restart/vep.md', ...headed('VEP #10: A thing') }),
        buildVep(NEW),
      ),
      'veps/sig-compute/123-fast-restart/vep.md',
    ],
  ])('counts where %s', (_, change, path) => {
    expect(sayAll(freezeRule, change, { facts: { ...issueTen('issue'), ...proseOf(path) } })).toEqual([]);
  });
});

describe('prose of a legacy document that another merge renumbered before it migrates', () => {
  const path = 'veps/sig-compute/123-fast-restart/vep.md';
  const change = migrated(legacyVep({ path }), buildVep(NEW));

  test('does not count where the number of then is an issue', () => {
    const [said] = sayAll(freezeRule, change, { facts: { ...issueTen('issue'), ...proseOf(path, 10) } });
    expect(said).toMatch(LATE);
    expect(said).toContain(NOT_COUNTED);
  });

  test.each([
    ['the number of then was wrong', issueTen('missing'), 10],
    ['it had the number of now', issueTen('issue'), 123],
  ])('counts where %s', (_, issues, number) => {
    expect(sayAll(freezeRule, change, { facts: { ...issues, ...proseOf(path, number) } })).toEqual([]);
  });

  test('is undetermined where nobody knows', () => {
    const facts = { ...issueTen(null), ...proseOf(path, 10) };
    expect(undeterminedOf(freezeRule, change, { facts })).toEqual(['GitHub does not answer.']);
  });
});

describe('what stands under the old number is asked with everything else', () => {
  const numbersOf = (change: VepChange) => factNeeds([change], ruleInputsOf(change).settings).issueNumbers;

  test('where the document promises something', () => {
    expect(numbersOf(renumbered())).toEqual([123, 10]);
    expect(numbersOf(migrated(legacyVep({ path: OLD }), buildVep(NEW)))).toEqual([123, 10]);
  });

  test('and not where it promises nothing, or keeps its number', () => {
    expect(numbersOf(renumbered({}, { status: 'deferred' }))).toEqual([123]);
    expect(numbersOf(renumbered({ number: 123 }))).toEqual([123]);
  });
});
