import { timestamp } from '../rest-json/account-json.ts';
import type { Repository } from '../world/repository.ts';
import { type CommitStatus, combinedState, latestStatuses } from '../world/status.ts';
import { actorNode } from './actor-node.ts';
import { connection } from './connection.ts';
import { type GraphNode, textArgument } from './graph-node.ts';

function contextNode(repository: Repository, status: CommitStatus): GraphNode {
  return {
    __typename: 'StatusContext',
    id: `SC_${status.id}`,
    context: status.context,
    state: status.state.toUpperCase(),
    description: status.description,
    targetUrl: status.targetUrl,
    createdAt: timestamp(status.createdAt),
    creator: () => actorNode(repository.world, status.creator),
    isRequired: false,
  };
}

/** The latest statuses of a commit; null when it has none at all. */
export function statusNode(repository: Repository, sha: string): GraphNode | null {
  const latest = latestStatuses(repository, sha);
  const find = (name: string | null) => latest.find(({ context }) => context.toLowerCase() === name?.toLowerCase());
  return latest.length === 0
    ? null
    : {
        id: `ST_${sha}`,
        state: (combinedState(latest) ?? 'pending').toUpperCase(),
        contexts: latest.map((status) => contextNode(repository, status)),
        context: (args) => {
          const status = find(textArgument(args, 'name'));
          return status === undefined ? null : contextNode(repository, status);
        },
      };
}

/** The same as one list that would hold check runs too. */
export function rollupNode(repository: Repository, sha: string): GraphNode | null {
  const latest = latestStatuses(repository, sha);
  return latest.length === 0
    ? null
    : {
        id: `SR_${sha}`,
        state: (combinedState(latest) ?? 'pending').toUpperCase(),
        contexts: (args) => connection(latest, args, (status) => contextNode(repository, status)),
      };
}
