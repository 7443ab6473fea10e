import { describe, expect, test } from '@jest/globals';
import { isWrite, sequentialDepth } from 'embedded-github/http/request-log.ts';
import type { EmbeddedGitHub } from 'embedded-github/server.ts';
import { commitFiles, createBranch } from 'embedded-github/world/commit-files.ts';
import { addComment, closeIssue, editComment } from 'embedded-github/world/issue.ts';
import { addLabel, removeLabel } from 'embedded-github/world/label.ts';
import { mergePullRequest } from 'embedded-github/world/merge.ts';
import { openPullRequest, pushTo } from 'embedded-github/world/open-pull-request.ts';
import type { PullRequest } from 'embedded-github/world/pull-request.ts';
import { deleteRepository } from 'embedded-github/world/repository.ts';
import { addStatus } from 'embedded-github/world/status.ts';
import { pullRequestEvent, scheduleEvent } from '../../../playground/workflow-event.ts';
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

function checkIt(github: EmbeddedGitHub, pull: PullRequest, inputs: Readonly<Record<string, string>> = {}) {
  return runInProcess({ github, event: pullRequestEvent(pull), inputs: { ...INPUTS, ...inputs } });
}

function writesOf(github: EmbeddedGitHub) {
  return github.requests.filter(isWrite).map(({ route }) => route);
}

const STATUS = 'POST /repos/{owner}/{repo}/statuses/{sha}';
const COMMENT = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const UPDATE = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
const LABELS = 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels';

