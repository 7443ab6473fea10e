import { commitsBetween, mergeBase } from '../git/commit-graph.ts';
import { type Commit, readCommit } from '../git/object-store.ts';
import { diffTrees, type FileChange } from '../git/tree-diff.ts';
import type { Issue } from './issue.ts';
import type { Repository } from './repository.ts';
import type { Review } from './review.ts';

export interface Merge {
  readonly at: Date;
  readonly by: string | null;
  readonly commit: string;
}

export interface PullRequest extends Issue {
  isDraft: boolean;
  base: string;
  /** The base branch's tip when the pull request was opened or last pushed to: GitHub's `base.sha`, which goes stale. */
  baseSha: string;
  readonly headRepository: Repository;
  readonly headBranch: string;
  headSha: string;
  merge: Merge | null;
  readonly reviews: Review[];
  /** Handles of people who were asked for a review and have not given it. */
  reviewRequests: string[];
  /** What GitHub says about conflicts; `MERGEABLE` unless a test says otherwise. */
  mergeable: 'MERGEABLE' | 'CONFLICTING' | 'UNKNOWN';
}

export function isPullRequest(item: Issue): item is PullRequest {
  return 'headSha' in item;
}

/** The commit of a branch that must be there. */
export function branchTip(repository: Repository, branch: string): string {
  const tip = repository.refs.get(`refs/heads/${branch}`);
  if (tip === undefined) {
    throw new Error(`${repository.owner}/${repository.name} has no branch ${branch}`);
  }
  return tip;
}

/** The base of the comparison: the branch's tip, or the one before the merge for a merged pull request. */
function comparedBase(pull: PullRequest): string {
  if (pull.merge === null) {
    return branchTip(pull.repository, pull.base);
  }
  const [parent] = readCommit(pull.repository.store, pull.merge.commit).parents;
  return parent ?? pull.baseSha;
}

/** The files a pull request changes: its head against the merge base, as its page shows them. */
export function changedFiles(pull: PullRequest): readonly FileChange[] {
  const { store } = pull.repository;
  const base = mergeBase(store, comparedBase(pull), pull.headSha);
  return diffTrees(store, base?.tree ?? null, readCommit(store, pull.headSha).tree);
}

/** The commits of a pull request, oldest first as GitHub lists them. */
export function pullRequestCommits(pull: PullRequest): readonly Commit[] {
  return commitsBetween(pull.repository.store, comparedBase(pull), pull.headSha).toReversed();
}
