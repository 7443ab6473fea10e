import { posix } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { GITHUB_WRITES, ROOMS } from './import-table.ts';
import { readProjectFile, sourceFiles } from './project-files.ts';

interface Import {
  readonly importer: string;
  readonly specifier: string;
}

const STATEMENT = /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]/gm;

function importsOf(importer: string): readonly Import[] {
  const statements = readProjectFile(importer).matchAll(STATEMENT);
  return [...statements].map((match) => ({ importer, specifier: match[1] ?? match[2] ?? '' }));
}

function roomOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function isAllowedPackage(name: string, packages: readonly string[]): boolean {
  return packages.some((allowed) => (/[/:]$/.test(allowed) ? name.startsWith(allowed) : name === allowed));
}

/** What is wrong with an import; null for one that the table allows. */
function refusal({ importer, specifier }: Import): string | null {
  const room = ROOMS.find(({ folder }) => folder === roomOf(importer));
  if (room === undefined) {
    return `${importer}: the folder stands in no row of the table`;
  }
  if (!specifier.startsWith('.')) {
    return isAllowedPackage(specifier, room.packages) ? null : `${importer} imports ${specifier}. ${room.reason}`;
  }
  const target = posix.join(posix.dirname(importer), specifier);
  if (room.folder === 'cli' && GITHUB_WRITES.test(target)) {
    return `${importer} imports ${target}. A terminal never writes to GitHub.`;
  }
  const isAllowed = target.startsWith('src/') && [room.folder, ...room.folders].includes(roomOf(target));
  return isAllowed ? null : `${importer} imports ${target}. ${room.reason}`;
}

const IMPORTS = sourceFiles().flatMap(importsOf);

test('every import below src/ is in the table of architecture §1', () => {
  expect(IMPORTS.length).toBeGreaterThan(50);
  expect(IMPORTS.map(refusal).filter((reason) => reason !== null)).toEqual([]);
});

test('the table has a row for each folder, with a reason, and allows only what exists', () => {
  const folders = [...new Set(sourceFiles().map(roomOf))].sort();
  expect(ROOMS.map(({ folder }) => folder).sort()).toEqual(folders);
  for (const { reason } of ROOMS) {
    expect(reason).toMatch(/\w.*\.$/);
  }
});

describe('what the table refuses', () => {
  test.each<[string, string, string]>([
    ['domain', 'the disk', 'node:fs'],
    ['domain', 'the rules', '../rules/index.ts'],
    ['rules', 'the parser', '../parse/vep.ts'],
    ['rules', 'a sibling of its own kind that reads', '../github/client.ts'],
    ['judge', 'the words', '../render/publication.ts'],
    ['render', 'the judgement', '../judge/judge.ts'],
    ['github', 'the runner', '@actions/core'],
    ['git', 'the platform', '@octokit/rest'],
    ['action', 'git', '../git/blob-reader.ts'],
    ['action', 'child processes', 'node:child_process'],
    ['cli', 'the action', '../action/inputs.ts'],
    ['cli', 'a write', '../github/publish-status.ts'],
    ['somewhere', 'anything', '../domain/status.ts'],
    ['domain', 'what lies outside src/', '../../playground/start.ts'],
  ])('%s may not import %s', (folder, _, specifier) => {
    expect(refusal({ importer: `src/${folder}/example.ts`, specifier })).not.toBeNull();
  });

  test('an import is seen in each of its forms', () => {
    const text = [
      "import { a } from './a.ts';",
      "import type { B } from './b.ts';",
      'import {\n  c,\n  d,\n} from "./c.ts";',
      "import './d.ts';",
      "export { e } from './e.ts';",
      "export * from './f.ts';",
    ].join('\n');
    const seen = [...text.matchAll(STATEMENT)].map((match) => match[1] ?? match[2]);
    expect(seen).toEqual(['./a.ts', './b.ts', './c.ts', './d.ts', './e.ts', './f.ts']);
  });
});

/** The code of a file without comments and texts, in which a word is a use. */
function codeOf(path: string): string {
  return readProjectFile(path).replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, '');
}

describe('nothing below action/ and cli/ touches the world by itself', () => {
  const below = sourceFiles().filter((path) => !['action', 'cli'].includes(roomOf(path)));
  // Git inherits the environment whole; to hand it another index, this file passes on what it would have anyway.
  const allowed = ['src/git/run-git.ts reads the environment'];

  test.each([
    ['logs', /\bconsole\b/],
    ['reads a clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\b/],
    ['reads the environment', /(?<!#)\bprocess\.(?:env|argv|cwd|exit|exitCode|platform|std\w+|hrtime|now)\b/],
    ['throws dice', /\bMath\.random\b|\brandomUUID\b/],
    ['imports while it runs', /\bimport\(|\brequire\(/],
  ])('none %s', (what, use) => {
    const found = below.filter((path) => use.test(codeOf(path)) && !allowed.includes(`${path} ${what}`));
    expect(found).toEqual([]);
  });
});
