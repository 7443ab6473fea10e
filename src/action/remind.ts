import type { Known } from '../domain/known.ts';
import { type Message, message } from '../domain/message.ts';
import type { VepChange } from '../domain/vep-change.ts';
import { readBaseCommit } from '../github/base-history.ts';
import { createSharingClient } from '../github/sharing-client.ts';
import { parseChanges } from '../parse/changes.ts';
import { renderPlain } from '../render/message-text.ts';
import { renderPushSummary } from '../render/push-summary.ts';
import { attempt } from './attempt.ts';
import { auditStep, type StepAudit } from './audit.ts';
import type { RemindCommand } from './event.ts';
import { type MergeStep, readMergeSteps, readStepDocuments } from './merge-steps.ts';
import { isSweepFailed, showSweep } from './recheck.ts';
import { type DueReminder, remindOnIssue, selectReminders } from './reminders.ts';
import type { Session } from './session.ts';
import { type Sweep, sweep } from './sweep.ts';
import { readTouchedPullRequests } from './touched-pull-requests.ts';

/** A part of the work after a push: what to say about it, and whether the run fails for it. */
type Part = StepAudit;

const NO_COMMIT = /^0+$/;

/** Why a push concerns nobody; null for one that does. */
function idleReason({ ref, before, after, defaultBranch }: RemindCommand): Message | null {
  if (ref !== `refs/heads/${defaultBranch}`) {
    return message`The push went to ${ref}. Only the default branch ${defaultBranch} is looked at.`;
  }
  if (NO_COMMIT.test(after)) {
    return message`The branch ${defaultBranch} was deleted.`;
  }
  return NO_COMMIT.test(before)
    ? message`The branch ${defaultBranch} is new, so there is no earlier state to compare with.`
    : null;
}

/** What a push did to the VEPs: all in all, and step by step. */
interface Push {
  readonly changes: readonly VepChange[];
  readonly steps: readonly MergeStep[];
}

/**
 * Reads a push. A forced one is a single step: its commits may be older ones written anew, and what was committed
 * before the push must not be taken for new because of that.
 */
async function readPush({ client, settings }: Session, command: RemindCommand): Promise<Push> {
  const root = settings.vepsRoot;
  const [before, after] = await Promise.all([
    readBaseCommit(client, command.before, root),
    readBaseCommit(client, command.after, root),
  ]);
  const whole: MergeStep = { before, after, pullRequest: null };
  const [documents, steps] = await Promise.all([
    readStepDocuments(client, whole, root),
    command.isForced ? [whole] : readMergeSteps(client, { before, after, branch: command.defaultBranch, root }),
  ]);
  return { changes: parseChanges(documents, root), steps };
}

async function auditAll(session: Session, steps: readonly MergeStep[]): Promise<Part> {
  const audits = await Promise.all(steps.map((step) => attempt(() => auditStep(session, step))));
  const parts = audits.map((audit): Part => {
    const unknown = audit.state === 'undetermined' ? [message`The audit could not be finished. ${audit.reason}`] : [];
    return audit.state === 'known' ? audit.value : { notes: unknown, isFailed: true };
  });
  return { notes: parts.flatMap(({ notes }) => notes), isFailed: parts.some(({ isFailed }) => isFailed) };
}

async function remindAll(session: Session, reminders: readonly DueReminder[]): Promise<Part> {
  const results = await Promise.all(
    reminders.map(async (due) => ({ due, said: await attempt(() => remindOnIssue(session, due)) })),
  );
  return {
    notes: results.map(({ due, said }) =>
      said.state === 'known' ? said.value : message`Issue ${due.vep.number} could not be reminded. ${said.reason}`,
    ),
    isFailed: results.some(({ said }) => said.state === 'undetermined'),
  };
}

async function sweepTouched(session: Session, changes: readonly VepChange[]): Promise<Sweep> {
  return await sweep(session, await readTouchedPullRequests(session, changes));
}

const FAILURES = {
  audit: 'A commitment was merged late, or the audit could not be finished. The summary says which.',
  rest: 'Something could not be judged or written. The summary says what; a re-run tries again.',
} as const;

/** What became of the three parts of a push. */
interface PushOutcome {
  readonly audit: Part;
  readonly reminders: Part;
  readonly swept: Known<Sweep>;
}

/** Tells everything to the runner; the run fails for what was merged late and for what could not be done. */
async function concludePush(session: Session, { audit, reminders, swept }: PushOutcome): Promise<void> {
  const { runner, settings } = session;
  for (const note of audit.notes) {
    runner.warn(renderPlain(note));
  }
  const notes = swept.state === 'known' ? [] : [message`Open pull requests could not be re-checked. ${swept.reason}`];
  await runner.appendSummary(
    renderPushSummary({ audit: audit.notes, reminders: reminders.notes, isIdle: false, notes }),
  );
  if (swept.state === 'known' && swept.value.swept.length + swept.value.left.length > 0) {
    await showSweep(session, swept.value, []);
  }
  const isIncomplete = reminders.isFailed || swept.state === 'undetermined' || isSweepFailed(swept.value);
  const verdict = isIncomplete ? 'error' : 'success';
  runner.setOutput('verdict', audit.isFailed ? 'failure' : verdict);
  if (settings.enforcement === 'enforce' && (audit.isFailed || isIncomplete)) {
    runner.fail(audit.isFailed ? FAILURES.audit : FAILURES.rest);
  }
}

/**
 * Follows up on a push to the default branch (action §1, `remind`): audits what was merged, reminds on the tracking
 * issues, and re-checks the open pull requests that it concerns. None of the three waits for another's success.
 */
export async function remind(session: Session, command: RemindCommand): Promise<void> {
  const idle = idleReason(command);
  if (idle !== null) {
    session.runner.log(renderPlain(idle));
    await session.runner.appendSummary(renderPushSummary({ audit: [], reminders: [], isIdle: true, notes: [idle] }));
    return;
  }
  const sharing = { ...session, client: createSharingClient(session.client) };
  const { changes, steps } = await readPush(sharing, command);
  const [audit, reminders] = await Promise.all([
    auditAll(sharing, steps),
    remindAll(sharing, selectReminders(changes, command.after)),
  ]);
  const swept = await attempt(() => sweepTouched(session, changes));
  await concludePush(session, { audit, reminders, swept });
}
