import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { readProjectFile } from '../contract/project-files.ts';

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly shell?: string;
  readonly run?: string;
}

interface Job {
  readonly environment?: string;
  readonly permissions: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

const { jobs } = load(readProjectFile('.github/workflows/release.yml')) as { jobs: Readonly<Record<string, Job>> };
const folder = mkdtempSync(join(tmpdir(), 'gh-'));

afterAll(() => rmSync(folder, { recursive: true }));

/** A `gh` that writes down what it is asked, knows these tags, and fails where a line says so. */
const GH = `#!/usr/bin/env bash
echo "$*" >> "$ASKED"
case "$*" in
  *matching-refs*) [ -z "$TAGS" ] && exit 1; printf 'refs/tags/%s\\n' $TAGS ;;
  *git/ref/tags/v1*) [ "$MAJOR" = there ] ;;
esac
`;

function moveTag(tag: string, world: Readonly<Record<'TAGS' | 'MAJOR', string>>) {
  const step = jobs.publish?.steps.find(({ name }) => name === 'Move the tag of the major version');
  const asked = join(folder, 'asked');
  writeFileSync(asked, '');
  writeFileSync(join(folder, 'gh'), GH);
  chmodSync(join(folder, 'gh'), 0o755);
  const env = {
    ...world,
    ASKED: asked,
    TAG: tag,
    SHA: 'abc',
    GH_REPO: 'some-org/vep-governance',
    PATH: `${folder}:${process.env.PATH}`,
  };
  expect(step?.shell).toBe('bash');
  // As the runner starts it where a step names this shell.
  const { status, stdout } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step?.run ?? ''], {
    env,
    encoding: 'utf8',
  });
  const writes = readFileSync(asked, 'utf8')
    .split('\n')
    .filter((line) => line.includes('sha='));
  return { status, stdout, writes };
}

describe('the tag of the major version', () => {
  test('moves to the newest release', () => {
    const { status, writes } = moveTag('v1.10.0', { TAGS: 'v1.0.0 v1.9.1 v1.10.0', MAJOR: 'there' });
    expect(status).toBe(0);
    expect(writes).toEqual([
      'api --method PATCH repos/some-org/vep-governance/git/refs/tags/v1 -f sha=abc -F force=true --silent',
    ]);
  });

  test('is made by the first one', () => {
    const { status, writes } = moveTag('v1.0.0', { TAGS: 'v1.0.0', MAJOR: '' });
    expect(status).toBe(0);
    expect(writes).toEqual(['api repos/some-org/vep-governance/git/refs -f ref=refs/tags/v1 -f sha=abc --silent']);
  });

  test('stays at a newer one, and says so', () => {
    const { status, stdout, writes } = moveTag('v1.9.2', { TAGS: 'v1.9.2 v1.10.0', MAJOR: 'there' });
    expect({ status, writes }).toEqual({ status: 0, writes: [] });
    expect(stdout).toBe('::notice::v1 stays at refs/tags/v1.10.0, which is newer than v1.9.2.\n');
  });

  test('what cannot be read is a failure', () => {
    expect(moveTag('v1.9.2', { TAGS: '', MAJOR: 'there' })).toMatchObject({ status: 1, writes: [] });
  });
});

test('what runs the code of packages cannot write, and what can write runs no code of the repository', () => {
  expect(jobs.build?.permissions).toEqual({ contents: 'read' });
  expect(jobs.publish?.environment).toBe('release');
  const used = jobs.publish?.steps.flatMap(({ uses }) => (uses === undefined ? [] : [uses.split('@')[0]]));
  expect(used).toEqual(['actions/download-artifact', 'actions/attest']);
  expect(jobs.publish?.steps.map(({ run = '' }) => run).join('\n')).not.toMatch(/\b(?:npm|npx|node)\b/);
});
