import { describe, expect, test } from '@jest/globals';
import { exampleCalendar, exampleInputs } from '../../../scripts/attention-doc/example-inputs.ts';
import { board } from '../../../src/board/board.ts';
import type { BoardInputs } from '../../../src/board/board-inputs.ts';
import { committed, legacy, provisional } from '../../../src/board/context/examples.ts';
import type { Activity } from '../../../src/domain/board/activity.ts';
import { parseRelease } from '../../../src/domain/calendar/release.ts';
import { message, plainText } from '../../../src/domain/finding/message.ts';
import { idsIn, reasonIn, type Situation } from './situation.ts';

const V1_10 = { milestone: '{alpha: "v1.10"}' };
const UNREAD = { state: 'undetermined', reason: message`It could not be read.` } as const;
const SITUATION: Situation = {
  today: '2026-12-24',
  versions: [provisional('2026-06-01')],
  activity: {
    proposal: { openedOn: '2026-12-01', text: committed('').text },
    implementation: [{ openedOn: '2026-09-10' }],
  },
};

function sentences(situation: Situation, changes: Partial<BoardInputs>): readonly string[] {
  return board({ ...exampleInputs(situation), ...changes }).unknown.map(plainText);
}

function withoutPart(part: keyof Activity): Partial<BoardInputs> {
  const { activity } = exampleInputs(SITUATION);
  return activity.state === 'known'
    ? { activity: { state: 'known', value: { ...activity.value, [part]: UNREAD } } }
    : {};
}

