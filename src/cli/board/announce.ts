import type { BoardPlace } from '../../board-io/board-place.ts';
import { readFreezeBoard } from '../../board-io/freeze-board.ts';
import type { Release } from '../../domain/calendar/release.ts';
import { SettingsError } from '../../domain/settings/settings.ts';
import { renderAnnouncement } from '../../render/board/announcement.ts';
import { writeNotes } from '../notes.ts';
import type { World } from '../world.ts';
import type { BoardQuestion } from './board-question.ts';
import { boardSources } from './read-board.ts';

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
  const board = await readFreezeBoard(place, release, boardSources(place, question, world));
  if (board === null) {
    throw new SettingsError(
      `The branch is younger than the VEP Freeze of \`${release}\`: there is nothing to announce.`,
    );
  }
  const { exceptionLabel } = place.settings;
  const row = board.releases.find((one) => one.release === release);
  writeNotes(board.unknown, world);
  return row === undefined ? '' : renderAnnouncement({ board, release: row, exceptionLabel });
}
