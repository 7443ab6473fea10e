/** Somebody put a label on or took it off, deleted a comment, replaced the head by force or changed the base branch. */
export interface TimelineEvent {
  readonly kind: 'labeled' | 'unlabeled' | 'comment-deleted' | 'head-forced' | 'base-changed';
  /** GraphQL's node id. */
  readonly id: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** Who did it, or for a deleted comment who had written it; `name[bot]` for an app; null for a deleted or hidden account. */
  readonly who: string | null;
  /** Its author deleted the comment. */
  readonly isOwnDeed: boolean;
  /** The label's name; null where it is not about a label. */
  readonly label: string | null;
}

/** A part of a pull request's events, oldest first. */
export interface TimelinePage {
  readonly events: readonly TimelineEvent[];
  /** Where the events before these end; null when there are none. */
  readonly previous: string | null;
}
