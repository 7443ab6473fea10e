import { describe, expect, jest, test } from '@jest/globals';
import { isWrite } from '../../playground/embedded-github/http/request-log.ts';
import type { EmbeddedGitHub } from '../../playground/embedded-github/server.ts';
import { commitFiles, createBranch } from '../../playground/embedded-github/world/commit-files.ts';
import { closeIssue } from '../../playground/embedded-github/world/issue.ts';
import { openPullRequest } from '../../playground/embedded-github/world/open-pull-request.ts';
import type { PullRequest } from '../../playground/embedded-github/world/pull-request.ts';
import { forkRepository } from '../../playground/embedded-github/world/repository.ts';
import { pullRequestEvent } from '../../playground/workflow-event.ts';
import { gateRepository, INPUTS, openFromFork, statusOf, vepPath, vepText, withGitHub } from './gate-world.ts';
import { runInProcess } from './run-in-process.ts';

jest.setTimeout(60_000);

const UNREADY = { [vepPath(101)]: vepText(101, { reviewers: '[TBD]' }) };

function checkIt(github: EmbeddedGitHub, pull: PullRequest) {
  return runInProcess({ github, event: pullRequestEvent(pull), inputs: INPUTS });
}

function openSame({ repository, headRepository, headSha }: PullRequest, branch: string, base: string): PullRequest {
  createBranch(headRepository, branch, headSha);
  return openPullRequest(repository, { title: branch, author: 'alice', from: headRepository, branch, base });
}

/** A pull request into a branch that has the document already, and one with an error and the same head behind others. */
function hideBehind(count: number) {
  const repository = gateRepository();
  createBranch(repository, 'release', 'main');
  commitFiles(repository, 'release', { files: UNREADY });
  const cover = openFromFork(repository, UNREADY, 200);
  cover.base = 'release';
  for (let index = 1; index < count; index += 1) {
    closeIssue(openSame(cover, `closed-${index}`, 'main'), { by: 'alice' });
  }
  return { cover, broken: openSame(cover, 'broken', 'main') };
}

describe('an error is not hidden by other pull requests with the same head', () => {
  test('many of them closed', async () => {
    const { cover, broken } = hideBehind(99);
    await withGitHub(cover.repository, (github) => checkIt(github, cover));
    expect(statusOf(broken)).toMatchObject({ state: 'failure' });
    expect(statusOf(broken)?.description).toContain(`Pull request ${broken.number}:`);
  });

  test('more of them than GitHub tells at once: nothing passes', async () => {
    const { cover, broken } = hideBehind(101);
    const run = await withGitHub(cover.repository, (github) => checkIt(github, cover));
    expect(run.failure).not.toBeNull();
    expect(statusOf(broken)?.state).toBe('error');
  });
});

test('a branch without a commit of its own: its status is found, and written once', async () => {
  const repository = gateRepository();
  const pull = openPullRequest(repository, {
    title: 'Nothing',
    author: 'alice',
    from: forkRepository(repository, 'alice'),
  });
  await withGitHub(repository, async (github) => {
    await checkIt(github, pull);
    expect(statusOf(pull)?.state).toBe('success');
    github.requests.length = 0;
    await checkIt(github, pull);
    expect(github.requests.filter(isWrite)).toEqual([]);
  });
});
