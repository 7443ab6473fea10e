import { posix } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type Import, importsIn } from './file-imports.ts';
import { findCycles } from './import-cycles.ts';
import { ROOMS, type Room } from './import-table.ts';
import { readProjectFile, sourceFiles } from './project-files.ts';

/** `src/github/publish/publish-status.ts` is in `github/publish`; a folder without a row of its own is in its parent's. */
function roomOf(path: string): Room | undefined {
  const folder = posix.dirname(path).slice('src/'.length);
  return ROOMS.find(({ name }) => name === folder) ?? (folder.includes('/') ? roomOf(`src/${folder}`) : undefined);
}

function isAllowedPackage(name: string, packages: readonly string[]): boolean {
  return packages.some((allowed) => (/[/:]$/.test(allowed) ? name.startsWith(allowed) : name === allowed));
}

function isAllowedRoom(target: string, { name, rooms }: Room): boolean {
  return target === name || rooms.some((allowed) => target === allowed || target.startsWith(`${allowed}/`));
}

/** What is wrong with an import; null for one that the table allows. */
function refusal({ importer, specifier }: Import): string | null {
  const room = roomOf(importer);
  if (room === undefined) {
    return `${importer}: no row of the table has this folder`;
  }
  if (!specifier.startsWith('.')) {
    return isAllowedPackage(specifier, room.packages) ? null : `${importer} imports ${specifier}. ${room.reason}`;
  }
  const target = posix.join(posix.dirname(importer), specifier);
  const targetRoom = target.startsWith('src/') ? roomOf(target) : undefined;
  const isAllowed = targetRoom !== undefined && isAllowedRoom(targetRoom.name, room);
  return isAllowed ? null : `${importer} imports ${target}. ${room.reason}`;
}

/** Declarations of what JavaScript of others exports have nothing to import. */
const IMPORTS = sourceFiles()
  .filter((path) => !path.endsWith('.d.ts'))
  .flatMap((path) => importsIn(path, readProjectFile(path)));

test('the table allows every import below src/', () => {
  expect(IMPORTS.length).toBeGreaterThan(1000);
  expect(IMPORTS.map(refusal).filter((reason) => reason !== null)).toEqual([]);
});

test('the table has a row for each folder that holds files, and allows nothing that nobody uses', () => {
  for (const { name, rooms, packages, reason } of ROOMS) {
    expect(reason).toMatch(/\w.*\.$/);
    const own = IMPORTS.filter(({ importer }) => roomOf(importer)?.name === name);
    const targets = own.map(({ importer, specifier }) => posix.join(posix.dirname(importer), specifier));
    const unusedRooms = rooms.filter((room) => !targets.some((target) => target.startsWith(`src/${room}/`)));
    const unusedPackages = packages.filter((one) => !own.some(({ specifier }) => isAllowedPackage(specifier, [one])));
    expect([name, ...unusedRooms, ...unusedPackages]).toEqual([name]);
  }
});

test('no file imports itself by way of others, not even for a type', () => {
  expect(findCycles(IMPORTS)).toEqual([]);
});

test('no folder of src/ holds more than 20 files', () => {
  const counts = new Map<string, number>();
  for (const path of sourceFiles()) {
    counts.set(posix.dirname(path), (counts.get(posix.dirname(path)) ?? 0) + 1);
  }
  expect([...counts].filter(([, count]) => count > 20)).toEqual([]);
});

