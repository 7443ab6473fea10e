import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Release } from '../calendar/release.ts';
import type { Message } from '../finding/message.ts';
import type { AttentionRow } from './attention.ts';
import type { BoardRelease } from './board-release.ts';
import type { BoardVep } from './board-vep.ts';

/** VEPs by the release that they commit to or are planned for. Numbers ascend. */
export type NumbersByRelease = Readonly<Record<Release, readonly number[]>>;

/** What one person does, by release. Releases ascend. */
export interface BoardPerson {
  /** Without `@`. */
  readonly handle: string;
  readonly reviews: NumbersByRelease;
  readonly approves: NumbersByRelease;
  readonly authors: NumbersByRelease;
}

/** What one SIG owns, by release. */
export interface BoardSig {
  readonly sig: string;
  readonly releases: Readonly<
    Record<
      Release,
      {
        readonly committed: readonly number[];
        readonly planned: readonly number[];
        readonly delivered: readonly number[];
      }
    >
  >;
}

/**
 * Every proposal at a glance ([board §1](../../../docs/specification/board.md#1-the-model)): one model, from which every view is made. Nothing is
 * decided in a view.
 */
export interface Board {
  readonly today: CalendarDate;
  readonly timeZone: string;
  /** The commit that the documents are of: a full sha. */
  readonly commit: string;
  /** Its committer's date, ISO 8601 in UTC. */
  readonly committedAt: string;
  /** `https://github.com/owner/name`, for links; null where it is not known. */
  readonly repository: string | null;
  /** What could not be read, one sentence each. */
  readonly unknown: readonly Message[];
  /** Oldest first. */
  readonly releases: readonly BoardRelease[];
  /** By number, those without one last. */
  readonly veps: readonly BoardVep[];
  /** By handle. */
  readonly people: readonly BoardPerson[];
  /** By name. */
  readonly sigs: readonly BoardSig[];
  /** The most urgent first. */
  readonly attention: readonly AttentionRow[];
}
