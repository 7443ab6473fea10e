import type { ChangedFile } from './changed-files.ts';
import type { GitHubClient } from './client.ts';
import { compactList, nullable, oneOf, record, text } from './reader.ts';

/** A pull request's branch as GraphQL tells it, which for many pull requests costs less than asking REST for each. */
export interface BranchOutline {
  /**
   * The commit that the branch's first commit stands on; null where that cannot be told. As long as a document is
   * there as it is on the base branch, the merge base has it so, too.
   */
  readonly start: string | null;
  /** Null where only REST tells all: behind a rename, which GraphQL shows without the path before, and beyond a hundred files. */
  readonly files: readonly ChangedFile[] | null;
}

const FIELDS = `pullRequest(number: $number) {
  files(first: 100) { nodes { path changeType } }
  commits(first: 1) { nodes { commit { parents(first: 1) { nodes { oid } } } } }
}`;

const CHANGE_TYPES = ['ADDED', 'CHANGED', 'COPIED', 'DELETED', 'MODIFIED', 'RENAMED'] as const;

const file = record({ path: text, changeType: oneOf(...CHANGE_TYPES) });

const answer = record({
  pullRequest: record({
    files: nullable(record({ nodes: compactList(file) })),
    commits: record({
      nodes: compactList(
        record({ commit: record({ parents: record({ nodes: compactList(record({ oid: text })) }) }) }),
      ),
    }),
  }),
});

function toChangedFile({ path, changeType }: ReturnType<typeof file>): ChangedFile {
  return {
    path,
    previousPath: null,
    isAdded: changeType === 'ADDED' || changeType === 'COPIED',
    isRemoved: changeType === 'DELETED',
  };
}

/**
 * Reads what a pull request's branch changes and where it began. Asked for many side by side, twenty share a query.
 *
 * @param changedFiles the number of files that GitHub counts in the change
 */
export async function readBranchOutline(
  { demand, repository }: GitHubClient,
  { number, changedFiles }: { readonly number: number; readonly changedFiles: number },
): Promise<BranchOutline> {
  const { pullRequest } = await demand({
    field: `repository(owner: $owner, name: $name) { ${FIELDS} }`,
    variables: {
      owner: ['String!', repository.owner],
      name: ['String!', repository.name],
      number: ['Int!', number],
    },
    weight: 5,
    read: answer,
  });
  const files = pullRequest.files?.nodes ?? [];
  const isWhole = files.length === changedFiles && files.every(({ changeType }) => changeType !== 'RENAMED');
  return {
    start: pullRequest.commits.nodes[0]?.commit.parents.nodes[0]?.oid ?? null,
    files: isWhole ? files.map(toChangedFile) : null,
  };
}
