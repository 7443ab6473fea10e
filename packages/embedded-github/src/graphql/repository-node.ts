import { resolveCommit, resolveObject } from '../git/revision.ts';
import { labelJson, pageUrl } from '../rest-json/repository-json.ts';
import type { Issue } from '../world/issue.ts';
import { isPullRequest, type PullRequest } from '../world/pull-request.ts';
import { fullNameOf, type Repository } from '../world/repository.ts';
import { actorNode } from './actor-node.ts';
import { connection } from './connection.ts';
import { objectNode } from './git-node.ts';
import {
  type Arguments,
  type FieldValue,
  type GraphContext,
  type GraphNode,
  graphError,
  listArgument,
  numberArgument,
  requirePermission,
  textArgument,
} from './graph-node.ts';
import { issueNode } from './issue-node.ts';
import { issueOrPullRequestNode, pullRequestNode } from './pull-request-node.ts';

/** A branch that exists. */
export function refNode(repository: Repository, ref: string): GraphNode {
  const prefix = ref.startsWith('refs/heads/') ? 'refs/heads/' : 'refs/';
  return {
    id: `REF_${ref}`,
    name: ref.slice(prefix.length),
    prefix,
    target: (_args, context) => {
      const commit = resolveCommit(repository, ref);
      return commit === null ? null : objectNode(repository, { kind: 'commit', commit }, { path: '', context });
    },
  };
}

function findRef(repository: Repository, name: string): FieldValue {
  const full = [name, `refs/${name}`, `refs/heads/${name}`].find((ref) => repository.refs.has(ref));
  return full === undefined ? null : refNode(repository, full);
}

function findObject(repository: Repository, args: Arguments, context: GraphContext): FieldValue {
  const expression = textArgument(args, 'expression') ?? textArgument(args, 'oid') ?? '';
  const object = resolveObject(repository, expression);
  const path = expression.includes(':') ? expression.slice(expression.indexOf(':') + 1).replace(/\/$/, '') : '';
  return object === null ? null : objectNode(repository, object, { path, context });
}

function findItem(
  repository: Repository,
  args: Arguments,
  kind: 'Issue' | 'PullRequest' | 'issue or pull request',
): Issue {
  const number = numberArgument(args, 'number') ?? 0;
  const item = repository.items.get(number);
  const isWanted = item !== undefined && (kind === 'Issue' ? !isPullRequest(item) : true);
  if (!isWanted) {
    const article = kind === 'PullRequest' ? 'a' : 'an';
    throw graphError('NOT_FOUND', `Could not resolve to ${article} ${kind} with the number of ${number}.`);
  }
  return item;
}

function findPullRequest(repository: Repository, args: Arguments): PullRequest {
  const item = findItem(repository, args, 'PullRequest');
  if (!isPullRequest(item)) {
    throw graphError('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${item.number}.`);
  }
  return item;
}

function stateOf(pull: PullRequest): string {
  return pull.merge !== null ? 'MERGED' : pull.state.toUpperCase();
}

function pullRequests(
  repository: Repository,
  args: Arguments,
  isWanted: (pull: PullRequest) => boolean = () => true,
): GraphNode {
  const states = listArgument(args, 'states');
  const [base, head] = [textArgument(args, 'baseRefName'), textArgument(args, 'headRefName')];
  const order = args.orderBy;
  const isObject = typeof order === 'object' && order !== null;
  const field = isObject && 'field' in order && order.field === 'UPDATED_AT' ? 'updatedAt' : 'createdAt';
  const sign = isObject && 'direction' in order && order.direction === 'DESC' ? -1 : 1;
  const found = [...repository.items.values()]
    .filter(isPullRequest)
    .filter(isWanted)
    .filter((pull) => states === null || states.includes(stateOf(pull)))
    .filter((pull) => (base === null || pull.base === base) && (head === null || pull.headBranch === head))
    .sort((left, right) => sign * (left[field].getTime() - right[field].getTime() || left.number - right.number));
  return connection(found, args, pullRequestNode);
}

function issues(repository: Repository, args: Arguments): GraphNode {
  const states = listArgument(args, 'states');
  const found = [...repository.items.values()]
    .filter((item) => !isPullRequest(item))
    .filter((item) => states === null || states.includes(item.state.toUpperCase()));
  return connection(found, args, issueNode);
}

function itemFields(repository: Repository): GraphNode {
  return {
    issue: (args, context) => {
      requirePermission(context, 'issues:read');
      return issueNode(findItem(repository, args, 'Issue'));
    },
    issues: (args, context) => {
      requirePermission(context, 'issues:read');
      return issues(repository, args);
    },
    pullRequest: (args, context) => {
      requirePermission(context, 'pull-requests:read');
      return pullRequestNode(findPullRequest(repository, args));
    },
    pullRequests: (args, context) => {
      requirePermission(context, 'pull-requests:read');
      return pullRequests(repository, args);
    },
    issueOrPullRequest: (args, context) => {
      const item = findItem(repository, args, 'issue or pull request');
      requirePermission(context, isPullRequest(item) ? 'pull-requests:read' : 'issues:read');
      return issueOrPullRequestNode(item);
    },
  };
}

export function repositoryNode(repository: Repository): GraphNode {
  const labelNode = (label: { readonly id: number; readonly name: string }): GraphNode => {
    const { node_id: id, name, color, description } = labelJson(repository, label);
    const labeled = (args: Arguments) => pullRequests(repository, args, ({ labels }) => labels.includes(name));
    return { id, name, color, description, pullRequests: labeled };
  };
  return {
    ...itemFields(repository),
    __typename: 'Repository',
    id: `R_${repository.id}`,
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: fullNameOf(repository),
    url: pageUrl(repository),
    isFork: repository.parent !== null,
    isPrivate: false,
    isArchived: false,
    visibility: 'PUBLIC',
    owner: () => actorNode(repository.world, repository.owner),
    parent: () => (repository.parent === null ? null : repositoryNode(repository.parent)),
    defaultBranchRef: () => findRef(repository, repository.defaultBranch),
    ref: (args) => findRef(repository, textArgument(args, 'qualifiedName') ?? ''),
    object: (args, context) => findObject(repository, args, context),
    label: (args) => {
      const label = repository.labels.get((textArgument(args, 'name') ?? '').toLowerCase());
      return label === undefined ? null : labelNode(label);
    },
    labels: (args) => {
      const query = textArgument(args, 'query')?.toLowerCase() ?? '';
      const found = [...repository.labels.values()].filter(({ name }) => name.toLowerCase().includes(query));
      return connection(found, args, labelNode);
    },
  };
}
