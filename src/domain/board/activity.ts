import type { Known } from '../finding/known.ts';
import type { TrackingIssue } from '../vep/tracking-issue.ts';
import type { VepChange } from '../vep/vep-change.ts';

// What GitHub shows of pull requests and issues. Times are ISO 8601 in UTC, handles are without `@`.

/** Somebody did something on a pull request. */
export interface PullRequestEvent {
  readonly kind: 'commit' | 'comment' | 'approval' | 'changes-requested' | 'review';
  /** Null for a deleted account, or a commit whose author has none. */
  readonly who: string | null;
  readonly at: string;
  /** The text has Prow's command `/lgtm`, and none that takes it back. */
  readonly isLgtm: boolean;
  /** The text takes an earlier `/lgtm` back. */
  readonly isLgtmCancel: boolean;
}

/** A VEP document that an open pull request changes. */
export interface ProposedChange {
  readonly change: VepChange;
  /** When the head's last commit to the document was made; null where it is not known. */
  readonly pushedAt: string | null;
}

/** What people did on a pull request, as far as it was read. */
export interface PullRequestEvents {
  /** Oldest first. */
  readonly events: readonly PullRequestEvent[];
  /** Before this instant something may have been done that is not among them; null where everything is. */
  readonly eventsSince: string | null;
}

/** An open pull request that changes VEP documents. */
export interface PullRequestActivity extends PullRequestEvents {
  readonly number: number;
  readonly title: string;
  readonly author: string | null;
  readonly isDraft: boolean;
  /** It cannot be merged as it is; null where GitHub does not know yet. */
  readonly hasConflict: boolean | null;
  /** Our status on its head; null where there is none. */
  readonly verdict: 'success' | 'failure' | 'error' | 'pending' | null;
  readonly labels: readonly string[];
  /** People and teams. */
  readonly reviewsAsked: readonly string[];
  readonly changes: readonly ProposedChange[];
}

/** A pull request that refers to a tracking issue, or to the pull request that merged its VEP. */
export interface ReferringPullRequest {
  /** `owner/name`. */
  readonly repository: string;
  readonly number: number;
  readonly title: string;
  readonly base: string;
  /** It is in another repository than the proposals. */
  readonly isForeign: boolean;
  /** Its base is the default branch of its repository. */
  readonly isToDefaultBranch: boolean;
  readonly state: 'open' | 'draft' | 'merged' | 'closed';
  readonly createdAt: string;
  readonly mergedAt: string | null;
  readonly closedAt: string | null;
}

/** The pull requests that refer to an issue or a pull request, the latest of them. */
export interface References {
  readonly referring: readonly ReferringPullRequest[];
  /** Earlier ones refer to it, too. */
  readonly hasMoreReferring: boolean;
}

/** A tracking issue. */
export interface IssueActivity extends References {
  readonly isOpen: boolean;
  readonly assignees: readonly string[];
  /** The fields of its description, and the whole of it. */
  readonly fields: TrackingIssue;
  readonly description: string;
}

/** What people did on a merged pull request that a history names. */
export interface MergedActivity extends PullRequestEvents, References {
  readonly author: string | null;
}

/** The open pull requests that change VEP documents. */
export interface OpenPullRequests {
  readonly changing: readonly PullRequestActivity[];
  /** The numbers of those with more files than GitHub lists: they may change VEPs that nobody sees. */
  readonly unread: readonly number[];
}

/**
 * Everything that takes a token ([board §1](../../../docs/specification/board.md#1-the-model)). What could not be read
 * is undetermined in its place.
 */
export interface Activity {
  readonly pullRequests: Known<OpenPullRequests>;
  /** By number. A number that is no issue is absent. */
  readonly issues: Known<ReadonlyMap<number, IssueActivity>>;
  /** By number. */
  readonly merged: Known<ReadonlyMap<number, MergedActivity>>;
}
