import { describe, expect, test } from '@jest/globals';
import type { EmbeddedGitHub } from 'embedded-github/server.ts';
import { commitFiles } from 'embedded-github/world/commit-files.ts';
import type { PullRequest } from 'embedded-github/world/pull-request.ts';
import { addStatus } from 'embedded-github/world/status.ts';
import { type PullRequestAction, pullRequestEvent } from '../../../playground/workflow-event.ts';
import {
  gateRepository,
  INPUTS,
  openFromFork,
  ownBodies,
  statusOf,
  vepPath,
  vepText,
  withGitHub,
} from '../gate-world.ts';
import { runInProcess } from '../run-in-process.ts';

/** After the freeze of v1.11, to which the pull request commits. */
function openLate(): PullRequest {
  const pull = openFromFork(gateRepository(), { [vepPath(101)]: vepText(101) });
  pull.repository.world.now = new Date('2027-01-10T09:00:00Z');
  return pull;
}

/** Checks while somebody merges the same commitment before the n-th request. Says how many requests it took. */
async function checkWhile(github: EmbeddedGitHub, pull: PullRequest, nth: number): Promise<number> {
  let count = 0;
  github.beforeRequest = () => {
    count += 1;
    if (count === nth) {
      const files = { [vepPath(101)]: vepText(101, { title: 'Old' }) };
      commitFiles(pull.repository, 'main', { files });
    }
  };
  await runInProcess({ github, event: pullRequestEvent(pull), inputs: INPUTS });
  return count;
}

test('the base branch moves before each request in turn: the verdict is that of the base of now', async () => {
  let requests = 1;
  for (let nth = 1; nth <= requests; nth++) {
    const pull = openLate();
    requests = await withGitHub(pull.repository, (github) => checkWhile(github, pull, nth));
    if (nth <= requests) {
      expect([nth, statusOf(pull)?.state, ownBodies(pull).length]).toEqual([nth, 'success', 1]);
      expect(ownBodies(pull)[0]).toContain('✅ VEP governance');
    }
  }
  expect(requests).toBeGreaterThan(8);
});

describe('a green status that may be about something else does not stand while it is judged', () => {
  const REBASED = { action: 'edited', changes: { base: { ref: { from: 'release' } } } };

  /** The states of the head's statuses, those before the second check included. */
  async function statesAfter(options: PullRequestAction, prepare: (pull: PullRequest) => void = () => undefined) {
    const pull = openFromFork(gateRepository(), { [vepPath(101)]: vepText(101) });
    await withGitHub(pull.repository, async (github) => {
      await runInProcess({ github, event: pullRequestEvent(pull), inputs: INPUTS });
      prepare(pull);
      await runInProcess({ github, event: pullRequestEvent(pull, options), inputs: INPUTS });
    });
    return pull.repository.statuses.map(({ state }) => state);
  }

  test.each([
    ['opened', { action: 'opened' }],
    ['reopened', { action: 'reopened' }],
    ['given another base branch', REBASED],
  ])('of a pull request that is %s, and it comes back', async (_, options) => {
    expect(await statesAfter(options)).toEqual(['pending', 'success', 'pending', 'success']);
  });

  test('nor where the freeze has begun since', async () => {
    const states = await statesAfter({ action: 'reopened' }, ({ repository }) => {
      repository.world.now = new Date('2027-01-10T09:00:00Z');
    });
    expect(states).toEqual(['pending', 'success', 'pending', 'failure']);
  });

  test.each([
    ['a push', { action: 'synchronize' }],
    ['another title', { action: 'edited', changes: { title: { from: 'Old' } } }],
  ])('but after %s it does', async (_, options) => {
    expect(await statesAfter(options)).toEqual(['pending', 'success']);
  });

  test('but a maintainer’s override does', async () => {
    const override = { state: 'success', context: 'VEP governance', creator: 'kubevirt-prow[bot]' } as const;
    const states = await statesAfter({ action: 'reopened' }, ({ repository, headSha }) => {
      addStatus(repository, headSha, { ...override, description: 'Overridden by bob' });
    });
    expect(states).toEqual(['pending', 'success', 'success']);
  });
});
