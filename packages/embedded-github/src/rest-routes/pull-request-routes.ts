import { linkHeader, paged, pageOf, slice } from '../http/pagination.ts';
import { invalidField, notFound } from '../http/rest-error.ts';
import { type Call, parameter, type Route, repositoryOf } from '../http/route.ts';
import { commitJson, fileJson } from '../rest-json/commit-json.ts';
import { reviewCommentsJson, reviewJson } from '../rest-json/event-json.ts';
import { fullPullRequestJson, pullRequestJson } from '../rest-json/pull-request-json.ts';
import { changedFiles, isPullRequest, type PullRequest, pullRequestCommits } from '../world/pull-request.ts';

/** The version of the API that still has `merge_commit_sha`. */
export function versionOf(call: Call): { readonly isOldVersion: boolean } {
  return { isOldVersion: call.headers['x-github-api-version'] === '2022-11-28' };
}

export function pullRequestOf(call: Call): PullRequest {
  const item = repositoryOf(call).items.get(Number(parameter(call, 'pull_number')));
  if (item === undefined || !isPullRequest(item)) {
    throw notFound();
  }
  return item;
}

const SORTS = {
  created: (pull: PullRequest) => pull.createdAt.getTime(),
  updated: (pull: PullRequest) => pull.updatedAt.getTime(),
  popularity: (pull: PullRequest) => pull.comments.length,
  'long-running': (pull: PullRequest) => pull.createdAt.getTime(),
};

/** A parameter of the address that is one of a few words. */
function word<Word extends string>(call: Call, name: string, words: readonly [Word, ...Word[]]): Word {
  const text = call.address.searchParams.get(name);
  const known = words.find((other) => other === text);
  if (text !== null && known === undefined) {
    throw invalidField('PullRequest', name);
  }
  return known ?? words[0];
}

function listed(call: Call): readonly PullRequest[] {
  const state = word(call, 'state', ['open', 'closed', 'all']);
  const sort = word(call, 'sort', ['created', 'updated', 'popularity', 'long-running']);
  const sign = word(call, 'direction', sort === 'created' ? ['desc', 'asc'] : ['asc', 'desc']) === 'asc' ? 1 : -1;
  const { searchParams } = call.address;
  const [base, head] = [searchParams.get('base'), searchParams.get('head')];
  return [...repositoryOf(call).items.values()]
    .filter(isPullRequest)
    .filter((pull) => state === 'all' || pull.state === state)
    .filter((pull) => base === null || pull.base === base)
    .filter((pull) => head === null || `${pull.headRepository.owner}:${pull.headBranch}` === head)
    .sort((left, right) => sign * (SORTS[sort](left) - SORTS[sort](right) || left.number - right.number));
}

export const PULL = '/repos/{owner}/{repo}/pulls/{pull_number}';
export const READ = ['pull-requests:read'] as const;

export const pullRequestRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: '/repos/{owner}/{repo}/pulls',
    needs: READ,
    answer: (call) => paged(call, listed(call), (pull) => pullRequestJson(pull, versionOf(call))),
  },
  {
    method: 'GET',
    pattern: PULL,
    needs: ['pull-requests:read', 'contents:read'],
    answer: (call) => ({ body: fullPullRequestJson(pullRequestOf(call), versionOf(call)) }),
  },
  {
    method: 'GET',
    pattern: `${PULL}/files`,
    needs: READ,
    answer: (call) => {
      const pull = pullRequestOf(call);
      const files = changedFiles(pull).slice(0, call.limits.pullRequestFiles);
      const page = pageOf(call);
      return {
        headers: linkHeader(call, page, files.length),
        body: slice(files, page).map((file) => fileJson(pull.headRepository, pull.headSha, file)),
      };
    },
  },
  {
    method: 'GET',
    pattern: `${PULL}/commits`,
    needs: READ,
    answer: (call) => {
      const pull = pullRequestOf(call);
      return paged(call, pullRequestCommits(pull).slice(0, 250), (commit) => commitJson(pull.repository, commit));
    },
  },
  {
    method: 'GET',
    pattern: `${PULL}/reviews`,
    needs: READ,
    answer: (call) => paged(call, pullRequestOf(call).reviews, reviewJson),
  },
  {
    method: 'GET',
    pattern: `${PULL}/comments`,
    needs: READ,
    answer: (call) => paged(call, pullRequestOf(call).reviews.flatMap(reviewCommentsJson), (comment) => comment),
  },
];
