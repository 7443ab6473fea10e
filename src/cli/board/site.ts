import { writeSite } from '../../board-io/site-folder.ts';
import type { Board } from '../../domain/board/board.ts';
import { renderSite } from '../../render/board/site.ts';
import { quantity } from '../../render/text/quantity.ts';
import { visibleText } from '../../render/text/visible-text.ts';
import { writeNotes } from '../notes.ts';
import type { World } from '../world.ts';

/**
 * Writes a board's site into a folder; returns what to say about it.
 *
 * @param place the folder, and the checkout's
 */
export function writeBoardSite(
  board: Board,
  { out, root }: { readonly out: string; readonly root: string },
  world: World,
): string {
  const { changed } = writeSite(out, renderSite(board), { directory: world.directory, root, option: '--out' });
  const waiting = board.veps.filter(({ attention }) => attention.some(({ isAccepted }) => !isAccepted)).length;
  const counts = `${quantity(board.veps.length, 'proposal')}, ${waiting} need attention`;
  writeNotes(board.unknown, world);
  return `${visibleText(`${out}/index.html: ${counts}. ${quantity(changed, 'file')} changed.`)}\n`;
}
