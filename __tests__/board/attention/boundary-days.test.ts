import { describe, expect, test } from '@jest/globals';
import { exampleInputs } from '../../../scripts/attention-doc/example-inputs.ts';
import { committed, legacy, provisional } from '../../../src/board/context/examples.ts';
import type { AttentionId } from '../../../src/domain/board/attention.ts';
import { DEFAULT_BOARD_SETTINGS } from '../../../src/domain/board/board-settings.ts';
import { release } from '../../rules/facts-builder.ts';
import { attentionIn, idsIn, reasonIn, type Situation } from './situation.ts';

const V1_10 = { milestone: '{alpha: "v1.10"}' };
const NAMED = { reviewers: '["@bob"]', approvers: '["@carol"]' };
const MERGED_LATE = { openedOn: '2026-05-01', mergedOn: '2026-07-23' };

/** v1.10 is frozen from 2026-09-02 on, is in Code Freeze from 2026-10-21 on, and is released on 2026-11-18; v1.11: 2027-01-06, 2027-02-24, 2027-03-24. */
const WINDOWS: readonly (readonly [AttentionId, string, Omit<Situation, 'today'>, string, string])[] = [
  ['late', 'a commitment after the freeze', { versions: [committed('2026-09-02', V1_10)] }, '2026-09-02', '2026-11-17'],
  [
    'late',
    'prose after the freeze',
    { versions: [legacy('2026-09-02', 'beta for version: v1.10')] },
    '2026-09-02',
    '2026-11-17',
  ],
  [
    'missed-freeze',
    'provisional for v1.10',
    { versions: [provisional('2026-06-01', V1_10)] },
    '2026-09-02',
    '2026-11-17',
  ],
  ['not-committed', 'provisional for v1.11', { versions: [provisional('2026-11-01')] }, '2026-12-16', '2027-01-05'],
  ['no-people', 'planned, nobody named', { versions: [provisional('2026-11-01')] }, '2026-11-25', '2027-03-23'],
  [
    'next-stage',
    'alpha in v1.9',
    { versions: [committed('2026-04-01', { milestone: '{alpha: "v1.9"}' })] },
    '2026-07-22',
    '2026-09-01',
  ],
  ['stalled', 'last changed on 2026-04-08', { versions: [provisional('2026-04-08')] }, '2026-10-05', '2027-10-05'],
  [
    'sign-off-missing',
    'a pull request nobody approved',
    {
      versions: [provisional('2026-11-01')],
      activity: { proposal: { openedOn: '2026-12-20', text: committed('').text } },
    },
    '2026-12-23',
    '2027-01-05',
  ],
  [
    'implementation-open',
    'an open implementation',
    { versions: [committed('2026-08-01', V1_10)], activity: { implementation: [{ openedOn: '2026-09-10' }] } },
    '2026-10-07',
    '2026-11-17',
  ],
  [
    'no-implementation',
    'nothing since May',
    {
      versions: [committed('2026-08-01', V1_10)],
      activity: { implementation: [{ openedOn: '2026-05-01', mergedOn: '2026-05-20' }] },
    },
    '2026-09-27',
    '2026-10-20',
  ],
  [
    'review-idle',
    'a pull request of 2026-12-01',
    {
      versions: [provisional('2026-11-01')],
      activity: { proposal: { openedOn: '2026-12-01', text: provisional('', NAMED).text } },
    },
    '2026-12-08',
    '2027-01-05',
  ],
  [
    'missed',
    'an implementation merged on the day after the GA',
    {
      versions: [committed('2026-04-01', { milestone: '{alpha: "v1.9"}' })],
      activity: { implementation: [MERGED_LATE] },
    },
    '2026-07-22',
    '2027-10-05',
  ],
];

