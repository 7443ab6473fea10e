import { describe, expect, test } from '@jest/globals';
import type { EmbeddedGitHub } from 'embedded-github/server.ts';
import { commitFiles, createBranch } from 'embedded-github/world/commit-files.ts';
import { addComment, deleteComment, editComment } from 'embedded-github/world/issue.ts';
import { addLabel, removeLabel } from 'embedded-github/world/label.ts';
import { enqueue, mergePullRequest } from 'embedded-github/world/merge.ts';
import { openPullRequest, pushTo } from 'embedded-github/world/open-pull-request.ts';
import { branchTip, type PullRequest } from 'embedded-github/world/pull-request.ts';
import { addReview } from 'embedded-github/world/review.ts';
import { addStatus, statusesOf } from 'embedded-github/world/status.ts';
import { mergeGroupEvent, pullRequestEvent, pushEvent, scheduleEvent } from '../../playground/workflow-event.ts';
import {
  gateRepository,
  INPUTS,
  openFromFork,
  ownBodies,
  statusOf,
  vepPath,
  vepText,
  withGitHub,
} from '../action/gate-world.ts';
import { runInProcess } from '../action/run-in-process.ts';

// What deliberate faults in src/action and src/github showed to be held by no other test.

const LABEL = 'freeze-exception';
const FIRST = { [vepPath(101)]: vepText(101) };
const SECOND = { [vepPath(102)]: vepText(102) };
const RECHECK = {
  'test-token': {
    login: 'github-actions[bot]',
    permissions: { contents: 'read', issues: 'write', 'pull-requests': 'write', statuses: 'write' },
  },
} as const;
type Inputs = Readonly<Record<string, string>>;
function openLate(): PullRequest {
  const pull = openFromFork(gateRepository(), FIRST);
  pull.repository.world.now = new Date('2027-01-10T09:00:00Z');
  return pull;
}
function pass({ repository: { world } }: PullRequest, minutes = 1): void {
  world.now = new Date(world.now.getTime() + minutes * 60_000);
}
const check = (github: EmbeddedGitHub, pull: PullRequest, inputs: Inputs = {}) => {
  pass(pull);
  return runInProcess({ github, event: pullRequestEvent(pull), inputs: { ...INPUTS, ...inputs } });
};
const exceptionIn = (run: { outputs: Readonly<Record<string, string>> }) =>
  JSON.parse(run.outputs.report ?? '{}').exception;

describe('the audit', () => {
  test.each([
    ['taken off before the merge', () => undefined],
    [
      'taken off before the merge, and another one put on',
      (pull: PullRequest) => void addLabel(pull, 'kind/vep', { by: 'bob' }),
    ],
  ])('a label that was %s is no exception', async (_, before) => {
    const repository = gateRepository({ [vepPath(101)]: vepText(101, { status: 'provisional' }) });
    repository.world.now = new Date('2027-01-20T09:00:00Z');
    const pull = openFromFork(repository, FIRST, 300);
    addLabel(pull, LABEL, { by: 'bob' });
    pass(pull);
    removeLabel(pull, LABEL, { by: 'bob' });
    pass(pull);
    before(pull);
    const tip = branchTip(repository, 'main');
    pass(pull);
    mergePullRequest(pull, { by: 'bob' });
    const run = await withGitHub(
      repository,
      (github) => runInProcess({ github, event: pushEvent(repository, { before: tip }), inputs: INPUTS }),
      { tokens: RECHECK },
    );
    expect(run.failure).toContain('merged late');
    expect(ownBodies(pull)).toHaveLength(1);
  });
});

