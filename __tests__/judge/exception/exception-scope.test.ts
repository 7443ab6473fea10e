import { describe, expect, test } from '@jest/globals';
import type { CommitStatus } from '../../../src/domain/evidence/commit-status.ts';
import type { ShownHead } from '../../../src/domain/evidence/exception-evidence.ts';
import type { TimelineEvent } from '../../../src/domain/evidence/timeline.ts';
import { encodeStatusLink, encodeStatusRecord } from '../../../src/domain/record/status-record.ts';
import { findScope, type HeadEvidence } from '../../../src/judge/exception/exception-scope.ts';
import type { Labeling } from '../../../src/judge/exception/labeling.ts';

const LABEL = 'freeze-exception';
const HEAD = 'a'.repeat(40);
const PULL = { number: 200, headSha: HEAD, baseRef: 'main' };

/** At so many minutes past twelve. */
const at = (minute: number) => `2027-01-10T12:${String(minute).padStart(2, '0')}:00Z`;

function event(kind: TimelineEvent['kind'], minute: number): TimelineEvent {
  const isLabel = kind === 'labeled' || kind === 'unlabeled';
  return { kind, id: `EV_${minute}`, at: at(minute), who: 'bob', isOwnDeed: false, label: isLabel ? LABEL : null };
}

/** The label is added at 12:30. */
function labeled(others: readonly TimelineEvent[] = [], more: Partial<Labeling> = {}): Labeling {
  const own = event('labeled', 30);
  const events = [...others, own].toSorted((left, right) => left.at.localeCompare(right.at));
  return { event: own, previousAt: null, events, completeSince: null, ...more };
}

function shown(minute: number, more: Partial<ShownHead> = {}): ShownHead {
  return { headSha: HEAD, baseRef: 'main', updatedAt: at(minute), putOn: null, ...more };
}

function status(minute: number, more: Partial<CommitStatus> = {}): CommitStatus {
  const targetUrl = encodeStatusLink('https://github.com/run/1', { pullRequest: 200, isAfterOverride: false });
  return { state: 'failure', description: '', createdAt: at(minute), creator: 'us', targetUrl, ...more };
}

function kindOf(labeling: Labeling, evidence: Partial<HeadEvidence>): string {
  return findScope(labeling, {
    pullRequest: PULL,
    label: LABEL,
    grantedAt: at(30),
    shown: null,
    statuses: [],
    ...evidence,
  }).kind;
}

const forced = (minute: number) => event('head-forced', minute);
const rebased = (minute: number) => event('base-changed', minute);
const OTHER_HEAD = { headSha: 'b'.repeat(40) };
const RUN = { putOn: LABEL };

describe('(a) the run of the label event itself', () => {
  test.each<[string, Labeling, ShownHead, string]>([
    ['its head is still the head', labeled(), shown(31, RUN), 'everything'],
    ['the label in another case', labeled(), shown(31, { putOn: 'Freeze-Exception' }), 'everything'],
    ['the head has moved', labeled(), shown(31, { ...RUN, ...OTHER_HEAD }), 'nothing'],
    ['the head has moved there and back', labeled([forced(40), forced(41)]), shown(31, RUN), 'everything'],
    ['the base branch is another one now', labeled(), shown(31, { ...RUN, baseRef: 'release' }), 'nothing'],
    ['another label', labeled(), shown(31, { putOn: 'kind/vep' }), 'nothing'],
    [
      'an earlier time that it was put on, replayed',
      labeled([event('labeled', 10), forced(15), event('unlabeled', 20)], { previousAt: at(20) }),
      shown(10, RUN),
      'nothing',
    ],
    [
      'the last of two times',
      labeled([event('labeled', 10), event('unlabeled', 20)], { previousAt: at(20) }),
      shown(30, RUN),
      'everything',
    ],
  ])('%s', (...[, labeling, head, kind]) => {
    expect(kindOf(labeling, { shown: head })).toBe(kind);
  });
});

