import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type EmbeddedGitHub, startEmbeddedGitHub } from 'embedded-github/server.ts';
import { mergePullRequest } from 'embedded-github/world/merge.ts';
import { openPullRequest } from 'embedded-github/world/open-pull-request.ts';
import { createRepository } from 'embedded-github/world/repository.ts';
import { addStatus } from 'embedded-github/world/status.ts';
import { createWorld } from 'embedded-github/world/world.ts';
import {
  type ScratchRepository,
  scratchFolder,
  scratchRepository,
  useRepository,
} from '../../git/scratch-repository.ts';
import { documentText } from '../../vep-document.ts';
import { recordRun } from '../recorded-run.ts';

const PATH = 'veps/sig-compute/123-foo/vep.md';
const SCHEDULE = [
  ['2026/06/24', 'Work begins'],
  ['2026/09/02', 'VEP Freeze'],
  ['2026/10/21', 'Code Freeze'],
  ['2026/11/18', 'Tag v1.10.0'],
].map(([when, what]) => `- when: ${when}\n  who: KubeVirt\n  what: ${what}\n`);

/** What was merged when, and what the check had said of it. */
const MERGED = [
  [300, '2026-06-01', { state: 'success' }],
  [301, '2026-07-01', { state: 'success' }],
  [302, '2026-07-02', { state: 'success', description: 'Overridden by bob', creator: 'kubevirt-bot' }],
  [303, '2026-07-03', { state: 'success', description: 'Overridden by mallory', creator: 'mallory' }],
  [304, '2026-09-10', { state: 'success', isExcepted: true }],
  [305, '2026-09-11', { state: 'failure' }],
  [306, '2026-09-12', null],
  [307, '2026-11-30', { state: 'failure' }],
] as const;

let github: EmbeddedGitHub;
let repository: ScratchRepository;
let calendar: string;

beforeAll(async () => {
  const world = createWorld({ now: '2026-12-01T09:00:00Z' });
  const proposals = createRepository(world, 'example/enhancements', { files: { [PATH]: documentText() } });
  repository = scratchRepository();
  for (const [number, day, status] of MERGED) {
    const text = documentText({ title: `Foo ${number}` });
    const pull = openPullRequest(proposals, { title: 'Change', author: 'alice', number, files: { [PATH]: text } });
    if (status !== null) {
      const { state, isExcepted, ...rest } = { isExcepted: false, creator: 'github-actions[bot]', ...status };
      addStatus(proposals, pull.headSha, { context: 'VEP governance', state, ...rest });
      pull.labels = isExcepted ? ['Freeze-Exception'] : [];
    }
    mergePullRequest(pull, { by: 'bob', at: `${day}T12:00:00Z` });
    repository.commit({ [PATH]: text }, { message: `Change foo (#${number})`, date: `${day}T12:00:00Z` });
  }
  github = await startEmbeddedGitHub(world, {});
  calendar = scratchFolder();
  mkdirSync(join(calendar, 'releases/v1.10'), { recursive: true });
  writeFileSync(join(calendar, 'releases/v1.10/schedule.yaml'), SCHEDULE.join(''));
});

afterAll(async () => {
  expect(github.problems).toEqual([]);
  await github.close();
  repository.remove();
  useRepository(calendar).remove();
});

function digest(release: string, token = 'test-token', more: readonly string[] = []) {
  const environment = {
    GH_TOKEN: token,
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_REPOSITORY: 'example/enhancements',
  };
  const args = ['board', '--format', 'digest', '--release', release, '--calendar', calendar, '--today', '2026-12-01'];
  return recordRun([...args, ...more], { directory: repository.directory, environment });
}

test('the cycle of a release: what the check said of the pull requests that were merged in it', async () => {
  const { output, errors } = await digest('v1.10');
  expect(errors).toBe('');
  expect(output).toBe(`## The cycle of \`v1.10\`

Phase: released. Proposals: 0 committed, 0 planned, 0 delivered.

From \`2026-06-24\` to \`2026-11-18\`, 6 merged pull requests changed proposals.

| Verdict at the merge | Pull requests | Which |
| --- | --- | --- |
| success | 3 |  |
| overridden | 1 | \`#302\` |
| failure | 1 | \`#305\` |
| error | 0 |  |
| none or pending | 1 | \`#306\` |
| with an exception | 1 | \`#304\` |

An overridden verdict that was wrong is a false positive, and so is an exception that should not have been needed. A failure or an error that merged got past the check.
`);
  // The fork's question, and one query for all pull requests.
  expect(github.requests.length).toBeLessThanOrEqual(2);
});

test('is not known without a token, where GitHub fails, or without a schedule', async () => {
  const unknown = 'Not known:\n\n- Verdicts, exceptions and overrides: ';
  expect((await digest('v1.10', '')).output).toContain(`${unknown}no token.`);
  github.faults.push({ fault: { kind: 'forbidden' } });
  expect((await digest('v1.10')).output).toMatch(new RegExp(`${unknown}.*403`));
  github.faults.length = 0;
  const { exitCode, errors } = await digest('v1.11');
  expect([exitCode, errors]).toEqual([
    2,
    'error: When the design of `v1.11` began is not known: the calendar does not say it.\n',
  ]);
  expect((await digest('v1.10', '', ['--vep', '123'])).exitCode).toBe(2);
});
