import { dayAt } from '../../domain/calendar/zoned-day.ts';
import { type Message, message } from '../../domain/finding/message.ts';
import { encodeStatusLink } from '../../domain/record/status-record.ts';
import type { Publication } from '../../domain/report/publication.ts';
import { GitHubError } from '../../github/client/github-error.ts';
import type { WriteOutcome } from '../../github/publish/write-outcome.ts';
import { readOwnComments } from '../../github/pull-request/own-comment.ts';
import { readSnapshot } from '../../github/pull-request/pull-request-snapshot.ts';
import { liftedWithoutJudgment } from '../../judge/override.ts';
import { renderFailure } from '../../render/comment/failure.ts';
import { renderPlain } from '../../render/text/message-text.ts';
import type { CheckCommand } from '../input/event.ts';
import { conclude } from '../session/conclusion.ts';
import { renderContext } from '../session/pages.ts';
import type { Session } from '../session/session.ts';
import { publishPlan } from './publish.ts';
import { planWrites, type WritePlan } from './write-plan.ts';

/** Says in words why a run could not judge. */
export function faultReason(error: unknown): Message {
  if (error instanceof GitHubError) {
    return error.reason;
  }
  const text = error instanceof Error ? error.message : String(error);
  return message`Something unexpected went wrong: ${text}.`;
}

/** What to write where the pull request can still be read; null for one that is not open any more. */
async function planFault(session: Session, number: number, publication: Publication): Promise<WritePlan | null> {
  const { client, settings, pages, now } = session;
  const snapshot = await readSnapshot(client, number, settings.statusContext);
  if (!snapshot.isOpen) {
    return null;
  }
  const lifted = liftedWithoutJudgment(snapshot.status, dayAt(now().getTime(), settings.timeZone), settings);
  const link = { pullRequest: number, isAfterOverride: lifted === 'all-but-freeze' };
  const statusUrl = encodeStatusLink(pages.runUrl, link);
  const comments = await readOwnComments(client, number, snapshot.comments);
  return planWrites(
    { ...publication, status: lifted === 'all' ? null : publication.status },
    { snapshot, comments, labels: [], settings, statusUrl, isScopeKnown: false },
  );
}

/** The status alone, for a pull request that cannot even be read. */
function planBlindly({ settings, pages }: Session, sha: string, publication: Publication): WritePlan {
  const { status } = publication;
  const context = settings.statusContext;
  const isWanted = status !== null && context !== '';
  return {
    status: isWanted ? { sha, context, ...status, targetUrl: pages.runUrl } : null,
    comment: null,
    labels: null,
    missingLabels: [],
    suggestions: null,
  };
}

/** Writes the verdict `error` as far as the pull request can be reached. */
export async function publishFault(
  session: Session,
  { number, headSha }: Pick<CheckCommand, 'number' | 'headSha'>,
  publication: Publication,
): Promise<readonly WriteOutcome[]> {
  let plan: WritePlan | null;
  try {
    plan = await planFault(session, number, publication);
  } catch (error) {
    if (!(error instanceof GitHubError)) {
      throw error;
    }
    plan = planBlindly(session, headSha, publication);
  }
  return plan === null ? [] : await publishPlan(session, number, plan);
}

/**
 * Ends a check that could not judge: the verdict `error` on the pull request as far as it can still be reached. The
 * first client's time may be over, so another one writes.
 */
export async function concludeFault(session: Session, command: CheckCommand, error: unknown): Promise<void> {
  const { settings } = session;
  const context = renderContext(session, command.headSha, []);
  const reason = faultReason(error);
  const publication = renderFailure(reason, context, settings);
  const fresh = { ...session, client: session.reconnect() };
  const outcomes = settings.dryRun ? [] : await publishFault(fresh, command, publication);
  const isReadOnly = command.source === 'pull_request' && command.isFork;
  session.runner.warn(renderPlain(reason));
  await conclude(session, { publication, outcomes, missingLabels: [], isReadOnly });
}
