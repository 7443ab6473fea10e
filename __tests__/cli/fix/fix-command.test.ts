import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type ScratchRepository, scratchRepository } from '../../git/scratch-repository.ts';
import { recordRun } from '../recorded-run.ts';
import { vepPath, vepText } from '../vep-texts.ts';

let repository: ScratchRepository;

beforeEach(() => {
  repository = scratchRepository();
  repository.commit({ [vepPath(1)]: vepText() });
});

afterEach(() => repository.remove());

const fix = (...args: readonly string[]) => recordRun(['fix', ...args], { directory: repository.directory });
const read = (path: string) => readFileSync(join(repository.directory, path), 'utf8');

describe('the SIG of a folder that the branch begins', () => {
  const path = 'veps/sig-compte/2-b/vep.md';

  test('is none that is known', async () => {
    repository.write(path, vepText({ 'vep-number': '2' }));
    expect(await fix()).toEqual({ exitCode: 0, output: '', errors: '0 documents of 1 corrected\n' });
  });

  test('is known once it is on the base branch, or committed where no base branch is known', async () => {
    repository.commit({ [path]: vepText({ 'vep-number': '2' }) });
    expect((await fix('--all')).output).toContain('+owning-sig: sig-compte\n');
    repository.git('branch', '-qm', 'trunk');
    repository.commit({ [path]: vepText({ 'vep-number': '2' }) });
    expect((await fix('--all')).output).toContain('+owning-sig: sig-compte\n');
  });
});

test('the branch to compare with can be named', async () => {
  repository.git('branch', '-qm', 'trunk');
  repository.write(vepPath(1), vepText({ milestone: '{alpha: 1.10}' }));
  expect(await fix()).toMatchObject({ exitCode: 2, errors: expect.stringContaining('by `--base`') });
  expect(await fix('--base', 'trunk')).toMatchObject({ exitCode: 0, errors: '1 document of 1 corrected\n' });
});

test('a document that cannot be written does not stop the others, and is not shown as corrected', async () => {
  const wrong = vepText({ milestone: '{alpha: 1.10}' });
  repository.commit({ [vepPath(1)]: wrong, [vepPath(2)]: wrong });
  const target = join(repository.directory, vepPath(1));
  chmodSync(target, 0o444);
  const { exitCode, output, errors } = await fix('--all');
  // The superuser may write everywhere.
  const isRefused = process.getuid?.() !== 0;
  expect(exitCode).toBe(isRefused ? 2 : 0);
  expect(output.includes(vepPath(1))).toBe(!isRefused);
  expect(output).toContain(`+++ b/${vepPath(2)}\n`);
  expect(errors).toMatch(isRefused ? /^error: EACCES: .*\n1 document of 2 corrected\n$/ : /^2 documents of 2/);
  expect(read(vepPath(2))).toContain('milestone: {alpha: "v1.10"}');
});

test.each([
  ['a slip that leaves a doubt', vepText({ approvers: '- @alice' })],
  ['bytes that are no text', '\0'],
])('a document that cannot be read is named: %s', async (_what, text) => {
  repository.write(vepPath(1), text);
  expect(await fix()).toEqual({
    exitCode: 0,
    output: '',
    errors: `note: \`${vepPath(1)}\` cannot be read: \`vep-governance check\` says why.\n0 documents of 1 corrected\n`,
  });
});

test('what only the base branch changed is left alone', async () => {
  repository.commit({ [vepPath(2)]: vepText({ milestone: '{alpha: 1.11}' }) });
  repository.git('switch', '-qc', 'work');
  repository.commit({ 'README.md': 'x' });
  repository.git('switch', '-q', 'main');
  repository.commit({ [vepPath(2)]: vepText({ title: 'Bar', milestone: '{alpha: 1.11}' }) });
  repository.git('switch', '-q', 'work');
  expect(await fix('--dry-run')).toMatchObject({ exitCode: 0, output: '', errors: '0 documents of 0 to correct\n' });
});
