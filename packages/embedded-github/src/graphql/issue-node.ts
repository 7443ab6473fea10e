import { readCommit } from '../git/object-store.ts';
import { timestamp } from '../rest-json/account-json.ts';
import { eventsOf } from '../rest-json/event-json.ts';
import { commentUrl } from '../rest-json/issue-json.ts';
import { labelJson, pageUrl } from '../rest-json/repository-json.ts';
import type { Comment, Issue, TimelineEvent } from '../world/issue.ts';
import { isPullRequest } from '../world/pull-request.ts';
import { fullNameOf } from '../world/repository.ts';
import { actorNode } from './actor-node.ts';
import { connection } from './connection.ts';
import { type Arguments, type GraphContext, type GraphNode, listArgument } from './graph-node.ts';
import { referenceNode } from './reference-node.ts';

export function commentNode(comment: Comment): GraphNode {
  const { world } = comment.item.repository;
  return {
    __typename: 'IssueComment',
    id: `IC_${comment.id}`,
    databaseId: comment.id,
    // A BigInt travels as text.
    fullDatabaseId: String(comment.id),
    author: () => actorNode(world, comment.author),
    viewerDidAuthor: (_args, { token, behavior }) => behavior.knowsViewersTexts && comment.author === token.login,
    body: comment.body,
    bodyText: comment.body,
    createdAt: timestamp(comment.createdAt),
    updatedAt: timestamp(comment.updatedAt),
    publishedAt: timestamp(comment.createdAt),
    lastEditedAt: comment.lastEditedAt === null ? null : timestamp(comment.lastEditedAt),
    includesCreatedEdit: comment.lastEditedAt !== null,
    editor: () => actorNode(world, comment.editor),
    isMinimized: comment.isMinimized,
    url: commentUrl(comment),
  };
}

function labelNode(item: Issue, name: string): GraphNode {
  const { node_id: id, ...label } = labelJson(
    item.repository,
    item.repository.labels.get(name.toLowerCase()) ?? { id: 0, name },
  );
  return { id, name: label.name, color: label.color, description: null };
}

const EVENT_TYPES: Readonly<Record<TimelineEvent['event'], string>> = {
  labeled: 'LabeledEvent',
  unlabeled: 'UnlabeledEvent',
  closed: 'ClosedEvent',
  reopened: 'ReopenedEvent',
  merged: 'MergedEvent',
  head_ref_force_pushed: 'HeadRefForcePushedEvent',
  base_ref_changed: 'BaseRefChangedEvent',
  comment_deleted: 'CommentDeletedEvent',
};

/** `LABELED_EVENT` for `LabeledEvent`: how `itemTypes` names what `__typename` says. */
function itemType(typeName: string): string {
  return typeName.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
}

function replacedHead({ repository }: Issue, { beforeSha }: TimelineEvent, links: GraphContext['links']) {
  return beforeSha === null ? null : links.commit(repository, readCommit(repository.store, beforeSha));
}

function eventNode(item: Issue, event: TimelineEvent): GraphNode {
  return {
    __typename: EVENT_TYPES[event.event],
    // REST and GraphQL give an event the same node id.
    id: `EV_${event.id}`,
    actor: () => actorNode(item.repository.world, event.actor),
    createdAt: timestamp(event.createdAt),
    ...(event.label === null ? {} : { label: labelNode(item, event.label) }),
    deletedCommentAuthor: () => actorNode(item.repository.world, event.commentAuthor),
    beforeCommit: (_args, { links }) => replacedHead(item, event, links),
  };
}

function timelineItems(item: Issue, args: Arguments, { behavior }: GraphContext): GraphNode {
  const wanted = listArgument(args, 'itemTypes');
  const events = eventsOf(item).map((event) => ({
    at: event.createdAt,
    type: EVENT_TYPES[event.event],
    node: eventNode(item, event),
  }));
  const comments = item.comments.map((comment) => ({
    at: comment.createdAt,
    type: 'IssueComment',
    node: commentNode(comment),
  }));
  // What happens in a repository that the token may not see is left out, and nothing says so.
  const seen = item.references.filter(
    ({ source }) => !behavior.hiddenFromGraphQl.includes(fullNameOf(source.repository)),
  );
  const references = seen.map((reference) => ({
    at: reference.createdAt,
    type: 'CrossReferencedEvent',
    node: referenceNode(item, reference, issueNode),
  }));
  const items = [...events, ...comments, ...references]
    .filter(({ type }) => wanted === null || wanted.includes(itemType(type)))
    .sort((left, right) => left.at.getTime() - right.at.getTime());
  return connection(items, args, ({ node }) => node);
}

/** What issues and pull requests have in common. */
export function itemFields(item: Issue): GraphNode {
  const { repository } = item;
  return {
    id: `I_${item.id}`,
    databaseId: item.id,
    fullDatabaseId: String(item.id),
    number: item.number,
    title: item.title,
    body: item.body ?? '',
    bodyText: item.body ?? '',
    editor: () => actorNode(repository.world, item.editor),
    lastEditedAt: item.lastEditedAt === null ? null : timestamp(item.lastEditedAt),
    locked: item.isLocked,
    createdAt: timestamp(item.createdAt),
    publishedAt: timestamp(item.createdAt),
    updatedAt: timestamp(item.updatedAt),
    closedAt: item.closedAt === null ? null : timestamp(item.closedAt),
    closed: item.state === 'closed',
    author: () => actorNode(repository.world, item.author),
    viewerDidAuthor: (_args, { token, behavior }) => behavior.knowsViewersTexts && item.author === token.login,
    url: pageUrl(repository, `/${isPullRequest(item) ? 'pull' : 'issues'}/${item.number}`),
    labels: (args) => connection(item.labels, args, (name) => labelNode(item, name)),
    comments: (args) => connection(item.comments, args, commentNode),
    assignees: (args) => connection(item.assignees, args, (login) => actorNode(repository.world, login)),
    timelineItems: (args, context) => timelineItems(item, args, context),
  };
}

export function issueNode(item: Issue): GraphNode {
  return {
    ...itemFields(item),
    __typename: 'Issue',
    state: item.state.toUpperCase(),
    stateReason: item.state === 'closed' ? 'COMPLETED' : null,
  };
}
