import type { Activity } from '../domain/board/activity.ts';
import type { BoardSettings } from '../domain/board/board-settings.ts';
import type { DocumentHistories } from '../domain/board/document-history.ts';
import type { Known } from '../domain/finding/known.ts';
import type { Facts } from '../domain/report/facts.ts';
import type { Settings } from '../domain/settings/settings.ts';
import type { Vep } from '../domain/vep/vep.ts';

/** Everything that a board is made from ([board §1](../../docs/specification/board.md#1-the-model)). */
export interface BoardInputs {
  /** The commit that the documents are of. */
  readonly commit: {
    readonly sha: string;
    /** Milliseconds since 1970, UTC. */
    readonly committedAt: number;
  };
  /** The address of the repository's page; null where it is not known. */
  readonly repository: string | null;
  readonly documents: readonly Vep[];
  /** The calendar with every release's schedule, and the OWNERS files of all SIGs. */
  readonly facts: Facts;
  readonly history: Known<DocumentHistories>;
  readonly activity: Known<Activity>;
  readonly settings: Settings;
  readonly boardSettings: BoardSettings;
}
