import { message } from '../../domain/finding/message.ts';
import type { GitHubClient } from '../client/client.ts';
import { GitHubError } from '../client/github-error.ts';
import { nullable, record, text } from '../client/reader.ts';
import { inRepository } from '../client/repository-selection.ts';
import { TREE_ID, treeId } from '../content/tree.ts';
import { readFirstParents, unknownCommit } from './first-parents.ts';

/** A commit of the base branch. */
export interface BaseCommit {
  /** A full sha. */
  readonly sha: string;
  /** The id of the folder of the VEPs; null where there is none. */
  readonly rootTree: string | null;
}

const commitAnswer = record({ commit: nullable(record({ oid: text })), root: treeId });

/** Reads one commit. Asked for many side by side, they share a query. @throws {GitHubError} when GitHub does not know it */
export async function readBaseCommit(client: GitHubClient, sha: string, root: string): Promise<BaseCommit> {
  const found = await client.demand(
    inRepository(client.repository, {
      fields: `commit: object(expression: $sha) { oid } root: object(expression: $root) { ${TREE_ID} }`,
      variables: { sha: ['String!', sha], root: ['String!', `${sha}:${root}`] },
      weight: 1,
      read: commitAnswer,
    }),
  );
  if (found.commit === null) {
    throw unknownCommit(sha);
  }
  return { sha: found.commit.oid, rootTree: found.root };
}

/** The commits that came to a branch. */
export interface CommitRange {
  /** Full shas; `before` is an ancestor of `after`. */
  readonly before: string;
  readonly after: string;
  /** The folder of the VEPs, without a trailing slash. */
  readonly root: string;
}

/**
 * Reads the commits that came to a branch, one for each thing that was merged, oldest first and `before` itself at
 * the beginning. The list of a comparison would mix in the commits of the merged branches.
 *
 * @throws {GitHubError} when the commits do not lead back to `before`, or are too many
 */
export async function readBaseLine(client: GitHubClient, range: CommitRange): Promise<readonly BaseCommit[]> {
  for await (const { commits } of readFirstParents(client, { tip: range.after, folder: range.root })) {
    const end = commits.findIndex(({ sha }) => sha === range.before);
    if (end >= 0) {
      const line = commits.slice(0, end + 1).toReversed();
      return line.map(({ sha, folder }) => ({ sha, rootTree: folder }));
    }
  }
  throw new GitHubError(message`The commits before ${range.after} do not lead back to ${range.before}.`);
}
