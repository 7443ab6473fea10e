import { describe, expect, test } from '@jest/globals';
import { sequentialDepth } from 'embedded-github/http/request-log.ts';
import { addComment } from 'embedded-github/world/issue.ts';
import { addLabel } from 'embedded-github/world/label.ts';
import type { PullRequest } from 'embedded-github/world/pull-request.ts';
import { createRepository } from 'embedded-github/world/repository.ts';
import { pullRequestEvent } from '../../../playground/workflow-event.ts';
import {
  gateRepository,
  INPUTS,
  openFromFork,
  scheduleText,
  statusOf,
  vepPath,
  vepText,
  withGitHub,
} from '../gate-world.ts';
import { runInProcess } from '../run-in-process.ts';

type Inputs = Readonly<Record<string, string>>;
const GOOD = { [vepPath(101)]: vepText(101) };
const FROZEN = '2027-01-10T09:00:00Z';
function open(files: Readonly<Record<string, string>>, now = '2026-12-01T09:00:00Z', base = {}): PullRequest {
  const pull = openFromFork(gateRepository(base), files);
  pull.repository.world.now = new Date(now);
  return pull;
}
const check = (pull: PullRequest, inputs: Inputs = {}) =>
  withGitHub(pull.repository, (github) =>
    runInProcess({ github, event: pullRequestEvent(pull), inputs: { ...INPUTS, ...inputs } }),
  );
const label = (pull: PullRequest, by: string, name = 'freeze-exception') => void addLabel(pull, name, { by });

interface Row {
  readonly inputs: Inputs;
  readonly pull: () => PullRequest;
  readonly usual: string;
  readonly state: string;
}
const late = (act: (pull: PullRequest) => void) => () => {
  const pull = open(GOOD, FROZEN);
  act(pull);
  return pull;
};
describe('every input has its effect (action §2)', () => {
  test.each<Row>([
    {
      inputs: { 'exception-roles': 'write' },
      pull: late((pull) => label(pull, 'mallory')),
      usual: 'failure',
      state: 'success',
    },
    {
      inputs: { 'exception-roles': 'admin' },
      pull: late((pull) => label(pull, 'bob')),
      usual: 'success',
      state: 'failure',
    },
    {
      inputs: { 'exception-label': 'late' },
      pull: late((pull) => label(pull, 'bob', 'late')),
      usual: 'failure',
      state: 'success',
    },
    {
      inputs: { 'label-bots': 'robot' },
      pull: late((pull) => {
        addComment(pull, '/label freeze-exception', { by: 'bob' });
        label(pull, 'robot');
      }),
      usual: 'failure',
      state: 'success',
    },
    {
      inputs: { 'freeze-boundary': 'end-of-day' },
      pull: () => open(GOOD, '2027-01-06T12:00:00Z'),
      usual: 'failure',
      state: 'success',
    },
    {
      inputs: { 'time-zone': 'Etc/GMT+12' },
      pull: () => open(GOOD, '2027-01-06T11:00:00Z'),
      usual: 'failure',
      state: 'success',
    },
    {
      inputs: { 'schedule-path': 'plan/{version}.yaml' },
      pull: () => open(GOOD, FROZEN),
      usual: 'failure',
      state: 'error',
    },
    {
      inputs: { sigs: 'sig-compute, sig-new' },
      pull: () => open({ 'veps/sig-new/101-foo/vep.md': vepText(101, { 'owning-sig': 'sig-new' }) }),
      usual: 'failure',
      state: 'success',
    },
    {
      inputs: { 'veps-root': 'docs' },
      pull: () => open({ [vepPath(101)]: vepText(101, { title: null }) }, undefined, { 'docs/README.md': 'x' }),
      usual: 'failure',
      state: 'success',
    },
    {
      inputs: { 'extra-transitions': 'withdrawn -> provisional' },
      pull: () =>
        open({ [vepPath(101)]: vepText(101, { status: 'provisional' }) }, undefined, {
          [vepPath(101)]: vepText(101, { status: 'withdrawn' }),
        }),
      usual: 'failure',
      state: 'success',
    },
  ])('$inputs', async ({ inputs, pull, usual, state }) => {
    const [plain, set] = [pull(), pull()];
    await check(plain);
    await check(set, inputs);
    expect([statusOf(plain)?.state, statusOf(set)?.state]).toEqual([usual, state]);
  });
  test('schedule-repository, schedule-path and schedule-ref name the calendar', async () => {
    const pull = open(GOOD, FROZEN);
    createRepository(pull.repository.world, 'example/plans', {
      files: { 'plan/v1.11.yaml': scheduleText('2027/02/01', '2027/03/10') },
    });
    await check(pull, {
      'schedule-repository': 'example/plans',
      'schedule-path': 'plan/{version}.yaml',
      'schedule-ref': 'refs/heads/main',
    });
    expect(statusOf(pull)?.state).toBe('success');
  });
  test.each([
    ['', []],
    ['freeze-exception', ['freeze-exception']],
  ])('vep-label %j', async (name, labels) => {
    const pull = open(GOOD);
    await check(pull, { 'vep-label': name, 'exception-label': 'other' });
    expect(pull.labels).toEqual(labels);
  });
  test('comment: on-findings', async () => {
    const [well, wrong] = [open(GOOD), open({ [vepPath(101)]: vepText(101, { reviewers: '[TBD]' }) })];
    for (const pull of [well, wrong]) {
      await check(pull, { comment: 'on-findings' });
    }
    expect([well, wrong].map(({ comments }) => comments.length)).toEqual([0, 1]);
  });
});
describe('what a check costs (action §5)', () => {
  test('any number of documents: at most 6 requests one after the other', async () => {
    const numbers = Array.from({ length: 100 }, (_, index) => 1000 + index);
    const pull = open(Object.fromEntries(numbers.map((number) => [vepPath(number), vepText(number)])));
    await withGitHub(
      pull.repository,
      async (github) => {
        await runInProcess({ github, event: pullRequestEvent(pull), inputs: INPUTS });
        expect(sequentialDepth(github.requests)).toBeLessThanOrEqual(6);
      },
      { latency: 200 },
    );
  });
  test('an exception adds at most 4', async () => {
    const count = async (pull: PullRequest) =>
      withGitHub(pull.repository, async (github) => {
        await runInProcess({ github, event: pullRequestEvent(pull), inputs: INPUTS });
        return github.requests.length;
      });
    const [usual, excepted] = [
      await count(open(GOOD, FROZEN)),
      await count(
        late((pull) => {
          addComment(pull, '/label freeze-exception', { by: 'bob' });
          label(pull, 'kubevirt-prow[bot]');
        })(),
      ),
    ];
    expect(excepted - usual).toBeLessThanOrEqual(4);
    expect(excepted).toBeGreaterThan(usual);
  });
});

test('a dry run prints the comment and the verdict', async () => {
  const run = await check(openFromFork(gateRepository(), { [vepPath(101)]: vepText(101, { reviewers: '[TBD]' }) }), {
    'dry-run': 'true',
  });
  expect(run.log.join('\n')).toContain('failure: 1 error in 1 VEP');
  expect(run.log.join('\n')).toContain('<!-- vep-governance');
});