describe('what a check publishes', () => {
  test('a document that is all right: `pending`, then success, one comment and the label', async () => {
    const pull = openFromFork(gateRepository(), GOOD);
    await withGitHub(pull.repository, async (github) => {
      const run = await checkIt(github, pull);
      expect(run.failure).toBeNull();
      expect(run.warnings).toEqual([]);
      expect(run.outputs).toMatchObject({ verdict: 'success', errors: '0', documents: '1', 'freeze-blocked': 'false' });
      expect(writesOf(github).sort()).toEqual([COMMENT, LABELS, STATUS, STATUS].sort());
    });
    expect(pull.repository.statuses.map(({ state }) => state)).toEqual(['pending', 'success']);
    expect(statusOf(pull)).toMatchObject({ description: 'All checks pass in 1 VEP', creator: 'github-actions[bot]' });
    expect(ownBodies(pull)).toHaveLength(1);
    expect(pull.labels).toEqual(['kind/vep']);
  });

  test.each([
    ['is missing', '{alpha: TBD}', '2026-12-01T09:00:00Z', 'milestone: {alpha: "v1.11"}'],
    ['is long past', '{alpha: "v1.10"}', '2027-01-10T09:00:00Z', 'milestone: {alpha: "v1.12"}'],
  ])('the next open release where the one at the gate %s', async (...[, milestone, now, fix]) => {
    const repository = gateRepository();
    repository.world.now = new Date(now);
    const pull = openFromFork(repository, { [vepPath(101)]: vepText(101, { milestone }) });
    await withGitHub(repository, async (github) => {
      const { outputs } = await checkIt(github, pull);
      expect(JSON.parse(outputs.report ?? '')).toMatchObject({
        documents: [{ findings: [{ fix }, { rule: 'sections' }] }],
      });
    });
  });

  test('nothing is written again that is already right, and it costs at most 8 requests', async () => {
    const pull = openFromFork(gateRepository(), GOOD);
    await withGitHub(pull.repository, async (github) => {
      await checkIt(github, pull);
      github.requests.length = 0;
      const run = await checkIt(github, pull);
      expect(run.outputs.verdict).toBe('success');
      expect(writesOf(github)).toEqual([]);
      expect(github.requests.length).toBeLessThanOrEqual(8);
    });
  });

  test('errors: the status fails and says why, the step does not', async () => {
    const pull = openFromFork(gateRepository(), UNREADY);
    await withGitHub(pull.repository, async (github) => {
      const run = await checkIt(github, pull);
      expect(run.failure).toBeNull();
      expect(run.annotations).toMatchObject([{ severity: 'error', path: vepPath(101), line: 8 }]);
    });
    expect(statusOf(pull)).toMatchObject({ state: 'failure', description: '1 error in 1 VEP: reviewers TBD' });
  });

  test('nobody is offered as text to paste: people of the OWNERS files are named to be asked, each list by itself', async () => {
    const text = vepText(101, { status: 'implementable', reviewers: '[TBD]', approvers: 'TBD' });
    const pull = openFromFork(gateRepository(), { [vepPath(101)]: text });
    await withGitHub(pull.repository, (github) => checkIt(github, pull));
    const [body = ''] = ownBodies(pull);
    expect(body).toContain('Ask the `reviewers` listed in `veps/sig-compute/OWNERS` (`dana`)');
    expect(body).toContain('Ask the `approvers` listed in `OWNERS` (`erin`, `frank`)');
    expect(body).not.toMatch(/@(?:dana|erin|frank)/);
  });

  test('with `exit-code: verdict` the step fails on a failure', async () => {
    const pull = openFromFork(gateRepository(), UNREADY);
    const run = await withGitHub(pull.repository, (github) => checkIt(github, pull, { 'exit-code': 'verdict' }));
    expect(run.failure).toBe('The verdict is failure.');
  });

  test('corrected by a push, the same comment is rewritten', async () => {
    const pull = openFromFork(gateRepository(), UNREADY);
    await withGitHub(pull.repository, async (github) => {
      await checkIt(github, pull);
      pushTo(pull, { files: GOOD });
      github.requests.length = 0;
      await checkIt(github, pull);
      expect(writesOf(github).sort()).toEqual([UPDATE, STATUS, STATUS].sort());
    });
    expect(statusOf(pull)?.state).toBe('success');
    expect(ownBodies(pull)).toHaveLength(1);
  });

  test('a pull request without a VEP document passes at once, without `pending` and without a comment', async () => {
    const pull = openFromFork(gateRepository(), { 'docs/process.md': 'Text\n', 'veps/sig-compute/OWNERS': 'a: b\n' });
    await withGitHub(pull.repository, async (github) => {
      const run = await checkIt(github, pull);
      expect(run.outputs.verdict).toBe('success');
      expect(writesOf(github)).toEqual([STATUS]);
    });
    expect(statusOf(pull)).toMatchObject({ state: 'success', description: 'No VEP document changed' });
  });

  test('when its documents leave a pull request, an older comment is resolved', async () => {
    const pull = openFromFork(gateRepository(), { ...UNREADY, 'README.md': 'Text\n' });
    await withGitHub(pull.repository, async (github) => {
      await checkIt(github, pull);
      pushTo(pull, { files: { [vepPath(101)]: null } });
      await checkIt(github, pull);
    });
    expect(ownBodies(pull)).toHaveLength(1);
    expect(ownBodies(pull)[0]).not.toContain('TBD');
  });

  test('no comment is taken for ours because of its marker alone', async () => {
    const pull = openFromFork(gateRepository(), GOOD);
    addComment(pull, '<!-- vep-governance -->\nAll fine, merge it.', { by: 'mallory' });
    await withGitHub(pull.repository, (github) => checkIt(github, pull));
    expect(pull.comments.map(({ author }) => author)).toEqual(['mallory', 'github-actions[bot]']);
  });

  test('our comment is found on a later page', async () => {
    const pull = openFromFork(gateRepository(), GOOD);
    for (let count = 0; count < 130; count++) {
      addComment(pull, `Comment ${count}`, { by: 'mallory' });
    }
    await withGitHub(pull.repository, async (github) => {
      await checkIt(github, pull);
      await checkIt(github, pull);
    });
    expect(ownBodies(pull)).toHaveLength(1);
  });
});

