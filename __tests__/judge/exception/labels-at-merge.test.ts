import { expect, test } from '@jest/globals';
import type { TimelineEvent } from '../../../src/domain/evidence/timeline.ts';
import { labelsAtMerge } from '../../../src/judge/exception/labels-at-merge.ts';

const exceptionLabel = 'freeze-exception';

/** At so many minutes past twelve. */
const at = (minute: number) => `2027-01-10T12:${minute}:00Z`;

function event(kind: 'labeled' | 'unlabeled', minute: number, label = exceptionLabel): TimelineEvent {
  return { kind, id: `EV_${minute}`, at: at(minute), who: 'bob', isOwnDeed: false, label };
}

test.each<[string, readonly TimelineEvent[], readonly string[], readonly string[]]>([
  ['taken off after the merge', [event('labeled', 20), event('unlabeled', 40)], [], [exceptionLabel]],
  ['taken off before', [event('labeled', 10), event('unlabeled', 20)], [], []],
  ['in the second of the merge', [event('labeled', 30), event('unlabeled', 40)], [], [exceptionLabel]],
  ['put on after the merge', [event('labeled', 40)], [exceptionLabel], [exceptionLabel]],
  ['in another case', [event('labeled', 20, 'Freeze-Exception')], [], [exceptionLabel]],
  ['another label', [event('labeled', 20, 'kind/vep')], ['kind/vep'], ['kind/vep']],
  ['never', [], [], []],
])('merged at 12:30, the label %s', (...[, events, labels, expected]) => {
  const pull = { labels, timeline: { events, previous: null } };
  expect(labelsAtMerge(pull, at(30), { exceptionLabel })).toEqual(expected);
});
