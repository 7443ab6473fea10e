import type { Known } from '../../domain/finding/known.ts';
import type { WriteOutcome } from '../../github/publish/write-outcome.ts';
import { type OpenHead, readLatestHeads } from '../../github/pull-request/open-heads.ts';
import type { OpenPullRequest } from '../../github/pull-request/open-pull-requests.ts';
import { isStillHead } from '../../github/pull-request/pull-request-snapshot.ts';
import { renderFailure } from '../../render/comment/failure.ts';
import { type Draft, draftRound, type Occasion, type Round, type SkipReason, settle } from '../check/check.ts';
import { publishFault } from '../check/fault.ts';
import { type Judgment, judgePullRequest, readPullRequest } from '../check/judgment.ts';
import { publishPlan } from '../check/publish.ts';
import { hasJoined, readSharedHead } from '../check/shared-head.ts';
import type { WritePlan } from '../check/write-plan.ts';
import { verifyWrites } from '../check/write-verification.ts';
import { attempt } from '../session/attempt.ts';
import { renderContext } from '../session/pages.ts';
import type { Session } from '../session/session.ts';

/** One of many pull requests, judged; or why it could not be. */
export interface Drafted {
  readonly pull: OpenPullRequest;
  readonly drafted: Known<Draft | SkipReason>;
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
  const draft = async ({ number }: OpenPullRequest): Promise<Draft | SkipReason> => {
    const judgment = (await judgments.get(number)) ?? 'not-open';
    if (typeof judgment === 'string') {
      return judgment;
    }
    const shared = await readSharedHead(session, judgment.context, { open: Promise.resolve(open), judgments });
    return judgment.isCurrent ? draftRound(session, judgment, shared) : 'head-moved';
  };
  return Promise.all(pulls.map(async (pull) => ({ pull, drafted: await attempt(() => draft(pull)) })));
}

/** True when everything on the pull request is right already. */
export function isSettled({ status, comment, labels }: WritePlan): boolean {
  return status === null && comment === null && labels === null;
}

async function publishDraft(session: Session, draft: Draft): Promise<Round | SkipReason> {
  const { client, settings } = session;
  const { snapshot } = draft.judgment.context;
  if (settings.dryRun || isSettled(draft.plan)) {
    return { ...draft, outcomes: [] };
  }
  // Others were judged and written in the meantime.
  const [isCurrent, latest] = await Promise.all([isStillHead(client, snapshot), readLatestHeads(client)]);
  if (!isCurrent) {
    return 'head-moved';
  }
  if (hasJoined(draft.shared, snapshot.headSha, latest)) {
    return await settle(session, snapshot, UNPROMPTED);
  }
  const outcomes = await publishPlan(session, snapshot.number, draft.plan);
  const hasMoved = await verifyWrites(session, { ...draft, before: snapshot, outcomes });
  return hasMoved ? await settle(session, snapshot, UNPROMPTED) : { ...draft, outcomes };
}

/**
 * Brings one of many pull requests up to date. One that could not be judged among the others is judged by itself:
 * what went wrong may have been a question it shared a query with.
 *
 * @param session with an ordinary client
 */
export async function publishRecheck(session: Session, { pull, drafted }: Drafted): Promise<Round | SkipReason> {
  if (drafted.state === 'undetermined') {
    return await settle(session, pull, UNPROMPTED);
  }
  return typeof drafted.value === 'string' ? drafted.value : await publishDraft(session, drafted.value);
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
