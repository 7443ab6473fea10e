import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type ScratchRepository, scratchRepository } from '../../git/scratch-repository.ts';
import { recordRun } from '../recorded-run.ts';
import { vepPath, vepText } from '../vep-texts.ts';

let repository: ScratchRepository;

beforeEach(() => {
  repository = scratchRepository();
  repository.commit({ [vepPath(1)]: vepText(), [vepPath(2)]: vepText({ 'vep-number': '2' }) });
});

afterEach(() => repository.remove());

const run = (...args: readonly string[]) => recordRun(['check', ...args], { directory: repository.directory });

test('what the verdict on one document rests on comes before its report, and changes nothing in it', async () => {
  repository.write(vepPath(1), vepText({ status: 'implementd' }));
  repository.write(vepPath(2), vepText({ 'vep-number': '2', title: 'Bar' }));
  const usual = await run(vepPath(1));
  const explained = await run('--explain', vepPath(1));
  expect(explained).toMatchObject({ exitCode: 1, errors: usual.errors });
  expect(explained.output).toMatch(/^Facts:\n {2}today: 2026-12-01 \(UTC/);
  expect(explained.output.endsWith(`\n\n${usual.output}`)).toBe(true);
  expect(explained.output.match(/ \(modified\)$/gm)).toEqual([' (modified)']);
  expect(explained.output).toContain('\n    schema: failed\n');
});

test('a document that nobody changes is explained as it is', async () => {
  const { output } = await run('--explain', vepPath(2));
  expect(output).toContain(`\n${vepPath(2)} (modified)\n  before: ${vepPath(2)}\n`);
  expect(output).toContain('\nverdict: success\n');
});

test('what a document says is no command to whoever shows it', async () => {
  repository.write(vepPath(1), vepText({ title: '"::error::x ##[error]y \\u202e \\n::stop::z"' }));
  const { output } = await run('--explain', vepPath(1));
  expect(output).not.toMatch(/^\s*::|##\[|\u202e/m);
  expect(output).toContain('title: ');
});

test('a format for programs has no place for it', async () => {
  const { exitCode, errors } = await run('--explain', '--format', 'json');
  expect(exitCode).toBe(2);
  expect(errors).toContain('`--explain` is for people, so `--format json` has no place for it. Leave one of them out.');
});
