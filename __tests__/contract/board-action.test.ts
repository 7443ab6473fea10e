import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { BOARD_INPUTS } from '../../src/domain/board/input-registry.ts';
import { inputRows, outputRows, readActionFile, tableBelow } from './action-file.ts';
import { readProjectFile } from './project-files.ts';

const ACTION = readActionFile('board/action.yml');

test('board/action.yml runs its own bundle on Node 24', () => {
  expect(ACTION.runs).toEqual({ using: 'node24', main: '../dist/board/index.js' });
});

describe("the inputs of the board's action", () => {
  test('board/action.yml has exactly those of the registry, with the same defaults and descriptions', () => {
    expect(ACTION.inputs).toEqual(BOARD_INPUTS);
    expect(Object.keys(ACTION.inputs)).toEqual(Object.keys(BOARD_INPUTS));
  });

  test('docs/board.md has exactly those of the registry, with the same defaults and descriptions', () => {
    expect(tableBelow('docs/board.md', '### Inputs')).toEqual(inputRows(BOARD_INPUTS));
  });

  test.each(Object.entries(BOARD_INPUTS))('%s is described in a sentence', (_, { description }) => {
    expect(description).toMatch(/^[A-Z].{20,}\.$/);
  });
});

test('docs/board.md has exactly the outputs of board/action.yml', () => {
  expect(tableBelow('docs/board.md', '### Outputs')).toEqual(outputRows(ACTION));
});

interface Workflow {
  readonly on: { readonly push: unknown; readonly schedule: readonly { readonly cron: string }[] };
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions: Readonly<Record<string, string>>;
        readonly steps: readonly {
          readonly uses?: string;
          readonly with?: Readonly<Record<string, unknown>>;
          readonly run?: string;
          readonly if?: string;
        }[];
      }
    >
  >;
}

describe.each([
  ['adopt/.github/workflows/vep-board.yml', ['build', 'deploy']],
  ['adopt/issue-only/.github/workflows/vep-board.yml', ['board']],
])('%s', (path, jobs) => {
  const workflow = load(readProjectFile(path)) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  test('runs after a merge that changed a proposal and every day, with no more than it needs', () => {
    expect(Object.keys(workflow.jobs)).toEqual(jobs);
    expect(workflow.on.push).toEqual({ branches: ['main'], paths: ['veps/**'] });
    expect(workflow.on.schedule.map(({ cron }) => cron)).toContainEqual(expect.stringMatching(/^\d+ \d+ \* \* \*$/));
    const { permissions } = workflow.jobs[jobs[0] ?? ''] ?? {};
    expect(permissions).toEqual({ contents: 'read', issues: 'write', 'pull-requests': 'read' });
    if (jobs.includes('deploy')) {
      expect(workflow.jobs.deploy?.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
    }
  });

  test('checks out the whole history, and gives the board what it takes', () => {
    expect(steps[0]).toEqual({
      uses: 'actions/checkout@v5',
      with: { 'fetch-depth': 0, 'persist-credentials': false },
    });
    expect(steps[1]?.uses).toBe('OWNER/vep-governance/board@v1');
    expect(Object.keys(steps[1]?.with ?? {}).filter((name) => !Object.hasOwn(BOARD_INPUTS, name))).toEqual([]);
    expect(steps.map(({ uses }) => uses ?? '').filter((uses) => !/^(?:actions\/|OWNER\/|$)/.test(uses))).toEqual([]);
  });

  test('does what it does on a schedule that it has', () => {
    const named = steps.flatMap((step) => /schedule == '([^']+)'/.exec(step.if ?? '')?.[1] ?? []);
    expect(named.filter((cron) => !workflow.on.schedule.some((one) => one.cron === cron))).toEqual([]);
  });
});

const hasTools = process.platform === 'linux' && spawnSync('jq', ['--version']).status === 0;

(hasTools ? describe : describe.skip)('the step that posts the digest to a chat', () => {
  const { jobs } = load(readProjectFile('adopt/issue-only/.github/workflows/vep-board.yml')) as Workflow;
  const script = jobs.board?.steps.at(-1)?.run ?? '';

  /** What arrives at the webhook. */
  function post(digest: string, webhook = 'https://example.org/hook'): string {
    const folder = mkdtempSync(join(tmpdir(), 'vep-chat-'));
    writeFileSync(join(folder, 'curl'), '#!/bin/sh\ncat\nfor word in "$@"; do last="$word"; done\necho "$last" >&2\n', {
      mode: 0o755,
    });
    const env = { PATH: `${folder}:${process.env.PATH}`, DIGEST: digest, WEBHOOK: webhook };
    const { stdout, stderr, status } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
      env,
      encoding: 'utf8',
    });
    rmSync(folder, { recursive: true });
    expect([status, stderr.trim()]).toEqual([0, webhook]);
    return stdout === '' ? '' : JSON.parse(stdout).text;
  }

  test('keeps the words of a link, and takes mentions, channels and links of strangers apart', () => {
    const digest = [
      '- `late`: [VEP 1: `Foo`](https://github.com/example/enhancements/blob/abc/veps/1-foo/vep.md). To do.',
      '- `<!channel>` `<https://evil.example|click>` @everyone @here `[a](https://evil.example)` "$(id)" \\u003c',
    ].join('\n');
    const text = post(digest);
    expect(text).toContain('- `late`: VEP 1: `Foo`. To do.');
    expect(text).not.toMatch(/<|>|@\w|:\/\/|\]\(/);
    expect(text).toContain('"$(id)" \\u003c');
    expect(post('x'.repeat(5000))).toHaveLength(3500);
  });

  test('does nothing without a webhook', () => {
    expect(post('x', '')).toBe('');
  });
});
