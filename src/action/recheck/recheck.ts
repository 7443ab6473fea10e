import { dayAt } from '../../domain/calendar/zoned-day.ts';
import { type Message, message } from '../../domain/finding/message.ts';
import type { Verdict } from '../../domain/report/report.ts';
import { type OpenPullRequest, readOpenPullRequests } from '../../github/pull-request/open-pull-requests.ts';
import { renderRecheckSummary } from '../../render/post/recheck-summary.ts';
import { renderPlain } from '../../render/text/message-text.ts';
import type { Session } from '../session/session.ts';
import { nudge } from './nudge.ts';
import { progressNotes, type RecheckProgress, recheckAll } from './recheck-progress.ts';
import { failedWrites, recheckRow } from './recheck-row.ts';

/** The pull requests that a re-check is about: all open ones, or the one that was asked for. */
function select({ settings }: Session, open: readonly OpenPullRequest[]): readonly OpenPullRequest[] {
  return settings.pullRequest === null ? open : open.filter(({ number }) => number === settings.pullRequest);
}

function absenceNotes({ settings }: Session, selected: readonly OpenPullRequest[]): readonly Message[] {
  const { pullRequest } = settings;
  return pullRequest !== null && selected.length === 0
    ? [message`The input ${'pull-request'} names pull request ${pullRequest}, which is not an open pull request.`]
    : [];
}

/** True when something could not be judged or written, or was left: a verdict of "failure" is no failure of the run. */
export function isRecheckFailed({ rechecked, halt }: RecheckProgress): boolean {
  return halt !== null || rechecked.some(({ result }) => result.kind === 'fault' || failedWrites(result).length > 0);
}

const RANKS = { success: 0, failure: 1, error: 2 } as const satisfies Record<Verdict, number>;

/** The worst verdict; `error` where some are not known, `success` where there is nothing to judge. */
function worstVerdict(
  { settings }: Session,
  { left }: RecheckProgress,
  verdicts: readonly (Verdict | null)[],
): Verdict {
  const known = verdicts.filter((verdict) => verdict !== null);
  const isUnknown = left.length > 0 || (settings.pullRequest !== null && known.length === 0);
  return known.reduce<Verdict>(
    (worst, verdict) => (RANKS[verdict] > RANKS[worst] ? verdict : worst),
    isUnknown ? 'error' : 'success',
  );
}

/** Shows a re-check, a row for each pull request, and gives the worst verdict. */
export async function showRecheck(
  session: Session,
  rechecked: RecheckProgress,
  notes: readonly Message[],
): Promise<Verdict> {
  const { runner, settings, now } = session;
  const rows = rechecked.rechecked.map(({ pull, result }) => recheckRow(session, pull, result));
  const today = dayAt(now().getTime(), settings.timeZone);
  const all = [...progressNotes(rechecked), ...notes];
  for (const note of all) {
    runner.log(renderPlain(note));
  }
  for (const { pull, result } of rechecked.rechecked) {
    if (result.kind === 'fault') {
      runner.warn(renderPlain(message`Pull request ${pull.number} could not be checked: ${result.reason}`));
    }
  }
  await runner.appendSummary(renderRecheckSummary({ today, rows, notes: all }, settings));
  return worstVerdict(
    session,
    rechecked,
    rows.map(({ verdict }) => verdict),
  );
}

const INCOMPLETE = 'Something could not be judged or written. The summary says what; the next run tries again.';

/**
 * Judges every open pull request as of now and brings what is shown on them up to date
 * ([action §1](../../../docs/specification/action.md#1-one-step-the-event-decides), `recheck`).
 */
export async function recheck(session: Session): Promise<void> {
  const { client, settings, runner } = session;
  const open = await readOpenPullRequests(client, settings.statusContext);
  const selected = select(session, open);
  const rechecked = await recheckAll(session, { pulls: selected, open });
  const nudged = await nudge(session, rechecked);
  const absent = absenceNotes(session, selected);
  const verdict = await showRecheck(session, rechecked, [...absent, ...nudged.notes]);
  runner.setOutput('verdict', verdict);
  if (settings.enforcement === 'enforce' && (isRecheckFailed(rechecked) || absent.length > 0 || nudged.isFailed)) {
    const [absence] = absent;
    runner.fail(absence === undefined ? INCOMPLETE : renderPlain(absence));
  }
}
