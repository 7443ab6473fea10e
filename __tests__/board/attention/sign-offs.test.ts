import { expect, test } from '@jest/globals';
import { exampleInputs } from '../../../scripts/attention-doc/example-inputs.ts';
import { board } from '../../../src/board/board.ts';
import type { BoardInputs } from '../../../src/board/board-inputs.ts';
import { committed, provisional } from '../../../src/board/context/examples.ts';
import type { PullRequestEvent } from '../../../src/domain/board/activity.ts';
import { idsIn, type Situation } from './situation.ts';

/** Two weeks before the VEP Freeze of v1.11; the pull request was last pushed to on 2026-12-20. */
const SITUATION: Situation = {
  today: '2026-12-24',
  versions: [provisional('2026-11-01')],
  activity: { proposal: { openedOn: '2026-12-20', text: committed('').text } },
};

type Deed = 'approval' | 'changes-requested' | 'comment' | '/lgtm' | '/lgtm cancel';

function event(who: string, deed: Deed, at: string): PullRequestEvent {
  const isLgtm = deed === '/lgtm';
  const isLgtmCancel = deed === '/lgtm cancel';
  return { kind: isLgtm || isLgtmCancel ? 'comment' : deed, who, at, isLgtm, isLgtmCancel };
}

function withEvents(
  deeds: readonly (readonly [who: string, deed: Deed])[],
  eventsSince: string | null = null,
): Partial<BoardInputs> {
  const { activity } = exampleInputs(SITUATION);
  if (activity.state === 'undetermined' || activity.value.pullRequests.state === 'undetermined') {
    return {};
  }
  const events = deeds.map(([who, deed], index) => event(who, deed, `2026-12-21T1${index}:00:00Z`));
  const open = activity.value.pullRequests.value;
  const value = { ...open, changing: open.changing.map((one) => ({ ...one, events, eventsSince })) };
  return { activity: { state: 'known', value: { ...activity.value, pullRequests: { state: 'known', value } } } };
}

test.each<[string, readonly (readonly [string, Deed])[], boolean]>([
  ['an approval', [['erin', 'approval']], true],
  ['an /lgtm', [['erin', '/lgtm']], true],
  [
    'an approval that a comment follows',
    [
      ['erin', 'approval'],
      ['erin', 'comment'],
    ],
    true,
  ],
  [
    'an /lgtm that was taken back',
    [
      ['erin', '/lgtm'],
      ['erin', '/lgtm cancel'],
    ],
    false,
  ],
  [
    'an approval after which the same person asked for changes',
    [
      ['Erin', 'approval'],
      ['erin', 'changes-requested'],
    ],
    false,
  ],
  [
    'an approval after which somebody else asked for changes',
    [
      ['erin', 'approval'],
      ['bob', 'changes-requested'],
    ],
    true,
  ],
  [
    'an /lgtm that was taken back and given again',
    [
      ['erin', '/lgtm'],
      ['erin', '/lgtm cancel'],
      ['erin', '/lgtm'],
    ],
    true,
  ],
])('%s signs off as long as it holds', (_, deeds, expected) => {
  const changes = withEvents(deeds);
  expect(idsIn(SITUATION, changes).includes('sign-off-missing')).toBe(!expected);
  const [vep] = board({ ...exampleInputs(SITUATION), ...changes }).veps;
  expect(vep?.signOffs?.sigs).toMatchObject([{ sig: 'sig-compute', state: expected ? 'given' : 'missing' }]);
  expect(vep?.pullRequests?.[0]?.reviewsGiven).toHaveLength(expected ? 1 : 0);
});

test('a reviewer who took the agreement back before the merge has not agreed', () => {
  const inputs = exampleInputs({ today: '2026-12-24', versions: [committed('2026-11-01')], activity: {} });
  const events = [event('bob', '/lgtm', '2026-10-30T10:00:00Z'), event('bob', '/lgtm cancel', '2026-10-30T11:00:00Z')];
  const merged = {
    state: 'known',
    value: new Map([[300, { author: 'alice', events, referring: [], eventsSince: null, hasMoreReferring: false }]]),
  } as const;
  const activity = inputs.activity.state === 'known' ? inputs.activity.value : null;
  const [vep] = board({
    ...inputs,
    ...(activity && { activity: { state: 'known', value: { ...activity, merged } } }),
  }).veps;
  expect(vep?.signOffs?.people).toContainEqual({ handle: 'bob', role: 'reviewer', hasAgreed: false });
});

test.each([
  ['since the push', '2026-12-21T00:00:00Z', 'unknown'],
  ['before the push', '2026-12-19T00:00:00Z', 'missing'],
])('what was cut off %s leaves a sign-off %s', (_when, eventsSince, state) => {
  const changes = withEvents([['bob', 'comment']], eventsSince);
  const [vep] = board({ ...exampleInputs(SITUATION), ...changes }).veps;
  expect(vep?.signOffs?.sigs).toEqual([{ sig: 'sig-compute', state: state, by: null }]);
  expect(idsIn(SITUATION, changes).includes('sign-off-missing')).toBe(state === 'missing');
});
