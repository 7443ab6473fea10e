import { board as makeBoard } from '../../board/board.ts';
import type { BoardInputs } from '../../board/board-inputs.ts';
import { lastCommitBefore } from '../../domain/calendar/branch-commit.ts';
import type { Release } from '../../domain/calendar/release.ts';
import { startOfDay } from '../../domain/calendar/zoned-day.ts';
import { firstFrozenDay } from '../../domain/freeze/freeze.ts';
import { SettingsError } from '../../domain/settings/settings.ts';
import { readBranchCommits } from '../../git/history/branch-commits.ts';
import { type GrantedException, renderAnnouncement } from '../../render/board/announcement.ts';
import { writeNotes } from '../notes.ts';
import type { World } from '../world.ts';
import type { BoardPlace } from './board-place.ts';
import type { BoardQuestion } from './board-question.ts';
import { readBoardInputs } from './read-board.ts';

/** The exceptions that were granted before the freeze to what the branch has merged; null where they are not known. */
function exceptionsIn({ activity }: BoardInputs, before: number): readonly GrantedException[] | null {
  const merged = activity.state === 'known' ? activity.value.merged : activity;
  if (merged.state === 'undetermined') {
    return null;
  }
  return [...merged.value].flatMap(([number, { exception }]) => {
    const granted = exception.state === 'known' ? exception.value : null;
    return granted !== null && Date.parse(granted.at) < before ? [{ number, ...granted }] : [];
  });
}

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
  const now = await readBoardInputs(place, question, world);
  const { calendar } = now.facts;
  const schedule = calendar.state === 'known' ? calendar.value.schedules.get(release) : undefined;
  const freeze = schedule?.state === 'known' ? schedule.value.freeze : null;
  if (freeze === null) {
    throw new SettingsError(
      `The VEP Freeze of \`${release}\` is not known: the calendar has no schedule that names it.`,
    );
  }
  const day = firstFrozenDay(freeze, place.settings);
  const instant = startOfDay(day, place.settings.timeZone);
  const isPast = now.facts.today >= day;
  const then = isPast
    ? await readBoardInputs(await placeAtFreeze(place, instant), { ...question, today: day }, world)
    : now;
  const board = makeBoard(then);
  const row = board.releases.find((one) => one.release === release);
  writeNotes(board.unknown, world);
  return row === undefined ? '' : renderAnnouncement({ board, release: row, exceptions: exceptionsIn(then, instant) });
}
