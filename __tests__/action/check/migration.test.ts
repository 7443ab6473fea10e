import { describe, expect, test } from '@jest/globals';
import { commitFiles } from 'embedded-github/world/commit-files.ts';
import { mergePullRequest } from 'embedded-github/world/merge.ts';
import { pushTo } from 'embedded-github/world/open-pull-request.ts';
import type { PullRequest } from 'embedded-github/world/pull-request.ts';
import type { Repository } from 'embedded-github/world/repository.ts';
import { pullRequestEvent, pushEvent } from '../../../playground/workflow-event.ts';
import { gateRepository, INPUTS, openFromFork, statusOf, vepPath, vepText, withGitHub } from '../gate-world.ts';
import { type RunRecord, runInProcess } from '../run-in-process.ts';

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
    ['and edited, from a file with its number', 'veps/sig-compute/101-old.md', `${TARGET}\n\nMore.`, 'success'],
    ['and edited, from where nothing joins it', 'veps/sig-compute/foo.md', `${TARGET}\n\nMore.`, 'failure'],
    ['that did not name it', 'veps/sig-compute/101-old/old.md', 'Not decided.', 'failure'],
  ])('so does that of a document moved after the freeze, %s', async (...[, earlier, prose, state]) => {
    const repository = gateRepository();
    commitFiles(repository, 'main', { files: { [earlier]: legacyText(prose) }, date: '2026-11-01T00:00:00Z' });
    const files = { [earlier]: null, [PATH]: legacyText(TARGET) };
    commitFiles(repository, 'main', { files, date: '2027-01-07T00:00:00Z' });
    repository.world.now = new Date('2027-01-10T09:00:00Z');
    const pull = openFromFork(repository, { [PATH]: vepText(101) });
    await check(pull);
    expect(statusOf(pull)?.state).toBe(state);
  });

  test.each([
    [103, 'failure'],
    [903, 'success'],
  ])('nor does a move to another number: as VEP %s its prose named it', async (number, state) => {
    const repository = gateRepository();
    const earlier = vepPath(number);
    commitFiles(repository, 'main', { files: { [earlier]: legacyText(TARGET) }, date: '2026-11-01T00:00:00Z' });
    const files = { [earlier]: null, [PATH]: legacyText(TARGET) };
    commitFiles(repository, 'main', { files, date: '2027-01-07T00:00:00Z' });
    repository.world.now = new Date('2027-01-10T09:00:00Z');
    const pull = openFromFork(repository, { [PATH]: vepText(101) });
    await check(pull);
    expect(statusOf(pull)?.state).toBe(state);
    const before = repository.refs.get('refs/heads/main') ?? '';
    mergePullRequest(pull, { by: 'bob' });
    const audited = await withGitHub(repository, (github) =>
      runInProcess({ github, event: pushEvent(repository, { before }), inputs: INPUTS }),
    );
    expect(audited.failure === null).toBe(state === 'success');
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

const UNDECIDED = 'Not decided.';

/** Prose that is changed in a commit of 2026-12-20 and reaches the base branch when that is merged. */
function mergeProse(repository: Repository, at: string, method: 'merge' | 'squash'): void {
  const pull = openFromFork(repository, {}, 190);
  pushTo(pull, { files: { [PATH]: legacyText(TARGET) }, date: '2026-12-20T00:00:00Z' });
  mergePullRequest(pull, { by: 'bob', at, method });
}

/** The base branch says nothing of v1.11 since 2026-11-01. */
function undecidedRepository(): Repository {
  const repository = gateRepository();
  commitFiles(repository, 'main', { files: { [PATH]: legacyText(UNDECIDED) }, date: '2026-11-01T00:00:00Z' });
  return repository;
}

function openLate(repository: Repository, now = '2027-01-10T09:00:00Z'): PullRequest {
  repository.world.now = new Date(now);
  return openFromFork(repository, { [PATH]: vepText(101) });
}

describe('only the base branch’s first parents say when something reached it (governance §5.4)', () => {
  test.each([
    ['2027-01-05T12:00:00Z', 'merge', 'success'],
    ['2027-01-05T12:00:00Z', 'squash', 'success'],
    ['2027-01-07T12:00:00Z', 'merge', 'failure'],
    ['2027-01-07T12:00:00Z', 'squash', 'failure'],
  ] as const)('a commit from before the freeze, merged at %s by %s', async (at, method, state) => {
    const repository = undecidedRepository();
    mergeProse(repository, at, method);
    const pull = openLate(repository);
    await check(pull);
    expect(statusOf(pull)?.state).toBe(state);
  });

  test('an older branch that is merged after the freeze hides nothing', async () => {
    const repository = gateRepository();
    const other = openFromFork(repository, {}, 190);
    pushTo(other, { files: { 'README.md': 'Text\n' }, date: '2027-01-05T00:00:00Z' });
    commitFiles(repository, 'main', { files: { [PATH]: legacyText(TARGET) }, date: '2027-01-02T00:00:00Z' });
    mergePullRequest(other, { by: 'bob', at: '2027-01-08T00:00:00Z', method: 'merge' });
    const pull = openLate(repository);
    await check(pull);
    expect(statusOf(pull)?.state).toBe('success');
  });

  test('an old commit that was pushed on top of a later one reached it later', async () => {
    const repository = undecidedRepository();
    commitFiles(repository, 'main', { files: { 'README.md': 'Text\n' }, date: '2027-01-07T00:00:00Z' });
    commitFiles(repository, 'main', { files: { [PATH]: legacyText(TARGET) }, date: '2026-12-20T00:00:00Z' });
    const pull = openLate(repository);
    await check(pull);
    expect(statusOf(pull)?.state).toBe('failure');
  });

  test('the last commit before the freeze is found behind more than a hundred others, with two queries', async () => {
    const repository = undecidedRepository();
    mergeProse(repository, '2027-01-05T12:00:00Z', 'merge');
    for (let count = 0; count < 130; count += 1) {
      commitFiles(repository, 'main', { files: { 'README.md': `${count}\n` }, date: '2027-01-07T00:00:00Z' });
    }
    const pull = openLate(repository);
    await withGitHub(repository, async (github) => {
      await runInProcess({ github, event: pullRequestEvent(pull), inputs: INPUTS });
      const queries = github.requests.filter(({ body }) => JSON.stringify(body).includes('history('));
      expect(queries).toHaveLength(2);
    });
    expect(statusOf(pull)?.state).toBe('success');
  });

  test('of a history that is too long nothing is guessed', async () => {
    const repository = undecidedRepository();
    for (let count = 0; count < 2001; count += 1) {
      commitFiles(repository, 'main', { files: { 'README.md': `${count}\n` }, date: '2027-01-07T00:00:00Z' });
    }
    const pull = openLate(repository);
    const run = await check(pull);
    expect(run.outputs.verdict).toBe('error');
    expect(run.summary).toContain('is too long to be read');
  }, 60_000);

  test.each([
    ['start-of-day', 'failure'],
    ['end-of-day', 'success'],
  ])('prose of the freeze day itself, where the freeze begins at the %s', async (boundary, state) => {
    const pull = openMigration(UNDECIDED, { prose: TARGET, at: '2027-01-06T12:00:00Z' });
    await check(pull, { 'freeze-boundary': boundary });
    expect(statusOf(pull)?.state).toBe(state);
  });

  test.each([
    ['2027-01-05T12:00:00Z', null],
    ['2027-01-07T12:00:00Z', 'A commitment was merged late'],
  ])('the audit reads the same: prose merged at %s', async (at, failure) => {
    const repository = undecidedRepository();
    mergeProse(repository, at, 'merge');
    const pull = openLate(repository);
    const before = repository.refs.get('refs/heads/main') ?? '';
    mergePullRequest(pull, { by: 'bob' });
    const run = await withGitHub(repository, (github) =>
      runInProcess({ github, event: pushEvent(repository, { before }), inputs: INPUTS }),
    );
    expect(run.failure).toEqual(failure === null ? null : expect.stringContaining(failure));
  });
});

test('a legacy document that was not there before the freeze had promised nothing', async () => {
  const repository = gateRepository();
  commitFiles(repository, 'main', {
    files: { [vepPath(101)]: '# VEP #101: Foo\n\nThis VEP targets alpha for version: v1.11\n' },
    date: '2027-01-07T00:00:00Z',
  });
  repository.world.now = new Date('2027-01-10T09:00:00Z');
  const pull = openFromFork(repository, { [PATH]: vepText(101) });
  await withGitHub(repository, (github) => runInProcess({ github, event: pullRequestEvent(pull), inputs: INPUTS }));
  expect(statusOf(pull)).toMatchObject({ state: 'failure', description: 'Frozen: v1.11 since 2027-01-06' });
});
