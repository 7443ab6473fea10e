import type { BranchCommit } from '../../domain/calendar/branch-commit.ts';
import { message } from '../../domain/finding/message.ts';
import type { GitHubClient } from '../client/client.ts';
import { GitHubError } from '../client/github-error.ts';
import { FORWARD, type Page, pageOf, readPages } from '../client/page.ts';
import { list, mapped, nullable, record, text } from '../client/reader.ts';
import { inRepository } from '../client/repository-selection.ts';

/** A commit of a branch with the id of a folder; null where it has no such folder. */
export interface CommitWithFolder extends BranchCommit {
  readonly folder: string | null;
}

/** What is known of a branch's own commits. */
export interface FirstParents {
  /** Newest first, from the tip. */
  readonly commits: readonly CommitWithFolder[];
  /** The last one has no parent. */
  readonly isComplete: boolean;
}

interface Node extends CommitWithFolder {
  readonly parent: string | null;
}

const node = mapped(
  record({
    oid: text,
    committedDate: text,
    parents: record({ nodes: list(record({ oid: text })) }),
    file: nullable(record({ type: text, oid: text })),
  }),
  ({ oid: sha, committedDate, parents, file }): Node => ({
    sha,
    folder: file?.type === 'tree' ? file.oid : null,
    committedAt: Date.parse(committedDate),
    parent: parents.nodes[0]?.oid ?? null,
  }),
);

const answer = record({ object: nullable(record({ history: pageOf(node) })) });

/** A branch by its tip, and the folder whose id is wanted with each commit, without a trailing slash; null for none. */
export interface BranchQuestion {
  readonly tip: string;
  readonly folder: string | null;
}

/** @throws {GitHubError} naming the commit */
export function unknownCommit(sha: string): GitHubError {
  return new GitHubError(message`GitHub no longer has the commit ${sha}.`);
}

async function readPage(
  client: GitHubClient,
  { tip, folder }: BranchQuestion,
  after: string | null,
): Promise<Page<Node>> {
  const file = folder === null ? '' : 'file(path: $folder) { type oid }';
  const { object } = await client.demand(
    inRepository(client.repository, {
      fields: `object(expression: $sha) { ... on Commit {
      history(first: 100, after: $after) {
        nodes { oid committedDate parents(first: 1) { nodes { oid } } ${file} } ${FORWARD}
      }
    } }`,
      variables: {
        sha: ['String!', tip],
        after: ['String', after],
        ...(folder === null ? {} : { folder: ['String!', folder] as const }),
      },
      weight: 50,
      read: answer,
    }),
  );
  if (object === null) {
    throw unknownCommit(tip);
  }
  return object.history;
}

function follow(nodes: ReadonlyMap<string, Node>, tip: string): FirstParents {
  const commits: CommitWithFolder[] = [];
  let next: string | null = tip;
  for (let found = nodes.get(next); found !== undefined; found = next === null ? undefined : nodes.get(next)) {
    commits.push({ sha: found.sha, committedAt: found.committedAt, folder: found.folder });
    next = found.parent;
  }
  return { commits, isComplete: next === null };
}

/** A history of more than 2,000 commits is not read to its end. */
const MAX_PAGES = 20;

/**
 * Reads a branch's own commits, one for each thing that was merged, a page of its history after the other. GitHub
 * lists the commits of merged branches among them, so they are picked out by their first parents.
 *
 * @returns one more page with each step, until there are no more or too many
 */
export async function* readFirstParents(
  client: GitHubClient,
  branch: BranchQuestion,
): AsyncGenerator<FirstParents, void> {
  const nodes = new Map<string, Node>();
  let count = 0;
  for await (const page of readPages((after) => readPage(client, branch, after))) {
    for (const found of page.nodes) {
      nodes.set(found.sha, found);
    }
    yield follow(nodes, branch.tip);
    count += 1;
    if (count === MAX_PAGES) {
      return;
    }
  }
}
