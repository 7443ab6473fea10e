/**
 * What the words of [governance §1](../../../docs/specification/governance.md#1-words), §3, §5.1, §5.2 and §5.4 say,
 * written down a second time and as plainly as possible. Nothing of `src/` is used here.
 */

export type Stage = 'alpha' | 'beta' | 'ga';
export type Status = 'provisional' | 'implementable' | 'implemented' | 'deferred';

/** A release for each stage, always all three. */
export type Targets = Readonly<Record<Stage, string>>;

/** A document: a legacy one names its targets in prose. */
export interface Vep {
  readonly kind: 'vep' | 'legacy';
  readonly status: Status;
  readonly stage: Stage;
  readonly targets: Targets;
  /** The number it had first. A document that is renumbered keeps its title, which tells. */
  readonly origin: number;
  /** How many sentences its text has. */
  readonly notes: number;
}

/** The documents of a commit by number, which their folder and front matter have alike. */
export type Tree = ReadonlyMap<number, Vep>;

/** When each release's freeze begins and when it is released. The last one has no schedule yet. */
export const CALENDAR: Readonly<Record<string, { readonly freeze: string; readonly out: string }>> = {
  'v1.10': { freeze: '2026-09-02', out: '2026-11-11' },
  'v1.11': { freeze: '2027-01-06', out: '2027-03-10' },
  'v1.12': { freeze: '2027-05-05', out: '2027-07-07' },
};

/** The numbers that are tracking issues; every other number was wrong from the beginning. */
export const ISSUES: readonly number[] = [100, 101, 102, 110, 120, 121, 122, 125, 130];

const STAGES: readonly Stage[] = ['alpha', 'beta', 'ga'];

const NO_STEP = ['provisional implemented', 'implementable provisional', 'deferred implemented'];

/** A promise: `101 alpha v1.11`. */
export type Commitment = `${number} ${Stage} ${string}`;

/** What a judged pull request, group or merge is about. */
export interface Change {
  /** The merge base, the base branch and the head. */
  readonly fork: Tree;
  readonly tip: Tree;
  readonly head: Tree;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** The base branch's documents as they were before a day began, along first parents. */
  readonly baseBefore: (day: string) => Tree;
}

export interface Judgment {
  /** Everything that the changed documents promise after the merge. */
  readonly commitments: ReadonlySet<Commitment>;
  /** Those of them that the base branch does not make. */
  readonly made: ReadonlySet<Commitment>;
  /** Those of them that need an exception. */
  readonly late: ReadonlySet<Commitment>;
  /** Something that no exception lifts. */
  readonly isBroken: boolean;
}

function ownStage({ status, stage }: Vep): Stage | null {
  if (status === 'implemented') {
    return 'ga';
  }
  return status === 'implementable' ? stage : null;
}

/** §5.1: a document without front matter promises nothing. */
function promise(vep: Vep): readonly [Stage, string] | null {
  const stage = vep.kind === 'vep' ? ownStage(vep) : null;
  return stage === null ? null : [stage, vep.targets[stage]];
}

/** §5.1: it listed that release for that stage, and its own stage was that one or a later one. */
function hasPromised(vep: Vep, stage: Stage, release: string): boolean {
  const own = vep.kind === 'vep' ? ownStage(vep) : null;
  return own !== null && STAGES.indexOf(own) >= STAGES.indexOf(stage) && vep.targets[stage] === release;
}

/** §1, field by field: what the head changed since the merge base is the head's, the rest the tip's. */
function mergeVeps(fork: Vep | undefined, tip: Vep, head: Vep): Vep {
  const side = (vep: Vep | undefined) => (vep?.kind === 'vep' ? vep : undefined);
  const [old, theirs, own] = [side(fork), side(tip), side(head)];
  if (theirs === undefined || (own === undefined && old !== undefined)) {
    return head;
  }
  if (own === undefined) {
    return theirs;
  }
  const pick = <Value>(read: (vep: Vep) => Value): Value =>
    old !== undefined && read(own) === read(old) ? read(theirs) : read(own);
  const targets = {
    alpha: pick((vep) => vep.targets.alpha),
    beta: pick((vep) => vep.targets.beta),
    ga: pick((vep) => vep.targets.ga),
  };
  return { ...own, status: pick((vep) => vep.status), stage: pick((vep) => vep.stage), targets };
}

