import { describe, expect, test } from '@jest/globals';
import { isWrite, type RecordedRequest } from 'embedded-github/http/request-log.ts';
import type { EmbeddedGitHub } from 'embedded-github/server.ts';
import { commitFiles, createBranch } from 'embedded-github/world/commit-files.ts';
import { closeIssue } from 'embedded-github/world/issue.ts';
import { addLabel } from 'embedded-github/world/label.ts';
import { openPullRequest } from 'embedded-github/world/open-pull-request.ts';
import type { PullRequest } from 'embedded-github/world/pull-request.ts';
import { forkRepository } from 'embedded-github/world/repository.ts';
import { pullRequestEvent, scheduleEvent } from '../../../playground/workflow-event.ts';
import { worstStatus } from '../../../src/action/check/shared-head.ts';
import { gateRepository, INPUTS, openFromFork, statusOf, vepPath, vepText, withGitHub } from '../gate-world.ts';
import { runInProcess } from '../run-in-process.ts';

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

  test('more of them than GitHub tells at once, and nothing is written for those', async () => {
    const { cover, broken } = hideBehind(101);
    await withGitHub(cover.repository, (github) => checkIt(github, cover));
    expect(statusOf(broken)?.description).toContain(`Pull request ${broken.number}:`);
    const closed = [...cover.repository.items.values()].filter(({ state }) => state === 'closed');
    expect(closed.flatMap(({ comments }) => comments)).toEqual([]);
  });

  test('whether or not GitHub associates a commit of a fork with pull requests', async () => {
    for (const associatesForkCommits of [true, false]) {
      const { cover, broken } = hideBehind(1);
      const behavior = { associatesForkCommits };
      await withGitHub(cover.repository, (github) => checkIt(github, cover), { behavior });
      expect(statusOf(broken)?.description).toContain(`Pull request ${broken.number}:`);
    }
  });
});

/** Lets somebody open another pull request just before the action does something for the first time. */
function openBefore(github: EmbeddedGitHub, isMoment: (request: RecordedRequest) => boolean, open: () => void): void {
  let isOpen = false;
  github.beforeRequest = (request) => {
    if (!isOpen && isMoment(request)) {
      isOpen = true;
      open();
    }
  };
}

describe('another pull request gets the head while one is judged', () => {
  const isStatus = ({ method, path }: RecordedRequest) => method === 'POST' && path.includes('/statuses/');

  test.each([
    ['a check', (pull: PullRequest) => pullRequestEvent(pull)],
    ['a re-check', (pull: PullRequest) => scheduleEvent(pull.repository)],
  ])('in %s', async (_, eventOf) => {
    const { cover } = hideBehind(1);
    const [broken] = [...cover.repository.items.values()].filter(({ number }) => number > 200);
    cover.repository.items.delete(broken?.number ?? 0);
    await withGitHub(cover.repository, async (github) => {
      let late: PullRequest | null = null;
      // The first status is `pending`, the second one the verdict; a re-check writes the verdict at once.
      openBefore(
        github,
        (request) => isStatus(request) && JSON.stringify(request.body).includes('success'),
        () => {
          late = openSame(cover, 'late', 'main');
        },
      );
      await runInProcess({ github, event: eventOf(cover), inputs: INPUTS });
      expect(late).not.toBeNull();
      expect(statusOf(cover)).toMatchObject({
        state: 'failure',
        description: expect.stringMatching(/^Pull request \d+:/),
      });
    });
  });
});

describe('more than a hundred open pull requests', () => {
  test('cost one request more for each further two hundred, and one in the middle is found', async () => {
    const { cover, broken } = hideBehind(1);
    await withGitHub(cover.repository, async (github) => {
      const count = async () => {
        await checkIt(github, cover);
        github.requests.length = 0;
        await checkIt(github, cover);
        return github.requests.length;
      };
      const few = await count();
      const { repository } = cover;
      const openOthers = (from: number, to: number) => {
        for (let index = from; index < to; index += 1) {
          createBranch(repository, `other-${index}`, 'main');
          openPullRequest(repository, { title: 'Other', author: 'carol', branch: `other-${index}`, base: 'release' });
        }
      };
      openOthers(0, 199);
      const middle = openSame(broken, 'middle', 'main');
      repository.items.delete(broken.number);
      openOthers(199, 398);
      expect(await count()).toBe(few + 2);
      expect(statusOf(cover)?.description).toContain(`Pull request ${middle.number}:`);
    });
  });

  test('a re-check lists them once', async () => {
    const { cover, broken } = hideBehind(1);
    await withGitHub(cover.repository, async (github) => {
      const recheck = () => runInProcess({ github, event: scheduleEvent(cover.repository), inputs: INPUTS });
      await recheck();
      github.requests.length = 0;
      await recheck();
      expect(statusOf(broken)?.description).toContain(`Pull request ${broken.number}:`);
      const lists = github.requests.filter(({ body }) =>
        JSON.stringify(body).includes('pullRequests(states: OPEN, first: 100, after'),
      );
      expect(lists).toHaveLength(1);
    });
  });
});