describe('what could not be read is never counted as fine', () => {
  test('the calendar: phases are unknown and said so, and the lists are there', () => {
    const result = board({
      ...exampleInputs(SITUATION),
      facts: { ...exampleInputs(SITUATION).facts, calendar: UNREAD },
    });
    expect(result.unknown.map(plainText)).toContain('It could not be read.');
    expect(result.releases.map(({ release, phase, planned }) => [release, phase, planned])).toEqual([
      ['v1.11', null, [123]],
    ]);
    expect(result.veps[0]?.freeze).toBeNull();
  });

  test('one schedule: its phase is null, and a sentence says why', () => {
    const calendar = exampleCalendar();
    const release = parseRelease('v1.11');
    if (calendar.state === 'known' && release !== null) {
      const schedules = new Map(calendar.value.schedules).set(release, UNREAD);
      const facts = {
        ...exampleInputs(SITUATION).facts,
        calendar: { ...calendar, value: { ...calendar.value, schedules } },
      };
      const result = board({ ...exampleInputs(SITUATION), facts });
      expect(result.releases.at(-1)).toMatchObject({ release: 'v1.11', phase: null, vepFreeze: null });
      expect(result.unknown.map(plainText)).toContain('It could not be read.');
    }
    expect.assertions(2);
  });

  test('the history: null, and what depends on it does not speak', () => {
    const late = { today: '2026-09-15', versions: [committed('2026-09-02', V1_10)] };
    const result = board({ ...exampleInputs(late), history: UNREAD });
    expect(result.veps[0]).toMatchObject({ history: null, statusSince: null, firstCommit: null });
    const [vep] = board({ ...exampleInputs(SITUATION), history: UNREAD }).veps;
    expect(vep?.implementation).toBeNull();
    expect(result.unknown.map(plainText)).toContain('It could not be read.');
  });

  test('everything that takes a token: null, said once, and in the reasons that need it', () => {
    const changes = { activity: UNREAD };
    const [vep] = board({ ...exampleInputs(SITUATION), ...changes }).veps;
    expect(vep).toMatchObject({ pullRequests: null, signOffs: null, trackingIssue: null, implementation: null });
    expect(sentences(SITUATION, changes)).toEqual(['It could not be read.']);
    expect(reasonIn('not-committed', SITUATION, changes).message).toMatch(
      /Whether an open pull request commits it is not known\.$/,
    );
    const stalled = { today: '2026-12-24', versions: [provisional('2026-01-01', { milestone: '{}' })] };
    expect(reasonIn('stalled', stalled, changes).message).toMatch(/Open pull requests are unknown\.$/);
  });

  test.each([
    ['pullRequests', { pullRequests: null, signOffs: null }],
    ['issues', { trackingIssue: null, implementation: null }],
    ['merged', { implementation: null }],
  ] as const)('%s alone', (part, expected) => {
    const changes = withoutPart(part);
    expect(board({ ...exampleInputs(SITUATION), ...changes }).veps[0]).toMatchObject(expected);
    expect(sentences(SITUATION, changes)).toContain('It could not be read.');
  });

  test('a SIG whose OWNERS file names nobody is unknown, and said once', () => {
    const facts = {
      ...exampleInputs(SITUATION).facts,
      owners: { root: { approvers: [], reviewers: [] }, sigs: new Map() },
    };
    expect(idsIn(SITUATION, { facts })).not.toContain('sign-off-missing');
    expect(sentences(SITUATION, { facts })).toEqual([
      'Whether `sig-compute` has signed off is not known: its OWNERS file names no approver, or the pull request could not be read whole.',
    ]);
  });

  test('where no issue shows a pull request of another repository, their absence says nothing', () => {
    const situation = { today: '2026-10-10', versions: [committed('2026-08-01', V1_10)], activity: {} };
    expect(idsIn(situation)).toEqual([]);
    expect(board(exampleInputs(situation)).veps[0]?.implementation).toBeNull();
    expect(sentences(situation, {})).toEqual([
      'No tracking issue shows a pull request of another repository: implementation is not known.',
    ]);
  });

  test('files of a pull request that GitHub does not list: whether it brings a commitment cannot be denied', () => {
    const situation = { today: '2026-12-24', versions: [provisional('2026-06-01')], activity: {} };
    const { activity } = exampleInputs(situation);
    const changes: Partial<BoardInputs> =
      activity.state === 'undetermined'
        ? {}
        : {
            activity: {
              state: 'known',
              value: { ...activity.value, pullRequests: { state: 'known', value: { changing: [], unread: [77] } } },
            },
          };
    expect(reasonIn('not-committed', situation).message).toMatch(/No open pull request commits it\.$/);
    expect(reasonIn('not-committed', situation, changes).message).toMatch(
      /Whether an open pull request commits it is not known\.$/,
    );
    expect(sentences(situation, changes)).toContain('Not all files of `#77` could be read: it may change more VEPs.');
  });

  test.each([
    ['none that was read', [], null],
    ['old ones', [{ openedOn: '2026-05-01', mergedOn: '2026-05-20' }], 1],
  ])('more references than were read, %s: that nobody implements it is not said', (_what, implementation, shown) => {
    const situation = {
      today: '2026-09-27',
      versions: [committed('2026-08-01', V1_10)],
      activity: { implementation },
    };
    const { activity } = exampleInputs(situation);
    if (activity.state !== 'known' || activity.value.issues.state !== 'known') {
      throw new Error('The activity of an example is known.');
    }
    const elsewhere = exampleInputs(SITUATION).activity;
    const others =
      elsewhere.state === 'known' && elsewhere.value.issues.state === 'known'
        ? elsewhere.value.issues.value
        : new Map();
    const cut = [...activity.value.issues.value].map(
      ([number, issue]) => [number, { ...issue, hasMoreReferring: true }] as const,
    );
    const issues = new Map([...cut, ...[...others.values()].map((issue) => [999, issue] as const)]);
    const changes = {
      activity: { state: 'known', value: { ...activity.value, issues: { state: 'known', value: issues } } },
    } as const;
    const result = board({ ...exampleInputs(situation), ...changes });
    expect(result.veps[0]?.implementation?.length ?? null).toBe(shown);
    expect(idsIn(situation, changes)).toEqual([]);
    expect(result.unknown.map(plainText)).toContain(
      'More pull requests refer to `123` than were read: some may be missing.',
    );
  });

  test('a Code Freeze that the schedule does not name is estimated, and nothing is alarmed by it', () => {
    const calendar = exampleCalendar({ 'v1.10': ['2026-09-02', null, '2026-11-18'] });
    const situation = {
      today: '2026-11-01',
      versions: [committed('2026-08-01', V1_10)],
      activity: { implementation: [{ openedOn: '2026-09-10' }] },
    };
    const facts = { ...exampleInputs(situation).facts, calendar };
    const result = board({ ...exampleInputs(situation), facts });
    expect(result.releases.find(({ release }) => release === 'v1.10')).toMatchObject({
      phase: 'stabilization',
      codeFreeze: null,
      codeFreezeEstimate: '2026-10-23',
      next: { what: 'GA', date: '2026-11-18' },
    });
    // The design of v1.11 begins with the GA, for an estimate opens no phase.
    expect(result.releases.find(({ release }) => release === 'v1.11')).toMatchObject({
      phase: 'upcoming',
      designFrom: '2026-11-18',
    });
    expect(result.veps[0]?.attention).toEqual([]);
  });
});

test('legacy documents have two reasons at most, and an unreadable one none', () => {
  expect(idsIn({ today: '2026-09-15', versions: [legacy('2026-09-05', 'alpha for version: v1.10')] })).toEqual([
    'late',
    'not-migrated',
  ]);
  expect(idsIn({ today: '2026-09-15', versions: [{ on: '2026-01-01', text: '---\ntitle: [\n---\n' }] })).toEqual([]);
});
