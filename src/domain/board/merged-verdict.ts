/** What the check had said of a merged pull request, and who lifted it. */
export interface MergedVerdict {
  readonly number: number;
  /** Of our status on its head; null where there is none. */
  readonly verdict: 'success' | 'failure' | 'error' | 'pending' | null;
  /** Prow's `/override` set that status. */
  readonly isOverridden: boolean;
  /** It has the label of an exception. */
  readonly isExcepted: boolean;
}
