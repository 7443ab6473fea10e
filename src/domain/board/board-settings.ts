import type { AcceptedAttention } from './attention.ts';

/**
 * What only the board is set by, besides the settings that change a judgment
 * ([board §2](../../../docs/specification/board.md#2-what-needs-attention)).
 */
export interface BoardSettings {
  readonly notCommittedDays: number;
  readonly noPeopleDays: number;
  readonly signOffDays: number;
  readonly reviewIdleDays: number;
  readonly codeFreezeDays: number;
  readonly stalledDays: number;
  readonly attentionAccepted: readonly AcceptedAttention[];
  /** `owner/name`, or `owner/` for all of an owner's; empty: the owner of the proposals' repository. */
  readonly implementationRepositories: readonly string[];
}

/** What holds where nothing is configured. */
export const DEFAULT_BOARD_SETTINGS: BoardSettings = {
  notCommittedDays: 21,
  noPeopleDays: 42,
  signOffDays: 14,
  reviewIdleDays: 7,
  codeFreezeDays: 14,
  stalledDays: 180,
  attentionAccepted: [],
  implementationRepositories: [],
};
