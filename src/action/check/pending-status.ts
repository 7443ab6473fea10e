import type { HeadStatus } from '../../domain/evidence/commit-status.ts';
import { encodeStatusLink } from '../../domain/record/status-record.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { publishStatus } from '../../github/publish/publish-status.ts';
import type { PullRequestContext, Target } from '../../github/pull-request/pull-request-context.ts';
import { isAfterOverride, isOverride } from '../../judge/override.ts';
import type { CheckCommand } from '../input/event.ts';
import type { Session } from '../session/session.ts';

/** What to read, and what the event says of it. A status may be out of date from the beginning. */
export type Begin = Target & Partial<Pick<CheckCommand, 'mayOutdateStatus'>>;

/**
 * Green for another time or base branch, or by somebody else. A maintainer's override is left alone, and a status that
 * took the place of one still tells of it.
 */
function isOutdated(status: HeadStatus, { mayOutdateStatus }: Begin, { labelBots }: Settings): boolean {
  const isUnfounded = !status.isOwn || (mayOutdateStatus === true && !isAfterOverride(status));
  return status.state === 'success' && isUnfounded && !isOverride(status, labelBots);
}

/**
 * What is absent blocks nothing, so a head without a status of ours gets `pending` while it is judged
 * ([action §3](../../../docs/specification/action.md#3-what-it-publishes)), and so does one whose green status may be
 * about something else.
 *
 * @returns the context with the head as it is then
 */
export async function announce(
  { client, settings, pages }: Session,
  context: PullRequestContext,
  begin: Begin,
): Promise<PullRequestContext> {
  const { snapshot, files } = context;
  const { status: existing } = snapshot;
  const { enforcement, dryRun, statusContext } = settings;
  const needsNoPending = enforcement === 'warn' || dryRun || statusContext === '' || files.length === 0;
  if (needsNoPending || (existing !== null && !isOutdated(existing, begin, settings))) {
    return context;
  }
  const description = 'The VEP documents are being checked.';
  const targetUrl = encodeStatusLink(pages.runUrl, { pullRequest: snapshot.number, isAfterOverride: false });
  const status = { sha: snapshot.headSha, context: statusContext, state: 'pending', description, targetUrl } as const;
  // A failure shows again, and is told, when the verdict is written.
  await publishStatus(client, status, 0);
  return {
    ...context,
    snapshot: { ...snapshot, status: existing === null ? null : { ...existing, state: 'pending' } },
  };
}
