import { startEmbeddedGitHub } from 'embedded-github/server.ts';
import { createBranch } from 'embedded-github/world/commit-files.ts';
import { openIssue } from 'embedded-github/world/issue.ts';
import { createRepository, forkRepository, type Repository, setRole } from 'embedded-github/world/repository.ts';
import { createWorld } from 'embedded-github/world/world.ts';
import { scheduleText } from '../../action/gate-world.ts';
import { FIRST, filesBetween } from './document-files.ts';
import { CALENDAR, ISSUES } from './freeze-model.ts';
import type { History, Step } from './history-step.ts';
import { takeStep } from './history-steps.ts';

const TOKEN = {
  login: 'github-actions[bot]',
  permissions: { contents: 'read', issues: 'write', 'pull-requests': 'write', statuses: 'write' },
} as const;

function createHistoryRepository(from: string): Repository {
  const world = createWorld({ now: '2026-08-01T00:00:00Z' });
  const schedules = Object.entries(CALENDAR).map(([release, { freeze, out }]) => [
    `releases/${release}/schedule.yaml`,
    scheduleText(freeze, out),
  ]);
  createRepository(world, 'example/sig-release', { files: Object.fromEntries(schedules) });
  const repository = createRepository(world, 'example/enhancements', {
    files: {
      OWNERS: 'approvers:\n  - erin\n  - sig-leads\n',
      OWNERS_ALIASES: 'aliases:\n  sig-leads:\n    - frank\n',
      'veps/NNNN-vep-template/vep.md': '# VEP\n\n## Overview\n',
      'veps/sig-compute/OWNERS': 'reviewers:\n  - dana\n',
      ...filesBetween(new Map(), FIRST),
    },
    labels: ['kind/vep', 'freeze-exception'],
  });
  setRole(repository, 'bob', 'maintain');
  setRole(repository, 'mallory', 'write');
  for (const number of ISSUES) {
    openIssue(repository, { number, title: `VEP ${number}` });
  }
  createBranch(repository, 'stable');
  world.now = new Date(from);
  return repository;
}

function describeStep({ do: kind, ...rest }: Step): string {
  return `${kind} ${JSON.stringify(rest)}`;
}

/**
 * Lets a history happen.
 *
 * @returns the steps that were possible, in words
 * @throws {Error} where the action does not do what the model says; its message tells the history
 */
export async function walkHistory({ from, memory, steps }: History): Promise<readonly string[]> {
  const repository = createHistoryRepository(from);
  const github = await startEmbeddedGitHub(repository.world, { tokens: { 'test-token': TOKEN } });
  const live = { repository, fork: forkRepository(repository, 'alice'), github, memory, pulls: [] };
  const taken: string[] = [];
  try {
    for (const step of steps) {
      const words = `${repository.world.now.toISOString()} ${describeStep(step)}`;
      try {
        taken.push(...((await takeStep(live, step)) ? [words] : []));
      } catch (error) {
        throw new Error([...taken, words, error instanceof Error ? error.message : String(error)].join('\n'));
      }
    }
  } finally {
    await github.close();
  }
  return taken;
}
