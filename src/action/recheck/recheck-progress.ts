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

/** A re-check ends in order before the client's own time is over (action/deadline.ts). */
const MAX_MILLISECONDS = 30 * 60_000;

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
  const { value } = finished;
  return typeof value === 'string' ? { kind: 'skipped', skipReason: value } : { kind: 'round', round: value };
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
  readonly rechecked: Rechecked[];
  /** Judged, or not to be judged among others; with more to write than a status. */
  readonly unfinished: Drafted[];
}

/** Writes the statuses of a group, which are the gate. Null where it came to its end, else why not. */
async function publishStatuses(course: Course, group: readonly Drafted[]): Promise<Message | null> {
  const { session, start, rechecked, unfinished } = course;
  for (const { pull, drafted } of group) {
    const round = drafted.state === 'known' && typeof drafted.value !== 'string' ? drafted.value : null;
    if (round === null || round.plan.status === null) {
      unfinished.push({ pull, drafted });
      continue;
    }
    const halt = await findHalt(session, start, 'write');
    if (halt !== null) {
      return halt;
    }
    const result = await finish(session, pull, () => publishStatus(session, round));
    if (result.kind === 'round' && !isSettled(result.round)) {
      unfinished.push({ pull, drafted: { state: 'known', value: result.round } });
    } else {
      rechecked.push({ pull, result });
    }
  }
  return null;
}

/** Writes what else there is to write. Those that could not be judged among others come first: their status is open. */
async function publishRest({ session, start, rechecked, unfinished }: Course): Promise<Message | null> {
  const isKnown = ({ drafted }: Drafted) => drafted.state === 'known';
  for (const drafted of [...unfinished.filter((one) => !isKnown(one)), ...unfinished.filter(isKnown)]) {
    const halt = await findHalt(session, start, 'write');
    if (halt !== null) {
      return halt;
    }
    const { pull } = drafted;
    rechecked.push({ pull, result: await finish(session, pull, () => publishRecheck(session, drafted)) });
  }
  return null;
}

/** Judges group by group and writes the statuses. What has nothing to write needs no budget. */
async function recheckGroups(course: Course, scope: RecheckScope): Promise<Message | null> {
  const { session, start, rechecked } = course;
  let waiting = orderRecheck(scope.pulls, start);
  while (waiting.length > 0) {
    const halt = await findHalt(session, start, 'judge');
    if (halt !== null) {
      return halt;
    }
    const chosen = firstGroup(waiting);
    const sharing = { ...session, client: createSharingClient(session.client) };
    const group = await draftGroup(sharing, chosen, scope.open);
    const isDone = (drafted: Drafted) => isSettledDraft(drafted, session.settings.dryRun);
    for (const drafted of group.filter(isDone)) {
      const { pull } = drafted;
      rechecked.push({ pull, result: await finish(session, pull, () => publishRecheck(session, drafted)) });
    }
    const late = await publishStatuses(
      course,
      group.filter((one) => !isDone(one)),
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
  const course: Course = { session, start: session.now(), rechecked: [], unfinished: [] };
  const halt = (await recheckGroups(course, scope)) ?? (await publishRest(course));
  const finished = new Set(course.rechecked.map(({ pull }) => pull));
  const begun = course.unfinished.flatMap(({ pull, drafted }): readonly Rechecked[] => {
    const round = drafted.state === 'known' && typeof drafted.value !== 'string' ? drafted.value : null;
    return round === null || finished.has(pull) || round.outcomes.length === 0
      ? []
      : [{ pull, result: { kind: 'round', round } }];
  });
  const rechecked = [...course.rechecked, ...begun];
  const reached = new Set(rechecked.map(({ pull }) => pull));
  return { rechecked, left: scope.pulls.filter((pull) => !reached.has(pull)), statusOnly: begun.length, halt };
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
