import { timestamp } from '../rest-json/account-json.ts';
import type { Issue } from '../world/issue.ts';
import { isPullRequest } from '../world/pull-request.ts';
import type { Reference } from '../world/reference.ts';
import { actorNode } from './actor-node.ts';
import type { GraphNode } from './graph-node.ts';

/**
 * Another item's text names an item.
 *
 * @param toIssue makes the node of an issue, which knows of references itself
 */
export function referenceNode(
  { repository }: Issue,
  { id, source, actor, createdAt }: Reference,
  toIssue: (issue: Issue) => GraphNode,
): GraphNode {
  const isForeign = source.repository !== repository;
  return {
    __typename: 'CrossReferencedEvent',
    id: `CR_${id}`,
    actor: () => actorNode(repository.world, actor),
    createdAt: timestamp(createdAt),
    referencedAt: timestamp(createdAt),
    isCrossRepository: isForeign,
    willCloseTarget: false,
    source: (_args, { links }) => (isPullRequest(source) ? links.pullRequest(source) : toIssue(source)),
  };
}
