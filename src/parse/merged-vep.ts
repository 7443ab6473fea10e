import type { Vep } from '../domain/vep.ts';
import type { SourceText } from './source-text.ts';
import { parseVep } from './vep.ts';

/** The three texts that a merge of one document has to do with. */
export interface VepSides {
  /** The path after the merge. */
  readonly path: string;
  readonly root: string;
  /** Null: the document was not there when the branch began. */
  readonly mergeBase: SourceText | null;
  readonly tip: SourceText;
  readonly head: SourceText;
}

/** What the merge would leave of a document that both the branch and its base changed (governance §1). */
export function mergeVeps({ path, head, root }: VepSides): Vep {
  return parseVep(path, head, root);
}
