import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readHistory } from '../../src/git/history.ts';
import {
  gitIn,
  type ScratchRepository,
  scratchFolder,
  scratchRepository,
  useRepository,
} from './scratch-repository.ts';

const OLD = 'veps/sig-compute/old.md';
const NEW = 'veps/sig-compute/1-new/vep.md';
const TEXT = `${Array.from({ length: 40 }, (_, line) => `Line ${line}`).join('\n')}\n`;

let repository: ScratchRepository;

beforeEach(() => {
  repository = scratchRepository();
  repository.commit(
    { [OLD]: TEXT },
    {
      date: '2025-03-01T23:30:00-05:00',
      author: 'Alice <1+alice@users.noreply.github.com>',
      message: 'Propose\n\nCo-authored-by: Bob <bob@example.org>',
    },
  );
});

afterEach(() => repository.remove());

test('goes through a rename back to the first commit, with its author, co-authors and own day', async () => {
  repository.git('mv', OLD, 'moved.md');
  repository.commit({}, { date: '2025-04-01T00:00:00Z' });
  repository.commit({ 'moved.md': `${TEXT}more\n` }, { date: '2025-05-01T00:00:00Z' });
  const { commits, isComplete } = await readHistory(repository.directory, {
    commit: 'HEAD',
    path: 'moved.md',
    isBaseBranch: false,
  });
  expect(isComplete).toBe(true);
  expect(commits.map(({ path }) => path)).toEqual(['moved.md', 'moved.md', OLD]);
  expect(commits.at(-1)).toMatchObject({
    authoredOn: '2025-03-01',
    committedAt: Date.parse('2025-03-02T04:30:00Z') / 1000,
    author: { name: 'Alice', email: '1+alice@users.noreply.github.com' },
    coAuthors: [{ name: 'Bob', email: 'bob@example.org' }],
  });
});

test('does not go on into the file that a new document was copied from', async () => {
  repository.commit(
    { [NEW]: `${TEXT}a few words\n` },
    { date: '2026-02-02T12:00:00Z', author: 'Carol <carol@example.org>' },
  );
  const { commits } = await readHistory(repository.directory, { commit: 'HEAD', path: NEW, isBaseBranch: false });
  expect(commits.map(({ author, authoredOn }) => [author.name, authoredOn])).toEqual([['Carol', '2026-02-02']]);
});

test('goes on to the first addition of what was removed and came back', async () => {
  repository.git('rm', '-q', OLD);
  repository.commit({}, { date: '2025-04-01T00:00:00Z' });
  repository.commit({ [OLD]: `${TEXT}again\n` }, { date: '2025-05-01T00:00:00Z', author: 'Carol <carol@example.org>' });
  const { commits, isComplete } = await readHistory(repository.directory, {
    commit: 'HEAD',
    path: OLD,
    isBaseBranch: false,
  });
  expect(isComplete).toBe(true);
  expect(commits.map(({ authoredOn }) => authoredOn)).toEqual(['2025-05-01', '2025-04-01', '2025-03-01']);
});

test('is not complete where a shallow clone cuts it off', async () => {
  repository.commit({ [OLD]: 'changed' });
  const clone = scratchFolder();
  gitIn(clone, ['clone', '-q', '--depth=1', `file://${repository.directory}`, '.']);
  expect((await readHistory(clone, { commit: 'HEAD', path: OLD, isBaseBranch: false })).isComplete).toBe(false);
  useRepository(clone).remove();
});

test('is empty for a file that was never committed', async () => {
  expect(
    await readHistory(repository.directory, { commit: 'HEAD', path: 'veps/none.md', isBaseBranch: false }),
  ).toEqual({ commits: [], isComplete: false });
});

test('of the base branch takes a merge as one step: what was merged late was not there early', async () => {
  repository.git('switch', '-qc', 'work');
  repository.commit({ [OLD]: `${TEXT}early work\n` }, { date: '2025-04-01T00:00:00Z' });
  repository.git('switch', '-q', 'main');
  repository.commit({ 'README.md': 'x' }, { date: '2025-05-01T00:00:00Z' });
  gitIn(repository.directory, ['merge', '-q', '--no-ff', '-m', 'Merge', 'work'], '2025-06-01T00:00:00Z');
  const days = async (isBaseBranch: boolean) => {
    const { commits } = await readHistory(repository.directory, { commit: 'HEAD', path: OLD, isBaseBranch });
    return commits.map(({ committedAt }) => new Date(committedAt * 1000).toISOString().slice(0, 10));
  };
  expect(await days(true)).toEqual(['2025-06-01', '2025-03-02']);
  expect(await days(false)).toEqual(['2025-04-01', '2025-03-02']);
});
