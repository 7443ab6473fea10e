import type { ProposedChange, PullRequestActivity } from '../../domain/board/activity.ts';
import { changeCommitment } from '../../domain/freeze/change-commitment.ts';
import type { Commitment } from '../../domain/freeze/commitment.ts';
import { pathBefore } from '../../domain/vep/vep-change.ts';
import type { AttentionContext } from '../attention/attention-rule.ts';
import type { BoardDocument } from '../documents/board-document.ts';

/** What a pull request does to a document; null where it leaves it alone. */
export function changeOf(
  { changes }: PullRequestActivity,
  { shown }: Pick<BoardDocument, 'shown'>,
): ProposedChange | null {
  return changes.find(({ change }) => pathBefore(change) === shown.path) ?? null;
}

/** The open pull requests that change a document; null where they are not known. */
export function pullRequestsFor(
  document: Pick<BoardDocument, 'shown'>,
  { activity }: Pick<AttentionContext, 'activity'>,
): readonly PullRequestActivity[] | null {
  const open = activity.state === 'known' ? activity.value.pullRequests : activity;
  return open.state === 'known' ? open.value.changing.filter((one) => changeOf(one, document) !== null) : null;
}

/** True where the files of some open pull request are not all known: whether one changes a document cannot be denied. */
export function mayHideChanges({ activity }: Pick<AttentionContext, 'activity'>): boolean {
  const open = activity.state === 'known' ? activity.value.pullRequests : activity;
  return open.state === 'undetermined' || open.value.unread.length > 0;
}

/** True for a pull request after whose merge the document makes this commitment. */
export function bringsCommitment(
  pullRequest: PullRequestActivity,
  document: BoardDocument,
  { target, context }: { readonly target: Commitment; readonly context: AttentionContext },
): boolean {
  const proposed = changeOf(pullRequest, document);
  const after = proposed && changeCommitment(proposed.change, context.settings.vepsRoot).after;
  return after?.stage === target.stage && after.release === target.release;
}
