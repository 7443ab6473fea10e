import type { BoardInputs } from '../../board/board-inputs.ts';
import { numberOf } from '../../domain/vep/vep-identity.ts';
import { readActivity } from '../../github/activity/activity.ts';
import { createClient, type RepositoryName } from '../../github/client/client.ts';
import { readParent } from '../../github/content/parent-repository.ts';
import type { Source } from '../../sources/source.ts';
import { tokenOf, type World } from '../world.ts';
import { repositoryAddress } from './repository-address.ts';

/** A person waits, but for more than a check's few answers. */
const REQUEST_POLICY = { attempt: 30_000, total: 120_000, second: 1000, longestWait: 30, writeSpacing: 1000 };

/** What GitHub is asked with. */
export interface Asking {
  readonly name: RepositoryName;
  readonly source: Source;
  readonly world: World;
}

function mergedNumbers({ history }: BoardInputs): readonly number[] {
  const histories = history.state === 'known' ? [...history.value.values()] : [];
  return [...new Set(histories.flat().flatMap(({ pullRequest }) => pullRequest ?? []))];
}

/**
 * Reads what GitHub shows of the documents: of the repository, or of the one that it is a fork of. From then on the board
 * is of that one, for whose pull requests implement a proposal goes by its owner.
 */
export async function askGitHub(inputs: BoardInputs, { name, source, world }: Asking): Promise<BoardInputs> {
  const { environment, fetch } = world;
  const { vepsRoot: root, statusContext } = inputs.settings;
  const clientOf = (repository: RepositoryName) =>
    createClient({
      token: tokenOf(world),
      repository,
      apiUrl: environment.GITHUB_API_URL ?? 'https://api.github.com',
      graphqlUrl: environment.GITHUB_GRAPHQL_URL ?? 'https://api.github.com/graphql',
      fetch,
      requestPolicy: REQUEST_POLICY,
    });
  const home = (await readParent(clientOf(name))) ?? name;
  const paths = inputs.documents.map(({ path }) => path);
  const { activity, kinds } = await readActivity(clientOf(home), {
    base: { paths, root, statusContext, read: source.read },
    issues: [...new Set(inputs.documents.flatMap((vep) => numberOf(vep, root) ?? []))],
    merged: mergedNumbers(inputs),
  });
  const issues = new Map([...inputs.facts.issues, ...kinds]);
  return {
    ...inputs,
    repository: repositoryAddress(home, world),
    activity: { state: 'known', value: activity },
    facts: { ...inputs.facts, issues },
  };
}
