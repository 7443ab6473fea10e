import { expect, jest, test } from '@jest/globals';
import type { EmbeddedGitHub } from '../../playground/embedded-github/server.ts';
import { commitFiles } from '../../playground/embedded-github/world/commit-files.ts';
import type { PullRequest } from '../../playground/embedded-github/world/pull-request.ts';
import { pullRequestEvent } from '../../playground/workflow-event.ts';
import {
  gateRepository,
  INPUTS,
  openFromFork,
  ownBodies,
  statusOf,
  vepPath,
  vepText,
  withGitHub,
} from './gate-world.ts';
import { runInProcess } from './run-in-process.ts';

jest.setTimeout(120_000);

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
