import { describe, expect, test } from '@jest/globals';
import type { EmbeddedGitHub } from 'embedded-github/server.ts';
import { commitFiles, createBranch } from 'embedded-github/world/commit-files.ts';
import { openPullRequest } from 'embedded-github/world/open-pull-request.ts';
import type { PullRequest } from 'embedded-github/world/pull-request.ts';
import { addStatus, statusesOf } from 'embedded-github/world/status.ts';
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
const UNREADY = { [vepPath(101)]: vepText(101, { reviewers: '[TBD]' }) };
const OVERRIDDEN = 'Overridden by carol';

function override(pull: PullRequest): void {
  addStatus(pull.repository, pull.headSha, {
    state: 'success',
    context: 'VEP governance',
    description: OVERRIDDEN,
    creator: 'kubevirt-prow[bot]',
  });
}

function checkIt(github: EmbeddedGitHub, pull: PullRequest, inputs: Readonly<Record<string, string>> = {}) {
  return runInProcess({ github, event: pullRequestEvent(pull), inputs: { ...INPUTS, ...inputs } });
}

/** A second pull request with the head of the first, into a branch that already has its documents. */
function openAtSameHead(pull: PullRequest): PullRequest {
  const { repository, headRepository } = pull;
  createBranch(repository, 'release', 'main');
  commitFiles(repository, 'release', { files: UNREADY });
  createBranch(headRepository, 'same', pull.headSha);
  return openPullRequest(repository, {
    title: 'Same',
    author: 'alice',
    from: headRepository,
    branch: 'same',
    base: 'release',
  });
}

describe('an override stays on its head (action §3)', () => {
  test('although the verdict passes by now', async () => {
    const pull = openFromFork(gateRepository(), GOOD);
    override(pull);
    await withGitHub(pull.repository, (github) => checkIt(github, pull));
    expect(statusOf(pull)?.description).toBe(OVERRIDDEN);
    expect(ownBodies(pull)[0]).toContain('is left alone for this commit');
  });

  test('when another pull request with the same head is checked', async () => {
    const pull = openFromFork(gateRepository(), UNREADY);
    const other = openAtSameHead(pull);
    override(pull);
    await withGitHub(pull.repository, async (github) => {
      await checkIt(github, other);
      await checkIt(github, pull);
    });
    expect(statusOf(pull)?.description).toBe(OVERRIDDEN);
  });

  test('of a change that is too large to be judged', async () => {
    const numbers = Array.from({ length: 501 }, (_, index) => 1001 + index);
    const pull = openFromFork(gateRepository(), Object.fromEntries(numbers.map((number) => [vepPath(number), ''])));
    override(pull);
    await withGitHub(pull.repository, (github) => checkIt(github, pull));
    expect(statusOf(pull)?.description).toBe(OVERRIDDEN);
  });
});

describe('a status of somebody else is no override and no note of ours (action §3)', () => {
  const LINK = 'https://github.com/example/enhancements/actions/runs/1';

  test.each([
    ['a link that says it took the place of one', { creator: 'mallory', targetUrl: `${LINK}#pull-200-override` }],
    ['a link as it was once written', { creator: 'mallory', targetUrl: `${LINK}#override` }],
    ['the words of an override', { creator: 'mallory', description: 'Overridden by bob' }],
    ['our own app’s bare name', { creator: 'github-actions', targetUrl: `${LINK}#pull-200-override` }],
    ['another app', { creator: 'renovate[bot]', targetUrl: `${LINK}#pull-200-override` }],
  ])('%s', async (_, forged) => {
    const pull = openFromFork(gateRepository(), UNREADY);
    const status = { state: 'success', context: 'VEP governance', description: 'All is well' } as const;
    addStatus(pull.repository, pull.headSha, { ...status, ...forged });
    await withGitHub(pull.repository, (github) => checkIt(github, pull));
    expect(statusOf(pull)).toMatchObject({ state: 'failure', creator: 'github-actions[bot]' });
    expect(statusesOf(pull.repository, pull.headSha).map(({ state }) => state)).toEqual([
      'failure',
      'pending',
      'success',
    ]);
  });

  test('a link on an override takes nothing from it', async () => {
    const pull = openFromFork(gateRepository(), UNREADY);
    addStatus(pull.repository, pull.headSha, {
      state: 'success',
      context: 'VEP governance',
      description: OVERRIDDEN,
      creator: 'kubevirt-prow[bot]',
      targetUrl: `${LINK}#pull-200-override`,
    });
    await withGitHub(pull.repository, (github) => checkIt(github, pull));
    expect(statusOf(pull)?.description).toBe(OVERRIDDEN);
    expect(ownBodies(pull)[0]).toContain('is left alone for this commit');
  });
});

