import { expect, test } from '@jest/globals';
import { sequentialDepth } from 'embedded-github/http/request-log.ts';
import type { EmbeddedGitHub } from 'embedded-github/server.ts';
import { addComment } from 'embedded-github/world/issue.ts';
import { pushTo } from 'embedded-github/world/open-pull-request.ts';
import type { PullRequest } from 'embedded-github/world/pull-request.ts';
import { pullRequestEvent } from '../../../playground/workflow-event.ts';
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

const GOOD = { [vepPath(101)]: vepText(101) };

/** Long against the time that the embedded GitHub computes. */
const LATENCY = 400;

function discuss(pull: PullRequest, count: number, body = 'A word.'): void {
  for (let index = 0; index < count; index += 1) {
    addComment(pull, body, { by: 'dave' });
  }
}

/** Checks the pull request, and counts the requests that had to wait for one another. */
async function roundTrips(github: EmbeddedGitHub, pull: PullRequest): Promise<number> {
  const before = github.requests.length;
  await runInProcess({ github, event: pullRequestEvent(pull), inputs: INPUTS });
  return sequentialDepth(github.requests.slice(before));
}

test('1,000 comments cost two round trips more, for their pages are read side by side (action §5)', async () => {
  const pull = openFromFork(gateRepository(), GOOD);
  discuss(pull, 1000);
  await withGitHub(
    pull.repository,
    async (github) => {
      expect(await roundTrips(github, pull)).toBeLessThanOrEqual(7);
      expect(await roundTrips(github, pull)).toBeLessThanOrEqual(5);
    },
    { latency: LATENCY },
  );
  expect(ownBodies(pull)).toHaveLength(1);
});

test('our comment behind hundreds of others is found again, and one with a copied marker is not it', async () => {
  const pull = openFromFork(gateRepository(), GOOD);
  discuss(pull, 250);
  await withGitHub(pull.repository, async (github) => {
    await roundTrips(github, pull);
    const [first] = ownBodies(pull);
    discuss(pull, 120, first);
    const { comments } = pull;
    comments.unshift(...comments.splice(251, 100));
    pushTo(pull, { files: { [vepPath(101)]: vepText(101, { status: 'odd' }) } });
    await roundTrips(github, pull);
    expect(statusOf(pull)?.state).toBe('failure');
    expect(ownBodies(pull)).toEqual([expect.stringContaining('`odd`')]);
    expect(comments.filter(({ author, body }) => author === 'dave' && body === first)).toHaveLength(120);
  });
});
