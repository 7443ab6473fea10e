import { expect, test } from '@jest/globals';
import { enqueue } from 'embedded-github/world/merge.ts';
import { latestStatuses } from 'embedded-github/world/status.ts';
import { mergeGroupEvent, pullRequestEvent, scheduleEvent } from '../../playground/workflow-event.ts';
import { gateRepository, openFromFork, ownBodies, statusOf, vepPath, vepText } from '../action/gate-world.ts';
import { type Inputs, runEvent, withRecheckToken } from './dist-run.ts';

const COMMITTING = { [vepPath(101)]: vepText(101) };

test('a workflow with mistyped settings is corrected one input after the other, and only then turns green', async () => {
  const pull = openFromFork(gateRepository(), COMMITTING);
  const told: (readonly [string | undefined, string])[] = [];
  await withRecheckToken(pull, async (github) => {
    const recheck = async (inputs: Inputs) => {
      const run = await runEvent(github, scheduleEvent(pull.repository), { 'on-undetermined': 'warn', ...inputs });
      expect(run.exitCode).toBe(0);
      const status = statusOf(pull);
      told.push([status?.state, /`[a-z-]+`/.exec(status?.description ?? '')?.[0] ?? '']);
      expect(status?.description).not.toContain('re-run');
    };
    const right = { 'veps-root': 'veps', 'schedule-repository': 'example/sig-release' };
    await recheck({ ...right, 'veps-root': 'vepz' });
    await recheck({ ...right, 'schedule-repository': 'example/sig-releaze' });
    await recheck({ ...right, 'schedule-ref': 'mian' });
    await recheck({ ...right, 'schedule-path': 'relases/{version}/schedule.yaml' });
    await recheck(right);
  });
  expect(told).toEqual([
    ['error', '`veps-root`'],
    ['error', '`schedule-repository`'],
    ['error', '`schedule-ref`'],
    ['error', '`schedule-path`'],
    ['success', ''],
  ]);
  expect(ownBodies(pull)).toHaveLength(1);
});

test('a proposal hidden behind a link is blocked on the pull request, by the re-check and in the queue', async () => {
  const folder = 'veps/sig-compute/101-foo';
  const hidden = { 'docs/hidden/vep.md': vepText(101, { milestone: '{alpha: "v1.10"}' }) };
  const pull = openFromFork(gateRepository(), { ...hidden, [folder]: { symlink: '../../docs/hidden' } });
  await withRecheckToken(pull, async (github) => {
    expect((await runEvent(github, pullRequestEvent(pull))).exitCode).toBe(0);
    expect(statusOf(pull)).toMatchObject({ state: 'failure', description: '1 error in 1 VEP: location' });
    await runEvent(github, scheduleEvent(pull.repository));
    expect(statusOf(pull)?.state).toBe('failure');
    const group = enqueue(pull);
    await runEvent(github, mergeGroupEvent(group));
    expect(latestStatuses(pull.repository, group.headSha)[0]?.state).toBe('failure');
  });
});
