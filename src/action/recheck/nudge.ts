import { dayAt } from '../../domain/calendar/zoned-day.ts';
import { type Message, message } from '../../domain/finding/message.ts';
import { readWholeCalendar } from '../../github/calendar/calendar.ts';
import { publishOnce } from '../../github/publish/publish-once.ts';
import { type Base, readBase } from '../../github/pull-request/pull-request-context.ts';
import { readTrackingIssue } from '../../github/pull-request/tracking-issue.ts';
import { type NearFreeze, nearFreezes, nudgeKey } from '../../judge/nudge.ts';
import { renderNudge } from '../../render/post/nudge.ts';
import { attempt } from '../session/attempt.ts';
import type { Session } from '../session/session.ts';
import { openChanges, type PlannedNudge, planForChange, planForVep, readIdleVeps } from './nudge-plan.ts';
import type { RecheckProgress } from './recheck-progress.ts';

/** What became of the nudges of a day. */
export interface Nudges {
  /** One sentence for each that was posted, and for what could not be. */
  readonly notes: readonly Message[];
  readonly isFailed: boolean;
}

const NONE: Nudges = { notes: [], isFailed: false };

async function publishNudge({ client, settings }: Session, planned: PlannedNudge): Promise<boolean> {
  const { number, near, mentioned, documents } = planned;
  const { release, freeze, source } = near;
  const body = renderNudge({ key: nudgeKey(near), release, freeze, source, mentioned, documents }, settings);
  return !settings.dryRun && (await publishOnce(client, { number, body }));
}

/** Nudges on a tracking issue, if there is an open one. */
async function publishOnIssue(session: Session, planned: PlannedNudge): Promise<boolean> {
  const issue = await readTrackingIssue(session.client, planned.number);
  return issue.kind === 'issue' && issue.isOpen && (await publishNudge(session, planned));
}

async function publishAll(
  planned: readonly PlannedNudge[],
  publish: (nudge: PlannedNudge) => Promise<boolean>,
): Promise<Nudges> {
  const notes: Message[] = [];
  let isFailed = false;
  for (const nudge of planned) {
    const { number, near } = nudge;
    const posted = await attempt(() => publish(nudge));
    if (posted.state === 'undetermined') {
      isFailed = true;
      notes.push(message`The reminder on ${`#${number}`} could not be posted. ${posted.reason}`);
    } else if (posted.value) {
      notes.push(
        message`Posted a reminder on ${`#${number}`}: the freeze of ${near.release} is ${near.days} days away.`,
      );
    }
  }
  return { notes, isFailed };
}

async function publishNudges(
  session: Session,
  { base, nears }: { readonly base: Base; readonly nears: readonly NearFreeze[] },
  done: RecheckProgress,
): Promise<Nudges> {
  const root = session.settings.vepsRoot;
  const open = openChanges(done);
  const forChanges = nears.flatMap((near) => open.flatMap((one) => planForChange(near, one, root)));
  const onPulls = await publishAll(forChanges, (nudge) => publishNudge(session, nudge));
  // One that could not be judged now may be the one that makes a document ready: its issue waits for the next run.
  if (done.halt !== null || done.rechecked.some(({ result }) => result.kind === 'fault')) {
    return onPulls;
  }
  const idle = await readIdleVeps(session.client, { root, policy: base.policy }, open);
  const forVeps = nears.flatMap((near) => idle.flatMap((vep) => planForVep(near, vep, root)));
  const onIssues = await publishAll(forVeps, (nudge) => publishOnIssue(session, nudge));
  return { notes: [...onPulls.notes, ...onIssues.notes], isFailed: onPulls.isFailed || onIssues.isFailed };
}

/**
 * On a threshold day (input `nudge-days`), says once what keeps a document from being in time: on the open pull
 * request that changes it, else on its tracking issue. On other days this reads the calendar alone.
 */
export async function nudge(session: Session, done: RecheckProgress): Promise<Nudges> {
  const { client, settings, pages, now } = session;
  if (settings.nudgeDays.length === 0 || settings.pullRequest !== null) {
    return NONE;
  }
  const nudged = await attempt(async () => {
    const base = await readBase(client, 'HEAD', { settings, serverUrl: pages.serverUrl });
    const calendar = await readWholeCalendar(client, base.calendar);
    const nears = nearFreezes(calendar, dayAt(now().getTime(), settings.timeZone), settings);
    return nears.length === 0 ? NONE : await publishNudges(session, { base, nears }, done);
  });
  return nudged.state === 'known'
    ? nudged.value
    : { notes: [message`No reminders could be posted. ${nudged.reason}`], isFailed: true };
}
