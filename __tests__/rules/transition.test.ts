import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { message } from '../../src/domain/finding/message.ts';
import { STATUSES, type Status } from '../../src/domain/vep/status.ts';
import type { Transition } from '../../src/domain/vep/transition.ts';
import { transitionRule } from '../../src/rules/transition.ts';
import { findingsOf, fixesOf, sayAll, stateOf, undeterminedOf } from './facts-builder.ts';
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
} from './vep-builder.ts';

/**
 * The table of [governance §3](../../docs/specification/governance.md#3-the-statuses-and-their-transitions), copied
 * cell by cell.
 */
const TABLE: Readonly<Record<Status, string>> = {
  //             prov. impl'ble impl'ted deferred rejected withdrawn replaced
  provisional: '  same  yes      no       yes      yes      yes       yes',
  implementable: 'no    same     yes      yes      yes      yes       yes',
  implemented: '  no    no       same     no       no       no        yes',
  deferred: '     yes   yes      no       same     yes      yes       yes',
  rejected: '     no    no       no       no       same     no        yes',
  withdrawn: '    no    no       no       no       yes      same      yes',
  replaced: '     no    no       no       no       no       no        same',
};

const CELLS = STATUSES.flatMap((from) => {
  const cells = TABLE[from].trim().split(/\s+/);
  return STATUSES.map((to, index) => ({ from, to, cell: cells[index] ?? '' }));
});

function step(from: Status, to: Status) {
  return modified(buildVep({ status: from }), buildVep({ status: to }));
}

describe('the table of governance §3', () => {
  test.each(CELLS)('$from to $to: $cell', ({ from, to, cell }) => {
    expect(findingsOf(transitionRule, step(from, to))).toHaveLength(cell === 'no' ? 1 : 0);
  });

  test.each(STATUSES.filter((status) => status !== 'implemented'))('a new document may start as %s', (status) => {
    expect(sayAll(transitionRule, added(buildVep({ status })))).toEqual([]);
  });

  test('any pair of statuses, moved or not: an error iff the table says no', () => {
    const path = 'veps/sig-compute/123-other/vep.md';
    fc.assert(
      fc.property(fc.constantFrom(...CELLS), fc.boolean(), ({ from, to, cell }, isMoved) => {
        const [before, after] = [buildVep({ status: from }), buildVep({ status: to, path })];
        const change = isMoved ? moved(before, after) : modified({ ...before, path }, after);
        const severities = findingsOf(transitionRule, change).map(({ severity }) => severity);
        expect(severities).toEqual(cell === 'no' ? ['error'] : []);
      }),
    );
  });
});