function dayBeside(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

describe.each(WINDOWS)('%s: %s', (...[id, , situation, first, last]) => {
  test.each([
    ['the day before the window', dayBeside(first, -1), false],
    ['its first day', first, true],
    ['its last day', last, true],
  ])('%s', (_name, today, isThere) => {
    expect(idsIn({ ...situation, today }).includes(id)).toBe(isThere);
  });

  test('the day after it', () => {
    // Two windows have no end: what nobody works on, and what missed its release.
    const hasEnd = last < '2027-06-01';
    expect(idsIn({ ...situation, today: dayBeside(last, 1) }).includes(id)).toBe(!hasEnd);
  });
});

test('a document is to be migrated until the release that it targets is released', () => {
  const versions = [legacy('2026-06-01', 'beta for version: v1.10')];
  expect(idsIn({ today: '2026-06-01', versions })).toEqual(['not-migrated']);
  expect(idsIn({ today: '2026-11-17', versions })).toEqual(['not-migrated']);
  expect(idsIn({ today: '2026-11-18', versions })).toEqual([]);
});

describe('since is the later of the last change and the opening of the window', () => {
  test.each([
    [
      'the window opened later',
      'missed-freeze',
      { today: '2026-09-15', versions: [provisional('2026-06-01', V1_10)] },
      '2026-09-02',
    ],
    [
      'the field changed later',
      'missed-freeze',
      { today: '2026-09-15', versions: [provisional('2026-06-01'), provisional('2026-09-10', V1_10)] },
      '2026-09-10',
    ],
    ['people: the window', 'no-people', { today: '2026-12-24', versions: [provisional('2026-06-01')] }, '2026-11-25'],
    [
      'people: the change',
      'no-people',
      { today: '2026-12-24', versions: [provisional('2026-06-01', NAMED), provisional('2026-12-01')] },
      '2026-12-01',
    ],
    [
      'another field changed since',
      'no-people',
      {
        today: '2026-12-24',
        versions: [
          provisional('2026-06-01'),
          provisional('2026-12-01', { stage: 'alpha', milestone: '{alpha: "v1.11", beta: "v1.12"}' }),
        ],
      },
      '2026-11-25',
    ],
  ] as const)('%s', (...[, id, situation, since]) => {
    expect(reasonIn(id, situation).since).toBe(since);
  });

  test('it is not known without the history', () => {
    const situation = { today: '2026-09-15', versions: [provisional('2026-06-01', V1_10)] };
    const history = { state: 'undetermined', reason: [] } as const;
    expect(reasonIn('missed-freeze', situation, { history }).since).toBeNull();
  });
});

describe('the day limits are settings', () => {
  test.each([
    ['notCommittedDays', 'not-committed', { versions: [provisional('2026-11-01')] }, '2026-12-15'],
    ['noPeopleDays', 'no-people', { versions: [provisional('2026-11-01')] }, '2026-11-24'],
    ['stalledDays', 'stalled', { versions: [provisional('2026-04-08')] }, '2026-10-04'],
  ] as const)('%s', (...[name, id, situation, today]) => {
    const days = name === 'stalledDays' ? -1 : 1;
    const boardSettings = { ...DEFAULT_BOARD_SETTINGS, [name]: DEFAULT_BOARD_SETTINGS[name] + days };
    expect(idsIn({ ...situation, today })).not.toContain(id);
    expect(idsIn({ ...situation, today }, { boardSettings })).toContain(id);
  });
});

describe('an end-of-day boundary moves the freeze by a day', () => {
  const settings = {
    ...exampleInputs({ today: '2026-09-02', versions: [provisional('2026-06-01')] }).settings,
    freezeBoundary: 'end-of-day',
  } as const;

  test.each([
    ['2026-09-02', []],
    ['2026-09-03', ['missed-freeze']],
  ])('%s', (today, ids) => {
    const situation = { today, versions: [provisional('2026-06-01', { ...V1_10, ...NAMED })] };
    expect(idsIn(situation, { settings })).toEqual(ids[0] === undefined ? ['not-committed'] : ids);
  });

  test('a commitment on the freeze day is in time', () => {
    expect(idsIn({ today: '2026-09-15', versions: [committed('2026-09-02', V1_10)] }, { settings })).toEqual([]);
  });
});

describe('stage-too-long counts the released releases from the target on', () => {
  const at = (stage: 'alpha' | 'beta', release: string) => ({
    versions: [committed('2025-08-01', { stage, milestone: `{${stage}: "${release}"}` })],
  });
  test.each([
    ['alpha in v1.7, on the eve of v1.9', at('alpha', 'v1.7'), '2026-07-21', false],
    ['alpha in v1.7, on the day of v1.9', at('alpha', 'v1.7'), '2026-07-22', true],
    ['beta in v1.7, on the eve of v1.10', at('beta', 'v1.7'), '2026-11-17', false],
    ['beta in v1.7, on the day of v1.10', at('beta', 'v1.7'), '2026-11-18', true],
    [
      'the stage after it is planned',
      { versions: [committed('2025-08-01', { milestone: '{alpha: "v1.7", beta: "v1.11"}' })] },
      '2026-11-18',
      false,
    ],
    [
      'the stage after it was planned for one that is released',
      { versions: [committed('2025-08-01', { milestone: '{alpha: "v1.7", beta: "v1.9"}' })] },
      '2026-11-18',
      true,
    ],
    ['provisional', { versions: [provisional('2026-08-01', { milestone: '{alpha: "v1.7"}' })] }, '2026-11-18', false],
  ])('%s', (...[, situation, today, isThere]) => {
    expect(idsIn({ ...situation, today }).includes('stage-too-long')).toBe(isThere);
  });
});

describe('what is over needs no attention but its issue', () => {
  const OPEN_ISSUE = { issue: { isOpen: true, description: '' } };
  test.each(['deferred', 'rejected', 'withdrawn', 'implemented', 'replaced'])('%s', (status) => {
    const version = provisional('2025-01-01', { status, stage: 'ga', milestone: '{ga: "v1.9"}' });
    const ids = idsIn({ today: '2026-12-24', versions: [version], activity: OPEN_ISSUE });
    expect(ids).toEqual(status === 'deferred' ? [] : ['issue-disagrees']);
  });

  test.each(['provisional', 'implementable'])('an issue that is closed although the VEP is %s', (status) => {
    const version = status === 'provisional' ? provisional('2026-10-01') : committed('2026-10-01');
    const situation = {
      today: '2026-10-05',
      versions: [version],
      activity: { issue: { isOpen: false, description: '' } },
    };
    expect(reasonIn('issue-disagrees', situation).message).toBe(`\`#123\` is closed, and the VEP is \`${status}\`.`);
  });
});

test('an accepted reason is folded away until its release is released', () => {
  const situation = { versions: [committed('2025-08-01', { milestone: '{alpha: "v1.7"}' })] };
  const accepted = { number: 123, id: 'stage-too-long', until: release('v1.10'), reason: 'granted' } as const;
  const boardSettings = { ...DEFAULT_BOARD_SETTINGS, attentionAccepted: [accepted] };
  const isAccepted = (today: string) =>
    attentionIn({ ...situation, today }, { boardSettings }).find(({ id }) => id === 'stage-too-long')?.isAccepted;
  expect(isAccepted('2026-11-17')).toBe(true);
  expect(isAccepted('2026-11-18')).toBe(false);
});
