import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Release } from '../calendar/release.ts';

/** Where a release is between its planning and its GA ([board §1](../../../docs/specification/board.md#1-the-model)). */
export const PHASES = ['upcoming', 'design', 'implementation', 'stabilization', 'released'] as const;

export type Phase = (typeof PHASES)[number];

/** A date of a release's schedule by its name. */
export interface Milestone {
  readonly what: 'VEP Freeze' | 'Code Freeze' | 'GA';
  readonly date: CalendarDate;
}

/** A release that is in the calendar or that a document names. Numbers ascend, each once. */
export interface BoardRelease {
  readonly release: Release;
  /** Null where the schedule is missing or unreadable; a sentence in `Board.unknown` says so. */
  readonly phase: Phase | null;
  /** The day on which design begins; null where nothing says it. */
  readonly designFrom: CalendarDate | null;
  readonly vepFreeze: CalendarDate | null;
  /** As scheduled, never computed. */
  readonly codeFreeze: CalendarDate | null;
  /** Two thirds of the way from the VEP Freeze to the GA where no Code Freeze is scheduled; null where one is. */
  readonly codeFreezeEstimate: CalendarDate | null;
  readonly ga: CalendarDate | null;
  /** The first date after today. */
  readonly next: Milestone | null;
  readonly committed: readonly number[];
  /** Target it without being committed. */
  readonly planned: readonly number[];
  /** Legacy documents whose prose names it. */
  readonly named: readonly number[];
  readonly delivered: readonly number[];
  /** Committed to it, it is released, and the document says neither that it was delivered nor that it was not. */
  readonly outcomeUnknown: readonly number[];
}
