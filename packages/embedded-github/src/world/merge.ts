import { mergeBase } from '../git/commit-graph.ts';
import { type Commit, readCommit, writeCommit } from '../git/object-store.ts';
import { mergeTrees } from '../git/three-way-merge.ts';
import { setBranch, signatureOf } from './commit-files.ts';
import { addEvent, type Deed } from './issue.ts';
import type { PullRequest } from './pull-request.ts';
import type { Repository } from './repository.ts';
import { instant } from './world.ts';

/** The commit that merging a head onto a base commit makes. A squash has one parent, a merge two. */
function mergeCommit(
  repository: Repository,
  {
    onto,
    head,
    isSquash,
    message,
    date,
  }: { onto: string; head: string; isSquash: boolean; message: string; date: Date },
): Commit {
  const { world, store } = repository;
  const base = mergeBase(store, onto, head)?.id ?? null;
  const tree = mergeTrees(store, { base, ours: onto, theirs: head });
  if (tree === null) {
    throw new Error(`${head} conflicts with ${onto}`);
  }
  const signature = signatureOf(world, 'example', date);
  const parents = isSquash ? [onto] : [onto, head];
  return writeCommit(store, { tree, parents, author: signature, committer: signature, message });
}

/** Merges a pull request into its base branch, by squash as Tide does unless asked otherwise. */
export function mergePullRequest(pull: PullRequest, deed: Deed & { readonly method?: 'squash' | 'merge' }): Commit {
  const { repository } = pull;
  const at = instant(repository.world, deed.at);
  const commit = mergeCommit(repository, {
    onto: readCommit(repository.store, repository.refs.get(`refs/heads/${pull.base}`) ?? '').id,
    head: pull.headSha,
    isSquash: deed.method !== 'merge',
    message: `${pull.title} (#${pull.number})`,
    date: at,
  });
  pull.merge = { at, by: deed.by, commit: commit.id };
  pull.state = 'closed';
  pull.closedAt = at;
  setBranch(repository, pull.base, commit.id);
  addEvent(pull, 'merged', deed);
  addEvent(pull, 'closed', deed);
  return commit;
}

/** A group of the merge queue, as the event `merge_group` tells of it. */
export interface MergeGroup {
  readonly repository: Repository;
  readonly headSha: string;
  /** `refs/heads/gh-readonly-queue/main/pr-7-<base sha>` */
  readonly headRef: string;
  readonly baseSha: string;
  /** `refs/heads/main` */
  readonly baseRef: string;
}

/** Puts a pull request into the queue, behind `after` where given: each group is based on the one before it. */
export function enqueue(pull: PullRequest, after: MergeGroup | null = null): MergeGroup {
  const { repository } = pull;
  const onto = after?.headSha ?? repository.refs.get(`refs/heads/${pull.base}`) ?? '';
  const { id } = mergeCommit(repository, {
    onto,
    head: pull.headSha,
    isSquash: true,
    message: `${pull.title} (#${pull.number})`,
    date: new Date(repository.world.now),
  });
  const headRef = `refs/heads/gh-readonly-queue/${pull.base}/pr-${pull.number}-${onto}`;
  repository.refs.set(headRef, id);
  return { repository, headSha: id, headRef, baseSha: onto, baseRef: `refs/heads/${pull.base}` };
}
