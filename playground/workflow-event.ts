import { mergeBase } from 'embedded-github/git/commit-graph.ts';
import { readCommit } from 'embedded-github/git/object-store.ts';
import { accountJson, timestamp } from 'embedded-github/rest-json/account-json.ts';
import { fullPullRequestJson } from 'embedded-github/rest-json/pull-request-json.ts';
import { repositoryJson, wornLabelJson } from 'embedded-github/rest-json/repository-json.ts';
import type { MergeGroup } from 'embedded-github/world/merge.ts';
import type { PullRequest } from 'embedded-github/world/pull-request.ts';
import { branchTip } from 'embedded-github/world/pull-request.ts';
import type { Repository } from 'embedded-github/world/repository.ts';
import { accountOf } from 'embedded-github/world/world.ts';

/** What makes a workflow run: the event's name, its payload in GitHub's shape, and where it runs. */
export interface WorkflowEvent {
  readonly name: string;
  readonly repository: Repository;
  readonly payload: object;
  /** `GITHUB_SHA` and `GITHUB_REF`, which for most events are the default branch's. */
  readonly sha: string;
  readonly ref: string;
  readonly actor: string;
}

function onDefaultBranch(repository: Repository) {
  const { defaultBranch } = repository;
  return { repository, sha: branchTip(repository, defaultBranch), ref: `refs/heads/${defaultBranch}` };
}

function common(repository: Repository, actor: string) {
  return { repository: repositoryJson(repository), sender: accountJson(accountOf(repository.world, actor)) };
}

export interface PullRequestAction {
  /** `pull_request_target` by default. */
  readonly name?: 'pull_request_target' | 'pull_request';
  /** `synchronize` by default; `opened`, `labeled`, … */
  readonly action?: string;
  /** For `labeled` and `unlabeled`. */
  readonly label?: string;
  /** For `edited`: `{ base: { ref: { from: 'main' } } }`. */
  readonly changes?: object;
  readonly actor?: string;
}

/** Something happened to a pull request. The payload shows it as it is at this moment. */
export function pullRequestEvent(pull: PullRequest, options: PullRequestAction = {}): WorkflowEvent {
  const { name = 'pull_request_target', action = 'synchronize', label, changes } = options;
  const { repository } = pull;
  const actor = options.actor ?? pull.author ?? 'ghost';
  return {
    ...onDefaultBranch(repository),
    name,
    actor,
    payload: {
      action,
      number: pull.number,
      pull_request: fullPullRequestJson(pull, { isOldVersion: true }),
      ...(label === undefined ? {} : { label: wornLabelJson(repository, label) }),
      ...(changes === undefined ? {} : { changes }),
      ...common(repository, actor),
    },
  };
}

/** The queue asks for checks of a group. */
export function mergeGroupEvent(group: MergeGroup): WorkflowEvent {
  const { repository, headSha, headRef, baseSha, baseRef } = group;
  const { message, committer } = readCommit(repository.store, headSha);
  const actor = 'github-merge-queue[bot]';
  return {
    name: 'merge_group',
    repository,
    sha: headSha,
    ref: headRef,
    actor,
    payload: {
      action: 'checks_requested',
      merge_group: {
        head_sha: headSha,
        head_ref: headRef,
        base_sha: baseSha,
        base_ref: baseRef,
        head_commit: { id: headSha, message, timestamp: timestamp(committer.date) },
      },
      ...common(repository, actor),
    },
  };
}

const NOTHING = '0'.repeat(40);

export interface Push {
  /** The tip before; null for a branch that is new. */
  readonly before: string | null;
  /** A branch; the default branch by default. */
  readonly branch?: string;
  readonly actor?: string;
}

/** A branch was pushed to; its tip of now is what is there after. Actions get commits without lists of files. */
export function pushEvent(repository: Repository, { before, branch, actor = 'example' }: Push): WorkflowEvent {
  const ref = `refs/heads/${branch ?? repository.defaultBranch}`;
  const after = branchTip(repository, branch ?? repository.defaultBranch);
  const { message, committer } = readCommit(repository.store, after);
  return {
    name: 'push',
    repository,
    sha: after,
    ref,
    actor,
    payload: {
      ref,
      before: before ?? NOTHING,
      after,
      created: before === null,
      deleted: false,
      forced: before !== null && mergeBase(repository.store, before, after)?.id !== before,
      commits: [{ id: after, message, timestamp: timestamp(committer.date) }],
      head_commit: { id: after, message, timestamp: timestamp(committer.date) },
      ...common(repository, actor),
    },
  };
}

export function scheduleEvent(repository: Repository): WorkflowEvent {
  return {
    ...onDefaultBranch(repository),
    name: 'schedule',
    actor: repository.owner,
    payload: { schedule: '7,22,37,52 * * * *', repository: repositoryJson(repository) },
  };
}

/** Somebody pressed the button. The inputs of the workflow reach the action by its own inputs. */
export function dispatchEvent(repository: Repository, actor = 'example'): WorkflowEvent {
  const base = onDefaultBranch(repository);
  return {
    ...base,
    name: 'workflow_dispatch',
    actor,
    payload: { inputs: null, ref: base.ref, ...common(repository, actor) },
  };
}
