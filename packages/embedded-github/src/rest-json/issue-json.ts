import type { Comment, Issue } from '../world/issue.ts';
import { isPullRequest } from '../world/pull-request.ts';
import { actorJson, timestamp } from './account-json.ts';
import { apiUrl, pageUrl, wornLabelJson } from './repository-json.ts';

/** How an author is associated with the repository, as far as anybody asks. */
function associationOf(item: Issue, login: string | null): string {
  const role = item.repository.collaborators.get(login?.toLowerCase() ?? '');
  return role === undefined ? 'CONTRIBUTOR' : 'MEMBER';
}

/** What issues and pull requests have in common. */
export function itemJson(item: Issue) {
  const { repository } = item;
  const kind = isPullRequest(item) ? 'pull' : 'issues';
  return {
    id: item.id,
    node_id: `I_${item.id}`,
    number: item.number,
    title: item.title,
    body: item.body,
    state: item.state,
    locked: item.isLocked,
    user: actorJson(repository.world, item.author),
    author_association: associationOf(item, item.author),
    labels: item.labels.map((name) => wornLabelJson(repository, name)),
    assignee: null,
    assignees: [],
    milestone: null,
    created_at: timestamp(item.createdAt),
    updated_at: timestamp(item.updatedAt),
    closed_at: item.closedAt === null ? null : timestamp(item.closedAt),
    html_url: pageUrl(repository, `/${kind}/${item.number}`),
  };
}

export function issueJson(item: Issue) {
  const url = apiUrl(item.repository, `/pulls/${item.number}`);
  return {
    ...itemJson(item),
    url: apiUrl(item.repository, `/issues/${item.number}`),
    repository_url: apiUrl(item.repository, ''),
    labels_url: apiUrl(item.repository, `/issues/${item.number}/labels{/name}`),
    comments_url: apiUrl(item.repository, `/issues/${item.number}/comments`),
    events_url: apiUrl(item.repository, `/issues/${item.number}/events`),
    comments: item.comments.length,
    state_reason: item.state === 'closed' ? 'completed' : null,
    ...(isPullRequest(item)
      ? { pull_request: { url, html_url: pageUrl(item.repository, `/pull/${item.number}`) } }
      : {}),
  };
}

export function commentUrl({ item, id }: Comment): string {
  return pageUrl(item.repository, `/${isPullRequest(item) ? 'pull' : 'issues'}/${item.number}#issuecomment-${id}`);
}

export function commentJson(comment: Comment) {
  const { item } = comment;
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: apiUrl(item.repository, `/issues/comments/${comment.id}`),
    html_url: commentUrl(comment),
    issue_url: apiUrl(item.repository, `/issues/${item.number}`),
    user: actorJson(item.repository.world, comment.author),
    body: comment.body,
    author_association: associationOf(item, comment.author),
    created_at: timestamp(comment.createdAt),
    updated_at: timestamp(comment.updatedAt),
  };
}
