import { isSameLabel } from '../../domain/evidence/label-name.ts';
import { isSameComment } from '../../domain/record/comment-body.ts';
import { carryRecord } from '../../domain/record/comment-marker.ts';
import type { Publication } from '../../domain/report/publication.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { STATUSES } from '../../domain/vep/status.ts';
import { isTargetLabel } from '../../domain/vep/target-label.ts';
import type { LabelChange } from '../../github/publish/publish-labels.ts';
import type { NewStatus } from '../../github/publish/publish-status.ts';
import type { SuggestionReview } from '../../github/publish/publish-suggestions.ts';
import type { OwnComment } from '../../github/pull-request/own-comment.ts';
import type { PullRequestSnapshot } from '../../github/pull-request/pull-request-snapshot.ts';

/** What is to be written on a pull request. What is right already is not in it. */
export interface WritePlan {
  readonly status: NewStatus | null;
  readonly comment: { readonly body: string; readonly existing: OwnComment | null } | null;
  readonly labels: LabelChange | null;
  /** Labels that are wanted and that the repository does not have. */
  readonly missingLabels: readonly string[];
  readonly suggestions: SuggestionReview | null;
}

/** What of ours is on a pull request, and what may be added to it. */
export interface Place {
  readonly snapshot: PullRequestSnapshot;
  /** Our comments, oldest first. */
  readonly comments: readonly OwnComment[];
  /** Of the labels that may be added, those that exist. */
  readonly labels: readonly string[];
  readonly settings: Settings;
  /** Where the status leads. */
  readonly statusUrl: string;
  /** It is known what the exception covers. */
  readonly isScopeKnown: boolean;
}

function planStatus(wanted: Publication['status'], { snapshot, settings, statusUrl }: Place): NewStatus | null {
  const { status, headSha } = snapshot;
  const isRight = status?.state === wanted?.state && status?.description === wanted?.description;
  if (wanted === null || settings.statusContext === '' || isRight) {
    return null;
  }
  return { sha: headSha, context: settings.statusContext, ...wanted, targetUrl: statusUrl };
}

/**
 * The body with the record of the comment it replaces; null where it may not be replaced: a run that does not
 * know what an exception covers must not make a comment look untouched that somebody else has edited.
 */
function replacement(body: string, existing: OwnComment, { snapshot, settings, isScopeKnown }: Place): string | null {
  if (existing.tamperedAt === null) {
    return carryRecord(body, existing.body);
  }
  const isLabeled = snapshot.labels.some((label) => isSameLabel(label, settings.exceptionLabel));
  return isLabeled && !isScopeKnown ? null : body;
}

function planComment(wanted: Publication['comment'], place: Place): WritePlan['comment'] {
  const existing = place.comments[0] ?? null;
  if (wanted.kind === 'none' || (wanted.kind === 'resolve' && existing === null)) {
    return null;
  }
  const body = existing === null ? wanted.body : replacement(wanted.body, existing, place);
  return body === null || (existing !== null && isSameComment(body, existing.body)) ? null : { body, existing };
}

function without(labels: readonly string[], others: readonly string[]): readonly string[] {
  return labels.filter((label) => !others.some((other) => isSameLabel(label, other)));
}

function planLabels(
  { add, exclusivePrefix, targetPrefix }: Publication['labels'],
  { snapshot, labels }: Place,
): LabelChange | null {
  const existing = add.filter((label) => labels.some((other) => isSameLabel(label, other)));
  // Other labels that happen to begin like a status label are somebody else's.
  const ours = exclusivePrefix === '' ? [] : STATUSES.map((status) => exclusivePrefix + status);
  const change = {
    number: snapshot.number,
    add: without(existing, snapshot.labels),
    remove: without(
      snapshot.labels.filter(
        (label) => isTargetLabel(label, targetPrefix) || ours.some((own) => isSameLabel(own, label)),
      ),
      add,
    ),
  };
  return change.add.length + change.remove.length === 0 ? null : change;
}

/** Compares what is to be shown with what is there. */
export function planWrites(publication: Publication, place: Place): WritePlan {
  return {
    status: planStatus(publication.status, place),
    comment: planComment(publication.comment, place),
    labels: planLabels(publication.labels, place),
    missingLabels: without(publication.labels.add, place.labels),
    suggestions: null,
  };
}
