import { type Message, plainText } from '../domain/finding/message.ts';
import type { SourceText } from '../parse/front-matter/source-text.ts';

/** The VEPs at one point, wherever they are kept: at a commit on GitHub, in a commit of a clone, on the disk. */
export interface Source {
  /** Every file below the root of the VEPs, from the repository's root. */
  readonly paths: readonly string[];
  /** Names a file's content: equal where contents are equal. Null where there is no such file, and on the disk. */
  idOf(path: string): string | null;
  /**
   * Any file below that root, by its path from the repository's root; null where there is none. What is asked for side
   * by side is read together.
   *
   * @param limit as for `parseSourceText`; a source that cannot read a part reads all
   */
  read(path: string, limit?: number): Promise<SourceText | null>;
  /** How the branch came to this point; null where that is not known. */
  readonly history: History | null;
}

/** A branch's own commits: its tip, the tip's first parent, that one's first parent and so on. */
export interface History {
  /**
   * Goes back to the last commit that the branch had reached before an instant (`lastCommitBefore`).
   *
   * @param instant milliseconds since 1970, UTC
   * @param wanted paths of files that are read with it
   * @returns null where the branch is younger
   * @throws {SourceError} when it cannot be told
   */
  before(instant: number, wanted: readonly string[]): Promise<Earlier | null>;
}

/** A branch as it was. */
export interface Earlier {
  /** The wanted files, by path; null for one that was not there. */
  readonly texts: ReadonlyMap<string, SourceText | null>;
  /** All of it. */
  open(): Promise<Source>;
}

/** Something could not be read, and people are told why. */
export class SourceError extends Error {
  override readonly name: string = 'SourceError';
  readonly reason: Message;

  constructor(reason: Message) {
    super(plainText(reason));
    this.reason = reason;
  }
}
