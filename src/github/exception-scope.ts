import type { ExceptionScope } from '../domain/exception.ts';
import { type Message, message } from '../domain/message.ts';
import { decodeStatusRecord } from '../domain/status-record.ts';
import type { CommitStatus } from './commit-status.ts';
import type { OwnComment } from './own-comment.ts';
import type { Labelling } from './timeline.ts';

/** What the action has left behind on a pull request, as far as it tells what an exception covers. */
export interface Traces {
  /** Our comment; null when there is none. */
  readonly comment: OwnComment | null;
  /** Our own status on the head; null where there is none or somebody overrode it. */
  readonly status: CommitStatus | null;
}

function lost(reason: Message): ExceptionScope {
  const remedy = message` It covers nothing until the label is taken off and put on anew.`;
  return { kind: 'nothing', reason: [...reason, ...remedy] };
}

function isBotComment(who: string | null): boolean {
  return who?.endsWith('[bot]') ?? false;
}

/**
 * What an exception covers by the traces of earlier runs (governance §5.5, "Scope"): everything when this is the
 * first run that sees the label event, what was recorded with it, or nothing when that record is lost. A verdict
 * given since, or a bot's comment deleted since, shows that there was a record.
 */
export function findScope({ event, since }: Labelling, { comment, status }: Traces): ExceptionScope {
  const tamperedAt = comment?.tamperedAt ?? null;
  if (tamperedAt !== null && tamperedAt >= event.at) {
    return lost(message`Somebody else edited the comment that recorded what the exception covers.`);
  }
  if (tamperedAt === null && comment?.record?.event === event.id) {
    return { kind: 'recorded', commitments: comment.record.commitments };
  }
  const isDeleted = since.some(({ kind, who }) => kind === 'comment-deleted' && isBotComment(who));
  const isJudged = status !== null && status.state !== 'pending' && status.createdAt > event.at;
  return isDeleted || (comment === null && isJudged)
    ? lost(message`The comment that recorded what the exception covers was deleted.`)
    : { kind: 'everything' };
}

/**
 * The same where comments are switched off: the exception holds for the head whose status names the label event.
 *
 * @param statuses our statuses on all heads that the pull request has had, the head's own included
 */
export function findScopeOfHead(
  labelling: Labelling,
  traces: Traces,
  statuses: readonly CommitStatus[],
): ExceptionScope {
  const { event } = labelling;
  if (traces.comment?.record?.event === event.id) {
    return findScope(labelling, traces);
  }
  if (traces.status !== null && decodeStatusRecord(traces.status.description) === event.id) {
    return { kind: 'everything' };
  }
  const wasSeen = statuses.some(({ state, createdAt }) => /^(success|failure)$/.test(state) && createdAt > event.at);
  return wasSeen
    ? lost(
        message`The exception was granted for an earlier commit, and the comments that would record it are switched off.`,
      )
    : { kind: 'everything' };
}
