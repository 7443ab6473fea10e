/** A field's value in the body of a tracking issue, with its place so that it alone can be rewritten. */
export interface IssueField {
  /** Trimmed; empty when the field has no value. */
  readonly value: string;
  /** Offset of the value's first character in the body, in UTF-16 units; the insertion point when the value is empty. */
  readonly start: number;
  /** Offset after the value's last character; equal to `start` when the value is empty. */
  readonly end: number;
}

/** The fields of a tracking issue that a reminder compares with the document; null where the issue lacks the field. */
export interface TrackingIssue {
  readonly proposalStatus: IssueField | null;
  readonly reviewers: IssueField | null;
  readonly approvers: IssueField | null;
  readonly stage: IssueField | null;
}
