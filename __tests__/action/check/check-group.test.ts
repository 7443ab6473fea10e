import { describe, expect, test } from '@jest/globals';
import { isWrite } from 'embedded-github/http/request-log.ts';
import type { EmbeddedGitHub } from 'embedded-github/server.ts';
import { addLabel } from 'embedded-github/world/label.ts';
import { enqueue, type MergeGroup } from 'embedded-github/world/merge.ts';
import { pushTo } from 'embedded-github/world/open-pull-request.ts';
import type { PullRequest } from 'embedded-github/world/pull-request.ts';
import { statusesOf } from 'embedded-github/world/status.ts';
import { mergeGroupEvent, pullRequestEvent } from '../../../playground/workflow-event.ts';
import { gateRepository, INPUTS, openFromFork, passMinute, vepPath, vepText, withGitHub } from '../gate-world.ts';
import { runInProcess } from '../run-in-process.ts';

const GOOD = { [vepPath(101)]: vepText(101) };

function openLate(): PullRequest {
  const pull = openFromFork(gateRepository(), GOOD);
  pull.repository.world.now = new Date('2027-01-10T09:00:00Z');
  return pull;
}

function checkGroup(github: EmbeddedGitHub, group: MergeGroup, inputs: Readonly<Record<string, string>> = {}) {
  return runInProcess({ github, event: mergeGroupEvent(group), inputs: { ...INPUTS, ...inputs } });
}

function statesOf({ repository, headSha }: MergeGroup): readonly string[] {
  return statusesOf(repository, headSha).map(({ state }) => state);
}

