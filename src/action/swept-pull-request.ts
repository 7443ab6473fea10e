import type { Known } from '../domain/known.ts';
import type { OpenPullRequest } from '../github/open-pull-requests.ts';
import { isStillHead } from '../github/pull-request-snapshot.ts';
import { readSweptGround } from '../github/swept-ground.ts';
import type { WriteOutcome } from '../github/write-outcome.ts';
import { renderFailure } from '../render/failure.ts';
import { type Draft, draftRound, type Round, type Silence, settle } from './check.ts';
import { renderContext } from './composition.ts';
import { publishFault } from './fault.ts';
import { judgeGround } from './judgement.ts';
import { publishPlan } from './publish.ts';
import { looksDifferent } from './second-look.ts';
import type { Session } from './session.ts';
import { readSiblings } from './siblings.ts';
import type { WritePlan } from './write-plan.ts';

/**
 * Judges one of many pull requests. Nothing is written yet.
 *
 * @param session with a client that shares its answers among them
 */
export async function draftSwept(session: Session, number: number): Promise<Draft | Silence> {
  const { client, settings, pages } = session;
  const ground = await readSweptGround(client, number, { settings, serverUrl: pages.serverUrl });
  if (ground === null) {
    return 'not-open';
  }
  const [judgement, siblings] = await Promise.all([judgeGround(session, ground), readSiblings(session, ground)]);
  return judgement.isCurrent ? draftRound(session, judgement, siblings) : 'head-moved';
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
  if (!(await isStillHead(client, snapshot))) {
    return 'head-moved';
  }
  const outcomes = await publishPlan(session, snapshot.number, draft.plan);
  const hasMoved = await looksDifferent(session, { before: snapshot, plan: draft.plan, outcomes });
  return hasMoved ? await settle(session, snapshot, false) : { ...draft, outcomes };
}

/**
 * Brings one of many pull requests up to date. One that could not be judged among the others is judged by itself:
 * what went wrong may have been a question it shared a query with.
 *
 * @param session with an ordinary client
 */
export async function publishSwept(
  session: Session,
  pull: OpenPullRequest,
  drafted: Known<Draft | Silence>,
): Promise<Round | Silence> {
  if (drafted.state === 'undetermined') {
    return await settle(session, pull, false);
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