test('a group: what was pushed after the exception was recorded is not covered', async () => {
  const pull = openLate();
  addLabel(pull, LABEL, { by: 'bob' });
  await withGitHub(pull.repository, async (github) => {
    await check(github, pull);
    pushTo(pull, { files: SECOND });
    const group = enqueue(pull);
    const run = await runInProcess({ github, event: mergeGroupEvent(group), inputs: INPUTS });
    expect(JSON.parse(run.outputs.report ?? '{}').documents).toMatchObject([
      { number: 101, excepted: true },
      { number: 102, excepted: false },
    ]);
    expect(statusesOf(pull.repository, group.headSha).map(({ state }) => state)).toEqual(['failure']);
  });
});

test('our comment is deleted where no status could tell that there was one', async () => {
  const pull = openLate();
  const silent = { 'status-context': '' };
  await withGitHub(pull.repository, async (github) => {
    pass(pull);
    addLabel(pull, LABEL, { by: 'bob' });
    expect((await check(github, pull, silent)).outputs.verdict).toBe('success');
    pass(pull);
    const [comment] = pull.comments;
    if (comment !== undefined) {
      deleteComment(comment, { by: 'mallory' });
    }
    pushTo(pull, { files: SECOND });
    expect((await check(github, pull, silent)).outputs.verdict).toBe('failure');
  });
});

describe('a bot that labels on command', () => {
  const label = (pull: PullRequest) => {
    pass(pull);
    addLabel(pull, LABEL, { by: 'kubevirt-prow[bot]' });
  };
  test('a command is used up although more than a hundred events lie between', async () => {
    const pull = openLate();
    addComment(pull, `/label ${LABEL}`, { by: 'bob' });
    label(pull);
    pass(pull);
    removeLabel(pull, LABEL, { by: 'mallory' });
    for (let count = 0; count < 60; count += 1) {
      addLabel(pull, 'kind/vep', { by: 'mallory' });
      removeLabel(pull, 'kind/vep', { by: 'mallory' });
    }
    label(pull);
    const run = await withGitHub(pull.repository, (github) => check(github, pull));
    expect(exceptionIn(run)).toMatchObject({ counts: false, reason: expect.stringContaining('nobody told it to') });
  });
  test('a review comment of a maintainer', async () => {
    const pull = openLate();
    addReview(pull, { comments: [{ body: `/label ${LABEL}`, path: vepPath(101) }] }, { by: 'bob' });
    label(pull);
    const run = await withGitHub(pull.repository, (github) => check(github, pull));
    expect(exceptionIn(run).grantedBy).toBe('bob');
  });
});

describe('edits of our comment', () => {
  test('in the very second of the label: the record is not believed', async () => {
    const pull = openLate();
    await withGitHub(pull.repository, async (github) => {
      await check(github, pull);
      const [comment] = pull.comments;
      const at = new Date(pull.repository.world.now);
      if (comment !== undefined) {
        editComment(comment, `${comment.body}Mine.`, { by: 'mallory', at: at.toISOString() });
      }
      addLabel(pull, LABEL, { by: 'bob', at: at.toISOString() });
      const run = await check(github, pull);
      expect(run.outputs.verdict).toBe('failure');
    });
  });
  test('by an account that is gone', async () => {
    const pull = openLate();
    addLabel(pull, LABEL, { by: 'bob' });
    await withGitHub(pull.repository, async (github) => {
      await check(github, pull);
      pass(pull);
      const [comment] = pull.comments;
      if (comment !== undefined) {
        editComment(comment, `${comment.body}Mine.`, { by: null });
      }
      expect((await check(github, pull)).outputs.verdict).toBe('failure');
    });
  });
});

test('a sibling that cannot be judged counts as `error`', async () => {
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
    await check(github, pull);
  });
  expect(statusOf(pull)).toMatchObject({
    state: 'error',
    description: `Pull request ${other.number}: It could not be judged. A re-run settles it.`,
  });
});

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
    expect(run.warnings.filter((text) => text.includes('token can only read'))).toHaveLength(1);
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
    const pull = openFromFork(gateRepository(), FIRST);
    pull.repository.world.now = new Date('2027-01-07T09:00:00Z');
    override(pull, at);
    await withGitHub(pull.repository, (github) => check(github, pull));
    expect(statusOf(pull)?.state).toBe(state);
  });
});

