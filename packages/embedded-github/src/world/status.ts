import type { Repository } from './repository.ts';
import { accountOf, instant, nextId } from './world.ts';

export type StatusState = 'error' | 'failure' | 'pending' | 'success';

export interface CommitStatus {
  readonly id: number;
  readonly sha: string;
  readonly state: StatusState;
  readonly context: string;
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly creator: string;
  readonly createdAt: Date;
}

export interface NewStatus {
  readonly state: StatusState;
  readonly context: string;
  readonly description?: string | null;
  readonly targetUrl?: string | null;
  readonly creator: string;
  readonly at?: string;
}

/** Writes a commit status. Statuses are only ever added: the latest of a context counts. */
export function addStatus(repository: Repository, sha: string, status: NewStatus): CommitStatus {
  const { world } = repository;
  accountOf(world, status.creator);
  const written: CommitStatus = {
    id: nextId(world),
    sha,
    state: status.state,
    context: status.context,
    description: status.description ?? null,
    targetUrl: status.targetUrl ?? null,
    creator: status.creator,
    createdAt: instant(world, status.at),
  };
  repository.statuses.push(written);
  return written;
}

/** All statuses of a commit, newest first. */
export function statusesOf(repository: Repository, sha: string): CommitStatus[] {
  return repository.statuses.filter((status) => status.sha === sha).reverse();
}

/** The latest status of each context, whose case does not matter, by context. */
export function latestStatuses(repository: Repository, sha: string): CommitStatus[] {
  const latest = new Map<string, CommitStatus>();
  for (const status of statusesOf(repository, sha)) {
    const key = status.context.toLowerCase();
    latest.set(key, latest.get(key) ?? status);
  }
  return [...latest.values()].sort((left, right) => (left.context < right.context ? -1 : 1));
}

/** GitHub's combined state; null when there is no status at all, which REST calls `pending`. */
export function combinedState(statuses: readonly CommitStatus[]): 'failure' | 'pending' | 'success' | null {
  const states = new Set(statuses.map(({ state }) => state));
  if (states.has('error') || states.has('failure')) {
    return 'failure';
  }
  if (states.has('pending')) {
    return 'pending';
  }
  return statuses.length === 0 ? null : 'success';
}