describe('what others with the same head cost', () => {
  const GOOD = { [vepPath(101)]: vepText(101) };

  async function requestsOf(github: EmbeddedGitHub, event: ReturnType<typeof scheduleEvent>): Promise<number> {
    github.requests.length = 0;
    expect((await runInProcess({ github, event, inputs: INPUTS })).failure).toBeNull();
    return github.requests.length;
  }

  test('one request for all with the same base branch, however many they are', async () => {
    const pull = openFromFork(gateRepository(), GOOD);
    await withGitHub(pull.repository, async (github) => {
      const events = [pullRequestEvent(pull), scheduleEvent(pull.repository)] as const;
      const count = async () => [await requestsOf(github, events[0]), await requestsOf(github, events[1])] as const;
      await count();
      const [check] = await count();
      for (let index = 0; index < 40; index += 1) {
        openSame(pull, `same-${index}`, 'main');
      }
      // The comments and labels of the others.
      await count();
      const [among, recheckAll] = await count();
      expect(among).toBeLessThanOrEqual(check + 1);
      expect(recheckAll).toBeLessThanOrEqual(25);
      expect(statusOf(pull)).toMatchObject({ state: 'success', description: 'All checks pass in 1 VEP' });
    });
  });

  test('an exception on one of them keeps its own verdict, and the others keep theirs', async () => {
    const pull = openFromFork(gateRepository(), GOOD);
    const other = openSame(pull, 'same', 'main');
    pull.repository.world.now = new Date('2027-01-10T09:00:00Z');
    addLabel(other, 'freeze-exception', { by: 'bob' });
    await withGitHub(pull.repository, async (github) => {
      for (const one of [pull, other]) {
        await checkIt(github, one);
        expect(statusOf(pull)?.description).toBe('Pull request 200: Frozen: v1.11 since 2027-01-06');
      }
    });
  });

  test('more than five base branches: nothing passes, whichever is checked', async () => {
    const pull = openFromFork(gateRepository(), GOOD);
    const others = Array.from({ length: 6 }, (_, index) => {
      createBranch(pull.repository, `release-${index}`, 'main');
      return openSame(pull, `same-${index}`, `release-${index}`);
    });
    await withGitHub(pull.repository, async (github) => {
      for (const one of [pull, ...others.slice(0, 2)]) {
        await checkIt(github, one);
        expect(statusOf(pull)).toMatchObject({
          state: 'error',
          description: expect.stringContaining('Pull request 200:'),
        });
      }
    });
  });

  test('in a trial period one that cannot be judged makes no error', async () => {
    const pull = openFromFork(gateRepository(), GOOD);
    createBranch(pull.repository, 'release', 'main');
    const other = openSame(pull, 'same', 'release');
    await withGitHub(pull.repository, async (github) => {
      github.faults.push({ fault: { kind: 'server-error' }, on: new RegExp(`/pulls/${other.number}/files`) });
      await runInProcess({ github, event: pullRequestEvent(pull), inputs: { ...INPUTS, enforcement: 'warn' } });
      expect(statusOf(pull)?.state).toBe('success');
    });
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

test('the status of several pull requests has room for the number', () => {
  const status = { state: 'failure', description: 'x'.repeat(140) } as const;
  const worst = worstStatus(status, {
    number: 301,
    others: [{ number: 7, status: { state: 'success', description: 'y' } }],
  });
  expect(worst?.description).toHaveLength(140);
  expect(worst?.description).toMatch(/^Pull request 301: x+$/);
});

const FIRST = { [vepPath(101)]: vepText(101) };

test('another pull request with the head that cannot be judged counts as `error`', async () => {
  const repository = gateRepository();
  createBranch(repository, 'release', 'main');
  const pull = openFromFork(repository, FIRST, 200);
  createBranch(pull.headRepository, 'same', pull.headSha);
  const other = openPullRequest(repository, {
    title: 'Same',
    author: 'alice',
    from: pull.headRepository,
    branch: 'same',
    base: 'release',
  });
  await withGitHub(repository, async (github) => {
    github.faults.push({ fault: { kind: 'not-found' }, on: new RegExp(`/pulls/${other.number}/files`) });
    await checkIt(github, pull);
  });
  expect(statusOf(pull)).toMatchObject({
    state: 'error',
    description: `Pull request ${other.number}: It could not be judged. A re-run settles it.`,
  });
});

test('the worst of those with one head', () => {
  const of = (number: number, state: 'success' | 'failure' | 'error') => ({
    number,
    status: { state, description: 'x' },
  });
  expect(worstStatus(of(1, 'success').status, { number: 1, others: [of(2, 'failure')] })?.state).toBe('failure');
  expect(worstStatus(of(1, 'failure').status, { number: 1, others: [of(2, 'error')] })?.state).toBe('error');
});
