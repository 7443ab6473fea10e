import { mergeBase } from 'embedded-github/git/commit-graph.ts';
import { readCommit } from 'embedded-github/git/object-store.ts';
import type { EmbeddedGitHub } from 'embedded-github/server.ts';
import { branchTip, type PullRequest } from 'embedded-github/world/pull-request.ts';
import type { Repository } from 'embedded-github/world/repository.ts';
import type { WorkflowEvent } from '../../../playground/workflow-event.ts';
import { INPUTS } from '../../action/gate-world.ts';
import { type RunRecord, runInProcess } from '../../action/run-in-process.ts';
import { treeAt } from './document-files.ts';
import {
  knowledgeOf,
  type LabelEvent,
  type Memory,
  NOTHING,
  type Payload,
  type PullState,
  scopeOf,
} from './exception-model.ts';
import { type Change, type Judgment, judgeChange, type Tree } from './freeze-model.ts';

const US = 'github-actions[bot]';

/** A pull request of the embedded GitHub with what the model knows of it. */
export interface LivePull {
  readonly pull: PullRequest;
  state: PullState;
  readonly heads: string[];
  readonly events: { readonly event: WorkflowEvent; readonly payload: Payload }[];
  readonly commands: LabelEvent[];
  /** When the label was last added or removed; 0 for never. */
  labeledAt: number;
}

/** A history while it happens: the embedded GitHub and the model side by side. */
export interface LiveHistory {
  readonly repository: Repository;
  readonly fork: Repository;
  readonly github: EmbeddedGitHub;
  readonly memory: Memory;
  readonly pulls: LivePull[];
}

type Verdict = 'success' | 'failure';

/** The verdicts that the specification allows: nearly always one. */
type Verdicts = ReadonlySet<Verdict>;

export function now({ repository }: LiveHistory): number {
  return repository.world.now.getTime();
}

export function pass({ repository: { world } }: LiveHistory, seconds = 60): void {
  world.now = new Date(world.now.getTime() + seconds * 1000);
}

function treeBefore({ store, refs }: Repository, branch: string, day: string): Tree {
  let id = refs.get(`refs/heads/${branch}`);
  while (id !== undefined) {
    const { committer, parents } = readCommit(store, id);
    if (committer.date.toISOString() < day) {
      return treeAt(store, id);
    }
    id = parents[0];
  }
  return new Map();
}

export function changeOf(
  live: LiveHistory,
  {
    base,
    from,
    tip,
    head,
  }: { readonly base: string; readonly from: string; readonly tip: string; readonly head: string },
): Change {
  const { repository } = live;
  const { store } = repository;
  return {
    fork: treeAt(store, from),
    tip: treeAt(store, tip),
    head: treeAt(store, head),
    today: repository.world.now.toISOString().slice(0, 10),
    baseBefore: (day) => treeBefore(repository, base, day),
  };
}

export function pullChange(live: LiveHistory, { pull }: LivePull): Change {
  const { store } = live.repository;
  const tip = branchTip(live.repository, pull.base);
  const from = mergeBase(store, tip, pull.headSha)?.id ?? tip;
  return changeOf(live, { base: pull.base, from, tip, head: pull.headSha });
}

function isWithin<Item>(part: ReadonlySet<Item>, whole: ReadonlySet<Item>): boolean {
  return [...part].every((item) => whole.has(item));
}

/** What may come out where a pull request's exception counts for a change. */
export function verdictsOf(
  { memory }: LiveHistory,
  { state }: LivePull,
  {
    judgment: { commitments, made, late, isBroken },
    payload,
  }: { readonly judgment: Judgment; readonly payload: Payload | null },
): Verdicts {
  const { must, may } = scopeOf(state, { payload, memory, own: commitments, made });
  if (isBroken || !isWithin(late, may)) {
    return new Set(['failure']);
  }
  return new Set(isWithin(late, must) ? ['success'] : ['success', 'failure']);
}

/** The worst of those with one head. */
function worst(all: readonly Verdicts[]): Verdicts {
  const [surelyRed, maybeRed] = [all.some((one) => !one.has('success')), all.some((one) => one.has('failure'))];
  return new Set<Verdict>([...(surelyRed ? [] : (['success'] as const)), ...(maybeRed ? (['failure'] as const) : [])]);
}

export function openPulls({ pulls }: LiveHistory): LivePull[] {
  return pulls.filter(({ pull }) => pull.state === 'open');
}

