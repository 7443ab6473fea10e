import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { findComparison } from '../../../src/git/history/comparison.ts';
import { findRepository, pathInside, type Repository } from '../../../src/git/repository.ts';
import {
  gitIn,
  type ScratchRepository,
  scratchFolder,
  scratchRepository,
  useRepository,
} from '../scratch-repository.ts';

let origin: ScratchRepository;
let first: string;

beforeEach(() => {
  origin = scratchRepository();
  first = origin.commit({ 'veps/a.md': 'a' });
});

const opened: Repository[] = [];

afterEach(() => {
  for (const { objects } of opened.splice(0)) {
    objects.close();
  }
  origin.remove();
});

async function open(directory: string): Promise<Repository> {
  const repository = await findRepository(directory);
  if (repository === null) {
    throw new Error('no repository');
  }
  opened.push(repository);
  return repository;
}

const NO_REFS = { base: null, head: null };

describe('the default branch', () => {
  test.each(['main', 'master'])('is a local %s where there is no remote', async (branch) => {
    origin.git('branch', '-qm', branch);
    origin.git('switch', '-qc', 'work');
    origin.commit({ 'veps/b.md': 'b' });
    expect(await findComparison(await open(origin.directory), NO_REFS)).toMatchObject({ tip: first, mergeBase: first });
  });

  test('is unknown where no branch has one of its names', async () => {
    origin.git('branch', '-qm', 'trunk');
    expect(await findComparison(await open(origin.directory), NO_REFS)).toEqual({
      kind: 'no-default-branch',
      remote: null,
    });
  });

  test('is unknown in a clone of another branch alone, which has a remote to fetch it from', async () => {
    origin.git('switch', '-qc', 'work');
    const clone = scratchFolder();
    gitIn(clone, ['clone', '-q', '--single-branch', '--branch', 'work', origin.directory, '.']);
    gitIn(clone, ['remote', 'set-head', 'origin', '--delete']);
    expect(await findComparison(await open(clone), NO_REFS)).toEqual({ kind: 'no-default-branch', remote: 'origin' });
    useRepository(clone).remove();
  });

  test("is the remote's, whatever it is called, and not a local branch that lags behind", async () => {
    origin.git('branch', '-qm', 'trunk');
    const clone = scratchFolder();
    gitIn(clone, ['clone', '-q', origin.directory, '.']);
    const work = useRepository(clone);
    work.git('branch', 'main');
    const second = origin.commit({ 'veps/b.md': 'b' });
    work.git('fetch', '-q');
    work.commit({ 'veps/c.md': 'c' });
    expect(await findComparison(await open(clone), NO_REFS)).toMatchObject({ tip: second, mergeBase: first });
    work.remove();
  });

  test("of upstream goes before that of a fork's origin", async () => {
    const clone = scratchFolder();
    gitIn(clone, ['clone', '-q', origin.directory, '.']);
    const second = origin.commit({ 'veps/b.md': 'b' });
    gitIn(clone, ['remote', 'add', 'upstream', origin.directory]);
    gitIn(clone, ['fetch', '-q', 'upstream']);
    expect(await findComparison(await open(clone), NO_REFS)).toMatchObject({ tip: second });
    useRepository(clone).remove();
  });
});

describe('refs', () => {
  test('a detached head is a head', async () => {
    const second = origin.commit({ 'veps/b.md': 'b' });
    origin.git('checkout', '-q', '--detach', first);
    const comparison = await findComparison(await open(origin.directory), NO_REFS);
    expect(comparison).toEqual({ tip: second, mergeBase: first, head: { kind: 'working-tree' } });
  });

  test.each([
    ['base', { base: 'nowhere', head: null }, 'nowhere'],
    ['head', { base: null, head: 'nowhere' }, 'nowhere'],
    ['base that takes a commit out', { base: '^main', head: null }, '^main'],
    ['base that looks like an option', { base: '--output=/tmp/x', head: null }, '--output=/tmp/x'],
  ])('an unknown %s is named', async (_which, refs, ref) => {
    expect(await findComparison(await open(origin.directory), refs)).toEqual({ kind: 'unknown-ref', ref });
  });

  test('histories without a common commit have no merge base; a shallow clone says so', async () => {
    origin.git('switch', '-qc', 'work');
    origin.commit({ 'veps/b.md': 'b' });
    origin.commit({ 'veps/b.md': 'c' });
    const clone = scratchFolder();
    gitIn(clone, ['clone', '-q', '--depth=1', '--no-single-branch', `file://${origin.directory}`, '.']);
    const repository = await open(clone);
    expect(repository.isShallow).toBe(true);
    expect(await findComparison(repository, { base: 'origin/main', head: null })).toEqual({
      kind: 'no-merge-base',
      ref: 'origin/main',
      isShallow: true,
    });
    useRepository(clone).remove();
  });
});

describe('where a repository is', () => {
  test('none around a plain folder', async () => {
    const folder = scratchFolder();
    expect(await findRepository(folder)).toBeNull();
    useRepository(folder).remove();
  });

  test('the one around a folder deep inside', async () => {
    expect(await open(`${origin.directory}/veps`)).toMatchObject({
      directory: origin.directory,
      isShallow: false,
      indexFile: `${origin.directory}/.git/index`,
    });
  });

  test.each([
    ['the folder itself', '', ''],
    ['a file', '/veps/a.md', 'veps/a.md'],
    ['a file that is yet to be written', '/veps/new/deep/b.md', 'veps/new/deep/b.md'],
    ['a detour', '/veps/../veps/a.md', 'veps/a.md'],
    ['the folder above', '/..', null],
    ['a neighbour that begins with the same letters', '-b/a.md', null],
  ])('%s', (_what, path, inside) => {
    expect(pathInside(origin.directory, `${origin.directory}${path}`)).toBe(inside);
  });
});
