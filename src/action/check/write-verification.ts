import { isSameLabel } from '../../domain/evidence/label-name.ts';
import { isSameComment } from '../../domain/record/comment-body.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { deleteDuplicates } from '../../github/publish/publish-comment.ts';
import { attemptWrite, type WriteOutcome } from '../../github/publish/write-outcome.ts';
import { readLatestHeads } from '../../github/pull-request/open-heads.ts';
import { type OwnComment, readOwnComments } from '../../github/pull-request/own-comment.ts';
import { type PullRequestSnapshot, readSnapshot } from '../../github/pull-request/pull-request-snapshot.ts';
import { hasExceptionLabel } from '../../judge/exception/exception.ts';
import { lastLabelEvent } from '../../judge/exception/labeling.ts';
import type { Session } from '../session/session.ts';
import { hasJoined, type SharedHead } from './shared-head.ts';
import type { WritePlan } from './write-plan.ts';

/** What a run wrote, and on what it had looked before. */
export interface Written {
  readonly before: PullRequestSnapshot;
  readonly plan: WritePlan;
  readonly outcomes: readonly WriteOutcome[];
  readonly shared: SharedHead;
}

function isWritten({ outcomes }: Written, target: WriteOutcome['target']): boolean {
  return outcomes.some((outcome) => outcome.target === target && outcome.state === 'written');
}

/** The exception label with the event that put it there: a label added again is another one. */
function exceptionOf(snapshot: PullRequestSnapshot, settings: Settings): string {
  const last = lastLabelEvent(snapshot.timeline, settings.exceptionLabel);
  return `${hasExceptionLabel(snapshot, settings)} ${last?.id ?? ''}`;
}

/** The status is neither ours nor the one of before, which GitHub may still show for a moment, nor on its way. */
function isStatusReplaced({ before, plan }: Written, { status }: PullRequestSnapshot): boolean {
  const wanted = plan.status ?? before.status;
  const isWanted = status?.state === wanted?.state && status?.description === wanted?.description;
  const isOld = status?.createdAt === before.status?.createdAt;
  return !isWanted && !isOld && status?.state !== 'pending';
}

function areLabelsReplaced(written: Written, { labels }: PullRequestSnapshot): boolean {
  const change = isWritten(written, 'labels') ? written.plan.labels : null;
  const has = (label: string) => labels.some((other) => isSameLabel(other, label));
  return change !== null && (!change.add.every(has) || change.remove.some(has));
}

function isCommentReplaced(written: Written, [comment]: readonly OwnComment[]): boolean {
  const wanted = isWritten(written, 'comment') ? written.plan.comment : null;
  return wanted !== null && comment !== undefined && !isSameComment(comment.body, wanted.body);
}

/**
 * Looks again after writing, for GitHub has no compare-and-set: another run may have written in between, or what
 * was judged may have moved. Of two comments that two runs began, the later one is deleted.
 *
 * @returns true if the pull request has to be judged again
 */
export async function verifyWrites(session: Session, written: Written): Promise<boolean> {
  const { client, settings } = session;
  const { before } = written;
  const [after, latest] = await Promise.all([
    readSnapshot(client, before.number, settings.statusContext),
    readLatestHeads(client),
  ]);
  if (!after.isOpen) {
    return false;
  }
  const comments = isWritten(written, 'comment') ? await readOwnComments(client, before.number, after.comments) : [];
  if (comments.length > 1) {
    await attemptWrite('comment', () => deleteDuplicates(client, comments));
  }
  return (
    // The run of the new head may have been over before this one wrote its comment about the old one.
    after.headSha !== before.headSha ||
    hasJoined(written.shared, before.headSha, latest) ||
    after.baseRef !== before.baseRef ||
    after.baseTip !== before.baseTip ||
    exceptionOf(after, settings) !== exceptionOf(before, settings) ||
    isStatusReplaced(written, after) ||
    areLabelsReplaced(written, after) ||
    isCommentReplaced(written, comments)
  );
}
