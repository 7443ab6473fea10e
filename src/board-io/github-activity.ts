import type { BoardInputs } from '../board/board-inputs.ts';
import { numberOf } from '../domain/vep/vep-identity.ts';
import { readActivity } from '../github/activity/activity.ts';
import type { GitHubClient } from '../github/client/client.ts';
import type { Source } from '../sources/source.ts';
import { repositoryAddress } from './board-sources.ts';

/** What GitHub is asked with. */
export interface ActivitySource {
  /** Of the repository whose board it is. */
  readonly client: GitHubClient;
  readonly source: Source;
  /** `https://github.com`, or an Enterprise server. */
  readonly serverUrl: string;
}

function mergedNumbers({ history }: BoardInputs): readonly number[] {
  const histories = history.state === 'known' ? [...history.value.values()] : [];
  return [...new Set(histories.flat().flatMap(({ pullRequest }) => pullRequest ?? []))];
}

/** Reads what GitHub shows of the documents. The board is of the client's repository from then on. */
export async function withGitHubActivity(
  inputs: BoardInputs,
  { client, source, serverUrl }: ActivitySource,
): Promise<BoardInputs> {
  const { vepsRoot: root, statusContext } = inputs.settings;
  const { activity, kinds } = await readActivity(client, {
    base: { paths: inputs.documents.map(({ path }) => path), root, statusContext, read: source.read },
    issues: [...new Set(inputs.documents.flatMap((vep) => numberOf(vep, root) ?? []))],
    merged: mergedNumbers(inputs),
  });
  const issues = new Map([...inputs.facts.issues, ...kinds]);
  return {
    ...inputs,
    repository: repositoryAddress(client.repository, serverUrl),
    activity: { state: 'known', value: activity },
    facts: { ...inputs.facts, issues },
  };
}
