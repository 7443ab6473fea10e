import { isViewer } from '../../domain/evidence/authorship.ts';
import type { CommitStatus } from '../../domain/evidence/commit-status.ts';
import type {
  CommentEvidence,
  ExceptionEvidence,
  LabeledPullRequest,
  ShownHead,
} from '../../domain/evidence/exception-evidence.ts';
import { isSameLabel } from '../../domain/evidence/label-name.ts';
import type { TimelineEvent } from '../../domain/evidence/timeline.ts';
import type { Known } from '../../domain/finding/known.ts';
import { type Message, message } from '../../domain/finding/message.ts';
import type { ExceptionScope } from '../../domain/freeze/exception.ts';
import { decodeStatusLink, decodeStatusRecord } from '../../domain/record/status-record.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { isRelay, type Labeling } from './labeling.ts';

/** What tells whether the label was added to the head that is judged. */
export interface HeadEvidence {
  readonly pullRequest: Omit<LabeledPullRequest, 'labels'>;
  /** The exception label's name. */
  readonly label: string;
  /** When a maintainer put it on, or told a bot to; ISO 8601 in UTC. */
  readonly grantedAt: string;
  /** Null for a run whose event is not about this pull request. */
  readonly shown: ShownHead | null;
  /** The statuses on this head that this token wrote. */
  readonly statuses: readonly CommitStatus[];
}

const REMEDY = message` To cover it, a maintainer must remove the label and add it again.`;

function nothing(reason: Message, isLost: boolean): ExceptionScope {
  return { kind: 'nothing', isLost, reason: [...reason, ...REMEDY] };
}

/**
 * What is recorded with the label event in our comment, or that it is lost
 * ([governance §5.5](../../../docs/specification/governance.md#55-the-exception), "Scope"); null where nothing was
 * recorded so far.
 *
 * @param isOurs says of a deleted comment's author whether we may have written it
 */
function findRecorded(
  { event, events }: Labeling,
  comment: CommentEvidence | null,
  isOurs: (author: string) => boolean,
): ExceptionScope | null {
  const tamperedAt = comment?.tamperedAt ?? null;
  if (tamperedAt !== null && tamperedAt >= event.at) {
    return nothing(message`Someone else edited the comment that recorded what the exception covers.`, true);
  }
  if (tamperedAt === null && comment?.record?.event === event.id) {
    return { kind: 'recorded', commitments: comment.record.commitments };
  }
  const since = events.slice(events.indexOf(event) + 1);
  // Of two comments that two runs began, we delete one.
  const isDeleted = since.some(
    ({ kind, who, isOwnDeed }) => kind === 'comment-deleted' && who !== null && isOurs(who) && !isOwnDeed,
  );
  return isDeleted ? nothing(message`The comment that recorded what the exception covers was deleted.`, true) : null;
}

/**
 * (a): this is the run of the label event itself, and not the one of an earlier time that the label was added to. Before
 * a bot obeyed, something may have been pushed that the maintainer has not seen.
 */
function isLabelRun({ event, previousAt }: Labeling, { shown, label, grantedAt }: HeadEvidence): boolean {
  const isPutOn = shown?.putOn != null && isSameLabel(shown.putOn, label);
  return isPutOn && grantedAt === event.at && (previousAt === null || shown.updatedAt > previousAt);
}

/** True if the head was not replaced by force since, and the base branch is the same. Other pushes only add to a head. */
function isSettledSince({ events, completeSince }: Labeling, at: string, isOwnMove: boolean): boolean {
  const moves = events.filter((event) => isMove(event) && event.at >= at);
  const isOwn = isOwnMove && moves.length === 1 && moves[0]?.at === at;
  return (completeSince === null || completeSince < at) && (moves.length === 0 || isOwn);
}

function isMove({ kind }: TimelineEvent): boolean {
  return kind === 'head-forced' || kind === 'base-changed';
}

