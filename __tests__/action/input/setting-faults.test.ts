import { describe, expect, test } from '@jest/globals';
import type { EmbeddedGitHub } from 'embedded-github/server.ts';
import { commitFiles, type Files, setBranch } from 'embedded-github/world/commit-files.ts';
import { enqueue } from 'embedded-github/world/merge.ts';
import { branchTip, type PullRequest } from 'embedded-github/world/pull-request.ts';
import { latestStatuses } from 'embedded-github/world/status.ts';
import { mergeGroupEvent, pullRequestEvent, pushEvent, scheduleEvent } from '../../../playground/workflow-event.ts';
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

// Settings that point nowhere fail loudly ([action §2](../../../docs/specification/action.md#2-inputs)).

const COMMITTING: Files = { [vepPath(101)]: vepText(101) };
const PROVISIONAL: Files = { [vepPath(101)]: vepText(101, { status: 'provisional', stage: null, milestone: null }) };

interface Fault {
  readonly inputs: Readonly<Record<string, string>>;
  readonly words: string;
}

const CALENDAR_FAULTS: readonly (readonly [string, Fault])[] = [
  [
    'schedule-repository',
    {
      inputs: { 'schedule-repository': 'example/sig-releaze' },
      words: '`schedule-repository` is `example/sig-releaze`',
    },
  ],
  ['schedule-ref', { inputs: { 'schedule-ref': 'mian' }, words: '`schedule-ref` is `mian`' }],
  [
    'schedule-path',
    {
      inputs: { 'schedule-path': 'relases/{version}/schedule.yaml' },
      words: '`schedule-path` is `relases/{version}/schedule.yaml`',
    },
  ],
];

function check(github: EmbeddedGitHub, pull: PullRequest, inputs: Readonly<Record<string, string>>) {
  return runInProcess({ github, event: pullRequestEvent(pull), inputs: { ...INPUTS, ...inputs } });
}

describe.each(CALENDAR_FAULTS)('a mistyped %s', (_, { inputs, words }) => {
  test.each(['fail', 'warn'])('is the verdict `error` whatever `on-undetermined` says: %s', async (onUndetermined) => {
    const pull = openFromFork(gateRepository(), COMMITTING);
    const run = await withGitHub(pull.repository, (github) =>
      check(github, pull, { ...inputs, 'on-undetermined': onUndetermined }),
    );
    expect(run.failure).toBeNull();
    expect(statusOf(pull)?.state).toBe('error');
    expect(statusOf(pull)?.description).toContain(words);
    const said = `${statusOf(pull)?.description} ${ownBodies(pull).join()} ${run.summary}`;
    expect(said).not.toMatch(/re-run|re-check|settles/);
    expect(ownBodies(pull)[0]).toContain(words);
  });

  test('is only said in a trial period', async () => {
    const pull = openFromFork(gateRepository(), COMMITTING);
    const run = await withGitHub(pull.repository, (github) => check(github, pull, { ...inputs, enforcement: 'warn' }));
    expect(run.failure).toBeNull();
    expect(statusOf(pull)).toMatchObject({ state: 'success', description: expect.stringContaining(words) });
    expect(ownBodies(pull)[0]).toContain(words);
  });

  test.each<[string, Files]>([
    ['a document that commits to nothing and targets nothing', PROVISIONAL],
    ['a pull request without VEP documents', { 'README.md': 'x' }],
  ])('does not matter to %s', async (_name, files) => {
    const pull = openFromFork(gateRepository(), files);
    await withGitHub(pull.repository, async (github) => {
      await check(github, pull, inputs);
      expect(github.requests.filter(({ path }) => path.includes('sig-rel'))).toEqual([]);
    });
    expect(statusOf(pull)?.state).toBe('success');
  });

  test('a document that was committed before, and one that only targets, are asked about', async () => {
    const edited = openFromFork(gateRepository(), { [vepPath(100)]: vepText(100, { title: 'New' }) });
    await withGitHub(edited.repository, (github) => check(github, edited, inputs));
    expect(statusOf(edited)?.state).toBe('error');
    const targeting = openFromFork(gateRepository(), { [vepPath(101)]: vepText(101, { status: 'provisional' }) });
    await withGitHub(targeting.repository, (github) => check(github, targeting, inputs));
    expect(statusOf(targeting)?.state).toBe('error');
  });

  test('a re-check writes the same and does not fail: nothing is left to be tried again', async () => {
    const pull = openFromFork(gateRepository(), COMMITTING);
    const run = await withGitHub(pull.repository, (github) =>
      runInProcess({ github, event: scheduleEvent(pull.repository), inputs: { ...INPUTS, ...inputs } }),
    );
    expect(run.failure).toBeNull();
    expect(statusOf(pull)?.state).toBe('error');
  });
});

