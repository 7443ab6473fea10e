import { expect, test } from '@jest/globals';
import { changingSteps, readMergeSteps } from '../../../src/action/push/merge-steps.ts';
import type { GitHubClient } from '../../../src/github/client/client.ts';
import type { BaseCommit } from '../../../src/github/history/base-history.ts';

/** Oldest first; the trees say which of them changed a VEP. */
const LINE: readonly BaseCommit[] = [
  { sha: 'a', rootTree: 'tree-1' },
  { sha: 'b', rootTree: 'tree-2' },
  { sha: 'c', rootTree: 'tree-2' },
  { sha: 'd', rootTree: 'tree-3' },
  { sha: 'e', rootTree: 'tree-4' },
];

const PULLS: Readonly<Record<string, number>> = { b: 7, d: 8, e: 8 };

function pullsJson(sha: unknown) {
  const number = PULLS[String(sha)];
  const node = { number, state: 'MERGED', baseRefName: 'main', mergedAt: '2026-12-02T00:00:00Z' };
  return { object: { associatedPullRequests: { nodes: number === undefined ? [] : [node] } } };
}

/** GitHub as a rebase leaves it: several commits of one pull request in a row. */
const client: Pick<GitHubClient, 'repository' | 'demand'> = {
  repository: { owner: 'example', name: 'enhancements' },
  demand: ({ variables, read }) => Promise.resolve(read(pullsJson(variables.sha?.[1]), '')),
};

test('commits that one pull request brought one after another are one step; what leaves the VEPs alone is none', async () => {
  const steps = await readMergeSteps(client as GitHubClient, changingSteps(LINE), 'main');
  const told = steps.map((step) => [step.pullRequest?.number, step.before.sha, step.after.sha]);
  expect(told).toEqual([
    [7, 'a', 'b'],
    [8, 'c', 'e'],
  ]);
});
