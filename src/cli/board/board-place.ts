import type { BoardPlace } from '../../board-io/board-place.ts';
import { SettingsError } from '../../domain/settings/settings.ts';
import { findWorkspace, type Workspace, workIn } from '../../git/workspace.ts';
import { comparisonError } from '../check/comparison-error.ts';
import { writeNotes } from '../notes.ts';
import { readCommandSettings, rootOf } from '../settings/command-settings.ts';
import type { ExitCode, World } from '../world.ts';
import type { BoardQuestion } from './board-question.ts';

async function findPlace(workspace: Workspace, { base, flags }: BoardQuestion, world: World): Promise<BoardPlace> {
  const { repository, directory } = workspace;
  if (repository === null) {
    throw new SettingsError(
      `\`${directory}\` is in no git repository, and the board is made of one. Run the command in the checkout of the proposals.`,
    );
  }
  const { settings, notes } = await readCommandSettings(workspace, flags);
  writeNotes(notes, world);
  const commit = await repository.objects.findCommit(base ?? 'HEAD');
  if (commit === null) {
    throw comparisonError({ kind: 'unknown-ref', ref: base ?? 'HEAD' });
  }
  return { repository, commit, settings };
}

/**
 * Does something with what a board is made of.
 *
 * @throws {SettingsError} where there is no repository or no such commit
 */
export async function workInPlace(
  question: BoardQuestion,
  world: World,
  work: (place: BoardPlace) => Promise<ExitCode>,
): Promise<ExitCode> {
  const workspace = await findWorkspace(world.directory, rootOf(question.flags));
  return await workIn(workspace, async () => await work(await findPlace(workspace, question, world)));
}
