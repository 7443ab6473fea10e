import { isBuiltin } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import { projectFiles, readProjectFile } from './project-files.ts';

/** A bundle without the lines that are comments, in which types are imported and much is talked about. */
function readBundle(path: string): string {
  return readProjectFile(path).replace(/^[ \t]*(?:\*|\/\/|\/\*).*$/gm, '');
}

/** The action, and what it loads where a proxy is set. */
const ACTION = readBundle('dist/index.js') + readBundle('dist/proxy-fetch/index.js');

/** What a bundle loads while it starts or runs, whatever the form in which it asks for it. */
function loadedModules(code: string): readonly string[] {
  const forms =
    /\brequire\("([^"]+)"\)|createRequire\(import\.meta\.url\)\("([^"]+)"\)|^import [^"']* from "([^"]+)";$/gm;
  const names = [...code.matchAll(forms)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
  return [...new Set(names.map((name) => name.replace(/^node:/, '')))].sort();
}

describe('the shipped action', () => {
  test.each([
    ['starts a worker', /\bnew Worker\(/],
    ['evaluates text', /\beval\(|\bnew Function\b|(?<![.\w])Function\(["'`]/],
    ['loads code while it runs', /\bimport\((?!\/\*)[^)]/],
    ['compiles a schema, which builds code from text', /ajv\/dist\/compile/],
  ])('holds nothing that %s', (_, danger) => {
    expect(danger.exec(ACTION)?.[0] ?? null).toBeNull();
  });

  test('loads nothing but modules of Node, and none that runs something', () => {
    const loaded = loadedModules(ACTION);
    expect(loaded).toContain('fs');
    expect(loaded.filter((name) => !isBuiltin(name))).toEqual([]);
    expect(loaded.filter((name) => ['child_process', 'cluster', 'vm', 'inspector', 'repl'].includes(name))).toEqual([]);
  });
});

test('everything that the bundle needs is committed beside it', () => {
  const files = projectFiles().filter((path) => path.startsWith('dist/'));
  // What the command line loads only when it asks GitHub is in numbered files of its own.
  expect(files.filter((path) => !/^dist\/cli\/\d+\.index\.js$/.test(path))).toEqual([
    'dist/board/index.js',
    'dist/board/licenses.txt',
    'dist/board/package.json',
    'dist/cli/index.js',
    'dist/cli/licenses.txt',
    'dist/cli/package.json',
    'dist/index.js',
    'dist/licenses.txt',
    'dist/package.json',
    'dist/proxy-fetch/index.js',
    'dist/proxy-fetch/licenses.txt',
    'dist/proxy-fetch/package.json',
  ]);
});

test("the board's action runs git, and loads nothing but modules of Node", () => {
  const loaded = loadedModules(readBundle('dist/board/index.js'));
  expect(loaded).toContain('child_process');
  expect(loaded.filter((name) => !isBuiltin(name))).toEqual([]);
});

test('who installs the command line runs the bundle, which loads no package that is installed with it', () => {
  const { files } = JSON.parse(readProjectFile('package.json')) as Record<string, unknown>;
  expect(files).toEqual(['dist/cli', 'schema']);
  const parts = projectFiles().filter((path) => /^dist\/cli\/.*\.js$/.test(path));
  const loaded = parts.flatMap((path) => loadedModules(readBundle(path)));
  expect(loaded).toContain('child_process');
  expect(loaded.filter((name) => !isBuiltin(name))).toEqual([]);
});

test('the command line can be started by its name', () => {
  const { bin } = JSON.parse(readProjectFile('package.json')) as { bin: Record<string, string> };
  expect(bin).toEqual({ 'vep-governance': 'dist/cli/index.js' });
  expect(readProjectFile('dist/cli/index.js')).toMatch(/^#!\/usr\/bin\/env node\n/);
});
