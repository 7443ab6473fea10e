import type { FrontMatter } from '../vep/front-matter.ts';
import { frontMatterByMeaning } from '../vep/meant-name.ts';
import { replacedNumber } from '../vep/replaced-number.ts';
import { judgedFrontMatter, leavesDocument, pathBefore, type VepChange } from '../vep/vep-change.ts';
import { isMetaPath } from '../vep/vep-path.ts';
import { type Commitment, commitmentOf, type DocumentCommitment, hasCommitted } from './commitment.ts';

/**
 * What a change does to the commitment of its document
 * ([governance §5.1](../../../docs/specification/governance.md#51-what-is-frozen-is-the-commitment)).
 */
export interface ChangeCommitment {
  readonly before: Commitment | null;
  readonly after: Commitment | null;
  /** `before` made the commitment of `after`, be it under another number. */
  readonly wasMade: boolean;
  /**
   * `after` commits and `before` did not make that same commitment under the same number: the change is subject to the
   * freeze, unless the number was wrong
   * ([governance §2.3](../../../docs/specification/governance.md#23-facts-outside-the-document), `stability`).
   */
  readonly isNew: boolean;
}

/** A name in another case promises what the name does: else it would be a promise only once it is corrected. */
function promisingFrontMatter(change: VepChange): FrontMatter | null {
  return leavesDocument(change) ? frontMatterByMeaning(change.after) : null;
}

/** Compares what the document promises after the merge with what it promised on the base branch. */
export function changeCommitment(change: VepChange, root: string): ChangeCommitment {
  const frontMatterBefore = change.kind === 'attachment' ? null : (change.before?.frontMatter ?? null);
  const wasMeta = isMetaPath(pathBefore(change), root);
  const after = commitmentOf(promisingFrontMatter(change), isMetaPath(change.path, root));
  const wasMade = after !== null && hasCommitted(frontMatterBefore, wasMeta, after);
  return {
    before: commitmentOf(frontMatterBefore, wasMeta),
    after,
    wasMade,
    isNew: after !== null && !(wasMade && replacedNumber(change, root) === null),
  };
}

/**
 * Names the document to which a commitment belongs, as an exception records it
 * ([governance §5.5](../../../docs/specification/governance.md#55-the-exception), "Scope").
 */
export function documentCommitment(change: VepChange, commitment: Commitment): DocumentCommitment {
  const number = judgedFrontMatter(change)?.number?.value;
  return { document: number === undefined ? change.path : String(number), ...commitment };
}