describe('a mistyped veps-root', () => {
  const inputs = { ...INPUTS, 'veps-root': 'vepz' };
  const words = '`veps-root` is `vepz`, and neither the base branch nor the head has such a folder.';

  test.each<[string, Files]>([
    ['a document', COMMITTING],
    ['no document', { 'README.md': 'x' }],
    ['a link in its place', { vepz: { symlink: 'veps' } }],
  ])('is an error on a pull request with %s', async (_, files) => {
    const pull = openFromFork(gateRepository(), files);
    await withGitHub(pull.repository, async (github) => {
      const run = await check(github, pull, inputs);
      expect(run.outputs.verdict).toBe('error');
      const again = await runInProcess({ github, event: scheduleEvent(pull.repository), inputs });
      expect(again.outputs.verdict).toBe('error');
    });
    expect(statusOf(pull)).toMatchObject({
      state: 'error',
      description: expect.stringContaining('`veps-root` is `vepz`'),
    });
    expect(ownBodies(pull)[0]).toContain(words);
  });

  test('is right where the pull request brings the folder', async () => {
    const pull = openFromFork(gateRepository(), { 'vepz/sig-compute/101-foo/vep.md': vepText(101) });
    await withGitHub(pull.repository, (github) => check(github, pull, inputs));
    expect(statusOf(pull)?.state).toBe('success');
  });

  test('is only said in a trial period', async () => {
    const pull = openFromFork(gateRepository(), COMMITTING);
    await withGitHub(pull.repository, (github) => check(github, pull, { ...inputs, enforcement: 'warn' }));
    expect(statusOf(pull)).toMatchObject({ state: 'success', description: expect.stringContaining('`veps-root`') });
  });

  test('is an error in the merge queue', async () => {
    const pull = openFromFork(gateRepository(), COMMITTING);
    const group = enqueue(pull);
    await withGitHub(pull.repository, (github) => runInProcess({ github, event: mergeGroupEvent(group), inputs }));
    expect(latestStatuses(pull.repository, group.headSha)[0]?.state).toBe('error');
  });

  test.each([
    ['enforce', true],
    ['warn', false],
  ])('fails the run of a push: %s', async (enforcement, isFailed) => {
    const repository = gateRepository();
    const before = branchTip(repository, 'main');
    commitFiles(repository, 'main', { files: COMMITTING });
    const run = await withGitHub(repository, (github) =>
      runInProcess({ github, event: pushEvent(repository, { before }), inputs: { ...inputs, enforcement } }),
    );
    expect(run.failure !== null).toBe(isFailed);
    expect(run.warnings.join()).toContain(words);
  });
});

describe('a push without VEP documents ends after one request', () => {
  test.each<[string, (repository: ReturnType<typeof gateRepository>) => boolean]>([
    [
      'one commit',
      (repository) => {
        commitFiles(repository, 'main', { files: { 'README.md': 'x' } });
        return false;
      },
    ],
    [
      'many commits of many files',
      (repository) => {
        for (let count = 0; count < 60; count += 1) {
          const files = Array.from({ length: 10 }, (_, index) => [`docs/${count}-${index}.md`, 'x'] as const);
          commitFiles(repository, 'main', { files: Object.fromEntries(files) });
        }
        return false;
      },
    ],
    [
      'a forced push',
      (repository) => {
        const start = branchTip(repository, 'main');
        commitFiles(repository, 'main', { files: { 'README.md': 'x' } });
        setBranch(repository, 'main', start);
        commitFiles(repository, 'main', { files: { 'README.md': 'y' } });
        return true;
      },
    ],
  ])('%s', async (_, change) => {
    const repository = gateRepository();
    const before = branchTip(repository, 'main');
    const forced = change(repository);
    const event = pushEvent(repository, { before });
    const run = await withGitHub(repository, async (github) => {
      const record = await runInProcess({
        github,
        event: { ...event, payload: { ...event.payload, forced } },
        inputs: INPUTS,
      });
      expect(github.requests).toHaveLength(1);
      return record;
    });
    expect(run.failure).toBeNull();
    expect(run.summary).toContain('The push changes nothing in `veps`.');
  });
});
