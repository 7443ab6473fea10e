import type { BoardPlace } from '../../board-io/board-place.ts';
import { SettingsError } from '../../domain/settings/settings.ts';
import { readCommit } from '../../git/history/comparison.ts';
import { findWorkspace } from '../../git/workspace.ts';
import { comparisonError } from '../check/comparison-error.ts';
import { writeNotes } from '../notes.ts';
import { readCommandSettings, rootOf } from '../settings/command-settings.ts';
import type { World } from '../world.ts';
import type { BoardQuestion } from './board-question.ts';

/**
 * Finds what a board is made of.
 *
 * @throws {SettingsError} where there is no repository or no such commit
 */
export async function findBoardPlace({ base, flags }: BoardQuestion, world: World): Promise<BoardPlace> {
  const workspace = await findWorkspace(world.directory, rootOf(flags));
  const { repository, directory } = workspace;
  if (repository === null) {
    throw new SettingsError(
      `\`${directory}\` is in no git repository, and the board is made of one. Run the command in the checkout of the proposals.`,
    );
  }
  const { settings, notes } = await readCommandSettings(workspace, flags);
  writeNotes(notes, world);
  const commit = await readCommit(repository.directory, base ?? 'HEAD');
  if (commit === null) {
    throw comparisonError({ kind: 'unknown-ref', ref: base ?? 'HEAD' });
  }
  return { repository, commit, settings };
}
