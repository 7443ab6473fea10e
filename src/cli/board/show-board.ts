import type { BoardPlace } from '../../board-io/board-place.ts';
import { sinceDay } from '../../domain/board/since.ts';
import { SettingsError } from '../../domain/settings/settings.ts';
import { renderBoardJson } from '../../render/board/board-json.ts';
import { renderDigest, renderVepDigest } from '../../render/board/digest.ts';
import { findVep } from '../list/list.ts';
import type { ExitCode, World } from '../world.ts';
import { announce } from './announce.ts';
import type { BoardOutput } from './board-output.ts';
import { workInPlace } from './board-place.ts';
import type { BoardQuestion } from './board-question.ts';
import { readBoard } from './read-board.ts';

interface Wanted {
  readonly question: BoardQuestion;
  readonly output: BoardOutput;
}

async function digest(place: BoardPlace, { question, output }: Wanted, world: World): Promise<string> {
  const { vep, since, release } = output;
  if (release !== undefined) {
    const { releaseDigest } = await import('./release-digest.ts');
    return await releaseDigest(place, { question, release }, world);
  }
  const board = await readBoard(place, question, world);
  return vep === undefined
    ? renderDigest(board, sinceDay(since, board.today))
    : findVep(board, vep)
        .map((one) => renderVepDigest(one, board))
        .join('\n');
}

async function site(place: BoardPlace, { question, output: { out } }: Wanted, world: World): Promise<string> {
  if (out === undefined) {
    throw new SettingsError(
      'Nothing to write was named. Add `--out <folder>` for a site, or `--format <name>` for a text.',
    );
  }
  // Loaded only here: what renders the page takes long to start.
  const { writeBoardSite } = await import('./site.ts');
  return writeBoardSite(await readBoard(place, question, world), { out, root: place.repository.directory }, world);
}

async function render(place: BoardPlace, wanted: Wanted, world: World): Promise<string> {
  const { question, output } = wanted;
  const { release } = output;
  switch (output.format ?? 'site') {
    case 'json':
      return renderBoardJson(await readBoard(place, question, world));
    case 'digest':
      return await digest(place, wanted, world);
    case 'announcement':
      if (release === undefined) {
        throw new SettingsError('An announcement is about one release. Name it, such as `--release v1.11`.');
      }
      return await announce(place, { question, release }, world);
    case 'site':
      return await site(place, wanted, world);
  }
}

/** Makes of a board what was asked for, and prints it or what was written. */
export async function showBoard(question: BoardQuestion, output: BoardOutput, world: World): Promise<ExitCode> {
  return await workInPlace(question, world, async (place) => {
    world.output.write(await render(place, { question, output }, world));
    return 0;
  });
}
