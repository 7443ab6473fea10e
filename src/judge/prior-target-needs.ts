import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Facts } from '../domain/facts.ts';
import type { Settings } from '../domain/settings.ts';
import type { VepChange } from '../domain/vep-change.ts';

/** A document whose prose is wanted as it was in the last commit of the base branch before a day. */
export interface PriorTargetNeed {
  /** On the base branch. */
  readonly path: string;
  /** The freeze date of the release that the migrated document commits to. */
  readonly before: CalendarDate;
}

/** Says which migrated documents commit to a release that is frozen but not out (governance §5.4). */
export function priorTargetNeeds(
  _changes: readonly VepChange[],
  _facts: Pick<Facts, 'calendar' | 'today'>,
  _settings: Settings,
): readonly PriorTargetNeed[] {
  return [];
}
