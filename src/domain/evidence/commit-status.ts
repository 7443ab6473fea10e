/** The status of our context on a commit, whoever wrote it: only the latest of a context counts. */
export interface CommitStatus {
  /** `success`, `failure`, `error`, `pending` or `expected`. */
  readonly state: string;
  readonly description: string;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
  /** `name[bot]` for an app; null for a deleted account. */
  readonly creator: string | null;
  readonly targetUrl: string | null;
}

/** A status on the head of a pull request. */
export interface HeadStatus extends CommitStatus {
  /** This token wrote it. Anybody else's is believed in nothing but an override. */
  readonly isOwn: boolean;
}
