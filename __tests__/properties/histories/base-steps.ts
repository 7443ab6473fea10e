import { writeCommit } from 'embedded-github/git/object-store.ts';
import { commitFiles, setBranch } from 'embedded-github/world/commit-files.ts';
import { enqueue, mergePullRequest } from 'embedded-github/world/merge.ts';
import { branchTip } from 'embedded-github/world/pull-request.ts';
import { mergeGroupEvent, pushEvent, scheduleEvent } from '../../../playground/workflow-event.ts';
import { editedFiles, treeAt } from './document-files.ts';
import { type Change, judgeChange, type Tree } from './freeze-model.ts';
import type { StepOf } from './history-step.ts';
import {
  act,
  changeOf,
  expectPulls,
  type LiveHistory,
  type LivePull,
  mismatch,
  openPulls,
  pass,
  pullChange,
  settle,
  verdictsOf,
} from './live-history.ts';

export async function recheck(live: LiveHistory): Promise<boolean> {
  const all = openPulls(live);
  const written = live.repository.statuses.length;
  const expected = expectPulls(live, all, null);
  const run = await act(live, scheduleEvent(live.repository));
  if (run.failure !== null) {
    throw new Error(`The re-check failed: ${run.failure}`);
  }
  settle(live, expected, written);
  return all.length > 0;
}

/** A conflict: the step is passed over. */
function orConflict<Value>(merge: () => Value): Value | null {
  try {
    return merge();
  } catch (error) {
    if (error instanceof Error && error.message.includes('conflicts with')) {
      return null;
    }
    throw error;
  }
}

/** Where folders are compared, nothing tells that a document is the same whose number and text both changed. */
function isRewritten({ fork, head }: Change): boolean {
  return [...head].some(([number, { origin, notes, kind }]) => {
    const old = fork.has(number) ? undefined : fork.get(origin);
    return old !== undefined && !head.has(origin) && (old.notes !== notes || old.kind !== kind);
  });
}

export async function queue(live: LiveHistory, one: LivePull, { behind }: StepOf<'queue'>): Promise<boolean> {
  const { repository } = live;
  if (one.pull.base !== 'main') {
    return false;
  }
  const before = behind === null ? undefined : openPulls(live)[behind];
  const first =
    before === undefined || before === one || before.pull.base !== 'main'
      ? null
      : orConflict(() => enqueue(before.pull));
  const group = orConflict(() => enqueue(one.pull, first));
  if (group === null || live.memory === 'nowhere') {
    return false;
  }
  const change = changeOf(live, { base: 'main', from: group.baseSha, tip: group.baseSha, head: group.headSha });
  if (isRewritten(change)) {
    return false;
  }
  const judgment = judgeChange(change);
  const verdicts = verdictsOf(live, one, { judgment, payload: null });
  await act(live, mergeGroupEvent(group));
  const seen = repository.statuses.findLast(({ sha }) => sha === group.headSha);
  if (seen === undefined || !verdicts.has(seen.state as 'success')) {
    throw new Error(
      `Merge group: ${mismatch(live, { live: one, judgment, payload: null, verdicts }, `${seen?.state}: ${seen?.description}`)}`,
    );
  }
  return true;
}

/** GitHub's rebase: the commits again, dated now, as their author dated them. */
function rebaseOnto(live: LiveHistory, { pull }: LivePull): void {
  const merged = mergePullRequest(pull, { by: 'bob', method: 'squash' });
  const date = new Date('2026-08-30T00:00:00Z');
  const { tree, parents, committer, message } = merged;
  const { id } = writeCommit(live.repository.store, {
    tree,
    parents,
    committer,
    message,
    author: { ...committer, date },
  });
  setBranch(live.repository, pull.base, id);
  pull.merge = pull.merge && { ...pull.merge, commit: id };
}

export async function merge(live: LiveHistory, one: LivePull, { method, run }: StepOf<'merge'>): Promise<boolean> {
  const { repository } = live;
  const { base } = one.pull;
  const before = branchTip(repository, base);
  const isDone = orConflict(() => {
    if (method === 'rebase') {
      rebaseOnto(live, one);
    } else {
      mergePullRequest(one.pull, { by: 'bob', method });
    }
    return true;
  });
  if (isDone === null) {
    return false;
  }
  if (run && base === 'main') {
    await runPush(live, before, one);
  }
  return true;
}

/** The numbers of which two commits have different documents. */
function differing(left: Tree, right: Tree): readonly number[] {
  const all = [...new Set([...left.keys(), ...right.keys()])];
  return all.filter((number) => JSON.stringify(left.get(number)) !== JSON.stringify(right.get(number)));
}

/** The open pull requests that a push concerns; of one with a rename not even GitHub says whether. */
function touchedPulls(live: LiveHistory, push: Change): readonly LivePull[] {
  const touched = differing(push.fork, push.head);
  return openPulls(live).filter((other) => {
    const { fork, head } = pullChange(live, other);
    const own = differing(fork, head);
    const hasRename = own.some((number) => fork.has(number) && !head.has(number));
    return touched.length > 0 && (hasRename || own.some((number) => touched.includes(number)));
  });
}

/** The run after a push to the base branch: it audits what was merged, and re-checks the pull requests that it touches. */
async function runPush(live: LiveHistory, before: string, one: LivePull | null): Promise<void> {
  const { repository } = live;
  const tip = branchTip(repository, 'main');
  const change = changeOf(live, { base: 'main', from: before, tip: before, head: tip });
  if (isRewritten(change)) {
    return;
  }
  // Only the freeze is judged again after a merge.
  const judgment = { ...judgeChange(change), isBroken: false };
  const audit = { judgment, payload: null };
  const plain = judgment.late.size === 0 ? 'success' : 'failure';
  const verdicts = one === null ? new Set([plain] as const) : verdictsOf(live, one, audit);
  pass(live);
  const written = repository.statuses.length;
  const expected = expectPulls(live, touchedPulls(live, change), null);
  const run = await act(live, pushEvent(repository, { before }));
  const seen = run.failure === null ? 'success' : 'failure';
  if (!verdicts.has(seen)) {
    throw new Error(
      `Audit: ${mismatch(live, { ...audit, live: one, verdicts }, `${seen}. ${run.warnings.join(' ')}`)}`,
    );
  }
  settle(live, expected, written);
}

export async function commit(live: LiveHistory, { edits, run }: StepOf<'commit'>): Promise<boolean> {
  const before = branchTip(live.repository, 'main');
  commitFiles(live.repository, 'main', { files: editedFiles(treeAt(live.repository.store, before), edits) });
  if (run) {
    await runPush(live, before, null);
  }
  return true;
}
