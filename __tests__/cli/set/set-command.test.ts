import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type ScratchRepository, scratchRepository } from '../../git/scratch-repository.ts';
import { recordRun } from '../recorded-run.ts';
import { CALENDAR, vepPath, vepText } from '../vep-texts.ts';

let calendar: ScratchRepository;
let repository: ScratchRepository;

beforeEach(() => {
  calendar = scratchRepository();
  for (const [path, text] of Object.entries(CALENDAR)) {
    calendar.write(path, text);
  }
  repository = scratchRepository();
  repository.commit({ [vepPath(1)]: vepText() });
});

afterEach(() => {
  calendar.remove();
  repository.remove();
});

const set = (...args: readonly string[]) =>
  recordRun(['set', '--calendar', calendar.directory, ...args], { directory: repository.directory });

const text = () => readFileSync(join(repository.directory, vepPath(1)), 'utf8');

const READY = [
  'status=implementable',
  'stage=alpha',
  'milestone.alpha=v1.11',
  'reviewers=@a',
  'approvers=@b',
  'feature-gate=Foo',
];

test('a step is written, shown, checked, and it is said how to go on', async () => {
  const run = await set('1', ...READY);
  expect(run).toMatchObject({ exitCode: 0, output: expect.stringContaining('+status: implementable\n') });
  expect(run.output).toMatch(/No problems in 1 document\.\n$/);
  expect(run.errors).toContain('git commit --signoff -m "Set status=implementable, stage=alpha,');
  expect(text()).toContain('reviewers: ["@a"]');
});

test('a frozen release is written and said to be one', async () => {
  const run = await set('veps/sig-compute/1-foo', '--today', '2027-01-06', ...READY);
  expect(run).toMatchObject({ exitCode: 1, output: expect.stringContaining('[VEP Freeze]') });
});

test('a step that nothing allows is refused, by what the base branch has', async () => {
  repository.commit({ [vepPath(1)]: vepText({ status: 'rejected' }) });
  const before = text();
  const run = await set('#1', 'status=provisional');
  expect(run).toMatchObject({
    exitCode: 2,
    output: '',
    errors:
      'error: No status change is allowed from `rejected` to `provisional`. From `rejected` it can become `replaced`. To write it anyway, add `--force`.\n',
  });
  expect(text()).toBe(before);
  expect(await set('1', 'status=provisional', '--force')).toMatchObject({ exitCode: 1 });
  expect(text()).toContain('status: provisional');
  expect(await set('1', 'status=rejected')).toMatchObject({ exitCode: 0 });
});

test('a dry run writes nothing, and neither does what is there already', async () => {
  const before = text();
  expect(await set('1', 'title=Bar', '--dry-run')).toMatchObject({ exitCode: 0, errors: '' });
  expect(await set('1', 'title=Foo')).toMatchObject({
    exitCode: 0,
    output: '',
    errors: expect.stringContaining('Nothing to change'),
  });
  expect(text()).toBe(before);
});

test.each([
  ['2', 'No proposal in `veps` has the number 2.'],
  ['veps', '`veps` contains 2 VEP documents. Name one of them.'],
  ['veps/none', 'There is no file or folder'],
  ['veps/sig-compute/1-foo/notes.txt', 'is not a VEP document'],
])('%s is no proposal', async (proposal, words) => {
  repository.write(vepPath(3), vepText({ 'vep-number': '3' }));
  repository.write('veps/sig-compute/1-foo/notes.txt', 'x');
  expect(await set(proposal, 'status=deferred')).toMatchObject({ exitCode: 2, errors: expect.stringContaining(words) });
});

test('no character of a title reaches the shell of somebody who copies the next step', async () => {
  const { errors } = await set('1', 'title=$(touch x) `y` "z"');
  expect(errors).toContain('-m "Set title=touch x y z" -- veps/');
});

describe('the next steps can be pasted', () => {
  const shell = (directory: string, errors: string) => {
    const lines = errors.split('\n').filter((line) => line.startsWith('  ') && !line.includes(' push '));
    execFileSync('sh', ['-ec', lines.join('\n')], { cwd: directory, stdio: 'pipe' });
  };
  const configure = () => {
    repository.git('config', 'user.name', 'Example');
    repository.git('config', 'user.email', 'example@example.org');
  };

  test.each([
    ['at the top', ''],
    ['in a folder below', 'veps/sig-compute'],
  ])('%s, of a document that git does not know yet, too', async (_where, folder) => {
    configure();
    repository.write(vepPath(2), vepText({ 'vep-number': '2' }));
    const directory = join(repository.directory, folder);
    const { errors } = await recordRun(['set', '--calendar', calendar.directory, '2', 'title=Bar'], { directory });
    shell(directory, errors);
    expect(repository.git('show', '--format=%s%n%b', '--name-only', 'HEAD')).toMatch(
      /^Set title=Bar\nSigned-off-by: .*\n\n.*veps\/sig-compute\/2-foo\/vep\.md/s,
    );
  });

  test('outside of the checkout', async () => {
    configure();
    const { errors } = await recordRun(
      ['set', '--calendar', calendar.directory, join(repository.directory, vepPath(1)), 'title=Bar'],
      { directory: calendar.directory },
    );
    shell(calendar.directory, errors);
    expect(repository.git('status', '--porcelain')).toBe('');
  });
});

test('a path in another checkout is that one’s document, and not the one of the same name here', async () => {
  const before = text();
  const other = scratchRepository();
  try {
    other.commit({ [vepPath(1)]: vepText({ title: 'Other' }) });
    expect(await set(join(other.directory, vepPath(1)), 'title=Bar')).toMatchObject({ exitCode: 0 });
    expect(readFileSync(join(other.directory, vepPath(1)), 'utf8')).toContain('title: Bar');
  } finally {
    other.remove();
  }
  expect(text()).toBe(before);
});
