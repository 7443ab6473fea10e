import type { BoardPlace } from '../../board-io/board-place.ts';
import { type AskStatuses, readReleaseCycle } from '../../board-io/release-verdicts.ts';
import type { Release } from '../../domain/calendar/release.ts';
import { message } from '../../domain/finding/message.ts';
import { renderReleaseDigest } from '../../render/board/release-digest.ts';
import { SourceError } from '../../sources/source.ts';
import { tokenOf, type World } from '../world.ts';
import type { BoardQuestion } from './board-question.ts';
import { boardSources } from './read-board.ts';

/** Writes what the check said in the cycle of a release. */
export async function releaseDigest(
  place: BoardPlace,
  { question, release }: { readonly question: BoardQuestion; readonly release: Release },
  world: World,
): Promise<string> {
  const sources = boardSources(place, question, world);
  const ask: AskStatuses = async (numbers) => {
    const name = await sources.findName();
    if (tokenOf(world) === '' || name === null) {
      const why = name === null ? message`no remote names a repository on GitHub.` : message`no token.`;
      return { state: 'undetermined', reason: why };
    }
    try {
      // Loaded only here, like all that asks GitHub.
      const { askStatuses } = await import('./board-activity.ts');
      return { state: 'known', value: await askStatuses(numbers, { name, world }, place.settings) };
    } catch (error) {
      if (error instanceof SourceError) {
        return { state: 'undetermined', reason: error.reason };
      }
      throw error;
    }
  };
  const cycle = await readReleaseCycle(place, { release, ask }, sources);
  return renderReleaseDigest(cycle);
}
