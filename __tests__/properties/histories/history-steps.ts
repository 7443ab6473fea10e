import { commit, merge, queue, recheck } from './base-steps.ts';
import { forgeStatus, spoil } from './forged-steps.ts';
import type { Step, StepOf } from './history-step.ts';
import { type LiveHistory, type LivePull, openPulls, pass } from './live-history.ts';
import {
  changeBase,
  closeOrReopen,
  command,
  label,
  moveTo,
  open,
  push,
  rebase,
  runEvent,
  unlabel,
} from './pull-steps.ts';

const FREEZES = ['2026-09-02', '2027-01-06', '2027-05-05'];

const OUTS = ['2026-11-11', '2027-03-10', '2027-07-07'];

function waitUntil({ repository: { world } }: LiveHistory, until: StepOf<'wait'>['until']): boolean {
  const DAY = 86_400_000;
  const now = world.now.getTime();
  const next = (days: readonly string[], before = 0) =>
    days.map((day) => Date.parse(day) - before).find((at) => at > now) ?? now + DAY;
  const at = { tomorrow: now + DAY, 'last day': next(FREEZES, 1000), freeze: next(FREEZES), out: next(OUTS) }[until];
  world.now = new Date(at);
  return true;
}

async function onPull(live: LiveHistory, one: LivePull, step: Step): Promise<boolean> {
  const { pull } = one;
  if (step.do === 'run') {
    const { length } = one.events;
    await runEvent(live, one, length - 1 - (step.event % Math.max(1, length)));
    return length > 0;
  }
  if (step.do === 'close') {
    return await closeOrReopen(live, one, step.run);
  }
  if (pull.state !== 'open') {
    return false;
  }
  switch (step.do) {
    case 'push':
      return await push(live, one, step);
    case 'push back':
      return await moveTo(live, one, { sha: one.heads.at(-2 - step.to), isRun: step.run });
    case 'join':
      return await moveTo(live, one, {
        sha: openPulls(live)[step.to % openPulls(live).length]?.pull.headSha,
        isRun: step.run,
      });
    case 'rebase':
      return await rebase(live, one, step.run);
    case 'base':
      return await changeBase(live, one, step.run);
    case 'unlabel':
      return await unlabel(live, one, step.run);
    case 'label':
      return await label(live, one, step);
    case 'command':
      return command(live, one, step.by);
    case 'spoil':
      return spoil(live, one, step.how);
    case 'status':
      return forgeStatus(live, one, step.how);
    case 'queue':
      return await queue(live, one, step);
    case 'merge':
      return await merge(live, one, step);
    default:
      return false;
  }
}

/** Lets one step happen, and holds what the action does against the model. False if it was not possible. */
export async function takeStep(live: LiveHistory, step: Step): Promise<boolean> {
  pass(live);
  switch (step.do) {
    case 'open':
      return await open(live, step);
    case 'commit':
      return await commit(live, step);
    case 'recheck':
      return await recheck(live);
    case 'wait':
      return waitUntil(live, step.until);
    default: {
      const isOpen = step.do !== 'run' && step.do !== 'close';
      const candidates = isOpen ? openPulls(live) : live.pulls.slice(-4);
      const one = candidates[step.pull % candidates.length];
      return one !== undefined && (await onPull(live, one, step));
    }
  }
}
