import type { PullRequestEvent } from '../../domain/board/activity.ts';

/** True for an agreement, false for what takes one back; null for what is neither. */
function opinion({ kind, isLgtm, isLgtmCancel }: PullRequestEvent): boolean | null {
  if (kind === 'changes-requested' || isLgtmCancel) {
    return false;
  }
  return kind === 'approval' || isLgtm ? true : null;
}

/** The agreements that still hold, oldest first: of each person the last opinion, if it is one. */
export function agreements(events: readonly PullRequestEvent[]): readonly PullRequestEvent[] {
  const last = new Map<string, PullRequestEvent>();
  for (const event of events) {
    if (event.who !== null && opinion(event) !== null) {
      last.set(event.who.toLowerCase(), event);
    }
  }
  const held = new Set(last.values());
  return events.filter((event) => held.has(event) && opinion(event) === true);
}
