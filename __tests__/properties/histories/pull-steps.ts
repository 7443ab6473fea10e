import { changeBase as setBase } from 'embedded-github/world/base-change.ts';
import { commitFiles, createBranch, setBranch } from 'embedded-github/world/commit-files.ts';
import { addComment, addEvent, closeIssue } from 'embedded-github/world/issue.ts';
import { addLabel, removeLabel } from 'embedded-github/world/label.ts';
import { openPullRequest, pushTo } from 'embedded-github/world/open-pull-request.ts';
import { branchTip } from 'embedded-github/world/pull-request.ts';
import { pullRequestEvent } from '../../../playground/workflow-event.ts';
import { editedFiles, filesBetween, treeAt } from './document-files.ts';
import type { StepOf } from './history-step.ts';
import {
  act,
  expectPulls,
  type LiveHistory,
  type LivePull,
  mismatch,
  now,
  openPulls,
  pass,
  pullChange,
  settle,
  verdictsOf,
} from './live-history.ts';

export const LABEL = 'freeze-exception';

/** Something happened on a pull request that starts the workflow; whether its run comes now, late or never. */
async function announce(
  live: LiveHistory,
  one: LivePull,
  { action, isRun }: { readonly action: string; readonly isRun: boolean },
): Promise<void> {
  const { pull } = one;
  const label = action.endsWith('labeled') ? { label: LABEL } : {};
  const changes =
    action === 'edited' ? { changes: { base: { ref: { from: 'other' }, sha: { from: pull.baseSha } } } } : {};
  const event = pullRequestEvent(pull, { action, ...label, ...changes });
  one.events.push({
    event,
    payload: {
      isLabeled: action === 'labeled',
      head: pull.headSha,
      at: Math.floor(pull.updatedAt.getTime() / 1000) * 1000,
    },
  });
  if (isRun) {
    await runEvent(live, one, one.events.length - 1);
  }
}

export async function runEvent(live: LiveHistory, one: LivePull, index: number): Promise<void> {
  const told = one.events[index];
  if (told === undefined) {
    return;
  }
  pass(live);
  const written = live.repository.statuses.length;
  const expected = one.pull.state === 'open' ? expectPulls(live, [one], told.payload) : [];
  const run = await act(live, told.event);
  if (run.failure !== null && live.memory !== 'nowhere') {
    throw new Error(`The step failed: ${run.failure}`);
  }
  const [first] = expected;
  if (live.memory === 'nowhere' && first !== undefined) {
    const seen = run.outputs.verdict;
    const own = verdictsOf(live, one, first);
    if ((seen !== 'success' && seen !== 'failure') || !own.has(seen)) {
      throw new Error(mismatch(live, { ...first, verdicts: own }, String(seen)));
    }
  }
  settle(live, expected, written);
}

/** The head has moved, or the base: what the model has to know of it. */
function follow(one: LivePull): void {
  const { pull } = one;
  const forced = pull.timeline.findLast(({ event }) => event === 'head_ref_force_pushed');
  one.state = { ...one.state, head: pull.headSha, base: pull.base, forcedAt: forced?.createdAt.getTime() ?? 0 };
  if (one.heads.at(-1) !== pull.headSha) {
    one.heads.push(pull.headSha);
  }
}

export async function open(live: LiveHistory, { base, edits, like, run }: StepOf<'open'>): Promise<boolean> {
  const { repository, fork, pulls } = live;
  if (pulls.length >= 6 || openPulls(live).length >= 3) {
    return false;
  }
  const number = 200 + pulls.length;
  const same = like === null ? undefined : openPulls(live)[like % openPulls(live).length];
  const tip = branchTip(repository, base);
  const files = editedFiles(treeAt(repository.store, tip), edits);
  if (same !== undefined) {
    createBranch(fork, `pull-${number}`, same.pull.headSha);
  }
  const pull = openPullRequest(repository, {
    number,
    title: `Track ${number}`,
    author: 'alice',
    from: fork,
    base,
    ...(same === undefined ? { files } : {}),
  });
  const state = {
    head: pull.headSha,
    base,
    label: null,
    statuses: [],
    disputed: new Set<string>(),
    forcedAt: 0,
    baseChangedAt: 0,
    spoiledAt: 0,
    record: null,
  };
  const one: LivePull = { pull, state, heads: [pull.headSha], events: [], commands: [], labeledAt: 0 };
  pulls.push(one);
  await announce(live, one, { action: 'opened', isRun: run });
  return true;
}