describe('labels', () => {
  test('somebody else took the old status label off: no trouble', async () => {
    const pull = openFromFork(gateRepository(), FIRST);
    for (const name of ['vep/provisional', 'vep/implementable']) {
      addLabel(pull, name, { by: 'bob' });
    }
    removeLabel(pull, 'vep/implementable', { by: 'bob' });
    const run = await withGitHub(pull.repository, (github) => {
      github.faults.push({ fault: { kind: 'not-found' }, on: /^DELETE .*\/labels\// });
      return check(github, pull, { 'status-label-prefix': 'vep/' });
    });
    expect(run.warnings).toEqual([]);
    expect(pull.labels).toContain('vep/implementable');
  });
});

describe('a push', () => {
  const push = (files: Readonly<Record<string, string>>, fault?: (github: EmbeddedGitHub) => void) => {
    const repository = gateRepository({ [vepPath(101)]: vepText(101, { status: 'provisional' }) });
    const before = branchTip(repository, 'main');
    commitFiles(repository, 'main', { files });
    return withGitHub(
      repository,
      (github) => {
        fault?.(github);
        return runInProcess({ github, event: pushEvent(repository, { before }), inputs: INPUTS });
      },
      { tokens: RECHECK },
    );
  };
  test('says its verdict', async () => {
    expect((await push(FIRST)).outputs.verdict).toBe('success');
    const failing = await push(FIRST, (github) =>
      github.faults.push({ fault: { kind: 'forbidden' }, on: /^POST .*\/issues\/101\/comments/ }),
    );
    expect(failing.outputs.verdict).toBe('error');
    expect(failing.failure).not.toBeNull();
  });
  test('that deletes the branch is said and not followed', async () => {
    const repository = gateRepository();
    const known = pushEvent(repository, { before: branchTip(repository, 'main') });
    const event = { ...known, payload: { ...known.payload, after: '0'.repeat(40) } };
    await withGitHub(repository, async (github) => {
      const run = await runInProcess({ github, event, inputs: INPUTS });
      expect(run.summary).toContain('was deleted');
      expect(run.failure).toBeNull();
      expect(github.requests).toEqual([]);
    });
  });
  test('an audit that could not be finished fails the run and says so', async () => {
    const repository = gateRepository({ [vepPath(101)]: vepText(101, { status: 'provisional' }) });
    repository.world.now = new Date('2027-01-20T09:00:00Z');
    const pull = openFromFork(repository, FIRST, 300);
    const before = branchTip(repository, 'main');
    mergePullRequest(pull, { by: 'bob' });
    const run = await withGitHub(
      repository,
      (github) => {
        const isAboutPull = ({ body }: { body: unknown }) => /timelineItems/.test(JSON.stringify(body));
        github.faults.push({ fault: { kind: 'server-error' }, on: isAboutPull });
        return runInProcess({ github, event: pushEvent(repository, { before }), inputs: INPUTS });
      },
      { tokens: RECHECK },
    );
    expect(run.summary).toContain('The audit could not be finished.');
    expect(run.failure).toContain('audit');
  });
  test('concerns a pull request whose document is behind more files than GraphQL shows at once', async () => {
    const repository = gateRepository({ [vepPath(101)]: vepText(101, { status: 'provisional' }) });
    const many = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`a/${index}.txt`, 'x']));
    const pull = openFromFork(repository, { ...many, [vepPath(101)]: vepText(101, { title: 'New' }) }, 300);
    const before = branchTip(repository, 'main');
    commitFiles(repository, 'main', { files: FIRST });
    await withGitHub(
      repository,
      (github) => runInProcess({ github, event: pushEvent(repository, { before }), inputs: INPUTS }),
      { tokens: RECHECK },
    );
    expect(statusOf(pull)).not.toBeNull();
  });
  test('concerns a pull request with the number that is written in the merged document', async () => {
    const repository = gateRepository();
    const twin = openFromFork(repository, { 'veps/sig-compute/101-bar/vep.md': vepText(101) }, 300);
    const before = branchTip(repository, 'main');
    commitFiles(repository, 'main', { files: { 'veps/sig-compute/foo/vep.md': vepText(101) } });
    await withGitHub(
      repository,
      (github) => runInProcess({ github, event: pushEvent(repository, { before }), inputs: INPUTS }),
      { tokens: RECHECK },
    );
    expect(statusOf(twin)).not.toBeNull();
  });
});

