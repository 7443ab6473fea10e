import { isBuiltin } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import { projectFiles, readProjectFile } from './project-files.ts';

/** The bundle without the lines that are comments, in which types are imported and much is talked about. */
const ACTION = readProjectFile('dist/index.js').replace(/^[ \t]*(?:\*|\/\/|\/\*).*$/gm, '');

/** What the bundle loads while it starts or runs, whatever the form in which it asks for it. */
function loadedModules(): readonly string[] {
  const forms =
    /\brequire\("([^"]+)"\)|createRequire\(import\.meta\.url\)\("([^"]+)"\)|^import [^"']* from "([^"]+)";$/gm;
  const names = [...ACTION.matchAll(forms)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
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
    const loaded = loadedModules();
    expect(loaded).toContain('fs');
    expect(loaded.filter((name) => !isBuiltin(name))).toEqual([]);
    expect(loaded.filter((name) => ['child_process', 'cluster', 'vm', 'inspector', 'repl'].includes(name))).toEqual([]);
  });
});

test('everything that the bundle needs is committed beside it', () => {
  const files = projectFiles().filter((path) => path.startsWith('dist/'));
  // What the command line loads only when it asks GitHub is in numbered files of its own.
  expect(files.filter((path) => !/^dist\/cli\/\d+\.index\.js$/.test(path))).toEqual([
    'dist/cli/index.js',
    'dist/cli/licenses.txt',
    'dist/cli/package.json',
    'dist/index.js',
    'dist/licenses.txt',
    'dist/package.json',
  ]);
});

test('who installs the command line gets the bundle and nothing else', () => {
  const { files, dependencies } = JSON.parse(readProjectFile('package.json')) as Record<string, unknown>;
  expect(files).toEqual(['dist/cli', 'schema']);
  expect(dependencies).toBeUndefined();
});

test('the command line can be started by its name', () => {
  const { bin } = JSON.parse(readProjectFile('package.json')) as { bin: Record<string, string> };
  expect(bin).toEqual({ 'vep-governance': 'dist/cli/index.js' });
  expect(readProjectFile('dist/cli/index.js')).toMatch(/^#!\/usr\/bin\/env node\n/);
});
