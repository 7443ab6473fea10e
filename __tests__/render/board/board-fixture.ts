import type { Board } from '../../../src/domain/board/board.ts';
import type { BoardRelease } from '../../../src/domain/board/board-release.ts';
import type { BoardVep } from '../../../src/domain/board/board-vep.ts';
import { type CalendarDate, parseCalendarDate } from '../../../src/domain/calendar/calendar-date.ts';
import { parseRelease, type Release } from '../../../src/domain/calendar/release.ts';
import { message } from '../../../src/domain/finding/message.ts';

export function day(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  if (date === null) {
    throw new Error(`${text} is no day`);
  }
  return date;
}

export function release(text: string): Release {
  const parsed = parseRelease(text);
  if (parsed === null) {
    throw new Error(`${text} is no release`);
  }
  return parsed;
}

/** A VEP that is committed to alpha in v1.10, and about which there is nothing to say. */
export function boardVep(parts: Partial<BoardVep> = {}): BoardVep {
  return {
    number: 123,
    title: 'Foo',
    path: 'veps/sig-compute/123-foo/vep.md',
    form: 'front-matter',
    isMeta: false,
    sig: 'sig-compute',
    participatingSigs: [],
    status: 'implementable',
    statusSince: day('2026-08-20'),
    stage: 'alpha',
    milestone: { alpha: release('v1.10') },
    commitment: { stage: 'alpha', release: release('v1.10') },
    targets: [],
    freeze: 'frozen',
    authors: ['alice'],
    reviewers: ['bob'],
    approvers: ['carol'],
    featureGates: ['Foo'],
    replaces: [],
    supersededBy: null,
    created: day('2026-01-31'),
    firstCommit: day('2026-02-03'),
    findings: { errors: 0, warnings: 0, notices: 0, list: [] },
    history: [
      {
        date: day('2026-02-03'),
        commit: 'a'.repeat(40),
        path: 'veps/sig-compute/123-foo/vep.md',
        pullRequest: 300,
        field: 'form',
        from: null,
        to: 'front-matter',
      },
      {
        date: day('2026-08-20'),
        commit: 'b'.repeat(40),
        path: 'veps/sig-compute/123-foo/vep.md',
        pullRequest: 321,
        field: 'status',
        from: 'provisional',
        to: 'implementable',
      },
      {
        date: day('2026-08-20'),
        commit: 'b'.repeat(40),
        path: 'veps/sig-compute/123-foo/vep.md',
        pullRequest: 321,
        field: 'reviewers',
        from: ['TBD'],
        to: ['bob'],
      },
    ],
    pullRequests: null,
    signOffs: null,
    trackingIssue: null,
    implementation: null,
    nextStep: message`Its implementation has to be merged before the Code Freeze of ${'v1.10'} on ${'2026-10-21'}.`,
    attention: [],
    ...parts,
  };
}

/** v1.10 between its VEP Freeze and its Code Freeze. */
export function boardRelease(parts: Partial<BoardRelease> = {}): BoardRelease {
  return {
    release: release('v1.10'),
    phase: 'implementation',
    designFrom: day('2026-06-24'),
    vepFreeze: day('2026-09-02'),
    codeFreeze: day('2026-10-21'),
    codeFreezeEstimate: null,
    ga: day('2026-11-18'),
    next: { what: 'Code Freeze', date: day('2026-10-21') },
    committed: [123],
    planned: [],
    named: [],
    delivered: [],
    outcomeUnknown: [],
    ...parts,
  };
}

/** The targets that the releases' lists say, of a VEP that names none itself. */
function withTargets(vep: BoardVep, releases: Board['releases']): BoardVep {
  const kinds = ['committed', 'planned', 'named'] as const;
  const targets = releases.flatMap((row) =>
    kinds
      .filter((kind) => vep.number !== null && row[kind].includes(vep.number))
      .map((kind) => ({ release: row.release, kind, isDelivered: false })),
  );
  return vep.targets.length > 0 ? vep : { ...vep, targets };
}

/** A board as it is without a token. */
export function createBoard(parts: Partial<Board> = {}): Board {
  const board = boardOf(parts);
  return { ...board, veps: board.veps.map((vep) => withTargets(vep, board.releases)) };
}

function boardOf(parts: Partial<Board>): Board {
  return {
    today: day('2026-10-05'),
    timeZone: 'UTC',
    commit: '7ee388aa7cf42e89be317d405d9b1c14d91a4012',
    committedAt: '2026-10-04T08:00:00Z',
    repository: 'https://github.com/kubevirt/enhancements',
    unknown: [message`Pull requests, sign-offs and implementation were not read: no token.`],
    releases: [boardRelease()],
    veps: [boardVep()],
    people: [{ handle: 'bob', reviews: { [release('v1.10')]: [123] }, approves: {}, authors: {} }],
    sigs: [{ sig: 'sig-compute', releases: { [release('v1.10')]: { committed: [123], planned: [], delivered: [] } } }],
    attention: [],
    ...parts,
  };
}
