import type { Issue, TimelineEvent } from '../world/issue.ts';
import { isPullRequest } from '../world/pull-request.ts';
import type { Review } from '../world/review.ts';
import { actorJson, timestamp } from './account-json.ts';
import { commentJson } from './issue-json.ts';
import { apiUrl, pageUrl } from './repository-json.ts';

export function eventJson(item: Issue, event: TimelineEvent) {
  return {
    id: event.id,
    node_id: `EV_${event.id}`,
    url: apiUrl(item.repository, `/issues/events/${event.id}`),
    actor: actorJson(item.repository.world, event.actor),
    event: event.event,
    commit_id: event.event === 'merged' && isPullRequest(item) ? (item.merge?.commit ?? null) : null,
    created_at: timestamp(event.createdAt),
    performed_via_github_app: event.app === null ? null : { slug: event.app },
    ...(event.label === null ? {} : { label: { name: event.label, color: 'ededed' } }),
  };
}

/** Events in the order they happened; what happened in one second stays in the order of the ids. */
export function eventsOf(item: Issue): readonly TimelineEvent[] {
  return [...item.timeline].sort(
    (left, right) => left.createdAt.getTime() - right.createdAt.getTime() || left.id - right.id,
  );
}

export function reviewJson(review: Review) {
  const { repository, number } = review.pullRequest;
  const html = pageUrl(repository, `/pull/${number}#pullrequestreview-${review.id}`);
  const pull = apiUrl(repository, `/pulls/${number}`);
  return {
    id: review.id,
    node_id: `PRR_${review.id}`,
    user: actorJson(repository.world, review.author),
    body: review.body,
    state: review.state,
    commit_id: review.commit,
    submitted_at: timestamp(review.submittedAt),
    html_url: html,
    pull_request_url: pull,
    author_association: 'NONE',
    _links: { html: { href: html }, pull_request: { href: pull } },
  };
}

export function reviewCommentsJson(review: Review) {
  const { repository, number, headSha } = review.pullRequest;
  return review.comments.map((comment) => ({
    id: comment.id,
    node_id: `PRRC_${comment.id}`,
    pull_request_review_id: review.id,
    user: actorJson(repository.world, comment.author),
    body: comment.body,
    path: comment.path,
    line: comment.line,
    commit_id: headSha,
    created_at: timestamp(comment.createdAt),
    updated_at: timestamp(comment.createdAt),
    html_url: pageUrl(repository, `/pull/${number}#discussion_r${comment.id}`),
  }));
}

/** Everything that happened on an item, comments and reviews among the events, oldest first. */
export function timelineJson(item: Issue): readonly object[] {
  const events = item.timeline.map((event) => ({ at: event.createdAt, id: event.id, json: eventJson(item, event) }));
  const comments = item.comments.map((comment) => ({
    at: comment.createdAt,
    id: comment.id,
    json: { ...commentJson(comment), event: 'commented', actor: commentJson(comment).user },
  }));
  const reviews = (isPullRequest(item) ? item.reviews : []).map((review) => ({
    at: review.submittedAt,
    id: review.id,
    json: { ...reviewJson(review), event: 'reviewed' },
  }));
  return [...events, ...comments, ...reviews]
    .sort((left, right) => left.at.getTime() - right.at.getTime() || left.id - right.id)
    .map(({ json }) => json);
}
