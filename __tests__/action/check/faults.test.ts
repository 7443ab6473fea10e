import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { isWrite } from 'embedded-github/http/request-log.ts';
import type { EmbeddedGitHub } from 'embedded-github/server.ts';
import { addLabel } from 'embedded-github/world/label.ts';
import { openPullRequest } from 'embedded-github/world/open-pull-request.ts';
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

const BAD = { [vepPath(101)]: vepText(101, { status: 'implemented' }) };

/** A pull request whose verdict is failure, with a label that makes the exception matter. */
function openBad(): PullRequest {
  const pull = openFromFork(gateRepository(), BAD);
  addLabel(pull, 'freeze-exception', { by: 'mallory' });
  return pull;
}

function checkIt(github: EmbeddedGitHub, pull: PullRequest, inputs: Readonly<Record<string, string>> = {}) {
  return runInProcess({ github, event: pullRequestEvent(pull), inputs: { ...INPUTS, ...inputs } });
}

test('`pending` that takes its time never replaces the verdict', async () => {
  const pull = openBad();
  await withGitHub(pull.repository, async (github) => {
    const isPending = ({ body }: { body: unknown }) => JSON.stringify(body ?? '').includes('"state":"pending"');
    // As long as the failing run needs to reach its own status, were it not to wait.
    github.beforeRequest = (request) => (isPending(request) ? setTimeout(400) : undefined);
    github.faults.push({ fault: { kind: 'not-found' }, on: ({ body }) => JSON.stringify(body).includes('_path') });
    const run = await checkIt(github, pull);
    expect(run.outputs.verdict).toBe('error');
  });
  expect(pull.repository.statuses.map(({ state }) => state)).toEqual(['pending', 'error']);
});

