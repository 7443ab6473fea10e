import type { Known } from '../domain/known.ts';
import { type Message, message } from '../domain/message.ts';
import type { OpenPullRequest } from '../github/open-pull-requests.ts';
import { hasBudget } from '../github/rate-budget.ts';
import { createSharingClient } from '../github/sharing-client.ts';
import { attempt } from './attempt.ts';
import type { Draft, Silence } from './check.ts';
import type { Session } from './session.ts';
import { draftSwept, isSettled, publishSwept, publishSweptFault } from './swept-pull-request.ts';
import type { SweptResult } from './swept-row.ts';

/** One pull request with what became of it. */
export interface Swept {
  readonly pull: OpenPullRequest;
  readonly result: SweptResult;
}

/** How far a sweep came. */
export interface Sweep {
  readonly swept: readonly Swept[];
  /** Those for which the token's budget was not enough; the next run begins with them. */
  readonly left: readonly OpenPullRequest[];
}

/** Judged side by side: what they share is asked once for all of them, and their texts stay in memory until then. */
const GROUP_SIZE = 100;

type Drafted = Known<Draft | Silence>;

/** Whatever is written anew took place after the pull requests whose verdicts are older: those come first. */
function byAge(left: OpenPullRequest, right: OpenPullRequest): number {
  const [before, after] = [left.status?.createdAt ?? '', right.status?.createdAt ?? ''];
  return before.localeCompare(after) || left.number - right.number;
}

/** Nothing is to be written, so that nothing is spent either. */
function isFree(drafted: Drafted): boolean {
  return drafted.state === 'known' && (typeof drafted.value === 'string' || isSettled(drafted.value.plan));
}

async function finish(session: Session, pull: OpenPullRequest, drafted: Drafted): Promise<SweptResult> {
  const finished = await attempt(() => publishSwept(session, pull, drafted));
  if (finished.state === 'undetermined') {
    const told = await attempt(() => publishSweptFault(session, pull, finished));
    const outcomes = told.state === 'known' ? told.value : [];
    return { kind: 'fault', reason: finished.reason, outcomes };
  }
  const { value } = finished;
  return typeof value === 'string' ? { kind: 'silence', silence: value } : { kind: 'round', round: value };
}

/**
 * Judges pull requests as of now and brings what is shown on them up to date. One that fails does not stop the
 * others. It ends before the token's budget does, so that the checks of this hour can still be written.
 */
export async function sweep(session: Session, pulls: readonly OpenPullRequest[]): Promise<Sweep> {
  const waiting = [...pulls].sort(byAge);
  const swept: Swept[] = [];
  while (waiting.length > 0 && (await hasBudget(session.client))) {
    const group = waiting.slice(0, GROUP_SIZE);
    const sharing = { ...session, client: createSharingClient(session.client) };
    const drafts = await Promise.all(
      group.map(async (pull) => ({ pull, drafted: await attempt(() => draftSwept(sharing, pull.number)) })),
    );
    for (const { pull, drafted } of drafts) {
      if (!isFree(drafted) && !(await hasBudget(session.client))) {
        return { swept, left: waiting };
      }
      swept.push({ pull, result: await finish(session, pull, drafted) });
      waiting.shift();
    }
  }
  return { swept, left: waiting };
}

/** Says how far a sweep came, where it did not come to its end. */
export function sweepNotes({ swept, left }: Sweep): readonly Message[] {
  return left.length === 0
    ? []
    : [
        message`The token's budget of requests for this hour is nearly used up: ${swept.length} pull requests are done, ${left.length} are left. The next run begins with those.`,
      ];
}
