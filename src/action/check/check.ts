import { encodeStatusLink } from '../../domain/record/status-record.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import type { ShownHead } from '../../github/exception/exception-scope.ts';
import { publishStatus } from '../../github/publish/publish-status.ts';
import type { WriteOutcome } from '../../github/publish/write-outcome.ts';
import { type HeadStatus, isOverride } from '../../github/pull-request/commit-status.ts';
import { type Ground, readGround, type Target } from '../../github/pull-request/ground.ts';
import { readOpenHeads } from '../../github/pull-request/open-heads.ts';
import type { CheckCommand } from '../input/event.ts';
import { type Conclusion, conclude, troubles } from '../session/conclusion.ts';
import type { Session } from '../session/session.ts';
import { type Composition, type CompositionPlace, compose } from './composition.ts';
import { concludeFault } from './fault.ts';
import { type Judgement, judgeGround } from './judgement.ts';
import { isAfterOverride } from './override.ts';
import { publishPlan } from './publish.ts';
import { looksDifferent } from './second-look.ts';
import { readSharedHead, type SharedHead, sharedHeadNotes, worstStatus } from './shared-head.ts';
import { planWrites, type WritePlan } from './write-plan.ts';

/** A judged pull request, and what is to be written on it. */
export interface Draft {
  readonly judgement: Judgement;
  readonly place: CompositionPlace;
  readonly composition: Composition;
  readonly plan: WritePlan;
  readonly shared: SharedHead;
}

/** One round of reading, judging and writing. */
export interface Round extends Draft {
  readonly outcomes: readonly WriteOutcome[];
}

/** Why nothing was written: there is nobody to tell. */
export type Silence = 'not-open' | 'head-moved';

/** What a run is about, in each of its rounds. */
export interface Occasion {
  readonly isReadOnly: boolean;
  /** Null for a run whose event is not about this pull request. */
  readonly shown: ShownHead | null;
}

const MAX_ROUNDS = 3;

/** What to read, and what the event says of it. A status may be out of date from the beginning. */
type Begin = Target & Partial<Pick<CheckCommand, 'isAnew'>>;

/**
 * Green for another time or base branch, or by somebody else. A maintainer's override is left alone, and a status that
 * took the place of one still tells of it.
 */
function isOutdated(status: HeadStatus, { isAnew }: Begin, { labelBots }: Settings): boolean {
  const isUnfounded = !status.isOwn || (isAnew === true && !isAfterOverride(status));
  return status.state === 'success' && isUnfounded && !isOverride(status, labelBots);
}

/**
 * What is absent blocks nothing, so a head without a status of ours gets `pending` while it is judged
 * ([action §3](../../../docs/specification/action.md#3-what-it-publishes)), and so does one whose green status may be
 * about something else.
 *
 * @returns the ground with the head as it is then
 */
async function announce({ client, settings, pages }: Session, ground: Ground, begin: Begin): Promise<Ground> {
  const { snapshot, files } = ground;
  const { status: standing } = snapshot;
  const { enforcement, dryRun, statusContext: context } = settings;
  const isSilent = enforcement === 'warn' || dryRun || context === '' || files.length === 0;
  if (isSilent || (standing !== null && !isOutdated(standing, begin, settings))) {
    return ground;
  }
  const description = 'The VEP documents are being checked.';
  const targetUrl = encodeStatusLink(pages.runUrl, { pullRequest: snapshot.number, isAfterOverride: false });
  const status = { sha: snapshot.headSha, context, state: 'pending', description, targetUrl } as const;
  // A failure shows again, and is told, when the verdict is written.
  await publishStatus(client, status, 0);
  return { ...ground, snapshot: { ...snapshot, status: standing === null ? null : { ...standing, state: 'pending' } } };
}

/** Puts a judgement into words and compares them with what is there. */
export function draftRound(session: Session, judgement: Judgement, shared: SharedHead): Draft {
  const { ground, comments, decision, exception } = judgement;
  const { snapshot } = ground;
  const labels = decision.kind === 'judged' ? [...ground.labels, ...decision.targetLabels] : ground.labels;
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
  return { judgement, place, composition, plan, shared };
}

async function runRound(session: Session, target: Begin, { isReadOnly, shown }: Occasion): Promise<Round | Silence> {
  const { client, settings, pages } = session;
  const open = readOpenHeads(client);
  // It is waited for below, maybe only after something else has failed.
  open.catch(() => undefined);
  const ground = await readGround(client, target, { settings, serverUrl: pages.serverUrl });
  if (ground === null) {
    return 'not-open';
  }
  const announced = isReadOnly ? ground : announce(session, ground, target);
  let results: readonly [Judgement, SharedHead];
  try {
    results = await Promise.all([judgeGround(session, ground, shown), readSharedHead(session, ground, { open })]);
  } finally {
    // On its way it could arrive after the verdict, even after that of a failure, and stay.
    await announced;
  }
  const [judgement, shared] = results;
  if (!judgement.isCurrent) {
    return 'head-moved';
  }
  const draft = draftRound(session, { ...judgement, ground: await announced }, shared);
  const outcomes = settings.dryRun ? [] : await publishPlan(session, ground.snapshot.number, draft.plan);
  return { ...draft, outcomes };
}

/** Judges and writes until nothing has moved in the meantime. */
export async function settle(session: Session, begin: Begin, occasion: Occasion): Promise<Round | Silence> {
  let target: Begin = begin;
  for (let count = 1; ; count += 1) {
    const round = await runRound(session, target, occasion);
    if (typeof round === 'string' || round.outcomes.length === 0 || count === MAX_ROUNDS) {
      return round;
    }
    const { snapshot } = round.judgement.ground;
    if (!(await looksDifferent(session, { before: snapshot, ...round }))) {
      return round;
    }
    target = snapshot;
  }
}

async function concludeRound(session: Session, round: Round, isReadOnly: boolean): Promise<void> {
  const { judgement, place, composition, plan, outcomes } = round;
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
  const notes = [...place.notes, ...troubles(conclusion)];
  const { summary } = compose(session, judgement.decision, { ...place, notes }).publication;
  await conclude(session, conclusion, summary);
}

const SILENCES = {
  'not-open': 'The pull request is not open: nothing is judged and nothing is written.',
  'head-moved': 'The pull request has a new head: this verdict is dropped, and the run of the new head gives another.',
} as const satisfies Record<Silence, string>;

/**
 * Judges one pull request and publishes the verdict
 * ([action §1](../../../docs/specification/action.md#1-one-step-the-event-decides), `check`). Whatever fails ends as
 * the verdict `error`.
 */
export async function check(session: Session, command: CheckCommand): Promise<void> {
  const isReadOnly = command.source === 'pull_request' && command.isFork;
  let round: Round | Silence;
  try {
    round = await settle(session, command, { isReadOnly, shown: command });
  } catch (error) {
    await concludeFault(session, command, error);
    return;
  }
  if (typeof round === 'string') {
    session.runner.log(SILENCES[round]);
  } else {
    await concludeRound(session, round, isReadOnly);
  }
}
