import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { writeSite } from '../../src/board-io/site-folder.ts';
import { type ScratchRepository, scratchFolder, useRepository } from '../git/scratch-repository.ts';

const FILES = { 'index.html': '<p>', 'board.json': '{}\n' };

let folder: ScratchRepository;

beforeEach(() => {
  folder = useRepository(scratchFolder());
});

afterEach(() => folder.remove());

function write(name: string, files: Readonly<Record<string, string>> = FILES) {
  const { directory } = folder;
  return writeSite(name, files, { directory, root: directory, option: 'folder' });
}

test('a site is written once, and again only where it differs', () => {
  expect(write('site')).toEqual({ changed: 2 });
  const before = statSync(join(folder.directory, 'site/index.html')).mtimeMs;
  expect(write('site', { ...FILES, 'board.json': '[]\n' })).toEqual({ changed: 1 });
  expect(statSync(join(folder.directory, 'site/index.html')).mtimeMs).toBe(before);
  expect(readFileSync(join(folder.directory, 'site/board.json'), 'utf8')).toBe('[]\n');
});

test('what keeps it from being written names what the folder is chosen by', () => {
  folder.write('site/index.html', 'mine');
  expect(() => write('site')).toThrow(
    '`site/index.html` was not written by this command. Remove it, or choose another folder with `folder`.',
  );
  mkdirSync(join(folder.directory, 'other/index.html'), { recursive: true });
  expect(() => write('other')).toThrow('`other/index.html` is no file.');
  expect(readdirSync(join(folder.directory, 'other'))).toEqual(['index.html']);
});