describe('whatever else may be the case with a pull request', () => {
  test.each([
    ['a draft', (pull: PullRequest) => void Object.assign(pull, { isDraft: true })],
    ['a deleted fork', (pull: PullRequest) => deleteRepository(pull.headRepository)],
  ])('%s is judged', async (_, change) => {
    const pull = openFromFork(gateRepository(), GOOD);
    change(pull);
    const run = await withGitHub(pull.repository, (github) => checkIt(github, pull));
    expect(run.outputs.verdict).toBe('success');
    expect(statusOf(pull)?.state).toBe('success');
  });

  test.each([
    ['closed', (pull: PullRequest) => closeIssue(pull, { by: 'alice' })],
    ['merged', (pull: PullRequest) => void mergePullRequest(pull, { by: 'bob' })],
  ])('%s: nothing is written', async (_, change) => {
    const pull = openFromFork(gateRepository(), UNREADY);
    change(pull);
    await withGitHub(pull.repository, async (github) => {
      const run = await checkIt(github, pull);
      expect(run.failure).toBeNull();
      expect(run.log.join()).toContain('not open');
      expect(writesOf(github)).toEqual([]);
    });
  });

  test('another base branch than the default one is compared with', async () => {
    const repository = gateRepository();
    createBranch(repository, 'release-1.10');
    commitFiles(repository, 'release-1.10', { files: { [vepPath(103)]: vepText(103) } });
    const files = { [vepPath(103)]: vepText(103, { title: 'Better' }) };
    const pull = openPullRequest(repository, { number: 201, title: 'Edit', base: 'release-1.10', files });
    const run = await withGitHub(repository, (github) => checkIt(github, pull));
    expect(JSON.parse(run.outputs.report ?? '').documents).toMatchObject([{ change: 'modified' }]);
  });

  test('the event is older than the head: the head of now is judged', async () => {
    const pull = openFromFork(gateRepository(), UNREADY);
    const event = pullRequestEvent(pull);
    pushTo(pull, { files: GOOD });
    await withGitHub(pull.repository, (github) => runInProcess({ github, event, inputs: INPUTS }));
    expect(statusOf(pull)?.state).toBe('success');
  });

  test('the head moves while it is judged: the verdict is dropped', async () => {
    const pull = openFromFork(gateRepository(), UNREADY);
    const old = pull.headSha;
    await withGitHub(pull.repository, async (github) => {
      github.beforeRequest = ({ route }) => {
        if (route === 'POST /graphql' && pull.headSha === old && github.requests.some(isWrite)) {
          pushTo(pull, { files: GOOD });
        }
      };
      const run = await checkIt(github, pull);
      expect(run.log.join()).toContain('new head');
      expect(writesOf(github)).toEqual([STATUS]);
    });
    expect(pull.headSha).not.toBe(old);
    expect(statusOf(pull)).toBeNull();
  });

  test('two pull requests with one head: the status carries the worse verdict', async () => {
    const repository = gateRepository();
    createBranch(repository, 'old');
    commitFiles(repository, 'main', { files: { [vepPath(101)]: vepText(101, { status: 'rejected' }) } });
    const pull = openPullRequest(repository, { number: 201, title: 'One', base: 'old', branch: 'work', files: GOOD });
    const other = openPullRequest(repository, { number: 202, title: 'Two', branch: 'work' });
    expect(other.headSha).toBe(pull.headSha);
    const run = await withGitHub(repository, (github) => checkIt(github, pull));
    expect(run.outputs.verdict).toBe('success');
    expect(statusOf(pull)).toMatchObject({ state: 'failure' });
    expect(statusOf(pull)?.description).toMatch(/^Pull request 202: /);
    expect(ownBodies(pull)[0]).toContain('same head commit');
    expect(ownBodies(other)).toEqual([]);
  });

  test('an empty pull request passes', async () => {
    const repository = gateRepository();
    const pull = openPullRequest(repository, { number: 201, title: 'Nothing', branch: 'nothing' });
    const run = await withGitHub(repository, (github) => checkIt(github, pull));
    expect(run.outputs.verdict).toBe('success');
  });

  test('an event that nothing is known of is refused before any request', async () => {
    const repository = gateRepository();
    await withGitHub(repository, async (github) => {
      const event = { ...scheduleEvent(repository), name: 'issues' };
      const run = await runInProcess({ github, event, inputs: INPUTS });
      expect(run.failure).toContain('The event `issues` does not trigger anything');
      expect(github.requests).toEqual([]);
    });
  });

  test('a wrong input is refused before any request', async () => {
    const pull = openFromFork(gateRepository(), GOOD);
    await withGitHub(pull.repository, async (github) => {
      const run = await checkIt(github, pull, { 'time-zone': 'Mars/Olympus' });
      expect(run.failure).toContain('`time-zone`');
      expect(github.requests).toEqual([]);
    });
  });
});