describe('a write fails alone', () => {
  const UNREADY = { [vepPath(101)]: vepText(101, { reviewers: '[TBD]' }) };

  test.each([
    { what: 'The comment', route: /POST .*\/issues\/200\/comments/, permission: 'pull-requests: write' },
    { what: 'The label', route: /POST .*\/issues\/200\/labels/, permission: 'pull-requests: write' },
  ])(
    '$what: the others are written, and it is said once with the permission to grant',
    async ({ what, route, permission }) => {
      const pull = openFromFork(gateRepository(), UNREADY);
      const run = await withGitHub(pull.repository, (github) => {
        github.faults.push({ fault: { kind: 'forbidden' }, on: route });
        return checkIt(github, pull);
      });
      expect(run.failure).toBeNull();
      expect(run.outputs.verdict).toBe('failure');
      expect(statusOf(pull)?.state).toBe('failure');
      expect(run.warnings).toEqual([expect.stringContaining(`${what} could not be written`)]);
      expect(run.warnings[0]).toContain(permission);
      expect(run.summary.split('could not be written')).toHaveLength(2);
    },
  );

  test('the status: the run fails, for the gate must not depend on luck', async () => {
    const pull = openFromFork(gateRepository(), { [vepPath(101)]: vepText(101) });
    const run = await withGitHub(pull.repository, (github) => {
      github.faults.push({ fault: { kind: 'forbidden' }, on: /\/statuses\// });
      return checkIt(github, pull);
    });
    expect(run.failure).toBe('The commit status could not be written.');
    expect(run.warnings[0]).toContain('Grant the job the permission `statuses: write`.');
    expect(ownBodies(pull)).toHaveLength(1);
  });

  test('a locked conversation is said in GitHub’s own words, not as a missing permission', async () => {
    const pull = openFromFork(gateRepository(), UNREADY);
    pull.isLocked = true;
    const run = await withGitHub(pull.repository, (github) => checkIt(github, pull));
    expect(run.warnings).toEqual([expect.stringMatching(/The comment could not be written/)]);
    expect(run.warnings[0]).not.toContain('Grant the job');
  });

  test('the answer to a new comment is lost: it is looked for, not written twice', async () => {
    const pull = openFromFork(gateRepository(), UNREADY);
    await withGitHub(pull.repository, async (github) => {
      github.faults.push({
        fault: { kind: 'server-error', status: 502 },
        on: /POST .*\/issues\/200\/comments/,
        times: 1,
        isAfterEffect: true,
      });
      const run = await checkIt(github, pull);
      expect(run.warnings).toEqual([]);
    });
    expect(ownBodies(pull)).toHaveLength(1);
  });
});

describe('under `pull_request` from a fork the token can only read', () => {
  const TOKENS = {
    'test-token': {
      login: 'github-actions[bot]',
      permissions: { contents: 'read', issues: 'read', 'pull-requests': 'read', statuses: 'read' },
    },
  } as const;

  test.each([
    { verdict: 'success', files: { [vepPath(101)]: vepText(101) }, failure: null },
    { verdict: 'failure', files: BAD, failure: 'The verdict is failure.' },
  ])(
    'the step carries the verdict $verdict, and it is said once that nothing was written',
    async ({ files, failure }) => {
      const pull = openFromFork(gateRepository(), files);
      const run = await withGitHub(
        pull.repository,
        (github) => runInProcess({ github, event: pullRequestEvent(pull, { name: 'pull_request' }), inputs: INPUTS }),
        { tokens: TOKENS },
      );
      expect(run.failure).toBe(failure);
      expect(run.warnings).toEqual([expect.stringContaining('token is read-only')]);
      expect(run.annotations.some(({ severity }) => severity === 'error')).toBe(failure !== null);
      expect(pull.repository.statuses).toEqual([]);
    },
  );
});

describe('what cannot be found out is never a pass', () => {
  const GOOD = { [vepPath(101)]: vepText(101) };

  /** A folder that is there, without a single schedule of that name. */
  const UNKNOWN = { 'schedule-path': 'releases/{version}/plan.yaml' };

  test('a calendar without a schedule', async () => {
    const pull = openFromFork(gateRepository(), GOOD);
    const run = await withGitHub(pull.repository, (github) => checkIt(github, pull, UNKNOWN));
    expect(run.outputs.verdict).toBe('error');
    expect(run.failure).toBeNull();
    expect(statusOf(pull)?.state).toBe('error');
    expect(ownBodies(pull)[0]).toContain('The next run tries again');
  });

  test('`on-undetermined: warn` lets it pass', async () => {
    const pull = openFromFork(gateRepository(), GOOD);
    const inputs = { ...UNKNOWN, 'on-undetermined': 'warn' };
    await withGitHub(pull.repository, (github) => checkIt(github, pull, inputs));
    expect(statusOf(pull)?.state).toBe('success');
  });

  test('a verdict `error` is carried by its status: the job does not outlive it', async () => {
    const pull = openFromFork(gateRepository(), GOOD);
    await withGitHub(pull.repository, async (github) => {
      github.faults.push({ fault: { kind: 'not-found' }, on: /\/compare\// });
      const run = await checkIt(github, pull);
      expect({ failure: run.failure, verdict: run.outputs.verdict }).toEqual({ failure: null, verdict: 'error' });
      const asked = await checkIt(github, pull, { 'exit-code': 'verdict' });
      expect(asked.failure).toBe('The verdict is error.');
      const uncarried = await checkIt(github, pull, { 'status-context': '' });
      expect(uncarried.failure).toBe('The verdict is error.');
    });
    expect(statusOf(pull)?.state).toBe('error');
  });

  test('GitHub is down for good: the step fails in a sentence', async () => {
    const pull = openFromFork(gateRepository(), GOOD);
    const run = await withGitHub(pull.repository, (github) => {
      github.faults.push({ fault: { kind: 'server-error', status: 503 } });
      return checkIt(github, pull);
    });
    expect(run.outputs.verdict).toBe('error');
    expect(run.failure).toBe('The commit status could not be written.');
    expect(run.warnings[0]).toMatch(/^GitHub answered `.+` with status 503/);
  });

  test('with `enforcement: warn` no `error` is written and the step does not fail', async () => {
    const pull = openFromFork(gateRepository(), GOOD);
    const run = await withGitHub(pull.repository, (github) => {
      github.faults.push({ fault: { kind: 'not-found' }, on: /\/compare\// });
      return checkIt(github, pull, { enforcement: 'warn' });
    });
    expect(run.failure).toBeNull();
    expect(pull.repository.statuses).toEqual([]);
    expect(ownBodies(pull)[0]).toContain('The check could not finish.');
  });

  test('a listing of files that GitHub cut is no listing', async () => {
    const pull = openFromFork(gateRepository(), GOOD);
    const run = await withGitHub(pull.repository, (github) => checkIt(github, pull), {
      limits: { pullRequestFiles: 0 },
    });
    expect(run.outputs.verdict).toBe('error');
  });

  test('a cut listing of the base branch is no listing', async () => {
    const pull = openFromFork(gateRepository(), GOOD);
    const run = await withGitHub(pull.repository, (github) => checkIt(github, pull), { limits: { treeEntries: 2 } });
    expect(run.outputs.verdict).toBe('error');
    expect(run.warnings[0]).toContain('too many files');
  });

  test('more VEP documents than are judged at once: a failure that asks to split', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 501 }, (_, index) => [vepPath(1000 + index), vepText(1000 + index)]),
    );
    const pull = openFromFork(gateRepository(), files);
    await withGitHub(pull.repository, async (github) => {
      const run = await checkIt(github, pull);
      expect(run.outputs.verdict).toBe('failure');
      expect(github.requests.length).toBeLessThan(20);
      expect(github.requests.filter(isWrite).length).toBeLessThanOrEqual(4);
    });
    expect(statusOf(pull)?.description).toContain('501');
    expect(ownBodies(pull)[0]).toContain('Split it');
  });
});

test('documents of more than 32 MiB together: a failure that asks to split', async () => {
  const padding = 'x'.repeat(1_000_000);
  const numbers = Array.from({ length: 34 }, (_, index) => 1001 + index);
  const pull = openFromFork(
    gateRepository(),
    Object.fromEntries(numbers.map((number) => [vepPath(number), vepText(number) + padding])),
  );
  const run = await withGitHub(pull.repository, (github) => checkIt(github, pull));
  expect(run.outputs.verdict).toBe('failure');
  expect(run.summary).toContain('larger than 32 MiB together. Split it into several pull requests.');
});

const FIRST = { [vepPath(101)]: vepText(101) };

describe('a run that could not judge, under `pull_request`', () => {
  const READ = {
    'test-token': {
      login: 'github-actions[bot]',
      permissions: { contents: 'read', issues: 'read', 'pull-requests': 'read', statuses: 'read' },
    },
  } as const;
  const tryIt = (pull: PullRequest, name: 'pull_request' | 'pull_request_target') =>
    withGitHub(
      pull.repository,
      (github) => {
        github.faults.push({ fault: { kind: 'not-found' }, on: /\/compare\// });
        return runInProcess({ github, event: pullRequestEvent(pull, { name }), inputs: INPUTS });
      },
      { tokens: READ },
    );
  test('from a fork it is said once that nothing can be written', async () => {
    const run = await tryIt(openFromFork(gateRepository(), FIRST), 'pull_request');
    expect(run.failure).toBe('The verdict is error.');
    expect(run.warnings.filter((text) => text.includes('token is read-only'))).toHaveLength(1);
    expect(run.warnings.join()).not.toContain('Grant the job');
  });
  test.each([
    ['pull_request', false],
    ['pull_request_target', true],
  ] as const)('%s of a branch of our own, or of a fork with a token that should write (%#)', async (name, isFork) => {
    const repository = gateRepository();
    const pull = isFork
      ? openFromFork(repository, FIRST)
      : openPullRequest(repository, { title: 'Own', author: 'alice', files: FIRST });
    const run = await tryIt(pull, name);
    expect(run.warnings.join()).toContain('Grant the job');
  });
});
