import type { AttentionId } from '../../domain/board/attention.ts';
import type { CalendarDate } from '../../domain/calendar/calendar-date.ts';
import type { Release } from '../../domain/calendar/release.ts';
import type { Stage } from '../../domain/vep/stage.ts';
import type { Status } from '../../domain/vep/status.ts';
import type { BoardQuestion } from '../board/board-question.ts';

export const SORTS = ['number', 'sig', 'status', 'release', 'changed'] as const;

/** What is listed; null for whatever. */
export interface ListFilter {
  readonly release: Release | null;
  /** Any of its milestones names the release. */
  readonly isAnyStage: boolean;
  readonly sig: string | null;
  readonly includesParticipating: boolean;
  readonly status: Status | null;
  readonly stage: Stage | null;
  /** A handle without `@`. */
  readonly person: string | null;
  /** `any`: some reason. */
  readonly attention: AttentionId | 'any' | null;
  readonly changedSince: CalendarDate | null;
  readonly sort: (typeof SORTS)[number];
}

export const LIST_FORMATS = ['table', 'json', 'csv', 'markdown'] as const;

/** What a `list` was asked for. */
export interface ListQuestion extends BoardQuestion {
  /** The one VEP that is shown whole; null for a list. */
  readonly number: number | null;
  readonly filter: Omit<ListFilter, 'changedSince'>;
  /** A day or a ref; null for whatever. */
  readonly changedSince: string | null;
  readonly format: (typeof LIST_FORMATS)[number];
}
