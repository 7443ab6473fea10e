import type { Deed } from './issue.ts';
import type { PullRequest } from './pull-request.ts';
import { accountOf, instant, nextId } from './world.ts';

export interface ReviewComment {
  readonly id: number;
  readonly review: Review;
  readonly author: string | null;
  readonly body: string;
  readonly path: string;
  /** The first of several lines; null for a comment on one. */
  readonly startLine: number | null;
  readonly line: number;
  readonly createdAt: Date;
}

export interface Review {
  readonly id: number;
  readonly pullRequest: PullRequest;
  readonly author: string | null;
  /** The commit that it is about. */
  readonly commit: string;
  readonly body: string;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED';
  /** When its author began it; nobody else sees it before it is submitted. */
  readonly draftedAt: Date;
  readonly submittedAt: Date;
  readonly comments: ReviewComment[];
}

export interface NewReview {
  readonly body?: string;
  readonly state?: Review['state'];
  /** When it was submitted unless told. */
  readonly draftedAt?: Date;
  readonly comments?: readonly {
    readonly body: string;
    readonly path: string;
    readonly startLine?: number | null;
    readonly line?: number;
  }[];
}

/** Submits a review with its comments on lines. */
export function addReview(pullRequest: PullRequest, options: NewReview, { by, at }: Deed): Review {
  const { world } = pullRequest.repository;
  if (by !== null) {
    accountOf(world, by);
  }
  const review: Review = {
    id: nextId(world),
    pullRequest,
    author: by,
    commit: pullRequest.headSha,
    body: options.body ?? '',
    state: options.state ?? 'COMMENTED',
    draftedAt: options.draftedAt ?? instant(world, at),
    submittedAt: instant(world, at),
    comments: [],
  };
  for (const { body, path, startLine = null, line = 1 } of options.comments ?? []) {
    const { draftedAt: createdAt } = review;
    review.comments.push({ id: nextId(world), review, author: by, body, path, startLine, line, createdAt });
  }
  pullRequest.reviews.push(review);
  return review;
}
