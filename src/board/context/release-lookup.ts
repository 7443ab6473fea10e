import type { Release } from '../../domain/calendar/release.ts';
import type { AttentionContext } from '../attention/attention-rule.ts';
import { isOver, type ReleaseDates } from '../releases/release-dates.ts';

type Releases = Pick<AttentionContext, 'releases'>;

/** A release's dates; null for one that the board does not know, which does not happen for one that a document names. */
export function datesOf(release: Release, { releases }: Releases): ReleaseDates | null {
  return releases.get(release) ?? null;
}

/** True for what is certainly not released yet, with a schedule or without. */
export function isUnreleased(release: Release, context: Releases): boolean {
  const dates = datesOf(release, context);
  return dates !== null && (dates.isUnscheduled || (dates.vepFreeze !== null && !isOver(dates)));
}

/** True for what is unreleased as far as anybody knows: a plan for it is a plan. */
export function mayBeUnreleased(release: Release, context: Releases): boolean {
  const dates = datesOf(release, context);
  return dates === null || !isOver(dates);
}

/** The first release whose VEP Freeze is still ahead: where something that is too late could go instead. */
export function openRelease({ releases }: Releases): ReleaseDates | null {
  return [...releases.values()].find(({ phase }) => phase === 'design' || phase === 'upcoming') ?? null;
}
