import { type EmbeddedGitHub, type ServerOptions, startEmbeddedGitHub } from 'embedded-github/server.ts';
import type { Files } from 'embedded-github/world/commit-files.ts';
import { openIssue } from 'embedded-github/world/issue.ts';
import { openPullRequest } from 'embedded-github/world/open-pull-request.ts';
import type { PullRequest } from 'embedded-github/world/pull-request.ts';
import { createRepository, forkRepository, type Repository, setRole } from 'embedded-github/world/repository.ts';
import { type CommitStatus, latestStatuses } from 'embedded-github/world/status.ts';
import { createWorld } from 'embedded-github/world/world.ts';
import { documentText, TRACKED, type TypedFields } from '../vep-document.ts';

/** A VEP document that commits to v1.11; a field is left out where its value is null. */
export function vepText(number: number, fields: TypedFields = {}): string {
  const own = {
    ...TRACKED,
    title: `Foo ${number}`,
    'vep-number': String(number),
    'feature-gate': `Foo${number}`,
    'participating-sigs': null,
    replaces: null,
    'superseded-by': null,
    ...fields,
  };
  return documentText(own, `# VEP #${number}: Foo\n\n## Overview\n\nText.\n`);
}

export function vepPath(number: number): string {
  return `veps/sig-compute/${number}-foo/vep.md`;
}

/** A schedule with one freeze. */
export function scheduleText(freeze: string, release: string): string {
  return [
    `- when: ${freeze}`,
    '  who: KubeVirt',
    '  what: Virtualization Enhancement Proposal (VEP) Freeze',
    `- when: ${release}`,
    '  who: KubeVirt',
    '  what: GA',
    '',
  ].join('\n');
}

/** The inputs that name the calendar of this world. */
export const INPUTS = { 'schedule-repository': 'example/sig-release' };

/** A workflow's token that may write to issues as well, by the name under which tests send it. */
export const ISSUE_WRITER = {
  'test-token': {
    login: 'github-actions[bot]',
    permissions: { contents: 'read', issues: 'write', 'pull-requests': 'write', statuses: 'write' },
  },
} as const;

/** On 2026-12-01: `bob` is a maintainer, v1.11 freezes on 2027-01-06, VEP 100 is committed to v1.11 on the base. */
export function gateRepository(files: Files = {}): Repository {
  const world = createWorld({ now: '2026-12-01T09:00:00Z' });
  createRepository(world, 'example/sig-release', {
    files: {
      'releases/v1.10/schedule.yaml': scheduleText('2026/09/02', '2026/11/11'),
      'releases/v1.11/schedule.yaml': scheduleText('2027/01/06', '2027/03/10'),
      'releases/v1.12/schedule.yaml': scheduleText('2027/05/05', '2027/07/07'),
      'releases/README.md': 'Schedules\n',
    },
  });
  const repository = createRepository(world, 'example/enhancements', {
    files: {
      OWNERS: 'approvers:\n  - erin\n  - sig-leads\n',
      OWNERS_ALIASES: 'aliases:\n  sig-leads:\n    - frank\n',
      'veps/NNNN-vep-template/vep.md': '# VEP\n\n## Overview\n\n## Goals\n',
      'veps/sig-compute/OWNERS': 'reviewers:\n  - dana\n',
      [vepPath(100)]: vepText(100),
      ...files,
    },
    labels: ['kind/vep', 'freeze-exception'],
  });
  setRole(repository, 'bob', 'maintain');
  setRole(repository, 'mallory', 'write');
  for (const number of [100, 101, 102, 103]) {
    openIssue(repository, { number, title: `VEP ${number}` });
  }
  return repository;
}

/** Opens a pull request from alice's fork. */
export function openFromFork(repository: Repository, files: Files, number = 200): PullRequest {
  const { world } = repository;
  const fork = world.repositories.get('alice/enhancements') ?? forkRepository(repository, 'alice');
  return openPullRequest(repository, { number, title: 'Track foo', author: 'alice', from: fork, files });
}

/** Lets the world of a pull request be a minute older. */
export function passMinute({ repository: { world } }: PullRequest): void {
  world.now = new Date(world.now.getTime() + 60_000);
}

/** Starts the server for the length of a test; a request or query that GitHub would not understand fails it. */
export async function withGitHub<Result>(
  repository: Repository,
  use: (github: EmbeddedGitHub) => Promise<Result>,
  options: ServerOptions = {},
): Promise<Result> {
  const github = await startEmbeddedGitHub(repository.world, options);
  try {
    const result = await use(github);
    if (github.problems.length > 0) {
      throw new Error(github.problems.join('\n'));
    }
    return result;
  } finally {
    await github.close();
  }
}

/** The latest status of our context on a pull request's head. */
export function statusOf(pull: PullRequest): CommitStatus | null {
  return latestStatuses(pull.repository, pull.headSha).find(({ context }) => context === 'VEP governance') ?? null;
}

/** The bodies of the action's comments. */
export function ownBodies(pull: PullRequest): readonly string[] {
  return pull.comments.filter(({ author }) => author === 'github-actions[bot]').map(({ body }) => body);
}