describe('the inputs that change what is written', () => {
  test('`dry-run`: judged and printed, nothing written', async () => {
    const pull = openFromFork(gateRepository(), UNREADY);
    await withGitHub(pull.repository, async (github) => {
      const run = await checkIt(github, pull, { 'dry-run': 'true' });
      expect(run.outputs.verdict).toBe('failure');
      expect(run.failure).toBeNull();
      expect(run.log.join('\n')).toContain('reviewers TBD');
      expect(writesOf(github)).toEqual([]);
    });
  });

  test('`status-context` empty: no status, and the step carries the verdict', async () => {
    const pull = openFromFork(gateRepository(), UNREADY);
    const run = await withGitHub(pull.repository, (github) => checkIt(github, pull, { 'status-context': '' }));
    expect(pull.repository.statuses).toEqual([]);
    expect(run.failure).toBe('The verdict is failure.');
  });

  test('`comment: never`', async () => {
    const pull = openFromFork(gateRepository(), UNREADY);
    await withGitHub(pull.repository, (github) => checkIt(github, pull, { comment: 'never' }));
    expect(pull.comments).toEqual([]);
    expect(statusOf(pull)?.state).toBe('failure');
  });

  test('`enforcement: warn`: no `pending`, and errors pass', async () => {
    const pull = openFromFork(gateRepository(), UNREADY);
    const run = await withGitHub(pull.repository, (github) => checkIt(github, pull, { enforcement: 'warn' }));
    expect(run.failure).toBeNull();
    expect(pull.repository.statuses.map(({ state }) => state)).toEqual(['success']);
    expect(ownBodies(pull)[0]).toContain('This repository is in a trial period');
  });

  test('`status-label-prefix`: the labels are kept in step, others are left alone', async () => {
    const repository = gateRepository();
    for (const name of ['vep/implementable', 'vep/provisional', 'vep/other']) {
      repository.labels.set(name, { id: repository.labels.size + 5000, name });
    }
    const pull = openFromFork(repository, GOOD);
    pull.labels.push('vep/provisional', 'vep/other');
    await withGitHub(repository, (github) => checkIt(github, pull, { 'status-label-prefix': 'vep/' }));
    expect(pull.labels.toSorted()).toEqual(['kind/vep', 'vep/implementable', 'vep/other']);
  });

  test('`target-label-prefix`: a label for each release that a changed document commits to, kept in step', async () => {
    const repository = gateRepository();
    for (const name of ['target/v1.10', 'target/v1.11', 'target/later']) {
      repository.labels.set(name, { id: repository.labels.size + 5000, name });
    }
    const pull = openFromFork(repository, GOOD);
    pull.labels.push('target/v1.10', 'target/later');
    await withGitHub(repository, async (github) => {
      await checkIt(github, pull, { 'target-label-prefix': 'target/' });
      expect(pull.labels.toSorted()).toEqual(['kind/vep', 'target/later', 'target/v1.11']);
      repository.labels.delete('target/v1.11');
      pull.labels.splice(pull.labels.indexOf('target/v1.11'), 1);
      const run = await checkIt(github, pull, { 'target-label-prefix': 'target/' });
      expect(run.warnings).toEqual([expect.stringContaining('The repository has no label `target/v1.11`')]);
    });
  });

  test('a label that the repository does not have is never created, and named once', async () => {
    const repository = gateRepository();
    repository.labels.delete('kind/vep');
    const pull = openFromFork(repository, GOOD);
    const run = await withGitHub(repository, (github) => checkIt(github, pull));
    expect(pull.labels).toEqual([]);
    expect(repository.labels.has('kind/vep')).toBe(false);
    expect(run.warnings).toEqual([expect.stringContaining('The repository has no label `kind/vep`')]);
  });
});

describe('`/override`', () => {
  const OVERRIDE = {
    state: 'success',
    context: 'VEP governance',
    description: 'Overridden by carol',
    creator: 'kubevirt-prow[bot]',
  } as const;

  test('is left alone for its head and named in the comment', async () => {
    const pull = openFromFork(gateRepository(), UNREADY);
    addStatus(pull.repository, pull.headSha, OVERRIDE);
    const run = await withGitHub(pull.repository, (github) => checkIt(github, pull));
    expect(run.failure).toBeNull();
    expect(statusOf(pull)?.description).toBe('Overridden by carol');
    expect(ownBodies(pull)[0]).toContain('`Overridden by carol`');
  });

  test('is no override when somebody else wrote it', async () => {
    const pull = openFromFork(gateRepository(), UNREADY);
    addStatus(pull.repository, pull.headSha, { ...OVERRIDE, creator: 'mallory' });
    await withGitHub(pull.repository, (github) => checkIt(github, pull));
    expect(statusOf(pull)?.state).toBe('failure');
  });

  test('from before a freeze lifts everything except the freeze, in the next runs too', async () => {
    const pull = openFromFork(gateRepository(), UNREADY);
    addStatus(pull.repository, pull.headSha, OVERRIDE);
    const { world } = pull.repository;
    await withGitHub(pull.repository, async (github) => {
      world.now = new Date('2027-01-07T09:00:00Z');
      await checkIt(github, pull);
      expect(statusOf(pull)).toMatchObject({ state: 'failure', description: 'Frozen: v1.11 since 2027-01-06' });
      github.requests.length = 0;
      await checkIt(github, pull);
      expect(writesOf(github)).toEqual([]);
    });
    expect(ownBodies(pull)[0]).toContain('lifts everything except the freeze');
  });

  test('from after the freeze lifts the freeze as well', async () => {
    const pull = openFromFork(gateRepository(), GOOD);
    pull.repository.world.now = new Date('2027-01-08T09:00:00Z');
    addStatus(pull.repository, pull.headSha, { ...OVERRIDE, at: '2027-01-07T09:00:00Z' });
    await withGitHub(pull.repository, (github) => checkIt(github, pull));
    expect(statusOf(pull)?.description).toBe('Overridden by carol');
  });
});

