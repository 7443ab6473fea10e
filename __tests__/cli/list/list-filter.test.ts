import { expect, test } from '@jest/globals';
import { filterVeps } from '../../../src/cli/list/list-filter.ts';
import type { ListFilter } from '../../../src/cli/list/list-question.ts';
import { message } from '../../../src/domain/finding/message.ts';
import { boardRelease, boardVep, createBoard, day, release } from '../../render/board/board-fixture.ts';

const NOTHING: ListFilter = {
  release: null,
  isAnyStage: false,
  sig: null,
  includesParticipating: false,
  status: null,
  stage: null,
  person: null,
  attention: null,
  changedSince: null,
  sort: 'number',
};
const REASON = {
  id: 'late',
  since: null,
  date: null,
  message: message`x`,
  todo: message`y`,
  who: [],
  isAccepted: false,
} as const;

const BOARD = createBoard({
  releases: [
    boardRelease({ committed: [1], planned: [] }),
    boardRelease({ release: release('v1.11'), committed: [], planned: [2], named: [4] }),
  ],
  veps: [
    boardVep({ number: 1, attention: [REASON] }),
    boardVep({
      number: 2,
      sig: 'sig-network',
      participatingSigs: ['sig-compute'],
      status: 'provisional',
      stage: 'beta',
      commitment: null,
      milestone: { beta: release('v1.11') },
      authors: ['Dave'],
      history: [],
      attention: [{ ...REASON, isAccepted: true }],
    }),
    boardVep({
      number: 3,
      sig: 'sig-storage',
      status: 'deferred',
      commitment: null,
      milestone: {},
      reviewers: ['TBD'],
      history: null,
    }),
    boardVep({
      number: 4,
      form: 'legacy',
      status: null,
      stage: null,
      commitment: null,
      milestone: { ga: release('v1.11') },
      authors: [],
      reviewers: [],
      approvers: [],
      history: [],
    }),
  ],
});

function numbers(filter: Partial<ListFilter>): readonly (number | null)[] {
  return filterVeps(BOARD, { ...NOTHING, ...filter }).map(({ number }) => number);
}

test.each<[string, Partial<ListFilter>, readonly number[]]>([
  ['nothing', {}, [1, 2, 3, 4]],
  ['committed to a release', { release: release('v1.10') }, [1]],
  ['planned for a release', { release: release('v1.11') }, [2]],
  ['any stage, prose included', { release: release('v1.11'), isAnyStage: true }, [2, 4]],
  ['a release nobody names', { release: release('v99.0') }, []],
  ['a SIG', { sig: 'sig-compute' }, [1, 4]],
  ['a SIG that may participate', { sig: 'sig-compute', includesParticipating: true }, [1, 2, 4]],
  ['a status', { status: 'deferred' }, [3]],
  ['a stage', { stage: 'beta' }, [2]],
  ['a person in any role, in any case', { person: 'dave' }, [2]],
  ['a reviewer', { person: 'BOB' }, [1, 2]],
  ['attention, accepted reasons aside', { attention: 'any' }, [1]],
  ['another reason', { attention: 'no-people' }, []],
  ['a change on that day', { changedSince: day('2026-08-20') }, [1]],
  ['no change since', { changedSince: day('2026-08-21') }, []],
  ['filters combine', { sig: 'sig-compute', stage: 'alpha', release: release('v1.10') }, [1]],
])('%s', (_, filter, expected) => {
  expect(numbers(filter)).toEqual(expected);
});

test.each<[ListFilter['sort'], readonly number[]]>([
  ['number', [1, 2, 3, 4]],
  ['sig', [1, 4, 2, 3]],
  ['status', [2, 1, 3, 4]],
  ['release', [1, 2, 4, 3]],
  ['changed', [1, 2, 3, 4]],
])('sorted by %s', (sort, expected) => {
  expect(numbers({ sort })).toEqual(expected);
});
