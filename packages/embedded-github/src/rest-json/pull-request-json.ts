import { changedFiles, type PullRequest, pullRequestCommits } from '../world/pull-request.ts';
import type { Repository } from '../world/repository.ts';
import { accountOf } from '../world/world.ts';
import { accountJson, actorJson, timestamp } from './account-json.ts';
import { itemJson } from './issue-json.ts';
import { apiUrl, repositoryJson } from './repository-json.ts';

function sideJson(repository: Repository, ref: string, sha: string) {
  return {
    label: `${repository.owner}:${ref}`,
    ref,
    sha,
    user: accountJson(accountOf(repository.world, repository.owner)),
    repo: repository.exists ? repositoryJson(repository) : null,
  };
}

/** A pull request as lists show it. The API version of 2026 has no `merge_commit_sha` any more. */
export function pullRequestJson(pull: PullRequest, { isOldVersion }: { readonly isOldVersion: boolean }) {
  return {
    ...itemJson(pull),
    node_id: `PR_${pull.id}`,
    url: apiUrl(pull.repository, `/pulls/${pull.number}`),
    draft: pull.isDraft,
    merged_at: pull.merge === null ? null : timestamp(pull.merge.at),
    head: sideJson(pull.headRepository, pull.headBranch, pull.headSha),
    base: sideJson(pull.repository, pull.base, pull.baseSha),
    auto_merge: null,
    ...(isOldVersion ? { merge_commit_sha: pull.merge?.commit ?? null } : {}),
  };
}

/** A pull request asked for by its number: with the counts that lists lack. */
export function fullPullRequestJson(pull: PullRequest, version: { readonly isOldVersion: boolean }) {
  const { world } = pull.repository;
  return {
    ...pullRequestJson(pull, version),
    merged: pull.merge !== null,
    merged_by: pull.merge === null ? null : actorJson(world, pull.merge.by),
    mergeable: pull.merge !== null || pull.mergeable === 'UNKNOWN' ? null : pull.mergeable === 'MERGEABLE',
    mergeable_state: pull.mergeable === 'CONFLICTING' ? 'dirty' : 'clean',
    comments: pull.comments.length,
    commits: pullRequestCommits(pull).length,
    changed_files: changedFiles(pull).length,
  };
}
