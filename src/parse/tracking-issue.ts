import type { TrackingIssue } from '../domain/tracking-issue.ts';

/** Reads the fields of a tracking issue's body, tolerantly: their values may stand on the label's line or below comments. */
export function parseTrackingIssue(_body: string): TrackingIssue {
  return new Map();
}
