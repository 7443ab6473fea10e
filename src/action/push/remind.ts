import type { Known } from '../../domain/finding/known.ts';
import { type Message, message } from '../../domain/finding/message.ts';
import type { VepChange } from '../../domain/vep/vep-change.ts';
import { createSharingClient } from '../../github/client/sharing-client.ts';
import { type BaseCommit, readBaseCommit, readBaseLine } from '../../github/history/base-history.ts';
import { missingRoot } from '../../judge/judge.ts';
import { parseChanges } from '../../parse/change/changes.ts';
import { renderPushSummary } from '../../render/post/push-summary.ts';
import { renderPlain } from '../../render/text/message-text.ts';
import type { RemindCommand } from '../input/event.ts';
import { isRecheckFailed, showRecheck } from '../recheck/recheck.ts';
import { type RecheckProgress, recheckAll } from '../recheck/recheck-progress.ts';
import { attempt } from '../session/attempt.ts';
import type { Session } from '../session/session.ts';
import { auditStep, type StepAudit } from './audit.ts';
import { changingSteps, type MergeStep, readMergeSteps, readStepDocuments } from './merge-steps.ts';
import { type DueReminder, remindOnIssue, selectReminders } from './reminders.ts';
import { readTouchedPullRequests } from './touched-pull-requests.ts';

/** A part of the work after a push: what to say about it, and whether the run fails for it. */
type Part = StepAudit;

const NO_COMMIT = /^0+$/;

/** Why a push concerns nobody; null for one that does. */
function idleReason({ ref, before, after, defaultBranch }: RemindCommand): Message | null {
  if (ref !== `refs/heads/${defaultBranch}`) {
    return message`The push was to ${ref}. Only the default branch ${defaultBranch} is checked.`;
  }
  if (NO_COMMIT.test(after)) {
    return message`The branch ${defaultBranch} was deleted.`;
  }
  return NO_COMMIT.test(before)
    ? message`The branch ${defaultBranch} is new, so there is nothing to compare it with.`
    : null;
}

/** What a push did to the VEPs: all in all, and step by step. */
interface Push {
  readonly changes: readonly VepChange[];
  readonly steps: readonly MergeStep[];
}

/**
 * The commits that a push brought, from the one before it, with the folder of the VEPs in each: one request, unless
 * they are many. Of a forced push only its ends are looked at: its commits may be older ones written again, and what was
 * committed before the push must not be taken for new because of that.
 */
async function readLine({ client, settings }: Session, command: RemindCommand): Promise<readonly BaseCommit[]> {
  const { before, after, isForced } = command;
  const root = settings.vepsRoot;
  const ends = Promise.all([readBaseCommit(client, before, root), readBaseCommit(client, after, root)]);
  if (isForced) {
    return await ends;
  }
  const line = readBaseLine(client, { before, after, root });
  // A commit that GitHub does not know any more is said first.
  line.catch(() => undefined);
  await ends;
  return await line;
}

async function readPush(
  { client, settings }: Session,
  { isForced, defaultBranch }: RemindCommand,
  line: readonly BaseCommit[],
): Promise<Push> {
  const root = settings.vepsRoot;
  const changing = changingSteps(line);
  const [before, after] = [line[0], line.at(-1)];
  const [documents, steps] = await Promise.all([
    before === undefined || after === undefined ? [] : readStepDocuments(client, { before, after }, root),
    isForced
      ? changing.map((step): MergeStep => ({ ...step, pullRequest: null }))
      : readMergeSteps(client, changing, defaultBranch),
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
      said.state === 'known'
        ? said.value
        : message`No reminder could be posted on ${`#${due.vep.number}`}. ${said.reason}`,
    ),
    isFailed: results.some(({ said }) => said.state === 'undetermined'),
  };
}

async function recheckTouched(session: Session, changes: readonly VepChange[]): Promise<RecheckProgress> {
  return await recheckAll(session, await readTouchedPullRequests(session, changes));
}

const FAILURES = {
  audit: 'A commitment was merged late, or the audit could not be finished. The summary says which.',
  rest: 'Something could not be judged or written. The summary says what; a re-run tries again.',
} as const;

/** What became of the three parts of a push. */
interface PushOutcome {
  readonly audit: Part;
  readonly reminders: Part;
  readonly rechecked: Known<RecheckProgress>;
}

/** Tells everything to the runner; the run fails for what was merged late and for what could not be done. */
async function concludePush(session: Session, { audit, reminders, rechecked }: PushOutcome): Promise<void> {
  const { runner, settings } = session;
  for (const note of audit.notes) {
    runner.warn(renderPlain(note));
  }
  const notes =
    rechecked.state === 'known' ? [] : [message`Open pull requests could not be re-checked. ${rechecked.reason}`];
  await runner.appendSummary(
    renderPushSummary({ audit: audit.notes, reminders: reminders.notes, isIdle: false, notes }),
  );
  if (rechecked.state === 'known' && rechecked.value.rechecked.length + rechecked.value.left.length > 0) {
    await showRecheck(session, rechecked.value, []);
  }
  const isIncomplete = reminders.isFailed || rechecked.state === 'undetermined' || isRecheckFailed(rechecked.value);
  const verdict = isIncomplete ? 'error' : 'success';
  runner.setOutput('verdict', audit.isFailed ? 'failure' : verdict);
  if (settings.enforcement === 'enforce' && (audit.isFailed || isIncomplete)) {
    runner.fail(audit.isFailed ? FAILURES.audit : FAILURES.rest);
  }
}

async function concludeIdle({ runner }: Session, reason: Message): Promise<void> {
  runner.log(renderPlain(reason));
  await runner.appendSummary(renderPushSummary({ audit: [], reminders: [], isIdle: true, notes: [reason] }));
}

/** A folder that the branch has nowhere says nothing of what was merged. */
async function concludeMissingRoot(session: Session): Promise<void> {
  const { runner, settings } = session;
  const reason = missingRoot(settings);
  runner.warn(renderPlain(reason));
  await concludeIdle(session, reason);
  if (settings.enforcement === 'enforce') {
    runner.setOutput('verdict', 'error');
    runner.fail(renderPlain(reason));
  }
}

/**
 * Follows up on a push to the default branch
 * ([action §1](../../../docs/specification/action.md#1-one-step-the-event-decides), `remind`): audits what was merged,
 * reminds on the tracking issues, and re-checks the open pull requests that it concerns. None of the three waits for
 * another's success.
 */
export async function remind(session: Session, command: RemindCommand): Promise<void> {
  const idle = idleReason(command);
  if (idle !== null) {
    await concludeIdle(session, idle);
    return;
  }
  const sharing = { ...session, client: createSharingClient(session.client) };
  const line = await readLine(sharing, command);
  if (line.every(({ rootTree }) => rootTree === null)) {
    await concludeMissingRoot(session);
    return;
  }
  if (changingSteps(line).length === 0) {
    session.runner.setOutput('verdict', 'success');
    await concludeIdle(session, message`The push changes nothing in ${session.settings.vepsRoot}.`);
    return;
  }
  const { changes, steps } = await readPush(sharing, command, line);
  const [audit, reminders] = await Promise.all([
    auditAll(sharing, steps),
    remindAll(sharing, selectReminders(changes, command.after)),
  ]);
  const rechecked = await attempt(() => recheckTouched(session, changes));
  await concludePush(session, { audit, reminders, rechecked });
}
