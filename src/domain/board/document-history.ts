import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Release } from '../calendar/release.ts';
import type { Stage } from '../vep/stage.ts';
import type { Status } from '../vep/status.ts';
import type { Vep } from '../vep/vep.ts';

/** What a version of a document says, as far as its history follows it. A field that is not set is null. */
export interface VersionFields {
  readonly form: Vep['form'];
  readonly status: Status | null;
  readonly stage: Stage | null;
  /** A legacy document's is what its prose targets, the first release that it names for each stage. */
  readonly milestone: Readonly<Partial<Record<Stage, Release>>>;
  /** Handles without `@`, or `TBD`; null where the field is absent. */
  readonly reviewers: readonly string[] | null;
  readonly approvers: readonly string[] | null;
  /** Every stage and release that the prose names, `alpha v1.11`: more than one for a stage in some. */
  readonly proseTargets: readonly string[];
}

/** A document as one commit of the base branch's own line left it. */
export interface DocumentVersion {
  /** A full sha. */
  readonly commit: string;
  /** The committer's date: milliseconds since 1970, UTC. */
  readonly committedAt: number;
  /** The latest date of this commit and all before it: when the branch had reached it. */
  readonly reachedAt: number;
  /** That the commit's subject names; null where it names none. */
  readonly pullRequest: number | null;
  /** Where the document was then. */
  readonly path: string;
  /** The blob's id: a version with the id of the one before it only moved. */
  readonly blob: string;
  readonly fields: VersionFields;
}

/** Every document's versions by its path now, oldest first. A shallow clone has none. */
export type DocumentHistories = ReadonlyMap<string, readonly DocumentVersion[]>;

/** What a history follows. */
export type HistoryField = 'form' | 'status' | 'stage' | `milestone.${Stage}` | 'reviewers' | 'approvers';

/** A change on the base branch ([board §5](../../../docs/specification/board.md#5-the-data-boardjson-list---format-json)). */
export interface HistoryEntry {
  readonly date: CalendarDate;
  readonly commit: string;
  /** Where the document was then. */
  readonly path: string;
  readonly pullRequest: number | null;
  readonly field: HistoryField;
  /** Null where it was not set, for a first appearance, and on the way out of a gap. */
  readonly from: string | readonly string[] | null;
  readonly to: string | readonly string[] | null;
}
