import type { PullRequestActivity } from '../../domain/board/activity.ts';
import { isBotName } from '../../domain/settings/bot-name.ts';
import type { Settings } from '../../domain/settings/settings.ts';

/** When a person who is no bot last did something, in milliseconds since 1970; null where nobody did. */
export function lastDeed({ events }: PullRequestActivity, settings: Pick<Settings, 'labelBots'>): number | null {
  const deeds = events.filter(({ who }) => who === null || !isBotName(who, settings)).map(({ at }) => Date.parse(at));
  return deeds.length === 0 ? null : Math.max(...deeds);
}