describe('a merge group (action §1)', () => {
  test('is judged on its own base and head; the status is on its head and never `pending`', async () => {
    const pull = openFromFork(gateRepository(), GOOD);
    const group = enqueue(pull);
    await withGitHub(pull.repository, async (github) => {
      const run = await checkGroup(github, group);
      expect(run.failure).toBeNull();
      expect(run.outputs).toMatchObject({ verdict: 'success', documents: '1' });
      expect(github.requests.filter(isWrite)).toHaveLength(1);
    });
    expect(statesOf(group)).toEqual(['success']);
    expect(pull.comments).toEqual([]);
  });

  test('stands on the group before it: only its own documents are judged', async () => {
    const repository = gateRepository();
    const first = openFromFork(repository, { [vepPath(101)]: vepText(101, { reviewers: '[TBD]' }) }, 201);
    const second = openFromFork(repository, { [vepPath(102)]: vepText(102) }, 202);
    const group = enqueue(second, enqueue(first));
    const run = await withGitHub(repository, (github) => checkGroup(github, group));
    expect(JSON.parse(run.outputs.report ?? '{}').documents).toMatchObject([{ path: vepPath(102) }]);
    expect(statesOf(group)).toEqual(['success']);
  });

  test('an error blocks it', async () => {
    const pull = openFromFork(gateRepository(), { [vepPath(101)]: vepText(101, { reviewers: '[TBD]' }) });
    const group = enqueue(pull);
    await withGitHub(pull.repository, (github) => checkGroup(github, group));
    expect(statesOf(group)).toEqual(['failure']);
  });

  test('a moved document is the same document', async () => {
    const repository = gateRepository();
    const to = 'veps/sig-compute/100-foo-renamed/vep.md';
    const pull = openFromFork(repository, { [vepPath(100)]: null, [to]: vepText(100, { title: 'Renamed' }) });
    const run = await withGitHub(repository, (github) => checkGroup(github, enqueue(pull)));
    expect(JSON.parse(run.outputs.report ?? '{}').documents).toMatchObject([
      { change: 'moved', path: to, previousPath: vepPath(100) },
    ]);
  });

  test('and so is one whose number is corrected', async () => {
    const repository = gateRepository({ [vepPath(105)]: vepText(105) });
    const pull = openFromFork(repository, { [vepPath(105)]: null, [vepPath(101)]: vepText(101, { title: 'Foo 105' }) });
    const group = enqueue(pull);
    const run = await withGitHub(repository, (github) => checkGroup(github, group));
    expect(JSON.parse(run.outputs.report ?? '{}').documents).toMatchObject([
      { change: 'moved', path: vepPath(101), previousPath: vepPath(105) },
    ]);
    expect(statesOf(group)).toEqual(['success']);
  });

  test('a change without a VEP document passes', async () => {
    const pull = openFromFork(gateRepository(), { 'README.md': 'Text\n' });
    const group = enqueue(pull);
    await withGitHub(pull.repository, (github) => checkGroup(github, group));
    expect(statesOf(group)).toEqual(['success']);
  });

  test.each([
    ['GitHub fails', { on: /POST \/graphql/ }],
    ['the trees cannot be read', { on: /\/git\/trees\// }],
  ])('%s: the verdict is `error`, not nothing', async (_, rule) => {
    const pull = openFromFork(gateRepository(), GOOD);
    const group = enqueue(pull);
    const run = await withGitHub(pull.repository, (github) => {
      github.faults.push({ fault: { kind: 'server-error' }, ...rule });
      return checkGroup(github, group);
    });
    expect({ failure: run.failure, verdict: run.outputs.verdict }).toEqual({ failure: null, verdict: 'error' });
    expect(statesOf(group)).toEqual(['error']);
  });
});

describe('the exceptions of a group', () => {
  test('of its pull request count for the head that was judged before the label', async () => {
    const pull = openLate();
    const group = enqueue(pull);
    await withGitHub(pull.repository, async (github) => {
      await runInProcess({ github, event: pullRequestEvent(pull), inputs: INPUTS });
      addLabel(pull, 'freeze-exception', { by: 'bob', at: '2027-01-10T09:01:00Z' });
      expect((await checkGroup(github, group)).outputs.exception).toBe('bob');
    });
    expect(statesOf(group)).toEqual(['success']);
  });

  test('do not count for a head that nothing joins with the label', async () => {
    const pull = openLate();
    const group = enqueue(pull);
    addLabel(pull, 'freeze-exception', { by: 'bob' });
    await withGitHub(pull.repository, (github) => checkGroup(github, group));
    expect(statesOf(group)).toEqual(['failure']);
  });

  test('count as recorded in its comment', async () => {
    const pull = openLate();
    addLabel(pull, 'freeze-exception', { by: 'bob' });
    await withGitHub(pull.repository, async (github) => {
      await runInProcess({ github, event: pullRequestEvent(pull), inputs: INPUTS });
      const group = enqueue(pull);
      await checkGroup(github, group);
      expect(statesOf(group)).toEqual(['success']);
    });
  });

  test('without one it is frozen', async () => {
    const pull = openLate();
    const group = enqueue(pull);
    await withGitHub(pull.repository, (github) => checkGroup(github, group));
    expect(statesOf(group)).toEqual(['failure']);
  });

  test('do not count for what other pull requests of the group touch', async () => {
    const repository = gateRepository();
    const other = openFromFork(repository, { [vepPath(102)]: vepText(102) }, 201);
    const pull = openFromFork(repository, GOOD, 202);
    repository.world.now = new Date('2027-01-10T09:00:00Z');
    const before = enqueue(other);
    // One group for both: its base is that of the first, its head that of the second.
    const group = { ...enqueue(pull, before), baseSha: before.baseSha };
    const run = await withGitHub(repository, async (github) => {
      await runInProcess({ github, event: pullRequestEvent(pull), inputs: INPUTS });
      addLabel(pull, 'freeze-exception', { by: 'bob', at: '2027-01-10T09:01:00Z' });
      return await checkGroup(github, group);
    });
    expect(JSON.parse(run.outputs.report ?? '{}').documents).toMatchObject([
      { number: 101, excepted: true },
      { number: 102, excepted: false },
    ]);
    expect(statesOf(group)).toEqual(['failure']);
  });

  test.each([
    ['no pull request', 'refs/heads/gh-readonly-queue/main/something'],
    ['several', `refs/heads/gh-readonly-queue/main/pr-1-${'a'.repeat(40)}/pr-2-${'b'.repeat(40)}`],
  ])('do not count where the branch names %s', async (_, headRef) => {
    const pull = openLate();
    addLabel(pull, 'freeze-exception', { by: 'bob' });
    const group = { ...enqueue(pull), headRef };
    const run = await withGitHub(pull.repository, (github) => checkGroup(github, group));
    expect(statesOf(group)).toEqual(['failure']);
    expect(run.summary).toContain('no exception counts');
  });
});

test('a group: an appendix beside a new document is none of its own', async () => {
  const pull = openFromFork(gateRepository(), { ...GOOD, 'veps/sig-compute/101-foo/appendix.md': '# Appendix\n' });
  const group = enqueue(pull);
  const run = await withGitHub(pull.repository, (github) =>
    runInProcess({ github, event: mergeGroupEvent(group), inputs: INPUTS }),
  );
  expect(run.outputs).toMatchObject({ verdict: 'success', documents: '1' });
});

const SECOND = { [vepPath(102)]: vepText(102) };

const checkPull = (github: EmbeddedGitHub, pull: PullRequest, inputs: Readonly<Record<string, string>> = {}) => {
  passMinute(pull);
  return runInProcess({ github, event: pullRequestEvent(pull), inputs: { ...INPUTS, ...inputs } });
};

test('a group: what was pushed after the exception was recorded is not covered', async () => {
  const pull = openLate();
  addLabel(pull, 'freeze-exception', { by: 'bob' });
  await withGitHub(pull.repository, async (github) => {
    await checkPull(github, pull);
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
