import type { Since } from '../../domain/board/since.ts';
import type { Release } from '../../domain/calendar/release.ts';

/** What a board can be printed as, in the place of a site. */
export const BOARD_FORMATS = ['announcement', 'digest', 'json'] as const;

/** What is made of a board. */
export interface BoardOutput {
  /** Absent for a site. */
  readonly format?: (typeof BOARD_FORMATS)[number];
  /** The folder of the site. */
  readonly out?: string;
  /** The release of an announcement, or of a digest of what the check said in its cycle. */
  readonly release?: Release;
  /** The VEP of a digest. */
  readonly vep?: number;
  /** Where a digest begins. */
  readonly since: Since;
}
