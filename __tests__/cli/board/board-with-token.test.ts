import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type EmbeddedGitHub, startEmbeddedGitHub } from 'embedded-github/server.ts';
import { openIssue } from 'embedded-github/world/issue.ts';
import { openPullRequest } from 'embedded-github/world/open-pull-request.ts';
import { addReference } from 'embedded-github/world/reference.ts';
import { createRepository, forkRepository } from 'embedded-github/world/repository.ts';
import { createWorld } from 'embedded-github/world/world.ts';
import { type ScratchRepository, scratchFolder, scratchRepository } from '../../git/scratch-repository.ts';
import { schemaFaults } from '../../render/board/board-schema.ts';
import { documentText, TRACKED } from '../../vep-document.ts';
import { recordRun } from '../recorded-run.ts';

const PATH = 'veps/sig-compute/123-foo/vep.md';
const BEFORE = documentText();
const SCHEDULE =
  '- when: 2026/10/01\n  who: KubeVirt\n  what: Work begins\n- when: 2027/01/06\n  who: KubeVirt\n  what: VEP Freeze\n- when: 2027/03/24\n  who: KubeVirt\n  what: Tag v1.11.0\n';
const OWNERS = 'approvers: [erin]\n';

let github: EmbeddedGitHub;
let repository: ScratchRepository;
let calendar: string;

beforeEach(async () => {
  const world = createWorld({ now: '2026-12-20T09:00:00Z' });
  const files = { [PATH]: BEFORE, 'veps/sig-compute/OWNERS': OWNERS };
  const proposals = createRepository(world, 'example/enhancements', { files });
  forkRepository(proposals, 'alice');
  const code = createRepository(world, 'example/kubevirt', { files: { 'a.go': '1' } });
  const issue = openIssue(proposals, { title: 'Foo', number: 123, body: '**Proposal status**: implementable\n' });
  addReference(issue, openPullRequest(code, { title: 'Implement', number: 9, files: { 'a.go': '2' } }), {
    by: 'alice',
  });
  openPullRequest(proposals, {
    title: 'Approve',
    author: 'alice',
    number: 400,
    files: { [PATH]: documentText(TRACKED) },
  });
  github = await startEmbeddedGitHub(world, {});
  repository = scratchRepository();
  repository.commit(files, { date: '2026-11-01T12:00:00Z' });
  calendar = scratchFolder();
  mkdirSync(join(calendar, 'releases/v1.11'), { recursive: true });
  writeFileSync(join(calendar, 'releases/v1.11/schedule.yaml'), SCHEDULE);
});

afterEach(async () => {
  expect(github.problems).toEqual([]);
  await github.close();
  repository.remove();
});

function run(args: readonly string[], token: string, name = 'example/enhancements') {
  const environment = {
    GH_TOKEN: token,
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_REPOSITORY: name,
  };
  return recordRun([...args, '--calendar', calendar], { directory: repository.directory, environment });
}

function list(token: string, name?: string) {
  return run(['list', '--format', 'json', '--today', '2026-12-24'], token, name);
}

test('with a token the board shows pull requests, sign-offs, the tracking issue and the implementation', async () => {
  const { output, errors } = await list('test-token');
  expect(errors).toBe('');
  expect(schemaFaults(output)).toEqual([]);
  const { veps, unknown } = JSON.parse(output);
  expect(unknown).toEqual([]);
  expect(veps[0]).toMatchObject({
    pullRequests: [
      { number: 400, status: 'implementable', draft: false, reviewsGiven: [], lastActivity: '2026-12-20' },
    ],
    signOffs: { sigs: [{ sig: 'sig-compute', state: 'missing', by: null }] },
    trackingIssue: {
      number: 123,
      open: true,
      disagreements: [{ field: 'Proposal status', document: 'provisional', issue: 'implementable' }],
    },
    implementation: [{ repository: 'example/kubevirt', number: 9, state: 'open', defaultBranch: true }],
  });
  expect(veps[0].attention.map(({ id, since }: { id: string; since: string | null }) => [id, since])).toEqual([
    ['not-committed', '2026-12-16'],
    ['no-people', '2026-11-25'],
    ['sign-off-missing', null],
    ['issue-disagrees', null],
  ]);
  expect(veps[0].attention[0].message).toMatch(/`#400` would commit it\.$/);
});

test('in the clone of a fork it is the board of what was forked', async () => {
  const { repository: address, veps } = JSON.parse((await list('test-token', 'alice/enhancements')).output);
  expect(address).toBe('https://github.com/example/enhancements');
  expect(veps[0].implementation).toMatchObject([{ repository: 'example/kubevirt', number: 9 }]);
});

test('an announcement asks GitHub nothing', async () => {
  const { exitCode, output } = await run(
    ['board', '--format', 'announcement', '--release', 'v1.11', '--today', '2027-01-10'],
    'test-token',
  );
  expect([exitCode, output]).toEqual([0, expect.stringContaining('# Enhancements for `v1.11`')]);
  expect(github.requests).toEqual([]);
});

test('without one it says so, and where GitHub fails why', async () => {
  const unknownOf = async (token: string) => JSON.parse((await list(token)).output).unknown;
  expect(await unknownOf('')).toEqual(['Pull requests, sign-offs and implementation were not read: no token.']);
  github.faults.push({ fault: { kind: 'forbidden' } });
  const [first] = await unknownOf('test-token');
  expect(first).toMatch(/^Pull requests, sign-offs and implementation were not read: .*403/);
});
