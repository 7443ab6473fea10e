import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readHistory } from '../../../src/git/history/history.ts';
import {
  gitIn,
  type ScratchRepository,
  scratchFolder,
  scratchRepository,
  useRepository,
} from '../scratch-repository.ts';

const OLD = 'veps/sig-compute/old.md';
const NEW = 'veps/sig-compute/1-new/vep.md';
const TEXT = `${Array.from({ length: 40 }, (_, line) => `Line ${line}`).join('\n')}\n`;

let repository: ScratchRepository;

beforeEach(() => {
  repository = scratchRepository();
  repository.commit({ [OLD]: TEXT }, { message: 'Propose' });
});

afterEach(() => repository.remove());

const read = (path: string, directory = repository.directory) => readHistory(directory, { commit: 'HEAD', path });

async function subjectsOf(path: string): Promise<readonly string[]> {
  const { commits } = await read(path);
  return commits.map(({ commit }) => repository.git('log', '-1', '--format=%s', commit).trim());
}

test('goes through a rename back to the first commit', async () => {
  repository.git('mv', OLD, 'moved.md');
  repository.commit({});
  repository.commit({ 'moved.md': `${TEXT}more\n` });
  const { commits, isComplete } = await read('moved.md');
  expect(isComplete).toBe(true);
  expect(commits.map(({ path }) => path)).toEqual(['moved.md', 'moved.md', OLD]);
});

test('does not go on into the file that a new document was copied from', async () => {
  repository.commit({ [NEW]: `${TEXT}a few words\n` }, { message: 'Copy' });
  expect(await subjectsOf(NEW)).toEqual(['Copy']);
});

test('goes on to the first addition of what was removed and came back', async () => {
  repository.git('rm', '-q', OLD);
  repository.commit({}, { message: 'Remove' });
  repository.commit({ [OLD]: `${TEXT}again\n` }, { message: 'Return' });
  expect((await read(OLD)).isComplete).toBe(true);
  expect(await subjectsOf(OLD)).toEqual(['Return', 'Remove', 'Propose']);
});

test('is not complete where a shallow clone cuts it off', async () => {
  repository.commit({ [OLD]: 'changed' });
  const clone = scratchFolder();
  gitIn(clone, ['clone', '-q', '--depth=1', `file://${repository.directory}`, '.']);
  expect((await read(OLD, clone)).isComplete).toBe(false);
  useRepository(clone).remove();
});

test('is empty for a file that was never committed', async () => {
  expect(await read('veps/none.md')).toEqual({ commits: [], isComplete: false });
});

test('takes a merge as one step: what was merged late was not there early', async () => {
  repository.git('switch', '-qc', 'work');
  repository.commit({ [OLD]: `${TEXT}early work\n` }, { message: 'Work' });
  repository.git('switch', '-q', 'main');
  repository.commit({ 'README.md': 'x' });
  repository.git('merge', '-q', '--no-ff', '-m', 'Merge', 'work');
  expect(await subjectsOf(OLD)).toEqual(['Merge', 'Propose']);
});
