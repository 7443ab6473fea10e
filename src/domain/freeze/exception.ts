import type { Message } from '../finding/message.ts';
import type { DocumentCommitment } from './commitment.ts';

/**
 * The commitments that an exception was seen to cover, kept in the hidden part of the action's own comment
 * with the label event they belong to ([governance §5.5](../../../docs/specification/governance.md#55-the-exception),
 * "Scope").
 */
export interface ExceptionRecord {
  /** Identifies the label event: its GraphQL node id. Put on again, the label has another one. */
  readonly event: string;
  readonly commitments: readonly DocumentCommitment[];
}

/**
 * What an exception that counts covers. `everything`: the head is the one that the label was added to, so all
 * commitments made now are covered and must be recorded. `recorded`: those of the record. `nothing`: the record is
 * lost, or the head may be another one, which a later run may know better.
 */
export type ExceptionScope =
  | { readonly kind: 'everything' }
  | { readonly kind: 'recorded'; readonly commitments: readonly DocumentCommitment[] }
  | { readonly kind: 'nothing'; readonly isLost: boolean; readonly reason: Message };

/**
 * What the exception label on a pull request amounts to
 * ([governance §5.5](../../../docs/specification/governance.md#55-the-exception)).
 */
export type Exception =
  | { readonly state: 'absent' }
  | {
      readonly state: 'granted';
      /** The handle of the maintainer, without `@`. */
      readonly by: string;
      /** The label event's time, ISO 8601 in UTC. */
      readonly at: string;
      readonly event: string;
      readonly scope: ExceptionScope;
    }
  /** The label is there, but nobody entitled put it there. */
  | { readonly state: 'refused'; readonly by: string | null; readonly reason: Message }
  | { readonly state: 'undetermined'; readonly reason: Message };

/** True if the exception lifts the freeze for this commitment. */
export function isCovered(exception: Exception, commitment: DocumentCommitment): boolean {
  if (exception.state !== 'granted' || exception.scope.kind === 'nothing') {
    return false;
  }
  return (
    exception.scope.kind === 'everything' ||
    exception.scope.commitments.some(
      (covered) =>
        covered.document === commitment.document &&
        covered.stage === commitment.stage &&
        covered.release === commitment.release,
    )
  );
}
