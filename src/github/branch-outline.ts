import type { ChangedFile } from '../parse/changed-file.ts';
import type { GitHubClient } from './client.ts';
import { compactList, flag, mapped, nullable, oneOf, record, text } from './reader.ts';

/** A pull request's branch as GraphQL tells it, which for many pull requests costs less than asking REST for each. */
export interface BranchOutline {
  /** The commit that the branch's first commit stands on; null where that cannot be told. */
  readonly start: string | null;
  /** The first hundred files. GraphQL shows a renamed one without the path it had. */
  readonly files: readonly ChangedFile[];
  readonly hasRename: boolean;
  /** False where there are more files, or GitHub does not list them. */
  readonly isWhole: boolean;
}

const FIELDS = `pullRequest(number: $number) {
  files(first: 100) { nodes { path changeType } pageInfo { hasNextPage } }
  commits(first: 1) { nodes { commit { parents(first: 1) { nodes { oid } } } } }
}`;

const CHANGE_TYPES = ['ADDED', 'CHANGED', 'COPIED', 'DELETED', 'MODIFIED', 'RENAMED'] as const;

const file = record({ path: text, changeType: oneOf(...CHANGE_TYPES) });

const commit = record({ parents: record({ nodes: compactList(record({ oid: text })) }) });

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
      files: nullable(record({ nodes: compactList(file), pageInfo: record({ hasNextPage: flag }) })),
      commits: record({ nodes: compactList(record({ commit })) }),
    }),
  }),
  ({ pullRequest }): BranchOutline => {
    const files = pullRequest.files?.nodes ?? [];
    return {
      start: pullRequest.commits.nodes[0]?.commit.parents.nodes[0]?.oid ?? null,
      files: files.map(toChangedFile),
      hasRename: files.some(({ changeType }) => changeType === 'RENAMED'),
      isWhole: pullRequest.files?.pageInfo.hasNextPage === false,
    };
  },
);

/** Reads what a pull request's branch changes and where it began. Asked for many side by side, twenty share a query. */
export function readBranchOutline({ demand, repository }: GitHubClient, number: number): Promise<BranchOutline> {
  return demand({
    field: `repository(owner: $owner, name: $name) { ${FIELDS} }`,
    variables: {
      owner: ['String!', repository.owner],
      name: ['String!', repository.name],
      number: ['Int!', number],
    },
    weight: 5,
    read: answer,
  });
}