describe('from before a freeze it lifts everything except the freeze', () => {
  const FROZEN = 'Frozen: v1.11 since 2027-01-06';

  test('after a run that could not judge, too', async () => {
    const pull = openFromFork(gateRepository(), UNREADY);
    override(pull);
    pull.repository.world.now = new Date('2027-01-07T09:00:00Z');
    await withGitHub(pull.repository, async (github) => {
      await checkIt(github, pull);
      github.faults.push({ fault: { kind: 'not-found' }, on: /\/compare\// });
      await checkIt(github, pull);
      expect(statusOf(pull)?.state).toBe('error');
      github.faults.length = 0;
      await checkIt(github, pull);
    });
    expect(statusOf(pull)).toMatchObject({ state: 'failure', description: FROZEN });
  });

  test.each([
    ['the calendar', { 'schedule-ref': 'nowhere' }, []],
    ['the change', {}, [{ fault: { kind: 'not-found' } as const, on: /\/compare\// }]],
  ])('nothing passes while %s cannot be read, and it lifts the same afterwards', async (_, inputs, faults) => {
    const pull = openFromFork(gateRepository(), UNREADY);
    override(pull);
    await withGitHub(pull.repository, async (github) => {
      github.faults.push(...faults);
      await checkIt(github, pull, inputs);
      expect(statusOf(pull)?.description).toBe(OVERRIDDEN);
      pull.repository.world.now = new Date('2027-01-05T09:00:00Z');
      await checkIt(github, pull, inputs);
      expect(statusOf(pull)?.state).toBe('error');
      github.faults.length = 0;
      await checkIt(github, pull);
      expect(statusOf(pull)?.state).toBe('success');
      pull.repository.world.now = new Date('2027-01-07T09:00:00Z');
      await checkIt(github, pull);
      expect(statusOf(pull)).toMatchObject({ state: 'failure', description: FROZEN });
    });
  });

  test('whichever of two pull requests with one head is checked', async () => {
    const pull = openFromFork(gateRepository(), UNREADY);
    const other = openAtSameHead(pull);
    override(pull);
    pull.repository.world.now = new Date('2027-01-07T09:00:00Z');
    await withGitHub(pull.repository, async (github) => {
      for (const one of [other, pull, other]) {
        await checkIt(github, one);
      }
    });
    expect(statusOf(pull)).toMatchObject({ state: 'failure', description: `Pull request 200: ${FROZEN}` });
  });
});

describe('an override', () => {
  const override = (pull: PullRequest, at: string) =>
    addStatus(pull.repository, pull.headSha, {
      state: 'success',
      context: 'VEP governance',
      description: 'Overridden by carol',
      creator: 'kubevirt-prow[bot]',
      at,
    });
  test.each([
    ['2027-01-05T23:59:00Z', 'failure'],
    ['2027-01-06T00:01:00Z', 'success'],
  ])('of %s, after the freeze: %s', async (at, state) => {
    const pull = openFromFork(gateRepository(), GOOD);
    pull.repository.world.now = new Date('2027-01-07T09:00:00Z');
    override(pull, at);
    await withGitHub(pull.repository, (github) => checkIt(github, pull));
    expect(statusOf(pull)?.state).toBe(state);
  });
});
