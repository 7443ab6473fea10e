import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { commitFiles, createBranch, setBranch } from 'embedded-github/world/commit-files.ts';
import { enqueue, mergePullRequest } from 'embedded-github/world/merge.ts';
import { openPullRequest } from 'embedded-github/world/open-pull-request.ts';
import { newRepository, withServer } from '../../packages/embedded-github/__tests__/small-world.ts';
import { runAction } from '../../playground/run-action.ts';
import { parseFileCommands, parseWorkflowCommands } from '../../playground/workflow-command.ts';
import {
  dispatchEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  scheduleEvent,
} from '../../playground/workflow-event.ts';

// In place of the bundle: says what it was given, in every way an action can.
const PROBE = `
import { appendFileSync, readFileSync } from 'node:fs';
class Later extends Date {}
const event = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'));
const say = (name, value) => appendFileSync(process.env.GITHUB_OUTPUT, name + '<<END\\n' + value + '\\nEND\\n');
say('day', new Date().toISOString().slice(0, 10));
say('now', String(Math.abs(Date.now() - new Later().getTime()) < 1000 && new Later() instanceof Later));
say('fixed', new Date('2020-02-02T00:00:00Z').toISOString());
say('token', process.env['INPUT_GITHUB-TOKEN']);
say('root', process.env['INPUT_VEPS-ROOT']);
say('number', event.pull_request?.number ?? '');
say('home', String(process.env.HOME === process.cwd()));
const response = await fetch(process.env.GITHUB_API_URL + '/repos/' + process.env.GITHUB_REPOSITORY, { headers: { authorization: 'token test-token' } });
say('reply', response.status);
appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# Summary\\n');
console.log('::error file=a%2Cb.md,line=3,title=Not%3A good::first%0Asecond 100%25');
console.log('plain ::error:: text');
process.exitCode = 3;
`;

let folder = '';
let bundle = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'probe-'));
  bundle = join(folder, 'probe.mjs');
  await writeFile(bundle, PROBE);
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('running an action', () => {
  test('it gets what a runner gives and everything it leaves behind is read back', async () => {
    const repository = newRepository();
    const pull = openPullRequest(repository, { title: 'Run', files: { 'a.md': '1' } });
    repository.world.now = new Date('2027-01-06T00:00:30Z');
    const run = await withServer(repository, (github) =>
      runAction({ github, bundle, event: pullRequestEvent(pull), inputs: { 'veps-root': 'proposals' } }),
    );
    expect(run).toMatchObject({
      exitCode: 3,
      stderr: '',
      summary: '# Summary\n',
      outputs: {
        day: '2027-01-06',
        now: 'true',
        fixed: '2020-02-02T00:00:00.000Z',
        token: 'test-token',
        root: 'proposals',
        number: '1',
        home: 'true',
        reply: '200',
      },
      annotations: [
        { name: 'error', properties: { file: 'a,b.md', line: '3', title: 'Not: good' }, message: 'first\nsecond 100%' },
      ],
    });
  });

  test('what takes too long is killed', async () => {
    const endless = join(folder, 'endless.mjs');
    await writeFile(endless, 'setInterval(() => {}, 1000);');
    const repository = newRepository();
    const run = await withServer(repository, (github) =>
      runAction({ github, bundle: endless, event: scheduleEvent(repository), timeout: 300 }),
    );
    expect(run.exitCode).toBeNull();
  });
});

describe('what the runner reads', () => {
  test.each([
    ['a command', '::notice::text', ['notice']],
    ['a command behind blanks, in any case', '  ::ERROR title=x::text', ['error']],
    ['the older form anywhere in a line', 'text ##[warning]text', ['warning']],
    ['a name that is no command', '::hello::text', []],
    ['a command behind text', 'text ::error::text', []],
    ['a command behind a lone carriage return', 'text\r::error::text', ['error']],
  ])('%s', (_name, log, names) => {
    expect(parseWorkflowCommands(log).map(({ name }) => name)).toEqual(names);
  });

  test('outputs of one line and of several', () => {
    expect(parseFileCommands('a=1=2\nb<<END\none\ntwo\nEND\nc=\n')).toEqual({ a: '1=2', b: 'one\ntwo', c: '' });
  });
});

describe('events', () => {
  test('a pull request with the label that was put on', () => {
    const repository = newRepository();
    const pull = openPullRequest(repository, { title: 'Event', author: 'alice', files: { 'a.md': '1' } });
    const event = pullRequestEvent(pull, { action: 'labeled', label: 'kind/vep', actor: 'bob' });
    expect(event).toMatchObject({
      name: 'pull_request_target',
      ref: 'refs/heads/main',
      sha: repository.refs.get('refs/heads/main'),
      payload: {
        action: 'labeled',
        label: { name: 'kind/vep' },
        sender: { login: 'bob' },
        repository: { full_name: 'example/enhancements', default_branch: 'main' },
        pull_request: {
          number: 1,
          head: { sha: pull.headSha, repo: { full_name: 'example/enhancements' } },
          base: { ref: 'main' },
        },
      },
    });
  });

  test('groups of the merge queue stand on one another', () => {
    const repository = newRepository();
    const base = repository.refs.get('refs/heads/main');
    const first = enqueue(openPullRequest(repository, { title: 'First', files: { 'a.md': '1' } }));
    const second = enqueue(openPullRequest(repository, { title: 'Second', files: { 'b.md': '1' } }), first);
    expect(mergeGroupEvent(second)).toMatchObject({
      name: 'merge_group',
      payload: {
        merge_group: {
          base_ref: 'refs/heads/main',
          base_sha: first.headSha,
          head_sha: second.headSha,
          head_ref: `refs/heads/gh-readonly-queue/main/pr-2-${first.headSha}`,
        },
      },
    });
    expect(first.baseSha).toBe(base);
  });

  test('a push tells whether it was forced', () => {
    const repository = newRepository();
    const before = repository.refs.get('refs/heads/main') ?? '';
    const merged = mergePullRequest(openPullRequest(repository, { title: 'Merge', files: { 'a.md': '1' } }), {
      by: 'bob',
    });
    expect(pushEvent(repository, { before }).payload).toMatchObject({ before, after: merged.id, forced: false });
    createBranch(repository, 'other', before);
    const other = commitFiles(repository, 'other', { files: { 'b.md': '1' } });
    setBranch(repository, 'main', other.id);
    expect(pushEvent(repository, { before: merged.id }).payload).toMatchObject({ after: other.id, forced: true });
    expect(pushEvent(repository, { before: null }).payload).toMatchObject({ before: '0'.repeat(40), created: true });
    expect(dispatchEvent(repository)).toMatchObject({ name: 'workflow_dispatch', sha: other.id });
  });
});
