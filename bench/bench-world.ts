import { openIssue } from 'embedded-github/world/issue.ts';
import { openPullRequest } from 'embedded-github/world/open-pull-request.ts';
import type { PullRequest } from 'embedded-github/world/pull-request.ts';
import { createRepository, forkRepository, type Repository } from 'embedded-github/world/repository.ts';
import { createWorld, type World } from 'embedded-github/world/world.ts';
import { vepPath, vepText } from './vep-text.ts';

const SCHEDULE = `- when: 2027/01/06
  who: KubeVirt
  what: Virtualization Enhancement Proposal (VEP) Freeze
- when: 2027/03/24
  who: KubeVirt
  what: Tag v1.11.0 on release-1.11
`;

/** A world with a calendar and `documents` merged proposals, numbered from 1001. */
export interface BenchWorld {
  readonly world: World;
  readonly repository: Repository;
}

/** Makes the repository that all measurements start from. */
export function createBenchWorld(documents: number): BenchWorld {
  const world = createWorld({ now: '2026-10-01T09:00:00Z' });
  createRepository(world, 'example/sig-release', { files: { 'releases/v1.11/schedule.yaml': SCHEDULE } });
  const numbers = Array.from({ length: documents }, (_, index) => 1001 + index);
  const files = numbers.map((number) => [vepPath(number), vepText({ number })] as const);
  const repository = createRepository(world, 'example/enhancements', {
    files: Object.fromEntries(files),
    labels: ['kind/vep', 'freeze-exception'],
  });
  for (const number of numbers) {
    openIssue(repository, { number, title: `VEP ${number}`, author: 'alice' });
  }
  return { world, repository };
}

/** A pull request from a fork that edits the documents with these numbers. */
export function openEdit(repository: Repository, numbers: readonly number[], index = 0): PullRequest {
  const { world } = repository;
  const fork = world.repositories.get('alice/enhancements') ?? forkRepository(repository, 'alice');
  const files = numbers.map((number) => [vepPath(number), vepText({ number, note: 'One sentence more.' })] as const);
  return openPullRequest(repository, {
    number: 5001 + index,
    title: `Edit ${numbers.length} proposals`,
    author: 'alice',
    from: fork,
    branch: `edit-${index}`,
    files: Object.fromEntries(files),
  });
}

/** A pull request from a fork that commits a new document to the release of the calendar. */
export function openCommitment(repository: Repository, index: number): PullRequest {
  const { world } = repository;
  const number = 2001 + index;
  const fork = world.repositories.get('alice/enhancements') ?? forkRepository(repository, 'alice');
  openIssue(repository, { number, title: `VEP ${number}`, author: 'alice' });
  return openPullRequest(repository, {
    number: 6001 + index,
    title: `Propose VEP ${number}`,
    author: 'alice',
    from: fork,
    branch: `propose-${index}`,
    files: { [vepPath(number)]: vepText({ number }) },
  });
}
