import type { Attention, AttentionId, AttentionRow } from '../../../src/domain/board/attention.ts';
import type { Board, BoardPerson, NumbersByRelease } from '../../../src/domain/board/board.ts';
import type { Milestone } from '../../../src/domain/board/board-release.ts';
import type { BoardVep } from '../../../src/domain/board/board-vep.ts';
import { compareReleases, type Release } from '../../../src/domain/calendar/release.ts';
import { message } from '../../../src/domain/finding/message.ts';
import { boardRelease, boardVep, createBoard, day, release } from './board-fixture.ts';

const SIGS = ['sig-compute', 'sig-network', 'sig-storage', 'sig-scale'] as const;
const TITLES = [
  'Live migration policies',
  'Hotplug of network interfaces',
  'Volume snapshots while running',
  'Guest memory statistics',
  'Declarative firmware settings',
  'Passthrough of USB devices',
  'Faster restarts after a crash',
  'Instance types for batch work',
] as const;
const HANDLES = ['alice', 'bob', 'carol', 'dave', 'erin', 'frank', 'grace', 'heidi', 'ivan', 'judy'] as const;
const RELEASES = ['v1.8', 'v1.9', 'v1.10', 'v1.11', 'v1.12'] as const;
const STATUSES = ['implementable', 'implementable', 'provisional', 'implemented', 'deferred'] as const;
const REASONS: readonly AttentionId[] = ['missed-freeze', 'no-people', 'no-implementation', 'stalled'];

function pick<Value>(values: readonly Value[], index: number): Value {
  const value = values[index % values.length];
  if (value === undefined) {
    throw new Error('There is nothing to pick from.');
  }
  return value;
}

function attentionOf(index: number): readonly Attention[] {
  if (index % 3 !== 0) {
    return [];
  }
  const id = pick(REASONS, index / 3);
  return [
    {
      id,
      since: day('2026-09-02'),
      date: day('2026-09-02'),
      message: message`It is planned for ${'v1.10'}, which has been frozen since 2026-09-02.`,
      todo: message`Set its milestone to ${'v1.11'}.`,
      who: [pick(HANDLES, index), pick(SIGS, index)],
      isAccepted: index % 30 === 0,
    },
  ];
}

function sampleVep(index: number): BoardVep {
  const number = index + 1;
  const isLegacy = index % 10 === 7;
  const status = isLegacy ? null : pick(STATUSES, index);
  const target = release(pick(RELEASES, index + Math.floor(index / 5)));
  const stage = pick(['alpha', 'beta', 'ga'] as const, index);
  const isCommitted = status === 'implementable' || status === 'implemented';
  const sig = pick(SIGS, index);
  return boardVep({
    number,
    title: `${pick(TITLES, index)}${index < TITLES.length ? '' : ` ${number}`}`,
    path: `veps/${sig}/${number}-sample/vep.md`,
    form: isLegacy ? 'legacy' : 'front-matter',
    sig,
    participatingSigs: index % 4 === 1 ? [pick(SIGS, index + 1)] : [],
    status,
    stage: isLegacy ? null : stage,
    milestone: { [stage]: target },
    commitment: isCommitted ? { stage, release: target } : null,
    freeze: isCommitted ? 'open' : null,
    authors: [pick(HANDLES, index)],
    reviewers: index % 6 === 0 ? ['TBD'] : [pick(HANDLES, index + 1), pick(HANDLES, index + 2)],
    approvers: [pick(HANDLES, index + 3)],
    featureGates: [`Gate${number}`],
    history: [
      {
        date: day('2026-02-03'),
        commit: 'a'.repeat(40),
        path: `veps/${sig}/${number}-sample/vep.md`,
        pullRequest: 300 + index,
        field: 'form',
        from: null,
        to: 'front-matter',
      },
      {
        date: day(`2026-08-${String(1 + (index % 28)).padStart(2, '0')}`),
        commit: 'b'.repeat(40),
        path: `veps/${sig}/${number}-sample/vep.md`,
        pullRequest: 321,
        field: 'status',
        from: 'provisional',
        to: status,
      },
    ],
    attention: attentionOf(index),
  });
}

const NEXT: Readonly<Record<string, Milestone>> = {
  'v1.10': { what: 'Code Freeze', date: day('2026-10-21') },
  'v1.11': { what: 'VEP Freeze', date: day('2027-01-06') },
};

function numbersOf(veps: readonly BoardVep[]): readonly number[] {
  return veps.flatMap(({ number }) => number ?? []).sort((left, right) => left - right);
}

function targets({ milestone }: BoardVep, name: Release): boolean {
  return Object.values(milestone).includes(name);
}

function sampleRelease(name: Release, veps: readonly BoardVep[]) {
  const own = veps.filter((vep) => targets(vep, name));
  const dates = {
    'v1.8': ['released', '2025-11-01', '2025-12-10', '2026-01-20', '2026-02-25'],
    'v1.9': ['released', '2026-01-20', '2026-04-30', '2026-06-24', '2026-07-29'],
    'v1.10': ['implementation', '2026-06-24', '2026-09-02', '2026-10-21', '2026-11-18'],
    'v1.11': ['upcoming', '2026-10-21', '2027-01-06', '2027-02-24', '2027-03-24'],
  } as const;
  const row = name in dates ? dates[name as keyof typeof dates] : null;
  const [phase = null, designFrom, vepFreeze, codeFreeze, ga] = row ?? [];
  return boardRelease({
    release: name,
    phase,
    designFrom: designFrom ? day(designFrom) : null,
    vepFreeze: vepFreeze ? day(vepFreeze) : null,
    codeFreeze: codeFreeze ? day(codeFreeze) : null,
    ga: ga ? day(ga) : null,
    next: NEXT[name] ?? null,
    committed: numbersOf(own.filter(({ commitment }) => commitment !== null)),
    planned: numbersOf(own.filter(({ commitment, form }) => commitment === null && form === 'front-matter')),
    named: numbersOf(own.filter(({ form }) => form === 'legacy')),
  });
}

function byRelease(veps: readonly BoardVep[]): NumbersByRelease {
  const names = [...new Set(veps.flatMap(({ milestone }) => Object.values(milestone)))].sort(compareReleases);
  return Object.fromEntries(names.map((name) => [name, numbersOf(veps.filter((vep) => targets(vep, name)))]));
}

function samplePerson(handle: string, veps: readonly BoardVep[]): BoardPerson {
  return {
    handle,
    reviews: byRelease(veps.filter(({ reviewers }) => reviewers.includes(handle))),
    approves: byRelease(veps.filter(({ approvers }) => approvers.includes(handle))),
    authors: byRelease(veps.filter(({ authors }) => authors.includes(handle))),
  };
}

/** A board with so many VEPs, in every status, over five releases. */
export function sampleBoard(count = 40, parts: Partial<Board> = {}): Board {
  const veps = Array.from({ length: count }, (_, index) => sampleVep(index));
  const attention = REASONS.flatMap((id) =>
    veps.flatMap((vep): AttentionRow[] =>
      vep.attention
        .filter((one) => one.id === id)
        .map(({ isAccepted }) => ({
          id,
          subject: { kind: 'vep', path: vep.path },
          numbers: numbersOf([vep]),
          isAccepted,
        })),
    ),
  );
  return createBoard({
    veps,
    releases: RELEASES.map((name) => sampleRelease(release(name), veps)),
    people: HANDLES.map((handle) => samplePerson(handle, veps)),
    attention,
    ...parts,
  });
}
