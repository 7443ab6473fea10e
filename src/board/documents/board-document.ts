import type { BoardVep } from '../../domain/board/board-vep.ts';
import type { DocumentVersion, VersionFields } from '../../domain/board/document-history.ts';
import type { Commitment } from '../../domain/freeze/commitment.ts';
import type { Vep } from '../../domain/vep/vep.ts';

/** A proposal and what its attention is decided by. */
export interface BoardDocument {
  readonly vep: Vep;
  /** What is shown of it, without what takes the releases' dates. */
  readonly shown: Omit<BoardVep, 'targets' | 'attention' | 'nextStep'>;
  readonly fields: VersionFields;
  readonly planned: readonly Commitment[];
  /** More pull requests refer to it than were read: that none implements it cannot be said. */
  readonly hasMoreReferring: boolean;
  /** Oldest first; null where they are not known. */
  readonly versions: readonly DocumentVersion[] | null;
}
