import type { PullRequestActivity } from '../../domain/board/activity.ts';

/** When a person last did something, in milliseconds since 1970; null where nobody did. */
export function lastDeed({ events }: PullRequestActivity): number | null {
  const deeds = events.filter(({ isBot }) => !isBot).map(({ at }) => Date.parse(at));
  return deeds.length === 0 ? null : Math.max(...deeds);
}
