/** A pull request as a check needs it. All shas are full, all refs are branch names. */
export interface PullRequest {
  readonly number: number;
  readonly title: string;
  readonly isOpen: boolean;
  /** Null for a deleted account. */
  readonly author: string | null;
  readonly baseRef: string;
  /** The base branch's tip as it is now, not as it was when the event was sent. */
  readonly baseTip: string;
  readonly headSha: string;
  readonly labels: readonly string[];
  /** The number of files GitHub counts in the change. */
  readonly changedFiles: number;
}
