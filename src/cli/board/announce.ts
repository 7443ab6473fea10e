import { lastCommitBefore } from '../../domain/calendar/branch-commit.ts';
import type { Release } from '../../domain/calendar/release.ts';
import { dayAt, startOfDay } from '../../domain/calendar/zoned-day.ts';
import { firstFrozenDay } from '../../domain/freeze/freeze.ts';
import { SettingsError } from '../../domain/settings/settings.ts';
import { readBranchCommits } from '../../git/history/branch-commits.ts';
import { renderAnnouncement } from '../../render/board/announcement.ts';
import { writeNotes } from '../notes.ts';
import type { World } from '../world.ts';
import type { BoardPlace } from './board-place.ts';
import type { BoardQuestion } from './board-question.ts';
import { readAllSchedules, readBoardOfDocuments } from './read-board.ts';

/** The branch as the freeze found it, so that the text is the same whenever it is made; as it is while the freeze is ahead. */
async function placeAtFreeze(place: BoardPlace, instant: number): Promise<BoardPlace> {
  const { commits, isComplete } = await readBranchCommits(place.repository.directory, place.commit);
  const last = isComplete ? lastCommitBefore(commits, instant) : null;
  if (last === null) {
    throw new SettingsError(
      'This clone does not reach back to the VEP Freeze. Fetch its history with `git fetch --unshallow`.',
    );
  }
  return { ...place, commit: last.sha };
}

/**
 * Writes the mail for the day of a release's VEP Freeze.
 *
 * @throws {SettingsError} for a release whose VEP Freeze is not known
 */
export async function announce(
  place: BoardPlace,
  { question, release }: { readonly question: BoardQuestion; readonly release: Release },
  world: World,
): Promise<string> {
  const { settings } = place;
  const calendar = await readAllSchedules(place, question, world);
  const schedule = calendar.state === 'known' ? calendar.value.schedules.get(release) : undefined;
  const freeze = schedule?.state === 'known' ? schedule.value.freeze : null;
  if (freeze === null) {
    throw new SettingsError(
      `The VEP Freeze of \`${release}\` is not known: the calendar has no schedule that names it.`,
    );
  }
  const day = firstFrozenDay(freeze, settings);
  const today = question.today ?? dayAt(world.now().getTime(), settings.timeZone);
  const isPast = today >= day;
  const then = isPast ? await placeAtFreeze(place, startOfDay(day, settings.timeZone)) : place;
  const asked = { question: { ...question, today: isPast ? day : today }, calendar };
  const board = await readBoardOfDocuments(then, asked, world);
  const row = board.releases.find((one) => one.release === release);
  writeNotes(board.unknown, world);
  return row === undefined ? '' : renderAnnouncement({ board, release: row, exceptionLabel: settings.exceptionLabel });
}
