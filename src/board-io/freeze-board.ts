import type { Board } from '../domain/board/board.ts';
import { lastCommitBefore } from '../domain/calendar/branch-commit.ts';
import type { Release } from '../domain/calendar/release.ts';
import { startOfDay } from '../domain/calendar/zoned-day.ts';
import { message } from '../domain/finding/message.ts';
import { firstFrozenDay } from '../domain/freeze/freeze.ts';
import { SettingsError } from '../domain/settings/settings.ts';
import { readBranchCommits } from '../git/history/branch-commits.ts';
import type { BoardPlace } from './board-place.ts';
import { type BoardSources, withoutActivity } from './board-sources.ts';
import { readBoard } from './read-board.ts';

/** The branch as the freeze found it, so that the board is the same whenever it is read. */
async function placeAtFreeze(place: BoardPlace, instant: number): Promise<BoardPlace | null> {
  const { commits, isComplete } = await readBranchCommits(place.repository, place.commit);
  if (!isComplete) {
    throw new SettingsError(
      'This clone does not reach back to the VEP Freeze. Fetch its history with `git fetch --unshallow`.',
    );
  }
  const last = lastCommitBefore(commits, instant);
  return last === null ? null : { ...place, commit: last.sha };
}

/**
 * Reads the board as a release's VEP Freeze found it; as it is while the freeze is ahead. GitHub is asked for nothing
 * but the calendar.
 *
 * @returns null where the branch is younger than the freeze
 * @throws {SettingsError} for a release whose VEP Freeze is not known, and where the history does not reach back to it
 */
export async function readFreezeBoard(
  place: BoardPlace,
  release: Release,
  sources: BoardSources,
): Promise<Board | null> {
  const { settings } = place;
  const calendar = await sources.readCalendar();
  const schedule = calendar.state === 'known' ? calendar.value.schedules.get(release) : undefined;
  const freeze = schedule?.state === 'known' ? schedule.value.freeze : null;
  if (freeze === null) {
    throw new SettingsError(
      `The VEP Freeze of \`${release}\` is not known: the calendar has no schedule that names it.`,
    );
  }
  const day = firstFrozenDay(freeze, settings);
  const isPast = sources.today >= day;
  const then = isPast ? await placeAtFreeze(place, startOfDay(day, settings.timeZone)) : place;
  if (then === null) {
    return null;
  }
  return await readBoard(then, {
    ...sources,
    today: isPast ? day : sources.today,
    readCalendar: () => Promise.resolve(calendar),
    withActivity: (inputs) => Promise.resolve(withoutActivity(inputs, message`none of it is needed here.`)),
  });
}