const isSame = (left: Vep | undefined, right: Vep | undefined) => JSON.stringify(left) === JSON.stringify(right);

/** The changed documents, each with its number and the one that it had on the merge base. */
function changedDocuments({ fork, head }: Change): readonly (readonly [number, number, Vep])[] {
  return [...head].flatMap(([number, vep]) => {
    const isMoved = !fork.has(number) && fork.has(vep.origin) && !head.has(vep.origin);
    return isSame(fork.get(number), vep) ? [] : [[number, isMoved ? vep.origin : number, vep] as const];
  });
}

function isReleased(release: string, today: string): boolean {
  return today >= (CALENDAR[release]?.out ?? '9999');
}

type Numbered = readonly [number, Vep];

/** The base branch's document, which may have moved there, and its number. */
function findBefore({ fork, tip }: Change, origin: number, previous: number): Numbered | null {
  const there = tip.get(previous);
  const moved = fork.has(previous) ? [...tip].find(([, vep]) => vep.origin === origin) : undefined;
  return there === undefined ? (moved ?? null) : [previous, there];
}

/** §2.3: renumbering launders nothing. Only of a number that was really wrong the promises count. */
function doesCount(number: number, previous: number): boolean {
  return number === previous || !ISSUES.includes(previous);
}

/** §5.1: whether the base branch does not make the promise of a document. */
function isNew([number, after]: Numbered, before: Numbered | null): boolean {
  const [stage, release] = promise(after) ?? ['alpha', ''];
  return before === null || !doesCount(number, before[0]) || !hasPromised(before[1], stage, release);
}

/** §5.1, §5.2 and §5.4: whether a promise needs an exception. */
function isLate(change: Change, [number, after]: Numbered, found: Numbered | null): boolean {
  const [previous, before] = found ?? [number, null];
  const counts = doesCount(number, previous);
  const [stage, release] = promise(after) ?? ['alpha', ''];
  const freeze = CALENDAR[release]?.freeze ?? '9999';
  if (change.today < freeze || !isNew([number, after], found)) {
    return false;
  }
  const isMigrated = before?.kind === 'legacy';
  if (isReleased(release, change.today) && (isMigrated || after.status === 'implemented')) {
    return false;
  }
  const prose = isMigrated && counts ? change.baseBefore(freeze).get(previous) : undefined;
  return prose?.kind !== 'legacy' || prose.targets[stage] !== release;
}

/** §3, for the statuses that occur here. */
function isRefused({ today }: Change, after: Vep, before: Vep | null): boolean {
  if (before === null) {
    return after.status === 'implemented' && !isReleased(after.targets.ga, today);
  }
  const isOver = before.status === 'implemented' && after.status !== 'implemented';
  return before.kind === 'vep' && (isOver || NO_STEP.includes(`${before.status} ${after.status}`));
}

/** What the merge would leave of a changed document, and what is on the base branch. */
function mergedDocument(change: Change, [own, previous, head]: readonly [number, number, Vep]) {
  const fork = change.fork.get(previous);
  const before = findBefore(change, head.origin, previous);
  const vep = before === null ? head : mergeVeps(fork, before[1], head);
  // Where the base branch moved it, and the head did not, it is there.
  const number = own === previous ? (before?.[0] ?? own) : own;
  const isRemoved = fork?.kind === 'vep' && head.kind === 'legacy';
  const isUndone = vep.status === 'implemented' && vep.stage !== 'ga';
  const isWrong = vep.kind === 'vep' && (isUndone || isRefused(change, vep, before?.[1] ?? null));
  return { number, vep, before, isBroken: isRemoved || isWrong };
}

/** Judges a change as the specification says. */
export function judgeChange(change: Change): Judgment {
  const commitments = new Set<Commitment>();
  const made = new Set<Commitment>();
  const late = new Set<Commitment>();
  let isBroken = false;
  for (const changed of changedDocuments(change)) {
    const { number, vep, before, ...rest } = mergedDocument(change, changed);
    const promised = promise(vep);
    isBroken ||= rest.isBroken;
    if (promised !== null) {
      const commitment: Commitment = `${number} ${promised[0]} ${promised[1]}`;
      commitments.add(commitment);
      if (isNew([number, vep], before)) {
        made.add(commitment);
      }
      if (isLate(change, [number, vep], before)) {
        late.add(commitment);
      }
    }
  }
  return { commitments, made, late, isBroken };
}