describe('a refused step names both statuses, the open steps and why', () => {
  const override =
    ' A maintainer who needs this, for example to revert a mistaken merge, can comment `/override "VEP governance"`.';

  test.each<[string, Status, Status, string]>([
    [
      'no skipped states',
      'provisional',
      'implemented',
      'statuses cannot be skipped; a VEP must be `implementable` before it is `implemented`. Merge it as `implementable` first. From `provisional`, a VEP can become `implementable`, `deferred`, `rejected`, `withdrawn`, `replaced`.',
    ],
    [
      'the release is moved instead',
      'implementable',
      'provisional',
      'an approved design stays approved; if a VEP will be late, change its release instead. From `implementable`, a VEP can become `implemented`, `deferred`, `rejected`, `withdrawn`, `replaced`.',
    ],
    [
      'no revival of what was rejected',
      'rejected',
      'provisional',
      'a VEP that is `rejected` cannot be reopened; the idea starts over as a new VEP. From `rejected`, a VEP can become `replaced`.',
    ],
    [
      'no revival of what was withdrawn',
      'withdrawn',
      'provisional',
      'a VEP that is `withdrawn` cannot be reopened; the idea starts over as a new VEP. From `withdrawn`, a VEP can become `rejected`, `replaced`.',
    ],
    [
      'no revival of what was replaced',
      'replaced',
      'implementable',
      'a VEP that is `replaced` cannot be reopened; the idea starts over as a new VEP. No status change is allowed from `replaced`.',
    ],
    [
      'what is complete stays so',
      'implemented',
      'deferred',
      'a feature that reached GA is complete; only a successor can replace it. From `implemented`, a VEP can become `replaced`.',
    ],
  ])('%s', (...[, from, to, words]) => {
    expect(sayAll(transitionRule, step(from, to))).toEqual([
      `error: \`status\` cannot go from \`${from}\` to \`${to}\`: ${words}${override}`,
    ]);
  });

  test('the status to write is shown', () => {
    expect(fixesOf(transitionRule, step('rejected', 'provisional'))).toEqual(['status: rejected']);
    expect(fixesOf(transitionRule, step('deferred', 'implemented'))).toEqual(['status: implementable']);
  });

  test('no override where no status is posted', () => {
    const said = sayAll(transitionRule, step('rejected', 'provisional'), { settings: { statusContext: '' } });
    expect(said.join()).not.toContain('override');
  });

  test('no line of it begins with a command to Prow', () => {
    for (const { from, to } of CELLS) {
      for (const said of sayAll(transitionRule, step(from, to))) {
        expect(said).not.toMatch(/(^|\n)\s*\//);
      }
    }
  });
});

describe('extra transitions add to the table', () => {
  const extraTransitions: readonly Transition[] = [{ from: 'withdrawn', to: 'provisional' }];

  test('the step is open', () => {
    expect(sayAll(transitionRule, step('withdrawn', 'provisional'), { settings: { extraTransitions } })).toEqual([]);
  });

  test('the others are as they were, and it is listed among the open ones', () => {
    const [said] = sayAll(transitionRule, step('withdrawn', 'implementable'), { settings: { extraTransitions } });
    expect(said).toContain('From `withdrawn`, a VEP can become `rejected`, `replaced`, `provisional`.');
  });
});

describe('a new document that is implemented at once (governance §3)', () => {
  const retroactive = (ga: string) => added(buildVep({ status: 'implemented', stage: 'ga', milestone: { ga } }));

  test('a release that is out: allowed with a warning', () => {
    expect(sayAll(transitionRule, retroactive('v1.9'))).toEqual([
      'warning: The new document starts as `implemented`, without an approval; this is accepted because `v1.9` has already been released.',
    ]);
  });

  test.each([
    ['a release that is frozen but not out', 'v1.10', '`v1.10` has not been released'],
    ['a release to come', 'v1.11', '`v1.11` has not been released'],
    ['no release', 'TBD', '`milestone.ga` names no release'],
  ])('%s: error', (_, ga, why) => {
    expect(sayAll(transitionRule, retroactive(ga))).toEqual([
      `error: A new document cannot be \`implemented\`: nobody has approved it yet, and ${why}. Merge it as \`implementable\` first. Only a VEP written after the fact can start as \`implemented\`, with a version that has been released in \`milestone.ga\`.`,
    ]);
  });

  test('so is one whose status on the base branch cannot be read', () => {
    const unread = (ga: string) => {
      const fields = { stage: 'ga', milestone: { ga } } as const;
      return modified(buildVep({ ...fields, status: null }), buildVep({ ...fields, status: 'implemented' }));
    };
    expect(sayAll(transitionRule, unread('v1.9'))).toEqual([
      'warning: The document becomes `implemented` without a readable status on the base branch, without an approval; this is accepted because `v1.9` has already been released.',
    ]);
    expect(sayAll(transitionRule, unread('v1.10'))).toEqual([
      'error: A document without a readable status on the base branch cannot be `implemented`: nobody has approved it yet, and `v1.10` has not been released. Merge it as `implementable` first. Only a VEP written after the fact can start as `implemented`, with a version that has been released in `milestone.ga`.',
    ]);
  });

  test('whether the release is out is not known: neither a finding nor a pass', () => {
    const trial = { facts: { calendar: { state: 'undetermined', reason: message`No calendar.` } } } as const;
    expect(sayAll(transitionRule, retroactive('v1.9'), trial)).toEqual([]);
    expect(undeterminedOf(transitionRule, retroactive('v1.9'), trial)).toEqual(['No calendar.']);
  });
});

describe('where there is no step to judge', () => {
  test.each(STATUSES)('a migrated document may start as %s', (status) => {
    expect(stateOf(transitionRule, migrated(legacyVep(), buildVep({ status })))).toBe('not-applicable');
  });

  test.each([
    ['a legacy document', touchedLegacy(legacyVep(), legacyVep())],
    ['a removed document', removed(buildVep())],
    ['an attachment', attachment(null, buildVep())],
    ['an unreadable document', modified(buildVep(), buildVep({ form: 'unreadable' }))],
  ])('%s', (_, change) => {
    expect(stateOf(transitionRule, change)).toBe('not-applicable');
  });

  test.each([
    ['a status that is not one of the seven', modified(buildVep(), buildVep({ status: null }))],
    ['a status before that was none', modified(buildVep({ status: null }), buildVep({ status: 'provisional' }))],
    ['a malformed release', added(buildVep({ status: 'implemented', stage: 'ga', milestone: { ga: 'v1.9.1' } }))],
  ])('%s yields no transition finding', (_, change) => {
    expect(stateOf(transitionRule, change)).toBe('skipped');
  });
});
