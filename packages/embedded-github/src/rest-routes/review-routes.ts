import { type Body, optionalText, optionalWord, requiredText } from '../http/body.ts';
import { invalidField } from '../http/rest-error.ts';
import type { Answer, Call, Route } from '../http/route.ts';
import { reviewJson } from '../rest-json/event-json.ts';
import { changedLines } from '../world/changed-lines.ts';
import { addReview } from '../world/review.ts';
import { PULL, pullRequestOf } from './pull-request-routes.ts';

const WRITE = ['pull-requests:write'] as const;

const STATES = { COMMENT: 'COMMENTED', APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED' } as const;

const WORDS = ['COMMENT', 'APPROVE', 'REQUEST_CHANGES'] as const;

function lineNumber(body: Body, field: string): number | null {
  const value = body[field];
  if (value === undefined || value === null) {
    return null;
  }
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1) {
    throw invalidField('PullRequestReviewComment', field);
  }
  return value;
}

function commentsOf(body: Body): readonly Body[] {
  const given = body.comments ?? [];
  if (!Array.isArray(given)) {
    throw invalidField('PullRequestReview', 'comments');
  }
  return given.map((comment: unknown) => {
    if (typeof comment !== 'object' || comment === null) {
      throw invalidField('PullRequestReview', 'comments');
    }
    return Object.fromEntries(Object.entries(comment));
  });
}

/** GitHub takes a review whole or not at all, and comments only on lines that the diff shows. */
function createReview(call: Call): Answer {
  const pull = pullRequestOf(call);
  const { body, token } = call;
  const event = optionalWord(body, { name: 'event', resource: 'PullRequestReview', words: WORDS });
  if (event === undefined) {
    throw invalidField('PullRequestReview', 'event', 'A pending review is not supported here.');
  }
  const commit = optionalText(body, 'commit_id', 'PullRequestReview') ?? pull.headSha;
  if (commit !== pull.headSha) {
    throw invalidField('PullRequestReview', 'commit_id');
  }
  const comments = commentsOf(body).map((comment) => {
    const path = requiredText(comment, 'path', 'PullRequestReviewComment');
    const text = requiredText(comment, 'body', 'PullRequestReviewComment');
    const [line, startLine] = [lineNumber(comment, 'line'), lineNumber(comment, 'start_line')];
    const shown = changedLines(pull, path);
    const first = startLine ?? line ?? 0;
    const isShown =
      line !== null && Array.from({ length: line - first + 1 }, (_, at) => first + at).every((one) => shown.has(one));
    if (
      line === null ||
      comment.side !== 'RIGHT' ||
      first > line ||
      (startLine !== null && startLine === line) ||
      !isShown
    ) {
      throw invalidField('PullRequestReviewComment', 'line', 'Line could not be resolved');
    }
    return { path, body: text, startLine, line };
  });
  const text = optionalText(body, 'body', 'PullRequestReview') ?? '';
  if (comments.length === 0 && text === '' && event !== 'APPROVE') {
    throw invalidField('PullRequestReview', 'body');
  }
  const review = addReview(pull, { body: text, state: STATES[event], comments }, { by: token.login });
  return { body: reviewJson(review) };
}

export const reviewRoutes: readonly Route[] = [
  { method: 'POST', pattern: `${PULL}/reviews`, needs: WRITE, answer: createReview },
];