/** (b): this head was there when something happened that is not later than the label event. */
function wasShownBefore(labeling: Labeling, { shown, grantedAt }: HeadEvidence): boolean {
  // A forced push is the latest change that its own event shows.
  return shown !== null && shown.updatedAt <= grantedAt && isSettledSince(labeling, shown.updatedAt, true);
}

/** (c): a status of ours says that this head was there before the label event. */
function wasJudgedBefore(labeling: Labeling, { statuses, pullRequest, grantedAt }: HeadEvidence): boolean {
  return statuses.some(
    ({ createdAt, targetUrl }) =>
      createdAt < grantedAt &&
      decodeStatusLink(targetUrl)?.pullRequest === pullRequest.number &&
      isSettledSince(labeling, createdAt, false),
  );
}

/** Where comments are switched off: a status on this head names the label event, which belongs to one base branch. */
function isRecordedInStatus({ event, events }: Labeling, { statuses }: HeadEvidence): boolean {
  return statuses.some(
    ({ description, createdAt }) =>
      decodeStatusRecord(description) === event.id &&
      !events.some(({ kind, at }) => kind === 'base-changed' && at >= createdAt),
  );
}

/**
 * True if the head that is judged is known to be the one that the label was added
 * ([governance §5.5](../../../docs/specification/governance.md#55-the-exception), "Scope").
 */
function isLabeledHead(labeling: Labeling, evidence: HeadEvidence): boolean {
  const { shown, pullRequest } = evidence;
  const isShown = shown?.headSha === pullRequest.headSha && shown.baseRef === pullRequest.baseRef;
  return (
    (isShown && (isLabelRun(labeling, evidence) || wasShownBefore(labeling, evidence))) ||
    wasJudgedBefore(labeling, evidence) ||
    isRecordedInStatus(labeling, evidence)
  );
}

/** What an exception covers of which nothing is recorded: all of the head that it was added to, else nothing. */
export function findScope(labeling: Labeling, evidence: HeadEvidence): ExceptionScope {
  return isLabeledHead(labeling, evidence)
    ? { kind: 'everything' }
    : nothing(message`Nothing shows that the label was added to this commit and not to an earlier one.`, false);
}

/** Where there is neither a comment nor a status that could record it. */
const NOWHERE_RECORDED: ExceptionScope = {
  kind: 'nothing',
  isLost: false,
  reason: message`With the input ${'comment'} set to ${'never'} and no ${'status-context'}, there is nowhere to record what the exception covers, so it covers nothing.`,
};

/** Of an account that is gone, or where GitHub does not tell whose token this is, any app may have been ours. */
function mayBeOurs(author: string, viewer: string | null, settings: Settings): boolean {
  return viewer === null ? author.endsWith('[bot]') && !isRelay(author, settings) : isViewer(author, viewer);
}

/**
 * Decides what an exception covers ([governance §5.5](../../../docs/specification/governance.md#55-the-exception),
 * "Scope").
 *
 * @param grant the label event, and when a maintainer caused it
 * @returns null where all statuses on the head have to be known
 */
export function decideScope(
  { labeling, grantedAt }: { readonly labeling: Labeling; readonly grantedAt: string },
  { pullRequest, comment, shown, status, statuses, viewer }: ExceptionEvidence,
  settings: Settings,
): Known<ExceptionScope> | null {
  const recorded = findRecorded(labeling, comment, (author) => mayBeOurs(author, viewer, settings));
  if (recorded !== null) {
    return { state: 'known', value: recorded };
  }
  if (settings.comment === 'never' && settings.statusContext === '') {
    return { state: 'known', value: NOWHERE_RECORDED };
  }
  const head = { pullRequest, label: settings.exceptionLabel, grantedAt, shown };
  const scope = findScope(labeling, { ...head, statuses: status?.isOwn ? [status] : [] });
  if (scope.kind === 'everything' || status === null) {
    return { state: 'known', value: scope };
  }
  if (statuses === null || statuses.state === 'undetermined') {
    return statuses;
  }
  const own = statuses.value.filter(({ isOwn }) => isOwn);
  return { state: 'known', value: findScope(labeling, { ...head, statuses: own }) };
}
