import type { Known } from '../finding/known.ts';
import type { ExceptionRecord } from '../freeze/exception.ts';
import type { HeadStatus } from './commit-status.ts';
import type { TimelinePage } from './timeline.ts';

/** The head that an event's payload shows. A re-run replays it. */
export interface ShownHead {
  readonly headSha: string;
  readonly baseRef: string;
  /** When something last changed on the pull request as it is shown, ISO 8601 in UTC. */
  readonly updatedAt: string;
  /** The label that the event says was added; null for every other event. */
  readonly putOn: string | null;
}

/** What our own comment says of an exception. */
export interface CommentEvidence {
  readonly record: ExceptionRecord | null;
  /** When somebody else edited it last, ISO 8601; null when nobody did since our own last edit. */
  readonly tamperedAt: string | null;
}

/** Something somebody wrote that tells a bot to put the label on. */
export interface LabelCommand {
  /** When others could read it, ISO 8601 in UTC: a review is drafted before. */
  readonly at: string;
  /** Null for a deleted or hidden account. */
  readonly author: string | null;
  /** Somebody else edited the text: the words may be the editor's. */
  readonly isForeign: boolean;
}

/** The pull request that an exception is about. */
export interface LabeledPullRequest {
  readonly number: number;
  readonly headSha: string;
  readonly baseRef: string;
  readonly labels: readonly string[];
}

/**
 * What tells what the exception label amounts to
 * ([governance §5.5](../../../docs/specification/governance.md#55-the-exception)). What costs requests of its own is
 * null until it is needed.
 */
export interface ExceptionEvidence {
  readonly pullRequest: LabeledPullRequest;
  readonly timeline: TimelinePage;
  /** Null when there is no comment of ours. */
  readonly comment: CommentEvidence | null;
  /** Null for a run whose event is not about this pull request. */
  readonly shown: ShownHead | null;
  /** The latest status of our context on the head; null when there is none. */
  readonly status: HeadStatus | null;
  /** Whose token read all this; null where GitHub does not tell. */
  readonly viewer: string | null;
  /** The approvers of the base branch's root OWNERS file. */
  readonly ownersApprovers: readonly string[];
  /** The commands that a bot may have obeyed. */
  readonly commands: readonly LabelCommand[] | null;
  /** The role in the repository of whoever granted it; the role is null for whom GitHub does not know. */
  readonly role: Known<string | null> | null;
  /** All statuses of our context that the head has had. */
  readonly statuses: Known<readonly HeadStatus[]> | null;
}

/** What is not in the evidence yet, and is needed to decide. */
export type EvidenceNeed =
  /** The page of events before those that are known. */
  | { readonly kind: 'events' }
  /** The commands to put this label on, back to a time: ISO 8601, null for the beginning. */
  | { readonly kind: 'commands'; readonly label: string; readonly since: string | null }
  | { readonly kind: 'role'; readonly handle: string }
  | { readonly kind: 'statuses'; readonly context: string };
