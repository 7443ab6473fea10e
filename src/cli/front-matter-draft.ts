import type { CalendarDate } from '../domain/calendar/calendar-date.ts';
import type { Release } from '../domain/calendar/release.ts';
import type { Stage } from '../domain/vep/stage.ts';
import type { Status } from '../domain/vep/status.ts';

/** What is known of a front matter to be written. Whatever is null is written as `TBD`, for a person to fill in. */
export interface FrontMatterDraft {
  readonly title: string | null;
  readonly number: number | null;
  readonly creationDate: CalendarDate | null;
  readonly status: Status | null;
  /** Handles without `@`; empty: not known. */
  readonly authors: readonly string[];
  readonly owningSig: string | null;
  /** Empty: the proposal has none, and the field is left out. */
  readonly featureGates: readonly string[] | null;
  readonly stage: Stage | null;
  readonly milestone: Readonly<Partial<Record<Stage, Release>>>;
  /**
   * A change of the process has neither a stage nor a feature gate
   * ([governance §2](../../docs/specification/governance.md#2-the-front-matter)).
   */
  readonly isMeta: boolean;
}

/** What is known of a proposal that begins: all that identifies it. */
export interface NewDraft extends FrontMatterDraft {
  readonly title: string;
  readonly number: number;
  readonly creationDate: CalendarDate;
  readonly status: Status;
  readonly owningSig: string;
}
