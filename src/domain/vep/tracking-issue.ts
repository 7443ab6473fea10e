/**
 * The fields of a tracking issue that mirror the front matter, as the issue template names them
 * ([action §3](../../../docs/specification/action.md#3-what-it-publishes), "Reminder").
 */
export const TRACKING_FIELDS = ['Proposal status', 'Current Feature Stage', 'Reviewers', 'Approvers'] as const;

export type TrackingField = (typeof TRACKING_FIELDS)[number];

/** A field's value and where it is, so that exactly it can be replaced. */
export interface TrackingValue {
  /** Trimmed, without HTML comments; empty when nobody filled it in. */
  readonly text: string;
  /** Half-open range of the value in the issue's body, in UTF-16 units; empty where a value is to be inserted. */
  readonly start: number;
  readonly end: number;
}

/** A tracking issue's body as far as it mirrors a VEP. A field that the body does not have is absent. */
export type TrackingIssue = ReadonlyMap<TrackingField, TrackingValue>;
