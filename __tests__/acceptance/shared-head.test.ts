import { expect, test } from '@jest/globals';
import { commitFiles, createBranch } from 'embedded-github/world/commit-files.ts';
import { closeIssue } from 'embedded-github/world/issue.ts';
import { openPullRequest } from 'embedded-github/world/open-pull-request.ts';
import type { PullRequest } from 'embedded-github/world/pull-request.ts';
import { pullRequestEvent, scheduleEvent } from '../../playground/workflow-event.ts';
import { gateRepository, openFromFork, ownBodies, statusOf, vepPath, vepText } from '../action/gate-world.ts';
import { runEvent, withRecheckToken } from './dist-run.ts';

const UNREADY = { [vepPath(101)]: vepText(101, { reviewers: '[TBD]' }) };

/** The same commit of the same fork, into a branch that has its documents already: by itself it passes. */
function openCover({ repository, headRepository, headSha }: PullRequest): PullRequest {
  createBranch(repository, 'release', 'main');
  commitFiles(repository, 'release', { files: UNREADY });
  createBranch(headRepository, 'cover', headSha);
  return openPullRequest(repository, {
    title: 'Cover',
    author: 'alice',
    from: headRepository,
    branch: 'cover',
    base: 'release',
  });
}

test('another pull request with the same head does not turn the shared status green, until the red one is closed', async () => {
  const broken = openFromFork(gateRepository(), UNREADY);
  await withRecheckToken(broken, async (github) => {
    const opened = async (pull: PullRequest) => {
      const run = await runEvent(github, pullRequestEvent(pull, { action: 'opened' }));
      expect(run.exitCode).toBe(0);
    };
    const recheck = async () => expect((await runEvent(github, scheduleEvent(broken.repository))).exitCode).toBe(0);
    await opened(broken);
    expect(statusOf(broken)?.state).toBe('failure');
    const cover = openCover(broken);
    await opened(cover);
    expect(statusOf(broken)).toMatchObject({
      state: 'failure',
      description: expect.stringMatching(/^Pull request 200: /),
    });
    expect(ownBodies(cover)[0] ?? '').not.toContain('errors to fix');
    await recheck();
    expect(statusOf(broken)?.state).toBe('failure');
    closeIssue(broken, { by: 'alice' });
    const [body] = ownBodies(broken);
    await recheck();
    expect(statusOf(cover)).toMatchObject({
      state: 'success',
      description: expect.not.stringContaining('Pull request'),
    });
    expect(ownBodies(broken)).toEqual([body]);
  });
});
