import { describe, expect, test } from '@jest/globals';
import { message, plainText } from '../../src/domain/finding/message.ts';
import { DEFAULT_SETTINGS } from '../../src/domain/settings/default-settings.ts';
import { STATUSES } from '../../src/domain/vep/status.ts';
import type { VepChange } from '../../src/domain/vep/vep-change.ts';
import { nearFreezes, nudgeKey, peopleOf, unreadyChange, unreadyVep } from '../../src/judge/nudge.ts';
import { CALENDAR, calendar, day, release, schedule } from '../rules/facts-builder.ts';
import {
  APPROVED_PARTS,
  added,
  attachment,
  buildVep,
  legacyVep,
  modified,
  removed,
  type VepParts,
} from '../rules/vep-builder.ts';

const NUDGED = { ...DEFAULT_SETTINGS, nudgeDays: [14, 7, 1] };
const NEXT = release('v1.11');

describe('on which day a freeze is nudged for', () => {
  test.each([
    ['2026-12-22', []],
    ['2026-12-23', [14]],
    ['2026-12-24', []],
    ['2026-12-30', [7]],
    ['2027-01-05', [1]],
    ['2027-01-06', []],
    ['2027-01-07', []],
  ])('the freeze of v1.11 is on 2027-01-06, today is %s: %j', (today, thresholds) => {
    expect(nearFreezes(CALENDAR, day(today), NUDGED).map(({ days }) => days)).toEqual(thresholds);
  });

  test('what is said of it', () => {
    expect(nearFreezes(CALENDAR, day('2026-12-30'), NUDGED)).toEqual([
      { release: 'v1.11', freeze: '2027-01-06', source: 'releases/v1.11/schedule.yaml', days: 7 },
    ]);
  });

  test('off by default', () => {
    expect(nearFreezes(CALENDAR, day('2026-12-30'), DEFAULT_SETTINGS)).toEqual([]);
  });

  test.each([
    ['a calendar that was not read', { state: 'undetermined', reason: message`Gone.` } as const],
    ['a schedule that was not read', calendar(['v1.11', { state: 'undetermined', reason: message`No.` }])],
    ['a schedule without a freeze', calendar(schedule('v1.11', null, '2027-01-06'))],
  ])('%s nudges nobody', (_, known) => {
    expect(nearFreezes(known, day('2026-12-30'), NUDGED)).toEqual([]);
  });
});

function missing(parts: VepParts): readonly string[] | null {
  return unreadyVep(buildVep(parts), NEXT, 'veps')?.missing.map(plainText) ?? null;
}

describe('a document on the base branch that is not ready', () => {
  const people = { reviewers: ['bob'], approvers: ['carol'] };

  test.each<[string, VepParts, readonly string[] | null]>([
    ['provisional', people, ['Its status is still `provisional`, not `implementable`.']],
    [
      'provisional without people',
      {},
      [
        'Its status is still `provisional`, not `implementable`.',
        'Its `reviewers` are still `TBD`.',
        'Its `approvers` are still `TBD`.',
      ],
    ],
    [
      'implementable with one reviewer found',
      { ...APPROVED_PARTS, reviewers: ['bob', 'TBD'] },
      ['Its `reviewers` are not all named.'],
    ],
    ['implementable without approvers', { ...APPROVED_PARTS, approvers: [] }, ['Its `approvers` are not all named.']],
    ['implementable and complete', APPROVED_PARTS, null],
    ['aiming at another release', { milestone: { alpha: 'v1.12' } }, null],
    ['aiming at it with a later stage only', { milestone: { alpha: 'v1.12', beta: 'v1.11' } }, null],
    [
      'aiming at it with any stage while it names none',
      { stage: null, milestone: { beta: 'v1.11' } },
      expect.any(Array) as never,
    ],
  ])('%s', (_, parts, expected) => {
    expect(missing(parts)).toEqual(expected);
  });

  test.each(STATUSES.filter((status) => status !== 'provisional' && status !== 'implementable'))(
    '%s is never nudged for',
    (status) => {
      expect(missing({ status })).toBeNull();
    },
  );

  test('a meta-VEP and a legacy document commit to nothing', () => {
    expect(unreadyVep(buildVep({ path: 'veps/meta-VEPs/123-a/vep.md' }), NEXT, 'veps')).toBeNull();
    expect(unreadyVep(legacyVep(), NEXT, 'veps')).toBeNull();
  });
});

describe('a document of an open pull request', () => {
  const approved = buildVep(APPROVED_PARTS);

  test.each<[string, VepChange, readonly string[] | null]>([
    [
      'an implementable that is not merged',
      added(approved),
      ['Its commitment to `alpha` in `v1.11` is not merged yet.'],
    ],
    ['an edit of one that is', modified(approved, approved), null],
    ['a removed one', removed(approved), null],
    ['an attachment', attachment(null, approved), null],
  ])('%s', (_, change, expected) => {
    expect(unreadyChange(change, NEXT, 'veps')?.missing.map(plainText) ?? null).toEqual(expected);
  });

  test('is named by number, title and path', () => {
    expect(unreadyChange(added(approved), NEXT, 'veps')).toMatchObject({
      number: 123,
      title: 'Fast restart',
      path: approved.path,
    });
  });
});

test('each threshold of a release is said once, a postponed freeze or not', () => {
  const near = { release: NEXT, freeze: day('2027-01-06'), source: 'a', days: 7 };
  expect(nudgeKey(near)).toBe(nudgeKey({ ...near, freeze: day('2027-01-13') }));
  expect(nudgeKey(near)).not.toBe(nudgeKey({ ...near, days: 1 }));
  expect(nudgeKey(near)).not.toBe(nudgeKey({ ...near, release: release('v1.12') }));
});

test('on a tracking issue the authors and the named approvers are mentioned, each once', () => {
  const vep = buildVep({ authors: ['alice', 'bob'], approvers: ['TBD', 'Bob', 'carol'] });
  expect(peopleOf(vep)).toEqual(['alice', 'Bob', 'carol']);
});
