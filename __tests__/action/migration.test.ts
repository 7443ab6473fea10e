import { describe, expect, test } from '@jest/globals';
import { commitFiles } from '../../playground/embedded-github/world/commit-files.ts';
import type { PullRequest } from '../../playground/embedded-github/world/pull-request.ts';
import { pullRequestEvent } from '../../playground/workflow-event.ts';
import { gateRepository, INPUTS, openFromFork, statusOf, vepPath, vepText, withGitHub } from './gate-world.ts';
import { type RunRecord, runInProcess } from './run-in-process.ts';

const PATH = vepPath(101);

function legacyText(line: string): string {
  return `# VEP #101: Foo\n\n## Overview\n\nText.\n\n${line}\n`;
}

const TARGET = 'This VEP targets alpha for version: v1.11';

async function check(pull: PullRequest, inputs: Readonly<Record<string, string>> = {}): Promise<RunRecord> {
  return await withGitHub(pull.repository, (github) =>
    runInProcess({ github, event: pullRequestEvent(pull), inputs: { ...INPUTS, ...inputs } }),
  );
}

/** A legacy document that is migrated on 2027-01-10, four days after the freeze of v1.11. */
function openMigration(prose: string, later?: { readonly prose: string; readonly at: string }): PullRequest {
  const repository = gateRepository();
  commitFiles(repository, 'main', { files: { [PATH]: legacyText(prose) }, date: '2026-11-01T00:00:00Z' });
  if (later !== undefined) {
    commitFiles(repository, 'main', { files: { [PATH]: legacyText(later.prose) }, date: later.at });
  }
  repository.world.now = new Date('2027-01-10T09:00:00Z');
  return openFromFork(repository, { [PATH]: vepText(101) });
}

describe('migrating is not committing (governance §5.4)', () => {
  test.each([TARGET, '## Graduation Requirements\n\n### Alpha (v1.11)'])(
    'what the prose named before the freeze counts as committed: %j',
    async (prose) => {
      const pull = openMigration(prose);
      await check(pull);
      expect(statusOf(pull)?.state).toBe('success');
    },
  );

  test('what the prose did not name is a new commitment', async () => {
    const pull = openMigration('This VEP targets alpha for version: v1.12');
    await check(pull);
    expect(statusOf(pull)).toMatchObject({ state: 'failure', description: 'Frozen: v1.11 since 2027-01-06' });
  });

  test('prose edited after the freeze does not launder a late commitment', async () => {
    const pull = openMigration('Not decided.', { prose: TARGET, at: '2027-01-07T00:00:00Z' });
    await check(pull);
    expect(statusOf(pull)?.state).toBe('failure');
  });

  test.each<[string, string, string, string]>([
    ['with its text', 'veps/sig-compute/foo.md', TARGET, 'success'],
    ['and edited, in a folder with its number', 'veps/sig-compute/101-old/old.md', `${TARGET}\n\nMore.`, 'success'],
    ['and edited, from where nothing joins it', 'veps/sig-compute/foo.md', `${TARGET}\n\nMore.`, 'failure'],
    ['that did not name it', 'veps/sig-compute/101-old/old.md', 'Not decided.', 'failure'],
  ])('so does that of a document moved after the freeze, %s', async (...[, former, prose, state]) => {
    const repository = gateRepository();
    commitFiles(repository, 'main', { files: { [former]: legacyText(prose) }, date: '2026-11-01T00:00:00Z' });
    const files = { [former]: null, [PATH]: legacyText(TARGET) };
    commitFiles(repository, 'main', { files, date: '2027-01-07T00:00:00Z' });
    repository.world.now = new Date('2027-01-10T09:00:00Z');
    const pull = openFromFork(repository, { [PATH]: vepText(101) });
    await check(pull);
    expect(statusOf(pull)?.state).toBe(state);
  });

  test.each([
    ['UTC', 'failure'],
    ['Etc/GMT+12', 'success'],
  ])('the last commit before the freeze begins in %s', async (zone, state) => {
    const pull = openMigration('Not decided.', { prose: TARGET, at: '2027-01-06T06:00:00Z' });
    await check(pull, { 'time-zone': zone });
    expect(statusOf(pull)?.state).toBe(state);
  });

  test('a legacy document that is touched and stays one is warned about, once', async () => {
    const repository = gateRepository({ [PATH]: legacyText('Not decided.') });
    const pull = openFromFork(repository, { [PATH]: legacyText('Decided.') });
    const run = await check(pull);
    expect(run.outputs).toMatchObject({ verdict: 'success', errors: '0', warnings: '1' });
  });
});
