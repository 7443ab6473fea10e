import { type Commitment, commitmentOf, type DocumentCommitment, hasCommitted } from './commitment.ts';
import { judgedFrontMatter, pathBefore, type VepChange } from './vep-change.ts';
import { isMetaPath } from './vep-path.ts';

/** What a change does to the commitment of its document (governance §5.1). */
export interface ChangeCommitment {
  readonly before: Commitment | null;
  readonly after: Commitment | null;
  /** `after` commits and `before` did not make that same commitment: the change is subject to the freeze. */
  readonly isNew: boolean;
}

/** Compares what the document promises after the merge with what it promised on the base branch. */
export function changeCommitment(change: VepChange, root: string): ChangeCommitment {
  const standsBefore = change.kind === 'attachment' ? null : (change.before?.frontMatter ?? null);
  const wasMeta = isMetaPath(pathBefore(change), root);
  const after = commitmentOf(judgedFrontMatter(change), isMetaPath(change.path, root));
  return {
    before: commitmentOf(standsBefore, wasMeta),
    after,
    isNew: after !== null && !hasCommitted(standsBefore, wasMeta, after),
  };
}

/** Names the document to which a commitment belongs, as an exception records it (governance §5.5, "Scope"). */
export function documentCommitment(change: VepChange, commitment: Commitment): DocumentCommitment {
  const number = judgedFrontMatter(change)?.number?.value;
  return { document: number === undefined ? change.path : String(number), ...commitment };
}