describe('what a check costs (action §5)', () => {
  test.each([
    { count: 1, reads: 8 },
    { count: 100, reads: 24 },
  ])('$count changed documents: at most $reads reads and 4 writes', async ({ count, reads }) => {
    const numbers = Array.from({ length: count }, (_, index) => 1000 + index);
    const filesOf = (status: string) =>
      Object.fromEntries(numbers.map((number) => [vepPath(number), vepText(number, { status })]));
    const pull = openFromFork(gateRepository(filesOf('provisional')), filesOf('implementable'));
    await withGitHub(pull.repository, async (github) => {
      await checkIt(github, pull);
      const writes = github.requests.filter(isWrite).length;
      expect(writes).toBeLessThanOrEqual(4);
      expect(github.requests.length - writes).toBeLessThanOrEqual(reads);
    });
  });

  test('at most 6 requests one after the other', async () => {
    const pull = openFromFork(gateRepository(), GOOD);
    await withGitHub(
      pull.repository,
      async (github) => {
        await checkIt(github, pull);
        expect(sequentialDepth(github.requests)).toBeLessThanOrEqual(6);
      },
      { latency: 200 },
    );
  });
});

test('a document that GraphQL cuts is read whole', async () => {
  const text = vepText(101, { 'feature-gate': null, status: 'provisional' });
  const far = `${text}${'Text.\n'.repeat(100_000)}\nFeature gate: none, because it only corrects a mistake.\n`;
  const pull = openFromFork(gateRepository(), { [vepPath(101)]: far });
  expect((await withGitHub(pull.repository, (github) => checkIt(github, pull))).outputs).toMatchObject({
    verdict: 'success',
    errors: '0',
  });
});

test('two new documents in a folder without vep.md are both one', async () => {
  const pull = openFromFork(gateRepository(), {
    'veps/sig-compute/101-foo/a.md': '# A\n',
    'veps/sig-compute/101-foo/b.md': '# B\n',
  });
  const run = await withGitHub(pull.repository, (github) => checkIt(github, pull));
  expect(run.outputs).toMatchObject({ verdict: 'failure', documents: '2' });
});

test('a comment that somebody spoilt is restored where no exception depends on it', async () => {
  const pull = openFromFork(gateRepository(), { [vepPath(101)]: vepText(101, { reviewers: '[TBD]' }) });
  await withGitHub(pull.repository, async (github) => {
    await runInProcess({ github, event: pullRequestEvent(pull), inputs: INPUTS });
    const [comment] = pull.comments;
    const own = ownBodies(pull)[0] ?? '';
    pull.repository.world.now = new Date(pull.repository.world.now.getTime() + 60_000);
    if (comment !== undefined) {
      editComment(comment, '<!-- vep-governance -->\nAll is well.\n', { by: 'mallory' });
    }
    await runInProcess({ github, event: pullRequestEvent(pull), inputs: INPUTS });
    expect(ownBodies(pull)).toEqual([own]);
  });
});

describe('labels', () => {
  test('somebody else took the old status label off: no trouble', async () => {
    const pull = openFromFork(gateRepository(), GOOD);
    for (const name of ['vep/provisional', 'vep/implementable']) {
      addLabel(pull, name, { by: 'bob' });
    }
    removeLabel(pull, 'vep/implementable', { by: 'bob' });
    const run = await withGitHub(pull.repository, (github) => {
      github.faults.push({ fault: { kind: 'not-found' }, on: /^DELETE .*\/labels\// });
      return checkIt(github, pull, { 'status-label-prefix': 'vep/' });
    });
    expect(run.warnings).toEqual([]);
    expect(pull.labels).toContain('vep/implementable');
  });
});
