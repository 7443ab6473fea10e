import type { GitHubClient } from './client.ts';
import { type CommitStatus, commitStatus, STATUS_FIELDS } from './commit-status.ts';
import { compactList, nullable, record } from './reader.ts';

const commit = record({ status: commitStatus });

const answer = record({
  pullRequest: record({
    commits: record({ nodes: compactList(record({ commit })) }),
    timelineItems: record({ nodes: compactList(record({ beforeCommit: nullable(commit) })) }),
  }),
});

/** Our statuses on the heads that a pull request has had: on its latest commits, and on those it was force-pushed from. */
export async function readHeadStatuses(
  client: GitHubClient,
  number: number,
  context: string,
): Promise<readonly CommitStatus[]> {
  const { owner, name } = client.repository;
  const { pullRequest } = await client.demand({
    field: `repository(owner: $owner, name: $name) { pullRequest(number: $number) {
      commits(last: 100) { nodes { commit { ${STATUS_FIELDS} } } }
      timelineItems(last: 100, itemTypes: [HEAD_REF_FORCE_PUSHED_EVENT]) {
        nodes { ... on HeadRefForcePushedEvent { beforeCommit { ${STATUS_FIELDS} } } }
      }
    } }`,
    variables: {
      owner: ['String!', owner],
      name: ['String!', name],
      number: ['Int!', number],
      context: ['String!', context],
    },
    weight: 20,
    read: answer,
  });
  const commits = pullRequest.commits.nodes.map((node) => node.commit);
  const replaced = pullRequest.timelineItems.nodes.map((node) => node.beforeCommit);
  return [...commits, ...replaced].map((one) => one?.status ?? null).filter((status) => status !== null);
}
