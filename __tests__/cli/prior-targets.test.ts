import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { gitIn, type ScratchRepository, scratchRepository } from '../git/scratch-repository.ts';
import { TRACKED } from '../vep-document.ts';
import { recordRun } from './recorded-run.ts';
import { CALENDAR, vepPath, vepText } from './vep-texts.ts';

let calendar: ScratchRepository;
let repository: ScratchRepository;

const prose = (release: string) => `# VEP #5: Old\n\n- This VEP targets alpha for version: ${release}\n`;

/** The branch main says v1.9 since 2026-06-01. */
beforeEach(() => {
  calendar = scratchRepository();
  calendar.commit(CALENDAR);
  repository = scratchRepository();
  repository.commit({ [vepPath(5)]: prose('v1.9') }, { date: '2026-06-01T00:00:00Z' });
});

afterEach(() => {
  calendar.remove();
  repository.remove();
});

/** Migrates the document to a commitment to v1.11, which has been frozen since 2027-01-06. */
async function migrate(...options: readonly string[]): Promise<number> {
  repository.write(vepPath(5), vepText({ ...TRACKED, 'vep-number': '5' }));
  const { directory } = repository;
  const args = ['check', '--calendar', calendar.directory, '--today', '2027-01-10', ...options];
  return (await recordRun(args, { directory, environment: {} })).exitCode;
}

function merge(branch: string, date: string): void {
  repository.git('switch', '-q', 'main');
  gitIn(repository.directory, ['merge', '-q', '--no-ff', '-m', 'Merge', branch], date);
}

test.each([
  ['2027-01-05T12:00:00Z', 0],
  ['2027-01-08T12:00:00Z', 1],
])('prose of a commit from before the freeze that was merged at %s', async (at, exitCode) => {
  repository.git('switch', '-qc', 'early');
  repository.commit({ [vepPath(5)]: prose('v1.11') }, { date: '2027-01-01T00:00:00Z' });
  merge('early', at);
  expect(await migrate()).toBe(exitCode);
});

test('an older branch that is merged later hides nothing', async () => {
  repository.git('switch', '-qc', 'early');
  repository.commit({ 'README.md': 'Text\n' }, { date: '2027-01-05T00:00:00Z' });
  repository.git('switch', '-q', 'main');
  repository.commit({ [vepPath(5)]: prose('v1.11') }, { date: '2027-01-02T00:00:00Z' });
  merge('early', '2027-01-08T00:00:00Z');
  expect(await migrate()).toBe(0);
});

test('an old commit on top of a later one, of another document, came late', async () => {
  repository.commit({ 'README.md': 'Text\n' }, { date: '2027-01-07T00:00:00Z' });
  repository.commit({ [vepPath(5)]: prose('v1.11') }, { date: '2027-01-01T00:00:00Z' });
  expect(await migrate()).toBe(1);
});

test('prose of the freeze day itself counts where the freeze begins at its end', async () => {
  repository.commit({ [vepPath(5)]: prose('v1.11') }, { date: '2027-01-06T12:00:00Z' });
  expect(await migrate()).toBe(1);
  expect(await migrate('--freeze-boundary', 'end-of-day')).toBe(0);
});

test.each([
  ['2027-01-05T23:59:59Z', 0],
  ['2027-01-06T00:00:00Z', 1],
])('prose from %s', async (date, exitCode) => {
  repository.commit({ [vepPath(5)]: prose('v1.11') }, { date });
  expect(await migrate()).toBe(exitCode);
});

test('what a branch said before the freeze and the base only after it', async () => {
  repository.git('switch', '-qc', 'prose');
  repository.commit({ [vepPath(5)]: prose('v1.11') }, { date: '2027-01-01T00:00:00Z' });
  repository.git('switch', '-q', 'main');
  repository.commit({ 'README.md': 'x' }, { date: '2027-01-07T00:00:00Z' });
  merge('prose', '2027-01-07T00:00:00Z');
  expect(await migrate()).toBe(1);
});
