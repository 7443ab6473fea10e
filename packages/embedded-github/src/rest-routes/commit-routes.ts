import { commitsBetween, hasChangedPath, mergeBase, topologicalOrder } from '../git/commit-graph.ts';
import { type Commit, readCommit } from '../git/object-store.ts';
import { resolveCommit } from '../git/revision.ts';
import { diffTrees } from '../git/tree-diff.ts';
import { linkHeader, paged, pageOf, slice } from '../http/pagination.ts';
import { notFound, RestError } from '../http/rest-error.ts';
import { type Answer, type Behavior, type Call, parameter, type Route, repositoryOf } from '../http/route.ts';
import { commitJson, fileJson } from '../rest-json/commit-json.ts';
import { pullRequestJson } from '../rest-json/pull-request-json.ts';
import { apiUrl, pageUrl } from '../rest-json/repository-json.ts';
import { isPullRequest, type PullRequest, pullRequestCommits } from '../world/pull-request.ts';
import type { Repository } from '../world/repository.ts';
import { versionOf } from './pull-request-routes.ts';

const MAX_COMPARED_FILES = 300;

function commitOf(repository: Repository, revision: string): Commit {
  const commit = resolveCommit(repository, revision);
  if (commit === null) {
    throw new RestError(422, `No commit found for SHA: ${revision}`);
  }
  return commit;
}

/** One side of a comparison: `ref`, or `owner:ref` of the same network. */
function sideOf(call: Call, side: string): Commit {
  const repository = repositoryOf(call);
  const [owner, ref] = side.includes(':') ? side.split(/:(.*)/s) : [repository.owner, side];
  const home =
    owner === repository.owner
      ? repository
      : [...call.world.repositories.values()].find(
          (other) => other.owner.toLowerCase() === owner?.toLowerCase() && other.store === repository.store,
        );
  const commit = home === undefined ? null : resolveCommit(home, ref ?? '');
  if (commit === null) {
    throw notFound();
  }
  return commit;
}

function relation(ahead: number, behind: number): string {
  if (ahead === 0) {
    return behind === 0 ? 'identical' : 'behind';
  }
  return behind === 0 ? 'ahead' : 'diverged';
}

function compare(call: Call): Answer {
  const repository = repositoryOf(call);
  const [left = '', right = ''] = parameter(call, 'basehead').split('...');
  const [base, head] = [sideOf(call, left), sideOf(call, right)];
  const common = mergeBase(repository.store, base.id, head.id);
  if (common === null) {
    throw notFound(`No common ancestor between ${left} and ${right}.`);
  }
  const ahead = commitsBetween(repository.store, base.id, head.id).toReversed();
  const behind = commitsBetween(repository.store, head.id, base.id).length;
  const pages = pageOf(call, 250);
  const page = pageUrl(repository, `/compare/${left}...${right}`);
  const files =
    pages.number > 1 ? [] : diffTrees(repository.store, common.tree, head.tree).slice(0, MAX_COMPARED_FILES);
  return {
    headers: linkHeader(call, pages, ahead.length),
    body: {
      url: apiUrl(repository, `/compare/${left}...${right}`),
      html_url: page,
      permalink_url: page,
      diff_url: `${page}.diff`,
      patch_url: `${page}.patch`,
      base_commit: commitJson(repository, base),
      merge_base_commit: commitJson(repository, common),
      status: relation(ahead.length, behind),
      ahead_by: ahead.length,
      behind_by: behind,
      total_commits: ahead.length,
      commits: slice(ahead, pages).map((commit) => commitJson(repository, commit)),
      ...(pages.number > 1 ? {} : { files: files.map((file) => fileJson(repository, head.id, file)) }),
    },
  };
}

function listCommits(call: Call): Answer {
  const repository = repositoryOf(call);
  const { searchParams } = call.address;
  const start = resolveCommit(repository, searchParams.get('sha') ?? repository.defaultBranch);
  if (start === null) {
    throw notFound();
  }
  const [path, until, since] = ['path', 'until', 'since'].map((name) => searchParams.get(name));
  const commits = topologicalOrder(repository.store, start.id)
    .filter(({ committer }) => !until || committer.date <= new Date(until))
    .filter(({ committer }) => !since || committer.date >= new Date(since))
    .filter((commit) => !path || hasChangedPath(repository.store, commit, path));
  return paged(call, commits, (commit) => commitJson(repository, commit));
}

function singleCommit(call: Call): Answer {
  const repository = repositoryOf(call);
  const commit = commitOf(repository, parameter(call, 'ref'));
  if (/\bsha\b/.test(call.headers.accept ?? '')) {
    return { headers: { 'content-type': 'application/vnd.github.sha; charset=utf-8' }, body: Buffer.from(commit.id) };
  }
  const [parent] = commit.parents;
  const before = parent === undefined ? null : readCommit(repository.store, parent).tree;
  const files = diffTrees(repository.store, before, commit.tree).slice(0, MAX_COMPARED_FILES);
  return {
    body: { ...commitJson(repository, commit), files: files.map((file) => fileJson(repository, commit.id, file)) },
  };
}

/** True for a commit that a branch of the repository itself holds. */
function isOnBranch({ refs, store }: Repository, sha: string): boolean {
  return [...refs].some(([ref, tip]) => ref.startsWith('refs/heads/') && mergeBase(store, tip, sha)?.id === sha);
}

/**
 * The pull request that brought a commit in; for a commit not merged yet, the pull requests that carry it, which
 * people report to be none as long as the commit exists only in a fork.
 */
export function pullRequestsOf(repository: Repository, sha: string, behavior: Behavior): readonly PullRequest[] {
  const pulls = [...repository.items.values()].filter(isPullRequest);
  const merging = pulls.filter(({ merge }) => merge?.commit === sha);
  if (merging.length === 0 && !behavior.associatesForkCommits && !isOnBranch(repository, sha)) {
    return [];
  }
  return merging.length > 0 ? merging : pulls.filter((pull) => pullRequestCommits(pull).some(({ id }) => id === sha));
}

const COMMITS = '/repos/{owner}/{repo}/commits';
const NEEDS = ['contents:read'] as const;

export const commitRoutes: readonly Route[] = [
  { method: 'GET', pattern: '/repos/{owner}/{repo}/compare/{basehead+}', needs: NEEDS, answer: compare },
  { method: 'GET', pattern: COMMITS, needs: NEEDS, answer: listCommits },
  {
    method: 'GET',
    pattern: `${COMMITS}/{commit_sha}/pulls`,
    needs: ['pull-requests:read'],
    answer: (call) => {
      const repository = repositoryOf(call);
      const { id } = commitOf(repository, parameter(call, 'commit_sha'));
      return paged(call, pullRequestsOf(repository, id, call.behavior), (pull) =>
        pullRequestJson(pull, versionOf(call)),
      );
    },
  },
  { method: 'GET', pattern: `${COMMITS}/{ref+}`, needs: NEEDS, answer: singleCommit },
];
