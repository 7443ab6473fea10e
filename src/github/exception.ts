import type { Exception, ExceptionScope } from '../domain/exception.ts';
import { isSameHandle } from '../domain/handle.ts';
import { message } from '../domain/message.ts';
import type { Settings } from '../domain/settings.ts';
import type { GitHubClient } from './client.ts';
import { isOverride } from './commit-status.ts';
import { readEntitlement } from './entitlement.ts';
import { findScope, findScopeOfHead, type Traces } from './exception-scope.ts';
import { readHeadHistory } from './head-history.ts';
import { readLabelCommand } from './label-command.ts';
import type { OwnComment } from './own-comment.ts';
import type { PullRequestSnapshot } from './pull-request-snapshot.ts';
import { isSameLabel, type Labelling, readLabelling } from './timeline.ts';

/** What an exception depends on. */
export interface ExceptionQuestion {
  readonly snapshot: PullRequestSnapshot;
  /** Our comment; null when there is none. */
  readonly comment: OwnComment | null;
  readonly settings: Settings;
  /** The approvers of the base branch's root OWNERS file. */
  readonly ownersApprovers: readonly string[];
}

/** True if the pull request carries the exception label now. */
export function hasExceptionLabel({ labels }: PullRequestSnapshot, { exceptionLabel }: Settings): boolean {
  return labels.some((label) => isSameLabel(label, exceptionLabel));
}

function isRelay(who: string, { labelBots }: Settings): boolean {
  return labelBots.some((bot) => isSameHandle(bot, who));
}

function refused(by: string | null, reason: ReturnType<typeof message>): Exception {
  return { state: 'refused', by, reason };
}

/** GitHub gives the same answer for an account that is gone and for one that this token may not see. */
const HIDDEN: Exception = {
  state: 'undetermined',
  reason: message`GitHub does not show this token who put the label on, or the account is gone. To grant the exception, a maintainer must remove the label and add it again.`,
};

/** Who put the label on: the event's actor, or whoever told a bot to. Where nobody can be named, what that amounts to. */
async function readGrantor(
  client: GitHubClient,
  { snapshot, settings }: ExceptionQuestion,
  { event, previousAt }: Labelling,
): Promise<string | Exception> {
  const { who } = event;
  if (who === null || !isRelay(who, settings)) {
    return who ?? HIDDEN;
  }
  const label = settings.exceptionLabel;
  const command = await readLabelCommand(client, {
    number: snapshot.number,
    label,
    after: previousAt,
    until: event.at,
  });
  if (command === null) {
    return refused(null, message`The bot ${who} put the label on, and nobody told it to with ${`/label ${label}`}.`);
  }
  return command.isForeign
    ? refused(null, message`The bot ${who} put the label on, and somebody else edited the text that told it to.`)
    : (command.author ?? HIDDEN);
}

async function readScope(
  client: GitHubClient,
  { snapshot, comment, settings }: ExceptionQuestion,
  { event, previousAt, since }: Labelling,
): Promise<ExceptionScope> {
  const { number, status } = snapshot;
  const { labelBots, statusContext } = settings;
  const isSilent = settings.comment === 'never';
  const history =
    isSilent || comment === null
      ? await readHeadHistory(client, number, statusContext)
      : { statuses: [], forcedAt: null };
  const traces: Traces = {
    comment,
    status: status === null || isOverride(status, labelBots) ? null : status,
    statuses: history.statuses.filter((one) => !isOverride(one, labelBots)),
    forcedAt: history.forcedAt,
  };
  // Prow tidies up its own comments, which are none of ours.
  const ours = since.filter(({ who }) => who === null || !isRelay(who, settings));
  const labelling = { event, previousAt, since: ours };
  return isSilent ? findScopeOfHead(labelling, traces) : findScope(labelling, traces);
}

/**
 * Finds out what the exception label on a pull request amounts to: who put it there, whether they may, and
 * what it covers (governance §5.5).
 */
export async function readException(client: GitHubClient, question: ExceptionQuestion): Promise<Exception> {
  const { snapshot, settings, ownersApprovers } = question;
  if (!hasExceptionLabel(snapshot, settings)) {
    return { state: 'absent' };
  }
  const labelling = await readLabelling(client, snapshot, settings.exceptionLabel);
  if (labelling === null) {
    return HIDDEN;
  }
  const by = await readGrantor(client, question, labelling);
  if (typeof by !== 'string') {
    return by;
  }
  const grantors = {
    roles: settings.exceptionRoles,
    handles: [...settings.exceptionApprovers, ...ownersApprovers],
  };
  const [isEntitled, scope] = await Promise.all([
    readEntitlement(client, by, grantors),
    readScope(client, question, labelling),
  ]);
  if (isEntitled.state === 'undetermined') {
    return isEntitled;
  }
  if (!isEntitled.value) {
    return refused(by, message`${`@${by}`} put the label on, but may not grant an exception.`);
  }
  return { state: 'granted', by, at: labelling.event.at, event: labelling.event.id, scope };
}
