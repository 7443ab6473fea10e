import { describe, expect, test } from '@jest/globals';
import type { ExceptionEvidence, LabelCommand } from '../../../src/domain/evidence/exception-evidence.ts';
import type { TimelineEvent } from '../../../src/domain/evidence/timeline.ts';
import { message, plainText } from '../../../src/domain/finding/message.ts';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/default-settings.ts';
import type { Settings } from '../../../src/domain/settings/settings.ts';
import { decideException } from '../../../src/judge/exception/exception.ts';

const HEAD = 'a'.repeat(40);
const RELAY = 'kubevirt-bot';

/** At so many minutes past twelve. */
const at = (minute: number) => `2027-01-10T12:${String(minute).padStart(2, '0')}:00Z`;

function labeled(who: string | null, minute = 30, more: Partial<TimelineEvent> = {}): TimelineEvent {
  return {
    kind: 'labeled',
    id: `EV_${minute}`,
    at: at(minute),
    who,
    isOwnDeed: false,
    label: 'freeze-exception',
    ...more,
  };
}

const known = (role: string | null): ExceptionEvidence['role'] => ({ state: 'known', value: role });
const unknown = { state: 'undetermined', reason: message`No.` } as const;

/** Bob, a maintainer, put the label on at 12:30; the event of an earlier push shows the head. */
function evidence(more: Partial<ExceptionEvidence> = {}): ExceptionEvidence {
  return {
    pullRequest: { number: 200, headSha: HEAD, baseRef: 'main', labels: ['freeze-exception'] },
    timeline: { events: [labeled('bob')], previous: null },
    comment: null,
    shown: { headSha: HEAD, baseRef: 'main', updatedAt: at(20), putOn: null },
    status: null,
    viewer: 'github-actions[bot]',
    ownersApprovers: [],
    commands: null,
    role: known('maintain'),
    statuses: null,
    ...more,
  };
}

/** The decision in one line. */
function say(given: ExceptionEvidence, settings: Partial<Settings> = {}): string {
  const decision = decideException(given, { ...DEFAULT_SETTINGS, ...settings });
  if (decision.state === 'incomplete') {
    return `needs ${decision.needs.map((need) => Object.values(need).join(' ')).join(', ')}`;
  }
  const { exception } = decision;
  switch (exception.state) {
    case 'granted':
      return `granted by ${exception.by} at ${exception.at}: ${exception.scope.kind}`;
    case 'refused':
      return `refused to ${exception.by}: ${plainText(exception.reason)}`;
    case 'undetermined':
      return `undetermined: ${plainText(exception.reason)}`;
    case 'absent':
      return 'absent';
  }
}

const GRANTED = `granted by bob at ${at(30)}: everything`;
const NOT_ENTITLED = 'refused to bob: `@bob` added the label but may not grant an exception.';

test.each<[string, Partial<ExceptionEvidence>, Partial<Settings>, string]>([
  ['a role that may', {}, {}, GRANTED],
  ['a role that may, in another case', { role: known('Admin') }, {}, GRANTED],
  ['a role that may not', { role: known('write') }, {}, NOT_ENTITLED],
  ['no role', { role: known(null) }, {}, NOT_ENTITLED],
  ['a role that the input names', { role: known('write') }, { exceptionRoles: ['write'] }, GRANTED],
  ['a role that the input leaves out', {}, { exceptionRoles: ['admin'] }, NOT_ENTITLED],
  ['a role that cannot be found out', { role: unknown }, {}, 'undetermined: No.'],
  ['a role that is not read yet', { role: null }, {}, 'needs role bob'],
  ['an approver, whose role is of no interest', { role: null, ownersApprovers: ['BOB'] }, {}, GRANTED],
  ['a handle of the input', { role: null }, { exceptionApprovers: ['bob'] }, GRANTED],
])('who may grant an exception: %s', (...[, more, settings, said]) => {
  expect(say(evidence(more), settings)).toBe(said);
});

const HIDDEN = expect.stringMatching(/^undetermined: GitHub does not show this token who added the label/);
const events = (...all: readonly TimelineEvent[]) => ({ timeline: { events: all, previous: null } });

describe('the label and its event', () => {
  test.each<[string, Partial<ExceptionEvidence>, unknown]>([
    ['no label', { pullRequest: { ...evidence().pullRequest, labels: ['kind/vep'] } }, 'absent'],
    ['no event', events(), HIDDEN],
    ['the event of another label', events(labeled('bob', 30, { label: 'kind/vep' })), HIDDEN],
    ['nobody shown', events(labeled(null)), HIDDEN],
    ['the label in another case', events(labeled('bob', 30, { label: 'Freeze-Exception' })), GRANTED],
    ['only the last time counts', events(labeled('mallory', 10), labeled('bob')), GRANTED],
  ])('%s', (...[, more, said]) => {
    expect(say(evidence(more))).toEqual(said);
  });

  test.each<[string, readonly TimelineEvent[], string]>([
    ['it is not among them', [labeled('bob', 30, { label: 'kind/vep' })], 'needs events'],
    ['the one before is not among them', [labeled('bob')], 'needs events'],
    ['both are among them', [labeled('bob', 10, { kind: 'unlabeled' }), labeled('bob')], GRANTED],
  ])('of events that go on: %s', (...[, known, said]) => {
    expect(say(evidence({ timeline: { events: known, previous: 'x' } }))).toBe(said);
  });
});

