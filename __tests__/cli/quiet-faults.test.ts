import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readChangedDocuments } from '../../src/git/changed-documents.ts';
import { findComparison } from '../../src/git/history/comparison.ts';
import { findRepository } from '../../src/git/repository.ts';
import type { ChangedDocument } from '../../src/parse/change/changed-document.ts';
import { recordRun } from '../cli/recorded-run.ts';
import { CALENDAR, TRACKED, vepPath, vepText } from '../cli/vep-texts.ts';
import { gitIn, type ScratchRepository, scratchRepository } from '../git/scratch-repository.ts';

// What deliberate faults in src/cli and src/git showed to be held by no other test.

const FOO = 'veps/sig-compute/1-foo/vep.md';
const BAR = 'veps/sig-compute/2-bar/vep.md';
const LONG = `${Array.from({ length: 40 }, (_, line) => `Line ${line}`).join('\n')}\n`;
let repository: ScratchRepository;
beforeEach(() => {
  repository = scratchRepository();
});
afterEach(() => repository.remove());
async function read(): Promise<readonly ChangedDocument[]> {
  const found = await findRepository(repository.directory);
  if (found === null) {
    throw new Error('no repository');
  }
  const comparison = await findComparison(found, { base: null, head: null });
  if ('kind' in comparison) {
    throw new Error('no comparison');
  }
  return await readChangedDocuments(found.directory, comparison, 'veps');
}
const text = (content: string) => ({ kind: 'text', text: content });

describe('where the base branch moved what the branch edits', () => {
  beforeEach(() => {
    repository.commit({ [FOO]: `${LONG}foo\n`, [BAR]: '# VEP #2: Bar\n', 'README.md': 'About' });
  });
  test('to a folder without that number: by the rename that git sees', async () => {
    repository.git('switch', '-qc', 'work');
    repository.commit({ [FOO]: `${LONG}mine\n` });
    repository.git('switch', '-q', 'main');
    repository.git('mv', 'veps/sig-compute/1-foo', 'veps/sig-compute/named');
    repository.commit({});
    repository.git('switch', '-q', 'work');
    expect(await read()).toMatchObject([
      {
        path: 'veps/sig-compute/named/vep.md',
        previousPath: null,
        tip: text(`${LONG}foo\n`),
        head: text(`${LONG}mine\n`),
      },
    ]);
  });
  test('another old document of that number is not taken for it', async () => {
    const twin = 'veps/sig-network/1-twin/vep.md';
    repository.commit({ [twin]: 'Twin\n' });
    repository.git('switch', '-qc', 'work');
    repository.commit({ [FOO]: `${LONG}mine\n` });
    repository.git('switch', '-q', 'main');
    repository.git('rm', '-q', FOO);
    repository.commit({});
    repository.git('switch', '-q', 'work');
    expect(await read()).toMatchObject([{ path: FOO, tip: null, head: text(`${LONG}mine\n`) }]);
  });
  test('a document taken out of the index but still on the disk is there', async () => {
    repository.git('rm', '-q', '--cached', BAR);
    expect((await read()).filter(({ head }) => head === null)).toEqual([]);
  });
});

test('a submodule where a document belongs', async () => {
  repository.commit({ 'README.md': 'About' });
  const id = repository.git('rev-parse', 'HEAD').trim();
  repository.git('update-index', '--add', '--cacheinfo', `160000,${id},${BAR}`);
  repository.git('commit', '-qm', 'Submodule');
  const run = await recordRun(['check', '--all', '--head', 'HEAD'], { directory: repository.directory });
  expect(run.exitCode).toBe(1);
  expect(run.output).toContain('submodule');
});

describe('cli', () => {
  let calendar: ScratchRepository;
  beforeEach(() => {
    calendar = scratchRepository();
    calendar.commit(CALENDAR);
  });
  afterEach(() => calendar.remove());
  const check = (...args: readonly string[]) =>
    recordRun(['check', '--calendar', calendar.directory, '--today', '2027-01-10', ...args], {
      directory: repository.directory,
    });
  const legacy = (release: string) => `# VEP #5: Old\n\n- This VEP targets alpha for version: ${release}\n`;
  test.each([
    ['2027-01-05T23:59:59Z', 0],
    ['2027-01-06T00:00:00Z', 1],
  ])('prose from %s', async (date, exitCode) => {
    repository.commit({ [vepPath(5)]: '# VEP #5: Old\n' }, { date: '2026-12-01T00:00:00Z' });
    repository.commit({ [vepPath(5)]: legacy('v1.11') }, { date });
    repository.write(vepPath(5), vepText({ ...TRACKED, 'vep-number': '5' }));
    expect((await check()).exitCode).toBe(exitCode);
  });
  test('what a branch said before the freeze and the base only after it', async () => {
    repository.commit({ [vepPath(5)]: '# VEP #5: Old\n' }, { date: '2026-12-01T00:00:00Z' });
    repository.git('switch', '-qc', 'prose');
    repository.commit({ [vepPath(5)]: legacy('v1.11') }, { date: '2027-01-01T00:00:00Z' });
    repository.git('switch', '-q', 'main');
    repository.commit({ 'README.md': 'x' }, { date: '2027-01-07T00:00:00Z' });
    gitIn(repository.directory, ['merge', '-q', '--no-ff', '-m', 'Merge', 'prose'], '2027-01-07T00:00:00Z');
    repository.write(vepPath(5), vepText({ ...TRACKED, 'vep-number': '5' }));
    expect((await check()).exitCode).toBe(1);
  });
  test('known SIGs are those of the base branch as it is now', async () => {
    repository.commit({ [vepPath(1)]: vepText() });
    repository.git('switch', '-qc', 'work');
    repository.write(vepPath(1), vepText({ 'participating-sigs': '[sig-new]' }));
    expect((await check()).output).toContain('sig-new');
    repository.commit({});
    repository.git('switch', '-q', 'main');
    repository.commit({ 'veps/sig-new/9-x/vep.md': vepText({ 'vep-number': '9', 'owning-sig': 'sig-new' }) });
    repository.git('switch', '-q', 'work');
    expect((await check()).output).not.toContain('not a known SIG');
  });
  test('a folder that is named selects no other that begins like it', async () => {
    repository.commit({ 'README.md': 'x' });
    repository.write('veps/sig-compute/1-foobar/vep.md', vepText({ status: 'x' }));
    repository.write(vepPath(1), vepText());
    const { documents } = JSON.parse((await check('veps/sig-compute/1-foo', '--format', 'json')).output);
    expect(documents.map(({ path }: { readonly path: string }) => path)).toEqual([vepPath(1)]);
  });
  test('fix leaves alone what only the base branch changed', async () => {
    repository.commit({ [vepPath(1)]: vepText(), [vepPath(2)]: vepText({ milestone: '{alpha: 1.11}' }) });
    repository.git('switch', '-qc', 'work');
    repository.commit({ 'README.md': 'x' });
    repository.git('switch', '-q', 'main');
    repository.commit({ [vepPath(2)]: vepText({ title: 'Bar', milestone: '{alpha: 1.11}' }) });
    repository.git('switch', '-q', 'work');
    const run = await recordRun(['fix', '--dry-run'], { directory: repository.directory });
    expect(run).toMatchObject({ exitCode: 0, output: '', errors: '0 documents of 0 to correct\n' });
  });
  test('what git ignores is no document', async () => {
    repository.commit({ '.gitignore': '*-draft/\n', [vepPath(1)]: vepText() });
    repository.write('veps/sig-compute/4-draft/vep.md', vepText({ status: 'x' }));
    expect((await check('--all')).exitCode).toBe(0);
  });
});
