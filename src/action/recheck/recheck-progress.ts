import { type Message, message } from '../../domain/finding/message.ts';
import { hasBudget } from '../../github/client/rate-budget.ts';
import { createSharingClient } from '../../github/client/sharing-client.ts';
import type { OpenHead } from '../../github/pull-request/open-heads.ts';
import type { OpenPullRequest } from '../../github/pull-request/open-pull-requests.ts';
import { attempt } from '../session/attempt.ts';
import type { Session } from '../session/session.ts';
import { firstGroup, orderRecheck } from './recheck-order.ts';
import type { RecheckResult } from './recheck-row.ts';
import { type Drafted, draftGroup, isSettled, publishRecheck, publishRecheckFault } from './rechecked-pull-request.ts';

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
  /** Why it ended early; null when it came to its end. */
  readonly halt: Message | null;
}

/** A re-check ends in order before the client's own time is over (action/deadline.ts). */
const MAX_MILLISECONDS = 30 * 60_000;

/** Nothing is to be written, so that nothing is spent either. */
function isFree({ drafted }: Drafted): boolean {
  return drafted.state === 'known' && (typeof drafted.value === 'string' || isSettled(drafted.value.plan));
}

async function finish(session: Session, drafted: Drafted): Promise<RecheckResult> {
  const finished = await attempt(() => publishRecheck(session, drafted));
  if (finished.state === 'undetermined') {
    const told = await attempt(() => publishRecheckFault(session, drafted.pull, finished));
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

/**
 * Judges pull requests as of now and brings what is shown on them up to date. One that fails does not stop the
 * others. It ends before the token's budget does, so that the checks of this hour can still be written.
 */
export async function recheckAll(given: Session, { pulls, open }: RecheckScope): Promise<RecheckProgress> {
  // Suggestions are for whoever has just pushed to the pull request.
  const session = { ...given, settings: { ...given.settings, suggestions: false } };
  const start = session.now();
  let waiting = orderRecheck(pulls, start);
  const rechecked: Rechecked[] = [];
  while (waiting.length > 0) {
    const halt = await findHalt(session, start, 'judge');
    if (halt !== null) {
      return { rechecked, left: waiting, halt };
    }
    const sharing = { ...session, client: createSharingClient(session.client) };
    const group = await draftGroup(sharing, firstGroup(waiting), open);
    for (const drafted of [...group.filter(isFree), ...group.filter((one) => !isFree(one))]) {
      const late = session.settings.dryRun || isFree(drafted) ? null : await findHalt(session, start, 'write');
      if (late !== null) {
        return { rechecked, left: waiting, halt: late };
      }
      rechecked.push({ pull: drafted.pull, result: await finish(session, drafted) });
      waiting = waiting.filter((pull) => pull !== drafted.pull);
    }
  }
  return { rechecked, left: [], halt: null };
}

/** Says how far a re-check came, where it did not come to its end. */
export function progressNotes({ rechecked, left, halt }: RecheckProgress): readonly Message[] {
  return halt === null
    ? []
    : [message`${halt} ${rechecked.length} pull requests were checked; ${left.length} are left for later runs.`];
}