test('only github/publish sends a request that changes something', () => {
  const writers = sourceFiles().filter((path) =>
    /['"`](?:POST|PATCH|PUT|DELETE) \/repos\//.test(readProjectFile(path)),
  );
  expect(writers.length).toBeGreaterThan(3);
  expect(writers.filter((path) => !path.startsWith('src/github/publish/'))).toEqual([]);
});

/** Every file that is loaded with a program. */
function loadedWith(program: string): readonly string[] {
  const loaded = new Set([program]);
  for (const file of loaded) {
    const own = IMPORTS.filter(({ importer, specifier, kind }) => {
      return importer === file && kind === 'static' && specifier.startsWith('.');
    });
    for (const { specifier } of own) {
      loaded.add(posix.join(posix.dirname(file), specifier));
    }
  }
  return [...loaded];
}

test("of every command but `check` only the options are loaded, until somebody runs it; of GitHub's client nothing", () => {
  const isLazy = (path: string) =>
    /^src\/(?:board|board-io|github|render\/board|(?:cli|git|github)\/migrat\w+|cli\/(?:board|explain|fix|list|new|set))\//.test(
      path,
    );
  expect(loadedWith('src/cli/main.ts').filter(isLazy).toSorted()).toEqual([
    'src/cli/board/board-command.ts',
    'src/cli/board/board-options.ts',
    'src/cli/board/board-output.ts',
    'src/cli/explain/explain-command.ts',
    'src/cli/fix/fix-command.ts',
    'src/cli/list/list-command.ts',
    'src/cli/list/list-question.ts',
    'src/cli/migrate/migrate-command.ts',
    'src/cli/new/new-command.ts',
    'src/cli/set/set-command.ts',
  ]);
});

describe('what the table refuses', () => {
  test.each<[string, string, string]>([
    ['domain/vep', 'the disk', 'node:fs'],
    ['domain/vep', 'the rules', '../../rules/index.ts'],
    ['domain/finding', 'what is built on it', '../vep/vep.ts'],
    ['rules', 'the parser', '../parse/document/vep.ts'],
    ['rules', 'GitHub', '../github/client/client.ts'],
    ['judge', 'the words', '../render/format/publication.ts'],
    ['render/comment', 'the judgment', '../../judge/judge.ts'],
    ['github/client', 'the runner', '@actions/core'],
    ['git', 'GitHub', '@octokit/rest'],
    ['action/check', 'git', '../../git/objects.ts'],
    ['action/check', 'child processes', 'node:child_process'],
    ['cli/check', 'the action', '../../action/input/event.ts'],
    ['cli/check', 'a write', '../../github/publish/publish-status.ts'],
    ['somewhere', 'anything', '../domain/vep/status.ts'],
    ['domain/vep', 'what is outside src/', '../../../playground/start.ts'],
  ])('%s may not import %s', (folder, _, specifier) => {
    expect(refusal({ importer: `src/${folder}/example.ts`, specifier, kind: 'static' })).not.toBeNull();
  });

  test('an import is seen in each of its forms', () => {
    const text = [
      "import { a } from './a.ts';",
      "import type { B } from './b.ts';",
      'import {\n  c,\n  d,\n} from "./c.ts";',
      "import './d.ts';",
      "export { e } from './e.ts';",
      "export * from './f.ts';",
      "const g = await import('./g.ts');",
      "type H = import('./h.ts').H;",
    ].join('\n');
    const seen = importsIn('src/example.ts', text).map(({ specifier }) => specifier);
    expect(seen).toEqual(['./a.ts', './b.ts', './c.ts', './d.ts', './e.ts', './f.ts', './g.ts', './h.ts']);
  });

  test('a cycle is seen, of types, too', () => {
    const imports: readonly Import[] = [
      { importer: 'src/a.ts', specifier: './b.ts', kind: 'type' },
      { importer: 'src/b.ts', specifier: './c.ts', kind: 'static' },
      { importer: 'src/c.ts', specifier: './a.ts', kind: 'static' },
    ];
    expect(findCycles(imports)).toEqual(['src/a.ts → src/b.ts → src/c.ts → src/a.ts']);
  });
});

/** The code of a file without comments and texts, in which a word is a use. */
function codeOf(path: string): string {
  return readProjectFile(path).replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, '');
}

describe('nothing below the actions and cli/ touches the world by itself', () => {
  // What runs in a browser has nobody above it who could hand it the time.
  const below = sourceFiles().filter(
    (path) => !/^src\/(?:action|board-action|cli|render\/board\/browser)\//.test(path),
  );
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
