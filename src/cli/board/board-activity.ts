import type { BoardInputs } from '../../board/board-inputs.ts';
import { withGitHubActivity } from '../../board-io/github-activity.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { type MergedStatus, readMergedStatuses } from '../../github/activity/merged-status.ts';
import type { GitHubClient, RepositoryName } from '../../github/client/client.ts';
import { readParent } from '../../github/content/parent-repository.ts';
import type { Source } from '../../sources/source.ts';
import { clientsOf } from '../github-clients.ts';
import type { World } from '../world.ts';
import { serverUrl } from './server-url.ts';

/** A person waits, but for more than a check's few answers. */
const REQUEST_POLICY = { attempt: 30_000, total: 120_000, second: 1000, longestWait: 30, writeSpacing: 1000 };

/** Who is asked. */
interface Home {
  readonly name: RepositoryName;
  readonly world: World;
}

/** What GitHub is asked with. */
export interface Asking extends Home {
  readonly source: Source;
}

/** A client of the repository, or of the one that it is a fork of. */
async function homeClient({ name, world }: Home): Promise<GitHubClient> {
  const clientOf = clientsOf(world, REQUEST_POLICY);
  return clientOf((await readParent(clientOf(name))) ?? name);
}

/**
 * Reads what GitHub shows of the documents: of the repository, or of the one that it is a fork of. From then on the board
 * is of that one, for whose pull requests implement a proposal goes by its owner.
 */
export async function askGitHub(inputs: BoardInputs, { name, source, world }: Asking): Promise<BoardInputs> {
  const client = await homeClient({ name, world });
  return await withGitHubActivity(inputs, { client, source, serverUrl: serverUrl(world) });
}

/** Reads what merged pull requests show of their check. */
export async function askStatuses(
  numbers: readonly number[],
  home: Home,
  { statusContext }: Settings,
): Promise<readonly MergedStatus[]> {
  return await readMergedStatuses(await homeClient(home), numbers, statusContext);
}
