import { type Message, message } from '../../domain/finding/message.ts';
import { hasBudget } from '../../github/client/rate-budget.ts';
import { createSharingClient } from '../../github/client/sharing-client.ts';
import type { OpenHead } from '../../github/pull-request/open-heads.ts';
import type { OpenPullRequest } from '../../github/pull-request/open-pull-requests.ts';
import type { Round, SkipReason } from '../check/check.ts';
import { attempt } from '../session/attempt.ts';
import type { Session } from '../session/session.ts';
import { firstGroup, orderRecheck } from './recheck-order.ts';
import type { RecheckResult } from './recheck-row.ts';
import {
  type Drafted,
  draftGroup,
  isSettled,
  isSettledDraft,
  publishRecheck,
  publishRecheckFault,
  publishStatus,
  roundOf,
} from './rechecked-pull-request.ts';

/** One pull request with what became of it. */
export interface Rechecked {
  readonly pull: OpenPullRequest;
  readonly result: RecheckResult;
}

/** What a re-check is about. */
export interface RecheckScope {
  readonly pulls: readonly OpenPullRequest[];
  /** All open pull requests: others may share a head with those. */
  readonly open: readonly OpenHead[];
}

/** How far a re-check came. */
export interface RecheckProgress {
  readonly rechecked: readonly Rechecked[];
  /** Those that it did not come to; a later run does. */
  readonly left: readonly OpenPullRequest[];
  /** How many of the rechecked ones got their status and nothing else. */
  readonly statusOnly: number;
  /** Why it ended early; null when it came to its end. */
  readonly halt: Message | null;
}

/** A re-check ends in order before the client's own time is over (`REQUEST_POLICIES`). */
const MAX_MILLISECONDS = 30 * 60_000;

function resultOf(value: Round | SkipReason): RecheckResult {
  return typeof value === 'string' ? { kind: 'skipped', skipReason: value } : { kind: 'round', round: value };
}

/** What a step that publishes came to; a fault is told on the pull request. */
async function finish(
  session: Session,
  pull: OpenPullRequest,
  publish: () => Promise<Round | SkipReason>,
): Promise<RecheckResult> {
  const finished = await attempt(publish);
  if (finished.state === 'undetermined') {
    const told = await attempt(() => publishRecheckFault(session, pull, finished));
    const outcomes = told.state === 'known' ? told.value : [];
    return { kind: 'fault', reason: finished.reason, outcomes };
  }
  return resultOf(finished.value);
}

/** Why not to go on with another pull request; null to go on. Not knowing the budget is no reason to stop. */
async function findHalt(
  { client, now }: Session,
  start: Date,
  purpose: Parameters<typeof hasBudget>[1],
): Promise<Message | null> {
  if (now().getTime() - start.getTime() > MAX_MILLISECONDS) {
    return message`The run reached its time limit.`;
  }
  const budget = await attempt(() => hasBudget(client, purpose));
  return budget.state === 'known' && !budget.value
    ? message`The token has almost used up its hourly request limit.`
    : null;
}

/** A re-check on its way. */
interface Course {
  readonly session: Session;
  readonly start: Date;
  /** What became of each so far. */
  readonly results: Map<OpenPullRequest, RecheckResult>;
  /** Those with more to write than a status, and those that could not be judged among others. */
  readonly unfinished: Map<OpenPullRequest, Drafted>;
}

/** Writes the statuses of a group, which are the gate. Null where it came to its end, else why not. */
async function publishStatuses(course: Course, group: readonly Drafted[]): Promise<Message | null> {
  const { session, start, results, unfinished } = course;
  for (const { pull, drafted } of group) {
    const round = roundOf({ pull, drafted });
    if (round === null || round.plan.status === null) {
      unfinished.set(pull, { pull, drafted });
      continue;
    }
    const halt = await findHalt(session, start, 'write');
    if (halt !== null) {
      return halt;
    }
    const result = await finish(session, pull, () => publishStatus(session, round));
    results.set(pull, result);
    if (result.kind === 'round' && !isSettled(result.round)) {
      unfinished.set(pull, { pull, drafted: { state: 'known', value: result.round } });
    }
  }
  return null;
}

/** Writes what else there is to write. Those that could not be judged among others come first: their status is open. */
async function publishRest({ session, start, results, unfinished }: Course): Promise<Message | null> {
  const rest = [...unfinished.values()];
  const isJudged = (drafted: Drafted) => roundOf(drafted) !== null;
  for (const drafted of [...rest.filter((one) => !isJudged(one)), ...rest.filter(isJudged)]) {
    const halt = await findHalt(session, start, 'write');
    if (halt !== null) {
      return halt;
    }
    const { pull } = drafted;
    results.set(pull, await finish(session, pull, () => publishRecheck(session, drafted)));
    unfinished.delete(pull);
  }
  return null;
}

/** Judges group by group and writes the statuses. What has nothing to write needs no budget. */
async function recheckGroups(course: Course, scope: RecheckScope): Promise<Message | null> {
  const { session, start, results } = course;
  let waiting = orderRecheck(scope.pulls, start);
  while (waiting.length > 0) {
    const halt = await findHalt(session, start, 'judge');
    if (halt !== null) {
      return halt;
    }
    const chosen = firstGroup(waiting);
    const sharing = { ...session, client: createSharingClient(session.client) };
    const group = await draftGroup(sharing, chosen, scope.open);
    const { dryRun } = session.settings;
    for (const { pull, drafted } of group.filter((one) => isSettledDraft(one, dryRun))) {
      results.set(pull, resultOf(drafted.value));
    }
    const late = await publishStatuses(
      course,
      group.filter(({ pull }) => !results.has(pull)),
    );
    if (late !== null) {
      return late;
    }
    waiting = waiting.slice(chosen.length);
  }
  return null;
}

/**
 * Judges pull requests as of now and brings what is shown on them up to date, all statuses before any comment or
 * label ([action §5](../../../docs/specification/action.md#5-cost)). One that fails does not stop the others. It ends
 * before the token's budget does, so that the checks of this hour can still be written.
 */
export async function recheckAll(given: Session, scope: RecheckScope): Promise<RecheckProgress> {
  // Suggestions are for whoever has just pushed to the pull request.
  const session = { ...given, settings: { ...given.settings, suggestions: false } };
  const course: Course = { session, start: session.now(), results: new Map(), unfinished: new Map() };
  const halt = (await recheckGroups(course, scope)) ?? (await publishRest(course));
  const { results, unfinished } = course;
  return {
    rechecked: [...results].map(([pull, result]) => ({ pull, result })),
    left: scope.pulls.filter((pull) => !results.has(pull)),
    statusOnly: [...unfinished.keys()].filter((pull) => results.has(pull)).length,
    halt,
  };
}

/** Says how far a re-check came, where it did not come to its end. */
export function progressNotes({ rechecked, left, statusOnly, halt }: RecheckProgress): readonly Message[] {
  if (halt === null) {
    return [];
  }
  const incomplete = statusOnly === 0 ? [] : message` ${statusOnly} got only their status, and the rest follows.`;
  return [
    message`${halt} ${rechecked.length} pull requests were checked; ${left.length} are left for later runs.${incomplete}`,
  ];
}