export async function push(live: LiveHistory, one: LivePull, { edits, run }: StepOf<'push'>): Promise<boolean> {
  pushTo(one.pull, { files: editedFiles(treeAt(live.repository.store, one.pull.headSha), edits) });
  follow(one);
  await announce(live, one, { action: 'synchronize', isRun: run });
  return true;
}

export async function moveTo(
  live: LiveHistory,
  one: LivePull,
  { sha, isRun }: { readonly sha: string | undefined; readonly isRun: boolean },
): Promise<boolean> {
  if (sha === undefined || sha === one.pull.headSha) {
    return false;
  }
  setBranch(live.fork, one.pull.headBranch, sha);
  follow(one);
  await announce(live, one, { action: 'synchronize', isRun });
  return true;
}

export async function rebase(live: LiveHistory, one: LivePull, isRun: boolean): Promise<boolean> {
  const { fork, head } = pullChange(live, one);
  const tip = branchTip(live.repository, one.pull.base);
  const files = filesBetween(fork, head);
  createBranch(live.fork, 'scratch', tip);
  const { id } = commitFiles(live.fork, 'scratch', { files, author: 'alice' });
  return await moveTo(live, one, { sha: id, isRun });
}

export async function changeBase(live: LiveHistory, one: LivePull, isRun: boolean): Promise<boolean> {
  const { pull } = one;
  setBase(pull, pull.base === 'main' ? 'stable' : 'main', { by: 'alice' });
  pull.updatedAt = new Date(live.repository.world.now);
  one.state = { ...one.state, base: pull.base, baseChangedAt: now(live) };
  await announce(live, one, { action: 'edited', isRun });
  return true;
}

export async function closeOrReopen(live: LiveHistory, one: LivePull, isRun: boolean): Promise<boolean> {
  const { pull } = one;
  if (pull.state === 'open' && openPulls(live).length > 1) {
    closeIssue(pull, { by: 'alice' });
    return true;
  }
  if (pull.state === 'open' || pull.merge !== null || openPulls(live).length >= 3) {
    return false;
  }
  pull.state = 'open';
  pull.closedAt = null;
  addEvent(pull, 'reopened', { by: 'alice' });
  await announce(live, one, { action: 'reopened', isRun });
  return true;
}

export async function label(live: LiveHistory, one: LivePull, { by, run }: StepOf<'label'>): Promise<boolean> {
  const { pull } = one;
  const event = addLabel(pull, LABEL, { by });
  if (event === null) {
    return false;
  }
  // Of what a bot was told, the one who told it knows what it was about.
  const told = by === 'kubevirt-bot' ? one.commands.findLast(({ at }) => at > one.labeledAt) : undefined;
  const seen = told ?? {
    at: now(live),
    by: by === 'kubevirt-bot' ? null : by,
    isRelayed: false,
    head: pull.headSha,
    base: pull.base,
  };
  one.labeledAt = now(live);
  one.state = { ...one.state, label: seen };
  await announce(live, one, { action: 'labeled', isRun: run });
  return true;
}

export async function unlabel(live: LiveHistory, one: LivePull, isRun: boolean): Promise<boolean> {
  if (removeLabel(one.pull, LABEL, { by: 'mallory' }) === null) {
    return false;
  }
  one.labeledAt = now(live);
  one.state = { ...one.state, label: null };
  await announce(live, one, { action: 'unlabeled', isRun });
  return true;
}

export function command(live: LiveHistory, one: LivePull, by: string): boolean {
  addComment(one.pull, `Please.\n/label ${LABEL}`, { by });
  one.commands.push({ by, at: now(live), isRelayed: true, head: one.pull.headSha, base: one.pull.base });
  return true;
}
