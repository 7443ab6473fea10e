import type { CalendarDate } from '../../domain/calendar/calendar-date.ts';
import { parseRelease, type Release } from '../../domain/calendar/release.ts';
import { dayAt } from '../../domain/calendar/zoned-day.ts';
import type { Message } from '../../domain/finding/message.ts';
import { freezeOf } from '../../domain/freeze/freeze.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { readCalendarFrom } from '../check/calendar.ts';
import type { World } from '../world.ts';
import type { IsReleased } from './draft-plan.ts';

/** Which day it is, and where the calendar is. */
export interface ReleaseQuestion {
  /** A folder or an address; null for the repository of the settings. */
  readonly calendar: string | null;
  /** Null for the day that it is. */
  readonly today: CalendarDate | null;
  readonly settings: Settings;
}

/** What the calendar says, and what to say about it. */
export interface ReleaseAnswer {
  readonly isReleased: IsReleased;
  readonly notes: readonly Message[];
}

/** Every release that a text could mean; one more than is needed does no harm. */
export function releasesIn(text: string): readonly Release[] {
  const versions = text.match(/\bv?\d+\.\d+(?:\.0)?(?![\w.]*\d)/gi) ?? [];
  return [...new Set(versions.map(parseRelease).filter((release) => release !== null))];
}

/** Finds out which releases have been released. */
export async function readReleases(
  releases: readonly Release[],
  { calendar: place, today: day, settings }: ReleaseQuestion,
  world: World,
): Promise<ReleaseAnswer> {
  const { calendar, notes } = await readCalendarFrom(place, { releases, needsOpenRelease: false }, { settings, world });
  const freezeDay = {
    today: day ?? dayAt(world.now().getTime(), settings.timeZone),
    boundary: settings.freezeBoundary,
  };
  const unknown = calendar.state === 'undetermined' ? [calendar.reason] : [];
  const isReleased: IsReleased = (release) => {
    const freeze = freezeOf(release, calendar, freezeDay);
    return freeze.state === 'known' ? freeze.value.isReleased : null;
  };
  return { isReleased, notes: [...notes, ...unknown] };
}
