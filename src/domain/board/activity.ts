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

/** An open pull request that changes VEP documents. */
export interface PullRequestActivity {
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
  /** Oldest first. */
  readonly events: readonly PullRequestEvent[];
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

/** A tracking issue. */
export interface IssueActivity {
  readonly isOpen: boolean;
  readonly assignees: readonly string[];
  /** The fields of its description, and the whole of it. */
  readonly fields: TrackingIssue;
  readonly description: string;
  readonly referring: readonly ReferringPullRequest[];
}

/** What people did on a merged pull request that a history names. */
export interface MergedActivity {
  readonly author: string | null;
  readonly events: readonly PullRequestEvent[];
  readonly referring: readonly ReferringPullRequest[];
}

/**
 * Everything that takes a token ([board §1](../../../docs/specification/board.md#1-the-model)). What could not be read
 * is undetermined in its place.
 */
export interface Activity {
  readonly pullRequests: Known<readonly PullRequestActivity[]>;
  /** By number. A number that is no issue is absent. */
  readonly issues: Known<ReadonlyMap<number, IssueActivity>>;
  /** By number. */
  readonly merged: Known<ReadonlyMap<number, MergedActivity>>;
}
