import type { SourceText } from '../parse/front-matter/source-text.ts';

/** The VEPs at one point, wherever they are kept: at a commit on GitHub, in a commit of a clone, on the disk. */
export interface Source {
  /** Every file below the root of the VEPs, from the repository's root. */
  readonly paths: readonly string[];
  /**
   * Any file below that root, by its path from the repository's root; null where there is none. What is asked for side
   * by side is read together.
   *
   * @param limit as for `parseSourceText`; a source that cannot read a part reads all
   */
  read(path: string, limit?: number): Promise<SourceText | null>;
}
