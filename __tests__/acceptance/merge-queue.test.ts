import { expect, test } from '@jest/globals';
import type { EmbeddedGitHub } from 'embedded-github/server.ts';
import { addLabel } from 'embedded-github/world/label.ts';
import { enqueue, type MergeGroup } from 'embedded-github/world/merge.ts';
import { latestStatuses, statusesOf } from 'embedded-github/world/status.ts';
import { mergeGroupEvent, pullRequestEvent } from '../../playground/workflow-event.ts';
import { gateRepository, openFromFork, vepPath, vepText, withGitHub } from '../action/gate-world.ts';
import { runEvent } from './dist-run.ts';

const FROZEN = new Date('2027-01-20T09:00:00Z');

async function checkGroup(github: EmbeddedGitHub, group: MergeGroup): Promise<string | undefined> {
  const run = await runEvent(github, mergeGroupEvent(group));
  expect(run.exitCode).toBe(0);
  // Nobody would come back to replace a `pending`.
  expect(statusesOf(group.repository, group.headSha).map(({ state }) => state)).not.toContain('pending');
  return latestStatuses(group.repository, group.headSha)[0]?.state;
}

test('a group is judged on its own base and head: what the group before it commits is not blamed on it', async () => {
  const repository = gateRepository();
  const first = openFromFork(repository, { [vepPath(101)]: vepText(101) }, 300);
  const second = openFromFork(repository, { 'README.md': 'Text\n' }, 301);
  await withGitHub(repository, async (github) => {
    github.world.now = FROZEN;
    const ahead = enqueue(first);
    expect(await checkGroup(github, ahead)).toBe('failure');
    expect(await checkGroup(github, enqueue(second, ahead))).toBe('success');
  });
});

test('the exception of the pull request counts for the documents that it touches', async () => {
  const repository = gateRepository();
  const pull = openFromFork(repository, { [vepPath(101)]: vepText(101) }, 300);
  await withGitHub(repository, async (github) => {
    github.world.now = FROZEN;
    addLabel(pull, 'freeze-exception', { by: 'bob', at: '2027-01-20T08:00:00Z' });
    await runEvent(github, pullRequestEvent(pull, { action: 'labeled', label: 'freeze-exception' }));
    expect(await checkGroup(github, enqueue(pull))).toBe('success');
  });
});

test('the freeze begins while the pull request waits in the queue', async () => {
  const repository = gateRepository();
  const pull = openFromFork(repository, { [vepPath(101)]: vepText(101) }, 300);
  await withGitHub(repository, async (github) => {
    github.world.now = new Date('2027-01-05T23:58:00Z');
    const group = enqueue(pull);
    expect(await checkGroup(github, group)).toBe('success');
    github.world.now = new Date('2027-01-06T00:02:00Z');
    expect(await checkGroup(github, group)).toBe('failure');
  });
});
