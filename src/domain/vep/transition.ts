import type { Status } from './status.ts';

/** One step of a proposal from a status to another. */
export interface Transition {
  readonly from: Status;
  readonly to: Status;
}

/**
 * The steps open from each status
 * ([governance §3](../../../docs/specification/governance.md#3-the-statuses-and-their-transitions)). Staying where one
 * is needs no step.
 */
export const TRANSITIONS = {
  provisional: ['implementable', 'deferred', 'rejected', 'withdrawn', 'replaced'],
  implementable: ['implemented', 'deferred', 'rejected', 'withdrawn', 'replaced'],
  implemented: ['replaced'],
  deferred: ['provisional', 'implementable', 'rejected', 'withdrawn', 'replaced'],
  rejected: ['replaced'],
  withdrawn: ['rejected', 'replaced'],
  replaced: [],
} as const satisfies Record<Status, readonly Status[]>;

/** The steps open from `from`, those that the repository's `extra-transitions` add included. */
export function openSteps(from: Status, extra: readonly Transition[]): readonly Status[] {
  const added = extra.filter((transition) => transition.from === from).map((transition) => transition.to);
  return [...new Set<Status>([...TRANSITIONS[from], ...added])];
}
