import type { Message } from '../../domain/finding/message.ts';
import type { VepChange } from '../../domain/vep/vep-change.ts';
import type { TerminalContext } from '../../render/format/terminal.ts';
import type { Source } from '../../sources/source.ts';

/** Gives the text of the document at a place as it is once it is rewritten. */
export type RewriteText = (place: string, text: string) => string;

/** What is judged, and where the facts about it are found. */
export interface Subject {
  readonly changes: readonly VepChange[];
  /** The branch's changes that nobody asked about: not judged, and yet they decide which numbers are taken. */
  readonly otherChanges: readonly VepChange[];
  /**
   * The state that OWNERS files, the template and other documents are taken from: the base, where there is one, whose
   * history says what a document's prose promised before a freeze. Without one it has no history.
   */
  readonly policy: Source;
  /** Something is below the root of the VEPs where the judged documents are. */
  readonly hasFiles: boolean;
  /** Where the author has the document of that path: elsewhere, where the base branch moved it meanwhile. */
  readonly placeOf: (path: string) => string;
  /** Gives the texts of these places as they are judged, for excerpts. */
  readonly readSources: (places: readonly string[]) => Promise<TerminalContext['sourceOf']>;
  /**
   * The changes as they are once these places are rewritten; null where that changes nothing, or where the documents are
   * not those on the disk.
   */
  readonly rewrite: (rewriteText: RewriteText, places: ReadonlySet<string>) => readonly VepChange[] | null;
  /** What the reader should know besides the findings. */
  readonly notes: readonly Message[];
}