describe('(b) an event that shows this head and is not later than the label', () => {
  test.each<[string, Labeling, ShownHead, string]>([
    ['before it', labeled(), shown(20), 'everything'],
    ['in the same second', labeled(), shown(30), 'everything'],
    ['after it', labeled(), shown(31), 'nothing'],
    ['another head', labeled(), shown(20, OTHER_HEAD), 'nothing'],
    ['the forced push that brought this head', labeled([forced(20)]), shown(20), 'everything'],
    ['two forced pushes in one second', labeled([forced(20), forced(20)]), shown(20), 'nothing'],
    ['a forced push in between', labeled([forced(25)]), shown(20), 'nothing'],
    ['a push in between that a forced one took back later', labeled([forced(40)]), shown(20), 'nothing'],
    ['a forced push before', labeled([forced(15)]), shown(20), 'everything'],
    ['another base branch in between', labeled([rebased(25)]), shown(20), 'nothing'],
    ['events that are not known back to there', labeled([], { completeSince: at(25) }), shown(20), 'nothing'],
  ])('%s', (...[, labeling, head, kind]) => {
    expect(kindOf(labeling, { shown: head })).toBe(kind);
  });
});

describe('(c) a status of ours on this head that is older than the label', () => {
  const link = (pullRequest: number) => ({
    targetUrl: encodeStatusLink('https://github.com/run/1', { pullRequest, isAfterOverride: true }),
  });

  test.each<[string, Labeling, readonly CommitStatus[], string]>([
    ['older', labeled(), [status(20)], 'everything'],
    ['of the same second', labeled(), [status(30)], 'nothing'],
    ['newer', labeled(), [status(31)], 'nothing'],
    ['an older one below a newer one', labeled(), [status(31), status(20)], 'everything'],
    ['of another pull request with the same head', labeled(), [status(20, link(201))], 'nothing'],
    ['that took the place of an override', labeled(), [status(20, link(200))], 'everything'],
    ['that does not say of which pull request', labeled(), [status(20, { targetUrl: null })], 'nothing'],
    ['a forced push in between', labeled([forced(25)]), [status(20)], 'nothing'],
    ['a forced push since', labeled([forced(40)]), [status(20)], 'nothing'],
    ['a forced push before it', labeled([forced(15)]), [status(20)], 'everything'],
    ['another base branch since', labeled([rebased(40)]), [status(20)], 'nothing'],
  ])('%s', (...[, labeling, statuses, kind]) => {
    expect(kindOf(labeling, { statuses })).toBe(kind);
  });
});

describe('a bot that put the label on when a maintainer had told it to, at 12:25', () => {
  const grantedAt = at(25);

  test.each<[string, Partial<HeadEvidence>, string]>([
    ['the label’s own run tells nothing of that time', { shown: shown(30, RUN) }, 'nothing'],
    ['an event from before', { shown: shown(25) }, 'everything'],
    ['an event in between', { shown: shown(26) }, 'nothing'],
    ['a status from before', { statuses: [status(24)] }, 'everything'],
    ['a status in between', { statuses: [status(26)] }, 'nothing'],
  ])('%s', (...[, evidence, kind]) => {
    expect(kindOf(labeled(), { grantedAt, ...evidence })).toBe(kind);
  });
});

describe('a status that names the label event, where comments are switched off', () => {
  const recorded = (minute: number, id = 'EV_30') =>
    status(minute, { description: `All checks pass${encodeStatusRecord(id)}` });

  test.each<[string, Labeling, readonly CommitStatus[], string]>([
    ['this one', labeled(), [recorded(35)], 'everything'],
    ['an earlier one', labeled(), [recorded(35, 'EV_10')], 'nothing'],
    ['for another base branch', labeled([rebased(40)]), [recorded(35)], 'nothing'],
  ])('%s', (...[, labeling, statuses, kind]) => {
    expect(kindOf(labeling, { statuses })).toBe(kind);
  });
});
