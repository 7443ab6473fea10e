import { isSameLabel } from '../../domain/evidence/label-name.ts';
import type { TimelineEvent, TimelinePage } from '../../domain/evidence/timeline.ts';

/** The last time a label was added, and the event of that label before, if any. */
export interface Labelling {
  readonly event: TimelineEvent;
  /** When it was added or removed before, ISO 8601; null for never. */
  readonly previousAt: string | null;
  /** Every event that is known, oldest first. */
  readonly events: readonly TimelineEvent[];
  /** Since when no event is missing, ISO 8601; null for always. */
  readonly completeSince: string | null;
}

function isAbout({ label }: TimelineEvent, name: string): boolean {
  return label !== null && isSameLabel(label, name);
}

/** Finds when a label was last added; null when no such event is told. */
export function findLabelling({ events, previous }: TimelinePage, label: string): Labelling | null {
  const own = events.filter((event) => isAbout(event, label));
  const index = own.findLastIndex(({ kind }) => kind === 'labeled');
  const event = own[index];
  if (event === undefined) {
    return null;
  }
  const completeSince = previous === null ? null : (events[0]?.at ?? null);
  return { event, previousAt: own[index - 1]?.at ?? null, events, completeSince };
}

/** Finds the last event of a label up to a time, ISO 8601; null for any time. */
export function lastLabelEvent(
  { events }: TimelinePage,
  label: string,
  until: string | null = null,
): TimelineEvent | null {
  return events.findLast((event) => isAbout(event, label) && (until === null || event.at <= until)) ?? null;
}