describe('a re-check', () => {
  const recheck = (github: EmbeddedGitHub, pull: PullRequest, inputs: Inputs = {}) =>
    runInProcess({ github, event: scheduleEvent(pull.repository), inputs: { ...INPUTS, ...inputs } });
  test('in a trial period nothing fails', async () => {
    const pull = openFromFork(gateRepository(), FIRST);
    const run = await withGitHub(pull.repository, (github) => {
      github.faults.push({
        fault: { kind: 'not-found' },
        on: ({ body }) => JSON.stringify(body).includes(pull.headSha),
      });
      return recheck(github, pull, { enforcement: 'warn' });
    });
    expect(run.failure).toBeNull();
    expect(run.summary).toContain('error');
  });
  test('one that could not be judged is named in the log', async () => {
    const pull = openFromFork(gateRepository(), FIRST);
    const run = await withGitHub(pull.repository, (github) => {
      github.faults.push({
        fault: { kind: 'not-found' },
        on: ({ body }) => JSON.stringify(body).includes(pull.headSha),
      });
      return recheck(github, pull);
    });
    expect(run.warnings.join()).toContain(`Pull request ${pull.number} could not be judged:`);
  });
  test('ends in order before its time is over', async () => {
    const repository = gateRepository();
    const pulls = [101, 102].map((number, index) =>
      openFromFork(repository, { [vepPath(number)]: vepText(number) }, 300 + index),
    );
    const run = await withGitHub(repository, (github) => {
      github.beforeRequest = ({ method, path }) => {
        if (method === 'POST' && path.includes('/statuses/')) {
          repository.world.now = new Date(repository.world.now.getTime() + 31 * 60_000);
        }
      };
      return runInProcess({ github, event: scheduleEvent(repository), inputs: INPUTS });
    });
    expect(run.summary).toContain('The time for one run is over. 1 pull requests are done, 1 are left to later runs.');
    expect(pulls.map((pull) => statusOf(pull)?.state ?? null)).toEqual(['success', null]);
    expect(run.failure).not.toBeNull();
  });
  test('of several documents the base branch touched one: it is merged, not blamed on the pull request', async () => {
    const repository = gateRepository({ [vepPath(101)]: vepText(101), [vepPath(102)]: vepText(102) });
    const files = { [vepPath(101)]: `${vepText(101)}More.\n`, [vepPath(102)]: `${vepText(102)}More.\n` };
    const pull = openFromFork(repository, files);
    commitFiles(repository, 'main', {
      files: { [vepPath(102)]: vepText(102, { stage: 'beta', milestone: '{beta: "v1.11"}' }) },
    });
    repository.world.now = new Date('2027-02-01T09:00:00Z');
    await withGitHub(repository, (github) => recheck(github, pull));
    expect(statusOf(pull)?.state).toBe('success');
  });
  test('a document behind more files than GraphQL shows at once is judged', async () => {
    const many = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`a/${index}.txt`, 'x']));
    const pull = openFromFork(gateRepository(), { ...many, [vepPath(101)]: vepText(101, { reviewers: '[TBD]' }) });
    await withGitHub(pull.repository, (github) => recheck(github, pull));
    expect(statusOf(pull)?.state).toBe('failure');
  });
});
