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

const run = (...args: readonly string[]) => recordRun(args, { directory: repository.directory });

const lastLine = (text: string) => text.trimEnd().split('\n').at(-1);

describe('what can be fixed', () => {
  const WRONG = {
    status: 'Provisional',
    milestone: '{alpha: 1.11}',
    authors: '["@x/y"]',
    'creation-date': '2026-01-31',
  };

  test('is counted, and gone after one fix', async () => {
    repository.write(vepPath(1), vepText(WRONG));
    const before = await run('check');
    const [, errors, fixable] =
      /^(\d+) problems \(\d+ errors\)\. (\d+) can be fixed/.exec(lastLine(before.output) ?? '') ?? [];
    expect(Number(fixable)).toBeGreaterThanOrEqual(2);
    await run('fix');
    const after = await run('check');
    expect(lastLine(after.output)).toBe(`${Number(errors) - Number(fixable)} problem (1 error).`);
  });

  test('is counted in documents that are judged as they stand', async () => {
    repository.write(vepPath(1), vepText(WRONG));
    expect(lastLine((await run('check', '--all')).output)).toContain('can be fixed');
    repository.commit({});
    expect(lastLine((await run('check', vepPath(1))).output)).toContain('can be fixed');
  });

  test('is not offered for another commit than the one on the disk', async () => {
    repository.git('switch', '-qc', 'work');
    repository.commit({ [vepPath(1)]: vepText(WRONG) });
    expect(lastLine((await run('check', '--head', 'work')).output)).not.toContain('fixed');
    expect(lastLine((await run('check', '--all', '--head', 'work')).output)).not.toContain('fixed');
  });
});

test('notes come once, between the findings and the summary, and quiet is quiet', async () => {
  repository.write(vepPath(2), vepText({ 'vep-number': '2', status: 'x' }));
  repository.write(vepPath(3), vepText({ 'vep-number': '3', 'feature-gate': null }));
  const said: string[] = [];
  const stream = { isTerminal: false, write: (text: string) => void said.push(text) };
  const { run: runCommand } = await import('../../../src/cli/run.ts');
  const world = {
    directory: repository.directory,
    environment: { PATH: process.env.PATH },
    now: () => new Date(),
    fetch,
  };
  await runCommand({ ...world, args: ['check'], output: stream, errors: stream });
  const text = said.join('');
  expect(text.match(/^note: Tracking issues were not checked\./gm)).toHaveLength(1);
  expect(text.indexOf('note: ')).toBeGreaterThan(text.lastIndexOf(': error: '));
  expect(lastLine(text)).toMatch(/^\d problems \(\d errors?\)\.$/);
  const quiet = await run('check', '-q');
  expect(quiet.errors).toBe('');
  expect(quiet.output).not.toContain('warning: ');
  expect(quiet.output).toContain('error: ');
});

test('GH_TOKEN is a token, too', async () => {
  repository.write(vepPath(2), vepText({ 'vep-number': '2' }));
  const environment = { GH_TOKEN: 'x' };
  const { errors } = await recordRun(['check'], { directory: repository.directory, environment });
  expect(errors).toContain('Tracking issues were not checked: no remote names a repository on GitHub.');
});

test('a rule is explained by its title as well', async () => {
  const byId = await run('explain', 'people');
  expect(await run('explain', 'Reviewers', 'and', 'approvers')).toEqual(byId);
  expect(await run('explain', 'reviewers and approvers')).toEqual(byId);
});
