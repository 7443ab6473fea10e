import type { SourceText } from '../front-matter/source-text.ts';

/** One file of a change as the platform or git tells it, before it is known what the change does to the proposal. */
export interface ChangedDocument {
  readonly path: string;
  readonly previousPath: string | null;
  readonly kind: 'document' | 'old-layout' | 'attachment';
  /** On the base branch's tip, at `previousPath ?? path`; null: not there. */
  readonly tip: SourceText | null;
  /** Where the branch began; `same-as-tip` when the blob ids are equal, the usual case. */
  readonly mergeBase: SourceText | null | 'same-as-tip';
  /** The base branch moved it since the branch began. */
  readonly isMovedOnBase?: boolean;
  /** Null: removed. */
  readonly head: SourceText | null;
}
