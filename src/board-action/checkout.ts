import type { BoardPlace } from '../board-io/board-place.ts';
import { SettingsError } from '../domain/settings/settings.ts';
import { findRepository, type Repository } from '../git/repository.ts';
import { workIn } from '../git/workspace.ts';
import type { BoardSession } from './board-session.ts';

const MISSING =
  'The repository of the proposals is not checked out in `GITHUB_WORKSPACE`. Add the step `uses: actions/checkout` with `fetch-depth: 0`, and without `path`, before this one.';

const SHALLOW =
  'The checkout is shallow, and the board needs the history. Add `fetch-depth: 0` to the step `uses: actions/checkout`.';

async function findPlace(repository: Repository, { settings }: BoardSession): Promise<BoardPlace> {
  const commit = await repository.objects.findCommit('HEAD');
  if (commit === null) {
    throw new SettingsError(MISSING);
  }
  if (repository.isShallow) {
    throw new SettingsError(SHALLOW);
  }
  return { repository, commit, settings };
}

/**
 * Does something with the checkout of the proposals.
 *
 * @throws {SettingsError} where there is none, or one without its history: most of the board is made from it
 */
export async function workInCheckout(session: BoardSession, work: (place: BoardPlace) => Promise<void>): Promise<void> {
  const repository = await findRepository(session.workspace);
  if (repository === null) {
    throw new SettingsError(MISSING);
  }
  await workIn({ repository }, async () => await work(await findPlace(repository, session)));
}
