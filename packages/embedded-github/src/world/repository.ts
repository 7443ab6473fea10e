import { createObjectStore, type ObjectStore } from '../git/object-store.ts';
import { commitFiles, type Files } from './commit-files.ts';
import type { Issue } from './issue.ts';
import type { PullRequest } from './pull-request.ts';
import type { CommitStatus } from './status.ts';
import { accountOf, nextId, type World } from './world.ts';

export interface RepositoryLabel {
  readonly id: number;
  readonly name: string;
}

export interface Role {
  readonly permission: 'admin' | 'write' | 'read' | 'none';
  /** `admin`, `maintain`, `write`, `triage`, `read` or a custom role's name. */
  readonly roleName: string;
}

export interface Repository {
  readonly world: World;
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  readonly defaultBranch: string;
  readonly store: ObjectStore;
  /** Full ref names to commit ids; `refs/pull/<n>/head` included. */
  readonly refs: Map<string, string>;
  /** Issues and pull requests, which share their numbers. */
  readonly items: Map<number, Issue | PullRequest>;
  /** By lower-case name. */
  readonly labels: Map<string, RepositoryLabel>;
  /** By lower-case handle. */
  readonly collaborators: Map<string, Role>;
  /** Every status ever written, oldest first. */
  readonly statuses: CommitStatus[];
  /** The repository this one was forked from. */
  readonly parent: Repository | null;
  /** False once deleted: its pull requests elsewhere stay. */
  exists: boolean;
  /** The rules of branches, as `/rules/branches/{branch}` answers them. */
  readonly branchRules: Map<string, readonly unknown[]>;
}

export interface NewRepository {
  readonly defaultBranch?: string;
  /** The first commit of the default branch. Without it the repository is empty. */
  readonly files?: Files;
  readonly labels?: readonly string[];
}

function register(world: World, fullName: string, from: Pick<Repository, 'defaultBranch' | 'store' | 'parent'>) {
  const [owner = '', name = ''] = fullName.split('/');
  const repository: Repository = {
    world,
    id: nextId(world),
    owner,
    name,
    ...from,
    refs: new Map(),
    items: new Map(),
    labels: new Map(),
    collaborators: new Map(),
    statuses: [],
    exists: true,
    branchRules: new Map(),
  };
  world.repositories.set(fullName.toLowerCase(), repository);
  return repository;
}

/** A new repository `owner/name`. */
export function createRepository(world: World, fullName: string, options: NewRepository = {}): Repository {
  const { defaultBranch = 'main', files, labels = [] } = options;
  const repository = register(world, fullName, { defaultBranch, store: createObjectStore(), parent: null });
  if (files !== undefined) {
    commitFiles(repository, defaultBranch, { files, message: 'Initial commit' });
  }
  for (const label of labels) {
    defineLabel(repository, label);
  }
  return repository;
}

/** A fork under another owner, with the branches of now. */
export function forkRepository(parent: Repository, owner: string): Repository {
  const { world, defaultBranch, store } = parent;
  accountOf(world, owner);
  const fork = register(world, `${owner}/${parent.name}`, { defaultBranch, store, parent });
  for (const [ref, id] of parent.refs) {
    if (ref.startsWith('refs/heads/')) {
      fork.refs.set(ref, id);
    }
  }
  return fork;
}

/** Deletes a repository. The pull requests that came from it stay, without a head repository. */
export function deleteRepository(repository: Repository): void {
  repository.exists = false;
  repository.world.repositories.delete(fullNameOf(repository).toLowerCase());
}

export function fullNameOf({ owner, name }: Repository): string {
  return `${owner}/${name}`;
}

/** Registers a label, so that it can be added to issues and pull requests. */
export function defineLabel(repository: Repository, name: string): RepositoryLabel {
  const label = { id: nextId(repository.world), name };
  repository.labels.set(name.toLowerCase(), label);
  return label;
}

const PERMISSIONS: Readonly<Record<string, Role['permission']>> = {
  admin: 'admin',
  maintain: 'write',
  write: 'write',
  triage: 'read',
  read: 'read',
};

/** Gives a person a role. A custom role's name is based on one of GitHub's own permissions. */
export function setRole(repository: Repository, login: string, role: string | Role): void {
  accountOf(repository.world, login);
  const known = typeof role === 'string' ? { permission: PERMISSIONS[role] ?? 'read', roleName: role } : role;
  repository.collaborators.set(login.toLowerCase(), known);
}
