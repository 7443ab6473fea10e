import { expect, test } from '@jest/globals';
import { addLabel } from 'embedded-github/world/label.ts';
import { enqueue, mergePullRequest } from 'embedded-github/world/merge.ts';
import { branchTip } from 'embedded-github/world/pull-request.ts';
import { latestStatuses } from 'embedded-github/world/status.ts';
import { runAction } from '../../playground/run-action.ts';
import { mergeGroupEvent, pullRequestEvent, pushEvent, scheduleEvent } from '../../playground/workflow-event.ts';
import { gateRepository, INPUTS, openFromFork, ownBodies, statusOf, vepPath, vepText } from '../action/gate-world.ts';
import { runDist, withRecheckToken } from './dist-run.ts';

const COMMITTING = { [vepPath(101)]: vepText(101) };

// The other stories are told to the same code in this process; `ON_DIST=1` tells all of them to the shipped program.
test('the shipped program, one event of each kind: a freeze, an exception, the queue and the merge', async () => {
  const repository = gateRepository({ [vepPath(101)]: vepText(101, { status: 'provisional' }) });
  const pull = openFromFork(repository, COMMITTING, 300);
  await withRecheckToken({ repository }, async (github) => {
    const run = async (event: Parameters<typeof runDist>[1], now: string) => {
      github.world.now = new Date(now);
      expect(await runDist(github, event, { 'update-issue': 'true' })).toMatchObject({ exitCode: 0, stderr: '' });
    };
    await run(pullRequestEvent(pull, { action: 'opened' }), '2027-01-05T23:40:00Z');
    expect(statusOf(pull)?.state).toBe('success');

    await run(scheduleEvent(repository), '2027-01-06T00:05:00Z');
    expect(statusOf(pull)?.description).toBe('Frozen: v1.11 since 2027-01-06');

    addLabel(pull, 'freeze-exception', { by: 'bob', at: '2027-01-06T00:06:00Z' });
    await run(pullRequestEvent(pull, { action: 'labeled', label: 'freeze-exception' }), '2027-01-06T00:07:00Z');
    expect(statusOf(pull)?.state).toBe('success');
    expect(ownBodies(pull)).toEqual([expect.stringContaining('`@bob`')]);

    const group = enqueue(pull);
    await run(mergeGroupEvent(group), '2027-01-06T00:08:00Z');
    expect(latestStatuses(repository, group.headSha)[0]?.state).toBe('success');

    const before = branchTip(repository, 'main');
    mergePullRequest(pull, { by: 'bob' });
    await run(pushEvent(repository, { before }), '2027-01-06T00:09:00Z');
    const issue = repository.items.get(101);
    expect(issue?.comments.map(({ body }) => body)).toEqual([expect.stringContaining('does not name the release')]);
  });
});

test('the shipped program fails the step after a late merge, and says why in the log', async () => {
  const repository = gateRepository({ [vepPath(101)]: vepText(101, { status: 'provisional' }) });
  const merged = openFromFork(repository, COMMITTING, 300);
  await withRecheckToken({ repository }, async (github) => {
    github.world.now = new Date('2027-01-20T09:00:00Z');
    const before = branchTip(repository, 'main');
    mergePullRequest(merged, { by: 'bob' });
    const run = await runDist(github, pushEvent(repository, { before }));
    expect(run.exitCode).toBe(1);
    expect(run.annotations).toContainEqual(expect.objectContaining({ message: expect.stringContaining('`v1.11`') }));
  });
});

test('the shipped program explains itself in the debug log, and only there', async () => {
  const repository = gateRepository();
  const pull = openFromFork(repository, COMMITTING, 300);
  await withRecheckToken({ repository }, async (github) => {
    const event = pullRequestEvent(pull, { action: 'opened' });
    const quiet = await runDist(github, event);
    expect(quiet.commands.filter(({ name }) => name === 'debug')).toEqual([]);
    const environment = { RUNNER_DEBUG: '1' };
    const { stdout, commands } = await runAction({ github, event, inputs: INPUTS, environment });
    const lines = commands.filter(({ name }) => name === 'debug').map(({ message }) => message);
    expect(lines).toEqual(
      expect.arrayContaining(['Pull request 300', 'Facts:', '    people: passed', 'verdict: success']),
    );
    expect(lines.join('\n')).not.toContain('test-token');
    expect(stdout).not.toMatch(/^(?!::)\s*(?:Facts|verdict):/m);
  });
});
