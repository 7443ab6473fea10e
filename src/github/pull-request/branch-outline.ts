import type { ChangedFile } from '../../parse/change/changed-file.ts';
import type { GitHubClient } from '../client/client.ts';
import { FORWARD, pageOf } from '../client/page.ts';
import { integer, list, mapped, nullable, oneOf, record, text } from '../client/reader.ts';
import { inRepository } from '../client/repository-selection.ts';

/** A pull request's branch as GraphQL tells it, which for many pull requests costs less than asking REST for each. */
export interface BranchOutline {
  /** The commit that the branch's commits are based on; null where that cannot be told: after a merge, or of a long branch. */
  readonly start: string | null;
  /** The first hundred files. GraphQL shows a renamed one without the path it had. */
  readonly files: readonly ChangedFile[];
  readonly hasRename: boolean;
  /** False where there are more files, or GitHub does not list them. */
  readonly isWhole: boolean;
}

/** GitHub counts each commit's parents as a request of their own, so that more of them would cost a re-check its budget. */
const MAX_COMMITS = 20;

const FIELDS = `pullRequest(number: $number) {
  files(first: 100) { nodes { path changeType } ${FORWARD} }
  commits(first: ${MAX_COMMITS}) { totalCount nodes { commit { parents(first: 2) { nodes { oid } } } } }
}`;

const CHANGE_TYPES = ['ADDED', 'CHANGED', 'COPIED', 'DELETED', 'MODIFIED', 'RENAMED'] as const;

const file = record({ path: text, changeType: oneOf(...CHANGE_TYPES) });

const commit = record({ parents: record({ nodes: list(record({ oid: text })) }) });

const commits = record({ totalCount: integer, nodes: list(record({ commit })) });

/** A branch into which something was merged may have its merge base later than where its first commit is. */
function findStart({ totalCount, nodes }: ReturnType<typeof commits>): string | null {
  const isLine = totalCount === nodes.length && nodes.every(({ commit: { parents } }) => parents.nodes.length === 1);
  return isLine ? (nodes[0]?.commit.parents.nodes[0]?.oid ?? null) : null;
}

function toChangedFile({ path, changeType }: ReturnType<typeof file>): ChangedFile {
  return {
    path,
    previousPath: null,
    isAdded: changeType === 'ADDED' || changeType === 'COPIED',
    isRemoved: changeType === 'DELETED',
  };
}

const answer = mapped(
  record({
    pullRequest: record({
      files: nullable(pageOf(file)),
      commits,
    }),
  }),
  ({ pullRequest }): BranchOutline => {
    const files = pullRequest.files?.nodes ?? [];
    return {
      start: findStart(pullRequest.commits),
      files: files.map(toChangedFile),
      hasRename: files.some(({ changeType }) => changeType === 'RENAMED'),
      isWhole: pullRequest.files?.next === null,
    };
  },
);

/** Reads what a pull request's branch changes and where it began. Asked for many side by side, twenty share a query. */
export function readBranchOutline({ demand, repository }: GitHubClient, number: number): Promise<BranchOutline> {
  return demand(
    inRepository(repository, { fields: FIELDS, variables: { number: ['Int!', number] }, weight: 5, read: answer }),
  );
}
