import { expect, test } from '@jest/globals';
import { addLabel } from 'embedded-github/world/label.ts';
import { mergePullRequest } from 'embedded-github/world/merge.ts';
import { branchTip } from 'embedded-github/world/pull-request.ts';
import { pullRequestEvent, pushEvent } from '../../playground/workflow-event.ts';
import { gateRepository, openFromFork, ownBodies, statusOf, vepPath, vepText } from '../action/gate-world.ts';
import { runEvent, withRecheckToken } from './dist-run.ts';

const PROVISIONAL = { status: 'provisional', reviewers: '[TBD]' };

test('a merged step is reminded of on its tracking issue, once, and other pull requests on the document are judged anew', async () => {
  const repository = gateRepository({ [vepPath(101)]: vepText(101, PROVISIONAL) });
  const issue = repository.items.get(101);
  const merged = openFromFork(repository, { [vepPath(101)]: vepText(101) }, 300);
  const other = openFromFork(repository, { [vepPath(101)]: vepText(101, { status: 'withdrawn' }) }, 301);
  await withRecheckToken({ repository }, async (github) => {
    const before = branchTip(repository, 'main');
    mergePullRequest(merged, { by: 'bob' });
    const event = pushEvent(repository, { before });
    for (const attempt of ['first', 'again']) {
      const run = await runEvent(github, event, { 'update-issue': 'true' });
      expect({ attempt, exitCode: run.exitCode }).toEqual({ attempt, exitCode: 0 });
    }
  });
  const bodies = issue?.comments.map(({ body }) => body) ?? [];
  expect(bodies).toHaveLength(1);
  expect(bodies[0]).toContain('This issue does not name the release.');
  expect(statusOf(other)?.state).toBe('success');
});

test('a late commitment that got past the gate is said on its pull request, and the run fails', async () => {
  const repository = gateRepository({ [vepPath(101)]: vepText(101, PROVISIONAL) });
  const merged = openFromFork(repository, { [vepPath(101)]: vepText(101) }, 300);
  await withRecheckToken({ repository }, async (github) => {
    github.world.now = new Date('2027-01-20T09:00:00Z');
    const before = branchTip(repository, 'main');
    mergePullRequest(merged, { by: 'bob' });
    const run = await runEvent(github, pushEvent(repository, { before }));
    expect(run.exitCode).toBe(1);
    expect(run.said).toContain('was committed late to `alpha` in `v1.11`');
  });
  expect(ownBodies(merged)).toHaveLength(1);
  expect(ownBodies(merged)[0]).toContain('merged after the freeze');
});

test.each([
  ['appoints whoever put the label on', 'mallory', { OWNERS: 'approvers: [mallory]\n' }, 1],
  ['removes whoever put the label on', 'erin', { OWNERS: 'approvers: [frank]\n' }, 0],
])('the audit asks the OWNERS file of before a late merge that %s', async (...[, by, owners, exitCode]) => {
  const repository = gateRepository({ [vepPath(101)]: vepText(101, PROVISIONAL) });
  const merged = openFromFork(repository, { [vepPath(101)]: vepText(101), ...owners }, 300);
  await withRecheckToken({ repository }, async (github) => {
    github.world.now = new Date('2027-01-20T09:00:00Z');
    await runEvent(github, pullRequestEvent(merged, { action: 'opened' }));
    addLabel(merged, 'freeze-exception', { by, at: '2027-01-20T09:01:00Z' });
    github.world.now = new Date('2027-01-20T09:02:00Z');
    const before = branchTip(repository, 'main');
    mergePullRequest(merged, { by: 'bob' });
    expect(await runEvent(github, pushEvent(repository, { before }))).toMatchObject({ exitCode });
  });
});
