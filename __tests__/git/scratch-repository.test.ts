import { chmodSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { copyRepository, type ScratchRepository, scratchRepository } from './scratch-repository.ts';

let own: ScratchRepository;
let gits: ScratchRepository;

beforeEach(() => {
  own = scratchRepository();
  gits = scratchRepository();
  // With a configuration of its own, each commit is git's.
  gits.write('.git/config', '[core]\n\tbare = false\n');
});

afterEach(() => {
  own.remove();
  gits.remove();
});

type Act = (repository: ScratchRepository) => void;

/** The history of each, after git saw nothing to do in ours. */
function compare(act: Act): readonly string[] {
  act(own);
  act(gits);
  expect(own.git('status', '--porcelain')).toBe('');
  return [own, gits].map((repository) => repository.git('log', '--all', '--graph', '--format=%H %D'));
}

const inFolder = ({ directory }: ScratchRepository, path: string) => join(directory, path);

describe('a commit that is written without git is the one that git writes', () => {
  test.each<[string, Act]>([
    ['the first', () => undefined],
    [
      'another, by another, on another day',
      (to) =>
        to.commit(
          { 'c/d/e.md': 'e' },
          { author: 'A B <a@example.org>', date: '2026-02-01T00:00:00Z', message: 'Say\n\nWhy' },
        ),
    ],
    ['of nothing', (to) => to.commit({})],
    [
      'of what was removed and moved',
      (to) => {
        rmSync(inFolder(to, 'a.md'));
        renameSync(inFolder(to, 'b'), inFolder(to, 'b-c'));
        to.commit({});
      },
    ],
    [
      'on a branch, and on the one that it left',
      (to) => {
        to.git('switch', '-qc', 'work');
        to.commit({ 'a.md': 'work' });
        to.git('switch', '-q', 'main');
        to.commit({ 'b/a.md': 'main' });
      },
    ],
    [
      'without a branch',
      (to) => {
        to.git('switch', '-q', '--detach');
        to.commit({ 'a.md': 'b' });
        to.git('tag', 'v1');
      },
    ],
    [
      'after packing',
      (to) => {
        to.git('gc', '-q');
        to.commit({ 'a.md': 'b' });
      },
    ],
    [
      'of a merge',
      (to) => {
        to.git('switch', '-qc', 'work');
        to.commit({ 'a.md': 'work' });
        to.git('switch', '-q', 'main');
        to.commit({ 'b/a.md': 'main' });
        to.git('merge', '-q', '--no-commit', 'work');
        to.commit({});
      },
    ],
    [
      'of what git ignores',
      (to) => {
        to.commit({ '.gitignore': 'x\n' });
        to.commit({ x: 'ignored', y: 'not' });
      },
    ],
    [
      'of a program',
      (to) => {
        to.write('run', 'it');
        chmodSync(inFolder(to, 'run'), 0o755);
        to.commit({});
      },
    ],
    ['with a message that git tidies', (to) => to.commit({}, { message: 'A \n\n\nb\n' })],
    ['with an hour from elsewhere', (to) => to.commit({}, { date: '2026-02-01T00:00:00+02:00' })],
  ])('%s', (_what, act) => {
    const [ours, theirs] = compare((repository) => {
      repository.commit({ 'a.md': 'a', 'b/a.md': 'a', 'b.md': 'b', 'b/ä ö.md': 'x' });
      act(repository);
    });
    expect(ours).toBe(theirs);
  });
});

test('a copy is as clean as what it is a copy of', () => {
  own.commit({ 'a.md': 'a', 'b/a.md': 'a' });
  const copy = copyRepository(own);
  expect(copy.git('diff-files')).toBe('');
  expect(copy.git('rev-parse', 'HEAD')).toBe(own.git('rev-parse', 'HEAD'));
  copy.remove();
});
