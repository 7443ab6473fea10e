import type { Known } from '../../domain/finding/known.ts';
import type { WriteOutcome } from '../../github/publish/write-outcome.ts';
import { type OpenHead, readLatestHeads } from '../../github/pull-request/open-heads.ts';
import type { OpenPullRequest } from '../../github/pull-request/open-pull-requests.ts';
import { isStillHead } from '../../github/pull-request/pull-request-snapshot.ts';
import { readSweptGround } from '../../github/pull-request/swept-ground.ts';
import { renderFailure } from '../../render/comment/failure.ts';
import { type Draft, draftRound, type Occasion, type Round, type Silence, settle } from '../check/check.ts';
import { renderContext } from '../check/composition.ts';
import { publishFault } from '../check/fault.ts';
import { type Judgement, judgeGround } from '../check/judgement.ts';
import { publishPlan } from '../check/publish.ts';
import { looksDifferent } from '../check/second-look.ts';
import { hasJoined, readSharedHead } from '../check/shared-head.ts';
import type { WritePlan } from '../check/write-plan.ts';
import { attempt } from '../session/attempt.ts';
import type { Session } from '../session/session.ts';

/** One of many pull requests, judged; or why it could not be. */
export interface Drafted {
  readonly pull: OpenPullRequest;
  readonly drafted: Known<Draft | Silence>;
}

const UNPROMPTED: Occasion = { isReadOnly: false, shown: null };

async function judgeSwept(session: Session, number: number): Promise<Judgement | Silence> {
  const { client, settings, pages } = session;
  const ground = await readSweptGround(client, number, { settings, serverUrl: pages.serverUrl });
  return ground === null ? 'not-open' : await judgeGround(session, ground, null);
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
  const judgements = new Map(pulls.map(({ number }) => [number, judgeSwept(session, number)]));
  const draft = async ({ number }: OpenPullRequest): Promise<Draft | Silence> => {
    const judgement = (await judgements.get(number)) ?? 'not-open';
    if (typeof judgement === 'string') {
      return judgement;
    }
    const shared = await readSharedHead(session, judgement.ground, { open: Promise.resolve(open), judgements });
    return judgement.isCurrent ? draftRound(session, judgement, shared) : 'head-moved';
  };
  return Promise.all(pulls.map(async (pull) => ({ pull, drafted: await attempt(() => draft(pull)) })));
}

/** True when everything on the pull request is right already. */
export function isSettled({ status, comment, labels }: WritePlan): boolean {
  return status === null && comment === null && labels === null;
}

async function publishDraft(session: Session, draft: Draft): Promise<Round | Silence> {
  const { client, settings } = session;
  const { snapshot } = draft.judgement.ground;
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
  const hasMoved = await looksDifferent(session, { ...draft, before: snapshot, outcomes });
  return hasMoved ? await settle(session, snapshot, UNPROMPTED) : { ...draft, outcomes };
}

/**
 * Brings one of many pull requests up to date. One that could not be judged among the others is judged by itself:
 * what went wrong may have been a question it shared a query with.
 *
 * @param session with an ordinary client
 */
export async function publishSwept(session: Session, { pull, drafted }: Drafted): Promise<Round | Silence> {
  if (drafted.state === 'undetermined') {
    return await settle(session, pull, UNPROMPTED);
  }
  return typeof drafted.value === 'string' ? drafted.value : await publishDraft(session, drafted.value);
}

/** Says on a pull request that it could not be judged: an older green status must not stand for the verdict of now. */
export async function publishSweptFault(
  session: Session,
  pull: OpenPullRequest,
  { reason }: Extract<Known<never>, { state: 'undetermined' }>,
): Promise<readonly WriteOutcome[]> {
  const publication = renderFailure(reason, renderContext(session, pull.headSha, []), session.settings);
  // The first client may have failed because its time is over.
  const fresh = { ...session, client: session.reconnect() };
  return session.settings.dryRun ? [] : await publishFault(fresh, pull, publication);
}
