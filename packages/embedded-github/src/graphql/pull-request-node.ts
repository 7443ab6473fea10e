import { readCommit } from '../git/object-store.ts';
import { lineChanges } from '../git/similarity.ts';
import type { FileChange } from '../git/tree-diff.ts';
import { timestamp } from '../rest-json/account-json.ts';
import type { Issue } from '../world/issue.ts';
import { changedFiles, isPullRequest, type PullRequest, pullRequestCommits } from '../world/pull-request.ts';
import { fullNameOf, type Repository } from '../world/repository.ts';
import type { Review, ReviewComment } from '../world/review.ts';
import { actorNode } from './actor-node.ts';
import { connection } from './connection.ts';
import type { Arguments, GraphContext, GraphNode } from './graph-node.ts';
import { issueNode, itemFields } from './issue-node.ts';
import { rollupNode } from './status-node.ts';

const CHANGE_TYPES: Readonly<Record<FileChange['status'], string>> = {
  added: 'ADDED',
  removed: 'DELETED',
  modified: 'MODIFIED',
  renamed: 'RENAMED',
  changed: 'CHANGED',
};

const NOTHING = Buffer.alloc(0);

/** GraphQL tells no previous path: a rename's origin is known to REST only. */
function fileNode({ store }: Repository, change: FileChange): GraphNode {
  const blob = (id: string | undefined) => store.blobs.get(id ?? '') ?? NOTHING;
  return {
    path: change.path,
    changeType: CHANGE_TYPES[change.status],
    viewerViewedState: 'UNVIEWED',
    ...lineChanges(blob(change.before?.id), blob(change.after?.id)),
  };
}

function reviewCommentNode(comment: ReviewComment): GraphNode {
  return {
    id: `PRRC_${comment.id}`,
    databaseId: comment.id,
    fullDatabaseId: String(comment.id),
    author: () => actorNode(comment.review.pullRequest.repository.world, comment.author),
    body: comment.body,
    bodyText: comment.body,
    path: comment.path,
    line: comment.line,
    createdAt: timestamp(comment.createdAt),
    publishedAt: timestamp(comment.review.submittedAt),
    lastEditedAt: null,
    editor: null,
    isMinimized: false,
  };
}

function reviewNode(review: Review): GraphNode {
  return {
    __typename: 'PullRequestReview',
    id: `PRR_${review.id}`,
    databaseId: review.id,
    fullDatabaseId: String(review.id),
    author: () => actorNode(review.pullRequest.repository.world, review.author),
    commit: (_args, { links }) => {
      const { repository } = review.pullRequest;
      return links.commit(repository, readCommit(repository.store, review.commit));
    },
    viewerDidAuthor: (_args, { token, behavior }) => behavior.knowsViewersTexts && review.author === token.login,
    body: review.body,
    bodyText: review.body,
    state: review.state,
    createdAt: timestamp(review.draftedAt),
    publishedAt: timestamp(review.submittedAt),
    submittedAt: timestamp(review.submittedAt),
    lastEditedAt: null,
    editor: null,
    comments: (args) => connection(review.comments, args, reviewCommentNode),
  };
}

function reviewThreads(pull: PullRequest, args: Arguments): GraphNode {
  const comments = pull.reviews.flatMap((review) => review.comments);
  return connection(comments, args, (comment) => ({
    id: `PRRT_${comment.id}`,
    isResolved: false,
    isOutdated: false,
    path: comment.path,
    line: comment.line,
    comments: (inner) => connection([comment], inner, reviewCommentNode),
  }));
}

function files(pull: PullRequest, args: Arguments, { limits }: GraphContext): GraphNode {
  const shown = changedFiles(pull).slice(0, limits.pullRequestFiles);
  return connection(shown, args, (change) => fileNode(pull.repository, change));
}

function headFields(pull: PullRequest): GraphNode {
  const { headRepository, headBranch } = pull;
  const ref = `refs/heads/${headBranch}`;
  return {
    headRefName: headBranch,
    headRefOid: pull.headSha,
    headRef: (_args, { links }) =>
      headRepository.exists && headRepository.refs.has(ref) ? links.ref(headRepository, ref) : null,
    headRepository: (_args, { links }) => (headRepository.exists ? links.repository(headRepository) : null),
    headRepositoryOwner: () => (headRepository.exists ? actorNode(headRepository.world, headRepository.owner) : null),
    isCrossRepository: fullNameOf(headRepository) !== fullNameOf(pull.repository),
  };
}

function baseFields(pull: PullRequest): GraphNode {
  return {
    baseRefName: pull.base,
    baseRefOid: pull.baseSha,
    baseRef: (_args, { links }) => links.ref(pull.repository, `refs/heads/${pull.base}`),
    baseRepository: (_args, { links }) => links.repository(pull.repository),
  };
}

export function pullRequestNode(pull: PullRequest): GraphNode {
  const { repository } = pull;
  return {
    ...itemFields(pull),
    ...headFields(pull),
    ...baseFields(pull),
    __typename: 'PullRequest',
    state: pull.merge !== null ? 'MERGED' : pull.state.toUpperCase(),
    isDraft: pull.isDraft,
    merged: pull.merge !== null,
    mergedAt: pull.merge === null ? null : timestamp(pull.merge.at),
    mergedBy: () => actorNode(repository.world, pull.merge?.by ?? null),
    mergeCommit: (_args, { links }) =>
      pull.merge === null ? null : links.commit(repository, readCommit(repository.store, pull.merge.commit)),
    mergeable: pull.mergeable,
    changedFiles: () => changedFiles(pull).length,
    files: (args, context) => files(pull, args, context),
    commits: (args, { links }) =>
      connection(pullRequestCommits(pull), args, (commit) => ({ commit: () => links.commit(repository, commit) })),
    reviews: (args) => connection(pull.reviews, args, reviewNode),
    reviewRequests: (args) =>
      connection(pull.reviewRequests, args, (login) => ({
        id: `RR_${pull.id}_${login}`,
        asCodeOwner: false,
        requestedReviewer: () => actorNode(repository.world, login),
      })),
    reviewThreads: (args) => reviewThreads(pull, args),
    statusCheckRollup: () => rollupNode(repository, pull.headSha),
  };
}

export function issueOrPullRequestNode(item: Issue): GraphNode {
  return isPullRequest(item) ? pullRequestNode(item) : issueNode(item);
}
