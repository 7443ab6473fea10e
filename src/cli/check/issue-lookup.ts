import type { Known } from '../../domain/finding/known.ts';
import type { IssueKind } from '../../domain/report/facts.ts';
import type { RepositoryName } from '../../github/client/client.ts';
import { readParent } from '../../github/content/parent-repository.ts';
import { readIssueKinds } from '../../github/pull-request/issue-kinds.ts';
import { clientsOf } from '../github-clients.ts';
import type { World } from '../world.ts';

/** A person waits: one short attempt, and the judgment goes on without an answer. */
const REQUEST_POLICY = { attempt: 10_000, total: 20_000, second: 1000, longestWait: 5, writeSpacing: 1000 };

/** What is under these numbers in a repository, or in the one that it is a fork of: a fork has no proposals' issues. */
export async function askGitHub(
  numbers: readonly number[],
  repository: RepositoryName,
  world: World,
): Promise<ReadonlyMap<number, Known<IssueKind>>> {
  const clientOf = clientsOf(world, REQUEST_POLICY);
  const own = clientOf(repository);
  // In one request, and most need no other: only a clone without a remote for the repository itself names a fork.
  const [issues, parent] = await Promise.all([readIssueKinds(own, numbers), readParent(own)]);
  return parent === null ? issues : await readIssueKinds(clientOf(parent), numbers);
}
