import type { Known } from '../../domain/finding/known.ts';
import { message } from '../../domain/finding/message.ts';
import type { Exception, ExceptionScope } from '../../domain/freeze/exception.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { isSameHandle } from '../../domain/vep/handle.ts';
import type { GitHubClient } from '../client/client.ts';
import { GitHubError } from '../client/github-error.ts';
import { isViewer } from '../client/viewer.ts';
import type { OwnComment } from '../pull-request/own-comment.ts';
import type { PullRequestSnapshot } from '../pull-request/pull-request-snapshot.ts';
import { isSameLabel, type Labelling, readLabelling } from '../pull-request/timeline.ts';
import { readEntitlement } from './entitlement.ts';
import { findRecorded, findScope, NOWHERE_RECORDED, type ShownHead } from './exception-scope.ts';
import { readHeadStatuses } from './head-statuses.ts';
import { readLabelCommand } from './label-command.ts';

/** What an exception depends on. */
export interface ExceptionQuestion {
  readonly snapshot: PullRequestSnapshot;
  /** Our comment; null when there is none. */
  readonly comment: OwnComment | null;
  /** What the run's event shows of this pull request; null where it is about something else. */
  readonly shown: ShownHead | null;
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

/** Somebody who put the label on, or told a bot to. */
interface Grantor {
  readonly handle: string;
  /** When, ISO 8601 in UTC: a bot may take a while, and something may be pushed meanwhile. */
  readonly at: string;
}

/** Who put the label on: the event's actor, or whoever told a bot to. Where nobody can be named, what that amounts to. */
async function readGrantor(
  client: GitHubClient,
  { snapshot, settings }: ExceptionQuestion,
  { event, previousAt }: Labelling,
): Promise<Grantor | Exception> {
  const { who, at } = event;
  if (who === null) {
    return HIDDEN;
  }
  if (!isRelay(who, settings)) {
    return { handle: who, at };
  }
  const label = settings.exceptionLabel;
  const command = await readLabelCommand(client, {
    number: snapshot.number,
    label,
    after: previousAt,
    until: at,
  });
  if (command === null) {
    return refused(null, message`The bot ${who} put the label on, and nobody told it to with ${`/label ${label}`}.`);
  }
  if (command.isForeign) {
    return refused(null, message`The bot ${who} put the label on, and somebody else edited the text that told it to.`);
  }
  return command.author === null ? HIDDEN : { handle: command.author, at: command.at };
}

/** Of an account that is gone, or where GitHub does not tell whose token this is, any app may have been ours. */
function mayBeOurs(author: string, { snapshot, settings }: ExceptionQuestion): boolean {
  const { viewer } = snapshot;
  return viewer === null ? author.endsWith('[bot]') && !isRelay(author, settings) : isViewer(author, viewer);
}

async function readScope(
  client: GitHubClient,
  question: ExceptionQuestion,
  { labelling, grantedAt }: { readonly labelling: Labelling; readonly grantedAt: string },
): Promise<Known<ExceptionScope>> {
  const { snapshot, comment, settings, shown } = question;
  const { exceptionLabel: label, statusContext } = settings;
  const recorded = findRecorded(labelling, comment, (author) => mayBeOurs(author, question));
  if (recorded !== null) {
    return { state: 'known', value: recorded };
  }
  if (settings.comment === 'never' && statusContext === '') {
    return { state: 'known', value: NOWHERE_RECORDED };
  }
  const { status, viewer } = snapshot;
  const statuses = status?.isOwn ? [status] : [];
  const evidence = { pullRequest: snapshot, label, grantedAt, shown, statuses };
  const scope = findScope(labelling, evidence);
  if (scope.kind === 'everything' || status === null) {
    return { state: 'known', value: scope };
  }
  try {
    const all = await readHeadStatuses(client, snapshot.headSha, statusContext);
    const own = all.filter(({ creator }) => isViewer(creator, viewer));
    return { state: 'known', value: findScope(labelling, { ...evidence, statuses: own }) };
  } catch (error) {
    if (error instanceof GitHubError) {
      const reason = message`Whether the label was put on this commit cannot be found out: ${error.reason}`;
      return { state: 'undetermined', reason };
    }
    throw error;
  }
}

/**
 * Finds out what the exception label on a pull request amounts to: who put it there, whether they may, and
 * what it covers ([governance §5.5](../../../docs/specification/governance.md#55-the-exception)).
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
  const grantor = await readGrantor(client, question, labelling);
  if ('state' in grantor) {
    return grantor;
  }
  const { handle: by, at: grantedAt } = grantor;
  const grantors = {
    roles: settings.exceptionRoles,
    handles: [...settings.exceptionApprovers, ...ownersApprovers],
  };
  const [isEntitled, scope] = await Promise.all([
    readEntitlement(client, by, grantors),
    readScope(client, question, { labelling, grantedAt }),
  ]);
  if (isEntitled.state === 'undetermined') {
    return isEntitled;
  }
  if (!isEntitled.value) {
    return refused(by, message`${`@${by}`} put the label on, but may not grant an exception.`);
  }
  return scope.state === 'undetermined'
    ? scope
    : { state: 'granted', by, at: labelling.event.at, event: labelling.event.id, scope: scope.value };
}