describe('a bot that acts on commands', () => {
  const before = labeled('bob', 10, { kind: 'unlabeled' });
  const command = (minute: number, more: Partial<LabelCommand> = {}): LabelCommand => ({
    at: at(minute),
    author: 'bob',
    isForeign: false,
    ...more,
  });
  const NOBODY =
    'refused to null: The bot `kubevirt-bot` added the label, and nobody asked for it with `/label freeze-exception`.';
  const FOREIGN =
    'refused to null: The bot `kubevirt-bot` added the label, and someone else edited the text that asked for it.';

  test.each<[string, readonly LabelCommand[] | null, unknown]>([
    ['commands that are not read yet', null, `needs commands freeze-exception ${at(10)}`],
    ['no command', [], NOBODY],
    ['the latest one counts, wherever it was read', [command(28), command(25, { author: 'mallory' })], GRANTED],
    ['one of the second in which the label was put on', [command(30), command(29, { author: 'mallory' })], GRANTED],
    ['one from later', [command(31)], NOBODY],
    ['one that is used up', [command(10)], NOBODY],
    ['one that somebody else edited', [command(25), command(28, { isForeign: true })], FOREIGN],
    ['one by a hidden account', [command(28, { author: null })], HIDDEN],
  ])('%s', (...[, commands, said]) => {
    expect(say(evidence({ ...events(before, labeled(RELAY)), commands }))).toEqual(said);
  });

  test('covers what was there when it was told to', () => {
    const shown = { headSha: HEAD, baseRef: 'main', updatedAt: at(27), putOn: null };
    const told = { ...events(labeled(RELAY)), commands: [command(25)], shown };
    expect(say(evidence(told))).toBe(`granted by bob at ${at(30)}: nothing`);
  });
});

describe('statuses are read only where they may decide', () => {
  const own = (minute: number, isOwn = true) => ({
    state: 'failure',
    description: '',
    createdAt: at(minute),
    creator: null,
    targetUrl: 'https://github.com/run/1#pull-200',
    isOwn,
  });
  const NOTHING = `granted by bob at ${at(30)}: nothing`;

  test.each<[string, Partial<ExceptionEvidence>, Partial<Settings>, string]>([
    ['the latest one decides', { status: own(20) }, {}, GRANTED],
    ['the head never had one', {}, {}, NOTHING],
    ['the latest one does not tell', { status: own(40) }, {}, 'needs statuses VEP governance'],
    ['neither is known', { status: own(40), role: null }, {}, 'needs role bob, statuses VEP governance'],
    ['an older one of ours decides', { status: own(40), statuses: { state: 'known', value: [own(20)] } }, {}, GRANTED],
    ['somebody else’s', { status: own(40), statuses: { state: 'known', value: [own(20, false)] } }, {}, NOTHING],
    [
      'the latest one is somebody else’s',
      { status: own(20, false), statuses: { state: 'known', value: [] } },
      {},
      NOTHING,
    ],
    ['they cannot be read', { status: own(40), statuses: unknown }, {}, 'undetermined: No.'],
    ['nobody may grant it anyway', { status: own(40), statuses: unknown, role: known('read') }, {}, NOT_ENTITLED],
    ['nowhere to record it', {}, { comment: 'never', statusContext: '' }, NOTHING],
  ])('%s', (...[, more, settings, said]) => {
    expect(say(evidence({ shown: null, ...more }), settings)).toBe(said);
  });
});

describe('what our comment recorded', () => {
  const record = { event: 'EV_30', commitments: [] };
  const comment = { record, tamperedAt: null };
  const deleted = (who: string | null, more: Partial<TimelineEvent> = {}): TimelineEvent => ({
    ...labeled(who, 40, { kind: 'comment-deleted', label: null }),
    ...more,
  });
  const recorded = `granted by bob at ${at(30)}: recorded`;
  const lost = `granted by bob at ${at(30)}: nothing`;

  test.each<[string, Partial<ExceptionEvidence>, string]>([
    ['with this event', { comment }, recorded],
    ['with an earlier event', { comment: { ...comment, record: { ...record, event: 'EV_10' } } }, GRANTED],
    ['and somebody else edited since', { comment: { ...comment, tamperedAt: at(31) } }, lost],
    ['and somebody else had edited before', { comment: { ...comment, tamperedAt: at(29) } }, GRANTED],
    ['and somebody deleted', events(labeled('bob'), deleted('github-actions[bot]')), lost],
    ['and we deleted', events(labeled('bob'), deleted('github-actions[bot]', { isOwnDeed: true })), GRANTED],
    ['and was deleted before', events(deleted('github-actions[bot]'), labeled('bob')), GRANTED],
    ['while somebody else’s was deleted', events(labeled('bob'), deleted('mallory')), GRANTED],
    ['while a hidden account’s was deleted', events(labeled('bob'), deleted(null)), GRANTED],
    ['under a name we do not know', { ...events(labeled('bob'), deleted('app[bot]')), viewer: null }, lost],
    [
      'while the relay’s was deleted',
      { ...events(labeled('bob'), deleted('kubevirt-prow[bot]')), viewer: null },
      GRANTED,
    ],
  ])('%s', (...[, more, said]) => {
    expect(say(evidence(more))).toBe(said);
  });
});
