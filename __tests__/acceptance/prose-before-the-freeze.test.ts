import { expect, test } from '@jest/globals';
import { commitFiles } from 'embedded-github/world/commit-files.ts';
import { mergePullRequest } from 'embedded-github/world/merge.ts';
import { pushTo } from 'embedded-github/world/open-pull-request.ts';
import { pullRequestEvent } from '../../playground/workflow-event.ts';
import { gateRepository, openFromFork, statusOf, vepPath, vepText } from '../action/gate-world.ts';
import { runEvent, withRecheckToken } from './dist-run.ts';

const PATH = vepPath(101);

const prose = (release: string) => `# VEP #101: Foo\n\nThis VEP targets alpha for version: ${release}\n`;

/** Since 2026-11-01 the prose names v1.10. The story migrates it on 2027-01-20, two weeks after the freeze of v1.11. */
async function migrate(arrange: (repository: ReturnType<typeof gateRepository>) => void) {
  const repository = gateRepository();
  commitFiles(repository, 'main', { files: { [PATH]: prose('v1.10') }, date: '2026-11-01T00:00:00Z' });
  arrange(repository);
  repository.world.now = new Date('2027-01-20T09:00:00Z');
  const pull = openFromFork(repository, { [PATH]: vepText(101) });
  await withRecheckToken({ repository }, async (github) => {
    const run = await runEvent(github, pullRequestEvent(pull));
    expect(run).toMatchObject({ exitCode: 0 });
  });
  return statusOf(pull);
}

test('prose that was written before the freeze and merged after it does not make a late commitment an early one', async () => {
  const status = await migrate((repository) => {
    const pull = openFromFork(repository, {}, 190);
    pushTo(pull, { files: { [PATH]: prose('v1.11') }, date: '2027-01-03T00:00:00Z' });
    mergePullRequest(pull, { by: 'bob', at: '2027-01-15T00:00:00Z', method: 'merge' });
  });
  expect(status).toMatchObject({ state: 'failure', description: 'Frozen: v1.11 since 2027-01-06' });
});

test('prose that was merged before the freeze counts, whatever older branch was merged later', async () => {
  const status = await migrate((repository) => {
    const other = openFromFork(repository, {}, 190);
    pushTo(other, { files: { 'README.md': 'Text\n' }, date: '2027-01-05T00:00:00Z' });
    commitFiles(repository, 'main', { files: { [PATH]: prose('v1.11') }, date: '2027-01-02T00:00:00Z' });
    mergePullRequest(other, { by: 'bob', at: '2027-01-15T00:00:00Z', method: 'merge' });
  });
  expect(status?.state).toBe('success');
});
