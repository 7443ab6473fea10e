import type { ExceptionScope } from '../domain/exception.ts';
import { type Message, message } from '../domain/message.ts';
import { decodeStatusRecord } from '../domain/status-record.ts';
import type { CommitStatus } from './commit-status.ts';
import type { OwnComment } from './own-comment.ts';
import type { Labelling, TimelineEvent } from './timeline.ts';

/** What the action has left behind on a pull request, as far as it tells what an exception covers. */
export interface Traces {
  /** Our comment; null when there is none. */
  readonly comment: OwnComment | null;
  /** Our own status on the head; null where there is none or somebody overrode it. */
  readonly status: CommitStatus | null;
  /** Our own statuses on all heads that the pull request has had; not needed where there is a comment. */
  readonly statuses: readonly CommitStatus[];
  /** When the head was last replaced by one that does not stand on it, ISO 8601; null for never. */
  readonly forcedAt: string | null;
}

function lost(reason: Message): ExceptionScope {
  const remedy = message` It covers nothing until the label is taken off and put on anew.`;
  return { kind: 'nothing', reason: [...reason, ...remedy] };
}

function isBotComment(who: string | null): boolean {
  return who?.endsWith('[bot]') ?? false;
}

/** A verdict was given since. One that was not reached, `error`, has recorded nothing. */
function isJudgedSince({ at }: TimelineEvent, statuses: readonly CommitStatus[]): boolean {
  return statuses.some(({ state, createdAt }) => /^(success|failure)$/.test(state) && createdAt > at);
}

/**
 * What an exception covers by the traces of earlier runs (governance §5.5, "Scope"): everything when this is the
 * first run that sees the label event, what was recorded with it, or nothing when that record is lost. A verdict
 * given since, or a bot's comment deleted since, shows that an earlier run saw it.
 */
export function findScope({ event, since }: Labelling, { comment, statuses }: Traces): ExceptionScope {
  const tamperedAt = comment?.tamperedAt ?? null;
  if (tamperedAt !== null && tamperedAt >= event.at) {
    return lost(message`Somebody else edited the comment that recorded what the exception covers.`);
  }
  if (tamperedAt === null && comment?.record?.event === event.id) {
    return { kind: 'recorded', commitments: comment.record.commitments };
  }
  const isDeleted = since.some(({ kind, who }) => kind === 'comment-deleted' && isBotComment(who));
  return isDeleted || (comment === null && isJudgedSince(event, statuses))
    ? lost(message`The comment that recorded what the exception covers was deleted, or there was none.`)
    : { kind: 'everything' };
}

/** The same where comments are switched off: the exception holds for the head whose status names the label event. */
export function findScopeOfHead(labelling: Labelling, traces: Traces): ExceptionScope {
  const { event } = labelling;
  const { comment, status, statuses, forcedAt } = traces;
  if (comment?.record?.event === event.id) {
    return findScope(labelling, traces);
  }
  if (status !== null && decodeStatusRecord(status.description) === event.id) {
    return { kind: 'everything' };
  }
  // After a forced push not all heads can be found again, so it counts like one that was seen.
  const wasForced = forcedAt !== null && forcedAt > event.at;
  return wasForced || isJudgedSince(event, statuses)
    ? lost(
        message`The exception was granted for an earlier commit, and the comments that would record it are switched off.`,
      )
    : { kind: 'everything' };
}
