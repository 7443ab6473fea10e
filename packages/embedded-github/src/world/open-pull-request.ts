import type { Commit } from '../git/object-store.ts';
import { resolveCommit } from '../git/revision.ts';
import { commitFiles, createBranch, type Files, type NewCommit } from './commit-files.ts';
import { type NewIssue, newItem } from './issue.ts';
import { branchTip, type PullRequest } from './pull-request.ts';
import type { Repository } from './repository.ts';

export interface NewPullRequest extends NewIssue {
  readonly isDraft?: boolean;
  /** The branch to merge into; the default branch by default. */
  readonly base?: string;
  /** Where it comes from; the repository itself by default. */
  readonly from?: Repository;
  /** The branch it comes from, made at the base's tip where it is new; `pull-<number>` by default. */
  readonly branch?: string;
  /** A commit on that branch. */
  readonly files?: Files;
  /** Where a new branch starts: a branch's name or a commit id; the base's tip by default. */
  readonly startAt?: string;
}

/** Opens a pull request, making its branch and a commit where files are given. */
export function openPullRequest(repository: Repository, options: NewPullRequest): PullRequest {
  const item = newItem(repository, options);
  const { base = repository.defaultBranch, from = repository, branch = `pull-${item.number}` } = options;
  if (!from.refs.has(`refs/heads/${branch}`)) {
    const start = resolveCommit(repository, options.startAt ?? base);
    createBranch(from, branch, start?.id ?? base);
  }
  if (options.files !== undefined) {
    commitFiles(from, branch, { files: options.files, message: options.title, author: item.author ?? 'example' });
  }
  const pullRequest: PullRequest = {
    ...item,
    isDraft: options.isDraft ?? false,
    base,
    baseSha: branchTip(repository, base),
    headRepository: from,
    headBranch: branch,
    headSha: branchTip(from, branch),
    merge: null,
    reviews: [],
    reviewRequests: [],
    mergeable: 'MERGEABLE',
  };
  repository.items.set(item.number, pullRequest);
  repository.refs.set(`refs/pull/${item.number}/head`, pullRequest.headSha);
  return pullRequest;
}

/** Pushes a commit to a pull request's branch. */
export function pushTo(pullRequest: PullRequest, commit: NewCommit): Commit {
  return commitFiles(pullRequest.headRepository, pullRequest.headBranch, {
    author: pullRequest.author ?? 'example',
    ...commit,
  });
}
