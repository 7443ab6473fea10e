import { compareReleases, followingRelease, type Release } from '../../domain/calendar/release.ts';
import { freezeOf } from '../../domain/freeze/freeze.ts';
import type { Facts } from '../../domain/report/facts.ts';
import type { Settings } from '../../domain/settings/settings.ts';

/**
 * The next release that can still be committed to, as far as the calendar was read; null where it knows none.
 *
 * @param after the release that it must be later than; null: the earliest will do
 */
export function nextOpenRelease(after: Release | null, facts: Facts, settings: Settings): Release | null {
  const { calendar, today } = facts;
  const scheduled = calendar.state === 'known' ? calendar.value.scheduled : [];
  const later = scheduled.filter((release) => after === null || compareReleases(release, after) > 0);
  const isOpen = (release: Release) => {
    const freeze = freezeOf(release, calendar, { today, boundary: settings.freezeBoundary });
    return freeze.state === 'known' && freeze.value.state === 'open';
  };
  return later.toSorted(compareReleases).find(isOpen) ?? null;
}

/**
 * The release after every scheduled one, which no freeze touches yet
 * ([governance §5.3](../../../docs/specification/governance.md#53-where-the-date-comes-from)); null without a calendar.
 */
export function firstUnscheduledRelease({ calendar }: Pick<Facts, 'calendar'>): Release | null {
  const latest = calendar.state === 'known' ? calendar.value.scheduled.toSorted(compareReleases).at(-1) : undefined;
  return latest === undefined ? null : followingRelease(latest);
}
