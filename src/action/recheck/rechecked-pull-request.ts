import type { Known } from '../../domain/finding/known.ts';
import type { WriteOutcome } from '../../github/publish/write-outcome.ts';
import { type OpenHead, readLatestHeads } from '../../github/pull-request/open-heads.ts';
import type { OpenPullRequest } from '../../github/pull-request/open-pull-requests.ts';
import { isStillHead } from '../../github/pull-request/pull-request-snapshot.ts';
import { renderFailure } from '../../render/comment/failure.ts';
import { draftRound, type Occasion, type Round, type SkipReason, settle } from '../check/check.ts';
import { publishFault } from '../check/fault.ts';
import { type Judgment, judgePullRequest, readPullRequest } from '../check/judgment.ts';
import { publishPlan } from '../check/publish.ts';
import { hasJoined, readSharedHead } from '../check/shared-head.ts';
import type { WritePlan } from '../check/write-plan.ts';
import { verifyWrites } from '../check/write-verification.ts';
import { attempt } from '../session/attempt.ts';
import { renderContext } from '../session/pages.ts';
import type { Session } from '../session/session.ts';

/** One of many pull requests, judged, with what was written of it so far; or why it could not be judged. */
export interface Drafted {
  readonly pull: OpenPullRequest;
  readonly drafted: Known<Round | SkipReason>;
}

const UNPROMPTED: Occasion = { isReadOnly: false, shown: null };

async function judgeForRecheck(session: Session, pull: OpenPullRequest): Promise<Judgment | SkipReason> {
  const context = await readPullRequest(session, pull, true);
  return context === null ? 'not-open' : await judgePullRequest(session, context, null);
}

/**
 * Judges many pull requests side by side, each once, whichever share their head. Nothing is written yet.
 *
 * @param session with a client that shares its answers among them
 * @param open all open pull requests
 */
export function draftGroup(
  session: Session,
  pulls: readonly OpenPullRequest[],
  open: readonly OpenHead[],
): Promise<readonly Drafted[]> {
  const judgments = new Map(pulls.map((pull) => [pull.number, judgeForRecheck(session, pull)]));
  const draft = async ({ number }: OpenPullRequest): Promise<Round | SkipReason> => {
    const judgment = (await judgments.get(number)) ?? 'not-open';
    if (typeof judgment === 'string') {
      return judgment;
    }
    const shared = await readSharedHead(session, judgment.context, { open: Promise.resolve(open), judgments });
    return judgment.isCurrent ? { ...draftRound(session, judgment, shared), outcomes: [] } : 'head-moved';
  };
  return Promise.all(pulls.map(async (pull) => ({ pull, drafted: await attempt(() => draft(pull)) })));
}

/** The part of the plan that no write was tried for yet. */
function unwritten({ plan, outcomes }: Round): WritePlan {
  const isOpen = (target: WriteOutcome['target']) => outcomes.every((outcome) => outcome.target !== target);
  return {
    ...plan,
    status: isOpen('status') ? plan.status : null,
    comment: isOpen('comment') ? plan.comment : null,
    labels: isOpen('labels') ? plan.labels : null,
  };
}

/** True when nothing is to be written, or no more. */
export function isSettled(round: Round): boolean {
  const { status, comment, labels } = unwritten(round);
  return status === null && comment === null && labels === null;
}

/** One that needs no request any more. */
export interface SettledDraft extends Drafted {
  readonly drafted: Extract<Drafted['drafted'], { readonly state: 'known' }>;
}

export function isSettledDraft(given: Drafted, isDry: boolean): given is SettledDraft {
  const { drafted } = given;
  return drafted.state === 'known' && (typeof drafted.value === 'string' || isDry || isSettled(drafted.value));
}

/** The round of one that was judged and is not skipped; else null. */
export function roundOf({ drafted }: Drafted): Round | null {
  return drafted.state === 'known' && typeof drafted.value !== 'string' ? drafted.value : null;
}

async function publishPart(session: Session, round: Round, part: WritePlan): Promise<Round | SkipReason> {
  const { client } = session;
  const { snapshot } = round.judgment.context;
  // Others were judged and written in the meantime.
  const [isCurrent, latest] = await Promise.all([isStillHead(client, snapshot), readLatestHeads(client)]);
  if (!isCurrent) {
    return 'head-moved';
  }
  if (hasJoined(round.shared, snapshot.headSha, latest)) {
    return await settle(session, snapshot, UNPROMPTED);
  }
  const written = await publishPlan(session, snapshot.number, part);
  const outcomes = [...round.outcomes, ...written];
  const hasMoved = await verifyWrites(session, { ...round, before: snapshot, outcomes });
  return hasMoved ? await settle(session, snapshot, UNPROMPTED) : { ...round, outcomes };
}

/** Writes the status of one of many pull requests, and nothing else unless something moved meanwhile. */
export function publishStatus(session: Session, round: Round): Promise<Round | SkipReason> {
  return publishPart(session, round, { ...unwritten(round), comment: null, labels: null });
}

/**
 * Brings one of many pull requests up to date that is not settled. One that could not be judged among the others is
 * judged by itself: what went wrong may have been a question it shared a query with.
 *
 * @param session with an ordinary client
 */
export function publishRecheck(session: Session, given: Drafted): Promise<Round | SkipReason> {
  const round = roundOf(given);
  return round === null ? settle(session, given.pull, UNPROMPTED) : publishPart(session, round, unwritten(round));
}

/** Says on a pull request that it could not be checked: an older green status must not stand for the verdict of now. */
export async function publishRecheckFault(
  session: Session,
  pull: OpenPullRequest,
  { reason }: Extract<Known<never>, { state: 'undetermined' }>,
): Promise<readonly WriteOutcome[]> {
  const publication = renderFailure(reason, renderContext(session, pull.headSha, []), session.settings);
  // The first client may have failed because its time is over.
  const fresh = { ...session, client: session.reconnect() };
  return session.settings.dryRun ? [] : await publishFault(fresh, pull, publication);
}