function sameHead(live: LiveHistory, { pull }: LivePull): LivePull[] {
  return openPulls(live).filter((other) => other.pull.headSha === pull.headSha);
}

/** What has to be seen on some pull requests after a run. */
export interface Expectation {
  readonly live: LivePull;
  readonly judgment: Judgment;
  readonly payload: Payload | null;
  readonly verdicts: Verdicts;
}

/** What the specification says about the status of each of them, before a run that judges all of them. */
export function expectPulls(
  live: LiveHistory,
  judged: readonly LivePull[],
  payload: Payload | null,
): readonly Expectation[] {
  const judge = (one: LivePull) => judgeChange(pullChange(live, one));
  const told = (one: LivePull) => (judged.length === 1 && judged[0] === one ? payload : null);
  return judged.map((one) => {
    const own = sameHead(live, one).map((other) =>
      verdictsOf(live, other, { judgment: judge(other), payload: told(other) }),
    );
    return { live: one, judgment: judge(one), payload: told(one), verdicts: worst(own) };
  });
}

/** Runs the action. */
export async function act(live: LiveHistory, event: WorkflowEvent): Promise<RunRecord> {
  const silent = { comment: 'never', ...(live.memory === 'nowhere' ? { 'status-context': '' } : {}) };
  const inputs = { ...INPUTS, ...(live.memory === 'comment' ? {} : silent) };
  const run = await runInProcess({ github: live.github, event, inputs });
  if (live.github.problems.length > 0) {
    throw new Error(live.github.problems.join('\n'));
  }
  live.github.requests.length = 0;
  return run;
}

/** What the run has left behind: a record of the exception, and statuses. */
function note(live: LiveHistory, { live: one, judgment, payload }: Expectation): void {
  const { state } = one;
  const { label, head } = state;
  const knowledge = knowledgeOf(state, payload);
  const look = { payload, memory: live.memory, own: judgment.commitments, made: judgment.made };
  const scope = scopeOf(state, look);
  const isNew = label !== null && state.record?.label !== label && live.memory !== 'nowhere' && knowledge !== 'none';
  if (isNew) {
    const isSure = knowledge === 'sure' && state.spoiledAt <= label.at;
    one.state = { ...state, record: { ...scope, label, head, at: now(live), isSure } };
  }
}

/** After a run: every status is as it has to be, and the model knows what the run left behind. */
export function settle(live: LiveHistory, expectations: readonly Expectation[], written: number): void {
  const fresh = live.repository.statuses.slice(written).filter(({ creator }) => creator === US);
  for (const expected of expectations) {
    const { pull } = expected.live;
    const seen = live.repository.statuses.findLast(
      ({ sha, context }) => sha === pull.headSha && context === 'VEP governance',
    );
    if (live.memory !== 'nowhere' && (seen === undefined || !expected.verdicts.has(seen.state as Verdict))) {
      throw new Error(mismatch(live, expected, `${seen?.state} by ${seen?.creator}: ${seen?.description}`));
    }
    note(live, expected);
  }
  const judged = new Set(expectations.map((one) => one.live));
  for (const one of openPulls(live)) {
    const { headSha } = one.pull;
    if (fresh.some(({ sha }) => sha === headSha)) {
      const isShared = sameHead(live, one).length > 1;
      const disputed = isShared || !judged.has(one) ? new Set([...one.state.disputed, headSha]) : one.state.disputed;
      one.state = {
        ...one.state,
        disputed,
        statuses: [...one.state.statuses, { head: headSha, at: now(live), isSure: !isShared }],
      };
    }
  }
}

/** Says what was expected and what was seen. */
export function mismatch(
  { repository, memory }: LiveHistory,
  { live, judgment, payload, verdicts }: Omit<Expectation, 'live'> & { readonly live: LivePull | null },
  seen: string,
): string {
  const look = { payload, memory, own: judgment.commitments, made: judgment.made };
  const { must, may } = live === null ? NOTHING : scopeOf(live.state, look);
  const list = (set: ReadonlySet<string>) => [...set].join(', ') || 'nothing';
  return [
    `${live === null ? 'A push' : `Pull request ${live.pull.number}`} on ${repository.world.now.toISOString()}:`,
    `the specification says ${[...verdicts].join(' or ')}, the action says ${seen}`,
    `Late: ${list(judgment.late)}. Covered: ${list(must)}, at most ${list(may)}.`,
    judgment.isBroken ? 'A refused step.' : '',
  ].join('\n');
}
