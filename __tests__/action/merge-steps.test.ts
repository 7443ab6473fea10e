import { expect, test } from '@jest/globals';
import { readMergeSteps } from '../../src/action/merge-steps.ts';
import type { BaseCommit } from '../../src/github/base-history.ts';
import type { GitHubClient } from '../../src/github/client.ts';

interface PastCommit extends BaseCommit {
  readonly parent: string | null;
}

function commit(sha: string, parent: string | null, rootTree: string): PastCommit {
  return { sha, parent, rootTree };
}

/** Newest first, as GitHub tells them; the trees say which of them changed a VEP. */
const HISTORY = [
  commit('e', 'd', 'tree-4'),
  commit('d', 'c', 'tree-3'),
  commit('c', 'b', 'tree-2'),
  commit('b', 'a', 'tree-2'),
  commit('a', null, 'tree-1'),
];

const PULLS: Readonly<Record<string, number>> = { b: 7, d: 8, e: 8 };

function historyJson() {
  const nodes = HISTORY.map(({ sha, parent }) => ({
    oid: sha,
    parents: { nodes: parent === null ? [] : [{ oid: parent }] },
  }));
  return { object: { history: { nodes, pageInfo: { hasNextPage: false, endCursor: null } } } };
}

function commitJson(sha: unknown) {
  const found = HISTORY.find((one) => one.sha === sha);
  return { commit: { oid: sha }, root: { oid: found?.rootTree } };
}

function pullsJson(sha: unknown) {
  const number = PULLS[String(sha)];
  const node = { number, state: 'MERGED', baseRefName: 'main', mergedAt: '2026-12-02T00:00:00Z' };
  return { object: { associatedPullRequests: { nodes: number === undefined ? [] : [node] } } };
}

function answer(field: string, sha: unknown) {
  if (field.includes('history(')) {
    return historyJson();
  }
  return field.includes('associatedPullRequests(') ? pullsJson(sha) : commitJson(sha);
}

/** GitHub as a rebase leaves it: several commits of one pull request in a row. */
const client: Pick<GitHubClient, 'repository' | 'demand'> = {
  repository: { owner: 'example', name: 'enhancements' },
  demand: ({ field, variables, read }) => Promise.resolve(read(answer(field, variables.sha?.[1]), '')),
};

test('commits that one pull request brought one after another are one step; what leaves the VEPs alone is none', async () => {
  const [after] = HISTORY;
  const before = HISTORY.at(-1);
  if (after === undefined || before === undefined) {
    throw new Error('There is no history.');
  }
  const steps = await readMergeSteps(client as GitHubClient, { before, after, branch: 'main', root: 'veps' });
  const told = steps.map((step) => [step.pullRequest?.number, step.before.sha, step.after.sha]);
  expect(told).toEqual([
    [7, 'a', 'b'],
    [8, 'c', 'e'],
  ]);
});
