import type { ShownHead } from '../../domain/evidence/exception-evidence.ts';
import { encodeStatusLink } from '../../domain/record/status-record.ts';
import type { WriteOutcome } from '../../github/publish/write-outcome.ts';
import { readOpenHeads } from '../../github/pull-request/open-heads.ts';
import type { CheckCommand } from '../input/event.ts';
import { type Conclusion, conclude } from '../session/conclusion.ts';
import type { Session } from '../session/session.ts';
import { concludeFault } from './fault.ts';
import { type Composition, compose, type Judgment, judgePullRequest, readPullRequest } from './judgment.ts';
import { announce, type Begin } from './pending-status.ts';
import { publishPlan } from './publish.ts';
import { readSharedHead, type SharedHead, sharedHeadNotes, worstStatus } from './shared-head.ts';
import { planSuggestions } from './suggestions.ts';
import { planWrites, type WritePlan } from './write-plan.ts';
import { verifyWrites } from './write-verification.ts';

/** A judged pull request, and what is to be written on it. */
export interface Draft {
  readonly judgment: Judgment;
  readonly composition: Composition;
  readonly plan: WritePlan;
  readonly shared: SharedHead;
}

/** One round of reading, judging and writing. */
export interface Round extends Draft {
  readonly outcomes: readonly WriteOutcome[];
}

/** Why nothing was written: there is nobody to tell. */
export type SkipReason = 'not-open' | 'head-moved';

/** What a run is about, in each of its rounds. */
export interface Occasion {
  readonly isReadOnly: boolean;
  /** Null for a run whose event is not about this pull request. */
  readonly shown: ShownHead | null;
}

const MAX_ROUNDS = 3;

/** Puts a judgment into words and compares them with what is there. */
export function draftRound(session: Session, judgment: Judgment, shared: SharedHead): Draft {
  const { context, comments, decision, exception } = judgment;
  const { snapshot } = context;
  const labels = decision.kind === 'judged' ? [...context.labels, ...decision.targetLabels] : context.labels;
  const place = { headSha: snapshot.headSha, status: snapshot.status, notes: sharedHeadNotes(shared) };
  const composition = compose(session, decision, place);
  const { publication, isOverridden, isAfterOverride } = composition;
  const status = isOverridden ? null : worstStatus(publication.status, shared);
  const link = { pullRequest: snapshot.number, isAfterOverride };
  const statusUrl = encodeStatusLink(session.pages.runUrl, link);
  const isScopeKnown = exception.state === 'granted';
  const plan = planWrites(
    { ...publication, status },
    { snapshot, comments, labels, settings: session.settings, statusUrl, isScopeKnown },
  );
  const offer = { earlier: judgment.earlier, number: snapshot.number, headSha: snapshot.headSha };
  const suggestions = decision.kind === 'judged' ? planSuggestions(session, { ...decision, ...offer }) : null;
  return { judgment, composition, plan: { ...plan, suggestions }, shared };
}

async function runRound(session: Session, target: Begin, { isReadOnly, shown }: Occasion): Promise<Round | SkipReason> {
  const { client, settings } = session;
  const open = readOpenHeads(client);
  // It is waited for below, maybe only after something else has failed.
  open.catch(() => undefined);
  const context = await readPullRequest(session, target);
  if (context === null) {
    return 'not-open';
  }
  const announced = isReadOnly ? context : announce(session, context, target);
  let results: readonly [Judgment, SharedHead];
  try {
    results = await Promise.all([
      judgePullRequest(session, context, shown),
      readSharedHead(session, context, { open }),
    ]);
  } finally {
    // On its way it could arrive after the verdict, even after that of a failure, and stay.
    await announced;
  }
  const [judgment, shared] = results;
  if (!judgment.isCurrent) {
    return 'head-moved';
  }
  const draft = draftRound(session, { ...judgment, context: await announced }, shared);
  const outcomes = settings.dryRun ? [] : await publishPlan(session, context.snapshot.number, draft.plan);
  return { ...draft, outcomes };
}

/** Judges and writes until nothing has moved in the meantime. */
export async function settle(session: Session, begin: Begin, occasion: Occasion): Promise<Round | SkipReason> {
  let target: Begin = begin;
  for (let count = 1; ; count += 1) {
    const round = await runRound(session, target, occasion);
    if (typeof round === 'string' || round.outcomes.length === 0 || count === MAX_ROUNDS) {
      return round;
    }
    const { snapshot } = round.judgment.context;
    if (!(await verifyWrites(session, { before: snapshot, ...round }))) {
      return round;
    }
    target = snapshot;
  }
}

async function concludeRound(session: Session, round: Round, isReadOnly: boolean): Promise<void> {
  const { composition, plan, outcomes } = round;
  const conclusion: Conclusion = {
    publication: composition.publication,
    outcomes,
    missingLabels: plan.missingLabels,
    isReadOnly,
  };
  const { status, comment } = conclusion.publication;
  session.runner.log(status === null ? 'No verdict.' : `${status.state}: ${status.description}`);
  if (session.settings.dryRun && comment.kind !== 'none') {
    session.runner.log(comment.body);
  }
  await conclude(session, conclusion);
}

const SKIP_REASONS = {
  'not-open': 'The pull request is not open: nothing is judged and nothing is written.',
  'head-moved': 'The pull request has a new head: this verdict is dropped, and the run of the new head gives another.',
} as const satisfies Record<SkipReason, string>;

/**
 * Judges one pull request and publishes the verdict
 * ([action §1](../../../docs/specification/action.md#1-one-step-the-event-decides), `check`). Whatever fails ends as
 * the verdict `error`.
 */
export async function check(session: Session, command: CheckCommand): Promise<void> {
  const isReadOnly = command.source === 'pull_request' && command.isFork;
  let round: Round | SkipReason;
  try {
    round = await settle(session, command, { isReadOnly, shown: command });
  } catch (error) {
    await concludeFault(session, command, error);
    return;
  }
  if (typeof round === 'string') {
    session.runner.log(SKIP_REASONS[round]);
  } else {
    await concludeRound(session, round, isReadOnly);
  }
}
