import { basename, dirname } from 'node:path';
import { expect, test } from '@jest/globals';
import { loadAll } from 'js-yaml';
import { projectFiles, readProjectFile, sourceFiles } from './project-files.ts';

const NAMELESS_FOLDERS = ['utils', 'util', 'helpers', 'common', 'lib', 'types', 'misc', 'shared'];
const MAX_LINES = 200;

const ours = projectFiles().filter((path) => /^(?:src|scripts|playground|bench|__tests__)\//.test(path));

test('no folder has a name that says nothing', () => {
  const folders = new Set(ours.flatMap((path) => dirname(path).split('/')));
  expect([...folders].filter((folder) => NAMELESS_FOLDERS.includes(folder))).toEqual([]);
});

test('no file has a name that says nothing', () => {
  const names = sourceFiles().map((path) => basename(path).replace(/\.tsx?$/, ''));
  expect(names.filter((name) => NAMELESS_FOLDERS.includes(name))).toEqual([]);
});

test('file names are kebab-case', () => {
  const code = ours.filter((path) => /\.tsx?$/.test(path)).map((path) => basename(path));
  expect(code.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.(test|generated|d))*\.tsx?$/.test(name))).toEqual([]);
});

test('the only barrel is the list of the rules', () => {
  const barrels = sourceFiles().filter((path) => basename(path) === 'index.ts');
  // The other one is named after its bundle, by which the action imports it.
  expect(barrels).toEqual(['src/action/proxy-fetch/index.ts', 'src/rules/index.ts']);
});

test(`no source file has more than ${MAX_LINES} lines`, () => {
  const long = sourceFiles().filter((path) => readProjectFile(path).trimEnd().split('\n').length > MAX_LINES);
  expect(long).toEqual([]);
});

test('the test tree mirrors the source tree', () => {
  const rooms = new Set(sourceFiles().map((path) => path.split('/')[1]));
  const others = ['acceptance', 'contract', 'playground', 'properties', 'scenarios', 'scripts', 'bench'];
  const tested = ours.filter((path) => path.endsWith('.test.ts')).map((path) => path.split('/')[1] ?? '');
  expect([...new Set(tested)].filter((folder) => !rooms.has(folder) && !others.includes(folder))).toEqual([]);
  expect([...rooms].filter((room) => !tested.includes(room ?? ''))).toEqual([]);
});

test.each(
  projectFiles().filter((path) => /(?<!package-lock)\.(?:ya?ml|json)$/.test(path) && !path.startsWith('__tests__/')),
)('%s can be read', (path) => {
  const read = path.endsWith('.json') ? JSON.parse : (text: string) => loadAll(text);
  expect(() => read(readProjectFile(path))).not.toThrow();
});
