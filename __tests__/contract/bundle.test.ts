import { describe, expect, test } from '@jest/globals';
import { projectFiles, readProjectFile } from './project-files.ts';

const ACTION = readProjectFile('dist/index.js');

describe('the shipped action', () => {
  test.each([
    ['runs a child process', /child_process|worker_threads|node:cluster|["']cluster["']/],
    ['evaluates text', /\beval\(|\bnew Function\b|[^.\w]Function\(["'`]|["'](?:node:)?vm["']/],
    ['loads code while it runs', /\bimport\((?!\/\*)[^)]/],
  ])('holds nothing that %s', (_, danger) => {
    expect(danger.exec(ACTION)?.[0] ?? null).toBeNull();
  });

  test('loads no module but those of Node', () => {
    const loaded = [
      ...ACTION.matchAll(
        /\brequire\("([^"]+)"\)|createRequire\(import\.meta\.url\)\("([^"]+)"\)|^import .* from "([^"]+)";$/gm,
      ),
    ];
    const names = loaded.map((match) => match[1] ?? match[2] ?? match[3] ?? '');
    expect(names.filter((name) => name.startsWith('.') || name.startsWith('@') || name.includes('ajv'))).toEqual([]);
  });

  test('holds no schema compiler, which would build code from text', () => {
    expect(ACTION).not.toContain('ajv/dist/compile');
  });
});

test('everything that the bundle needs is committed beside it', () => {
  const files = projectFiles().filter((path) => path.startsWith('dist/'));
  expect(files).toEqual([
    'dist/cli/index.js',
    'dist/cli/licenses.txt',
    'dist/cli/package.json',
    'dist/index.js',
    'dist/licenses.txt',
    'dist/package.json',
  ]);
});

test('the command line can be started by its name', () => {
  const { bin } = JSON.parse(readProjectFile('package.json')) as { bin: Record<string, string> };
  expect(bin).toEqual({ 'vep-governance': 'dist/cli/index.js' });
  expect(readProjectFile('dist/cli/index.js')).toMatch(/^#!\/usr\/bin\/env node\n/);
});
