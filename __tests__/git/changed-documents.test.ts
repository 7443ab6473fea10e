import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readBranch } from '../../src/git/changed-documents.ts';
import { findComparison } from '../../src/git/history/comparison.ts';
import { openWorkingTree } from '../../src/git/snapshot.ts';
import type { ChangedDocument } from '../../src/parse/change/changed-document.ts';
import { findLinks } from '../../src/sources/documents.ts';
import { inRepository } from './in-repository.ts';
import { type ScratchRepository, scratchRepository } from './scratch-repository.ts';

const FOO = 'veps/sig-compute/1-foo/vep.md';
const BAR = 'veps/sig-compute/2-bar/vep.md';
const LONG = `${Array.from({ length: 40 }, (_, line) => `Line ${line}`).join('\n')}\n`;

let repository: ScratchRepository;

beforeEach(() => {
  repository = scratchRepository();
  repository.commit({ [FOO]: `${LONG}foo\n`, [BAR]: `# VEP #2: Bar\n`, 'README.md': 'About' });
});

afterEach(() => repository.remove());

async function read(options: { base?: string; head?: string } = {}): Promise<readonly ChangedDocument[]> {
  return await inRepository(repository.directory, async (found) => {
    const comparison = await findComparison(found, { base: options.base ?? null, head: options.head ?? null });
    if ('kind' in comparison) {
      throw new Error(`no comparison: ${comparison.kind}`);
    }
    return (await readBranch(found, comparison, 'veps')).documents;
  });
}

const text = (content: string) => ({ kind: 'text', text: content });

describe('what a branch changes', () => {
  test('nothing, on the untouched default branch', async () => {
    expect(await read()).toEqual([]);
  });

  test.each([
    ['unstaged', () => repository.write(BAR, 'new')],
    [
      'staged',
      () => {
        repository.write(BAR, 'new');
        repository.git('add', '--all');
      },
    ],
    [
      'committed',
      () => {
        repository.git('switch', '-qc', 'work');
        repository.commit({ [BAR]: 'new' });
      },
    ],
  ])('an edit that is %s', async (_state, edit) => {
    edit();
    expect(await read()).toEqual([
      {
        path: BAR,
        headPath: BAR,
        previousPath: null,
        kind: 'document',
        isMovedOnBase: false,
        tip: text('# VEP #2: Bar\n'),
        mergeBase: 'same-as-tip',
        head: text('new'),
      },
    ]);
  });

  test('an untracked document is an added one, an ignored one is none', async () => {
    repository.commit({ '.gitignore': '*-draft/\n' });
    repository.write('veps/sig-network/3-new/vep.md', 'new');
    repository.write('veps/sig-network/4-draft/vep.md', 'ignored');
    expect(await read()).toEqual([
      {
        path: 'veps/sig-network/3-new/vep.md',
        headPath: 'veps/sig-network/3-new/vep.md',
        previousPath: null,
        kind: 'document',
        isMovedOnBase: false,
        tip: null,
        mergeBase: 'same-as-tip',
        head: text('new'),
      },
    ]);
  });

  test('with a head, the working tree does not count', async () => {
    repository.git('switch', '-qc', 'work');
    repository.commit({ [BAR]: 'committed' });
    repository.write(BAR, 'edited since');
    expect((await read({ head: 'work' })).map((document) => document.head)).toEqual([text('committed')]);
    expect((await read()).map((document) => document.head)).toEqual([text('edited since')]);
  });

  test('a renamed document keeps its previous path, a removed one has no head', async () => {
    repository.git('mv', 'veps/sig-compute/1-foo', 'veps/sig-compute/1-other');
    repository.git('rm', '-q', BAR);
    expect(await read()).toMatchObject([
      {
        path: 'veps/sig-compute/1-other/vep.md',
        previousPath: FOO,
        tip: text(`${LONG}foo\n`),
        head: text(`${LONG}foo\n`),
      },
      { path: BAR, previousPath: null, tip: text('# VEP #2: Bar\n'), head: null },
    ]);
  });

  test('a document that was moved and edited without git is followed as with git, and nothing is written', async () => {
    repository.commit({ 'veps/sig-compute/old/design.md': LONG });
    const index = () => readFileSync(join(repository.directory, '.git/index'));
    const [before, objects] = [index(), repository.git('count-objects')];
    mkdirSync(join(repository.directory, 'veps/sig-compute/7-new'));
    renameSync(
      join(repository.directory, 'veps/sig-compute/old/design.md'),
      join(repository.directory, 'veps/sig-compute/7-new/vep.md'),
    );
    repository.write('veps/sig-compute/7-new/vep.md', `${LONG}more\n`);
    const unstaged = await read();
    expect(unstaged).toMatchObject([
      { path: 'veps/sig-compute/7-new/vep.md', previousPath: 'veps/sig-compute/old/design.md', tip: text(LONG) },
    ]);
    expect([index(), repository.git('count-objects')]).toEqual([before, objects]);
    repository.git('add', '--all');
    expect(await read()).toEqual(unstaged);
  });

  test('a file that was only touched is none, and the index is not written', async () => {
    const index = () => readFileSync(join(repository.directory, '.git/index'));
    const before = index();
    utimesSync(join(repository.directory, FOO), new Date(), new Date());
    expect(await read()).toEqual([]);
    expect(index()).toEqual(before);
  });

  test('what the author prefers to see of a difference changes nothing', async () => {
    repository.git('mv', 'veps/sig-compute/1-foo', 'veps/sig-compute/1-other');
    repository.write(BAR, 'new');
    const expected = await read();
    const preferences = ['relative=true', 'renames=false', 'external=false', 'autoRefreshIndex=false', 'noprefix=true'];
    for (const preference of [...preferences.map((one) => `diff.${one}`), 'color.ui=always', 'core.quotePath=true']) {
      repository.git('config', ...preference.split('='));
    }
    utimesSync(join(repository.directory, 'README.md'), new Date(), new Date());
    expect(expected).toMatchObject([{ previousPath: FOO }, { path: BAR }]);
    expect(await read()).toEqual(expected);
  });

  test('a file taken out of the index but not from the disk stays what it is', async () => {
    repository.git('rm', '-q', '--cached', FOO);
    repository.write(FOO, 'new');
    expect(await read()).toMatchObject([{ path: FOO, tip: text(`${LONG}foo\n`), head: text('new') }]);
  });

  test('what a sparse checkout leaves off the disk is as it was committed', async () => {
    repository.git('switch', '-qc', 'work');
    repository.commit({ [BAR]: 'mine', 'veps/sig-network/3-new/vep.md': 'new' });
    repository.git('sparse-checkout', 'set', 'veps/sig-storage');
    const sparse = await read();
    expect(sparse).toMatchObject([
      { path: BAR, head: text('mine') },
      { path: 'veps/sig-network/3-new/vep.md', head: text('new') },
    ]);
    await inRepository(repository.directory, async (found) => {
      const snapshot = await openWorkingTree(found, 'veps');
      expect(snapshot.paths).toContain(BAR);
      expect(await snapshot.read(BAR)).toEqual(text('mine'));
      expect(await snapshot.read('veps/none.md')).toBeNull();
    });
  });

  test('a folder may stand where a file was', async () => {
    repository.commit({ 'veps/sig-compute/3-new': 'a file' });
    rmSync(join(repository.directory, 'veps/sig-compute/3-new'));
    repository.write('veps/sig-compute/3-new/vep.md', 'new');
    expect(await read()).toMatchObject([{ path: 'veps/sig-compute/3-new/vep.md', head: text('new') }]);
  });

  test('a conflict is an edit, and an untracked link or repository stays what it is', async () => {
    repository.git('switch', '-qc', 'work');
    repository.commit({ [BAR]: 'mine' });
    repository.git('switch', '-q', 'main');
    repository.commit({ [BAR]: 'theirs' });
    expect(() => repository.git('merge', '-q', 'work')).toThrow();
    repository.write('veps/sig-compute/8-link/OWNERS', '');
    symlinkSync('/etc/passwd', join(repository.directory, 'veps/sig-compute/8-link/vep.md'));
    repository.write('veps/sig-compute/9-inner/vep.md', 'inner');
    repository.git('init', '-q', 'veps/sig-compute/9-inner');
    expect((await read()).map(({ path, head }) => [path, head?.kind])).toEqual([
      [BAR, 'text'],
      ['veps/sig-compute/8-link/vep.md', 'symlink'],
      ['veps/sig-compute/9-inner', 'submodule'],
    ]);
  });

  test('a link or a submodule in the place of a folder is there, and nothing behind it', async () => {
    repository.write('veps/sig-compute/7-old/vep.md', 'old');
    repository.commit({});
    const id = repository.git('rev-parse', 'HEAD').trim();
    repository.git('switch', '-qc', 'work');
    repository.git('update-index', '--add', '--cacheinfo', `160000,${id},veps/sig-compute/6-module`);
    mkdirSync(join(repository.directory, 'veps/sig-compute/6-module'));
    symlinkSync('../../elsewhere', join(repository.directory, 'veps/sig-compute/5-link'));
    symlinkSync('../elsewhere', join(repository.directory, 'veps/sig-new'));
    rmSync(join(repository.directory, 'veps/sig-compute/7-old'), { recursive: true });
    repository.write('elsewhere/vep.md', 'hidden');
    symlinkSync('../../elsewhere', join(repository.directory, 'veps/sig-compute/7-old'));
    const kinds = (await read()).map(({ path, head }) => [path, head?.kind ?? 'removed'] as const);
    expect(kinds.toSorted(([left], [right]) => left.localeCompare(right))).toEqual([
      ['veps/sig-compute/5-link', 'symlink'],
      ['veps/sig-compute/6-module', 'submodule'],
      ['veps/sig-compute/7-old', 'symlink'],
      ['veps/sig-compute/7-old/vep.md', 'removed'],
      ['veps/sig-new', 'symlink'],
    ]);
    const snapshot = await inRepository(repository.directory, (found) => openWorkingTree(found, 'veps'));
    expect(await snapshot.read('veps/sig-compute/7-old/vep.md')).toBeNull();
    expect((await findLinks(snapshot, 'veps')).toSorted()).toEqual([
      'veps/sig-compute/5-link',
      'veps/sig-compute/6-module',
      'veps/sig-compute/7-old',
      'veps/sig-new',
    ]);
  });

  test('attachments and old layouts are told apart, templates and other files are left out', async () => {
    repository.commit({ 'veps/NNNN-vep-template/vep.md': 'template' });
    for (const path of [
      'sig-compute/1-foo/part-2.md',
      'sig-compute/old.md',
      'NNNN-vep-template/vep.md',
      'sig-compute/OWNERS',
    ]) {
      repository.write(`veps/${path}`, 'new');
    }
    repository.write('README.md', 'new');
    expect((await read()).map(({ path, kind }) => [path, kind])).toEqual([
      ['veps/sig-compute/1-foo/part-2.md', 'attachment'],
      ['veps/sig-compute/old.md', 'old-layout'],
    ]);
  });

  test('a path with a line feed, quotes and letters outside ASCII', async () => {
    const strange = 'veps/sig-compute/5-a\n"b" ü -c/vep.md';
    repository.git('switch', '-qc', 'work');
    repository.commit({ [strange]: 'one' });
    expect(await read({ head: 'work' })).toMatchObject([{ path: strange, head: text('one') }]);
    repository.write(strange, 'two');
    expect(await read()).toMatchObject([{ path: strange, head: text('two') }]);
  });

  test.each([
    ['a link', 'symlink'],
    ['a file over 1 MiB', 'too-large'],
    ['a binary file', 'binary'],
  ])('%s is not read as text, from the disk or from a commit', async (_what, kind) => {
    const path = join(repository.directory, 'veps/sig-compute/9-odd');
    repository.write('veps/sig-compute/9-odd/README.md', '');
    if (kind === 'symlink') {
      symlinkSync('/etc/passwd', join(path, 'vep.md'));
    } else {
      repository.write('veps/sig-compute/9-odd/vep.md', kind === 'binary' ? 'a\0b' : 'x'.repeat(1024 * 1024 + 1));
    }
    const odd = (documents: readonly ChangedDocument[]) =>
      documents.find((document) => document.path.endsWith('odd/vep.md'))?.head;
    expect(odd(await read())).toMatchObject({ kind });
    repository.git('switch', '-qc', 'work');
    repository.commit({ [BAR]: 'a text after it' });
    const documents = await read({ head: 'work' });
    expect(odd(documents)).toMatchObject({ kind });
    expect(documents.find((document) => document.path === BAR)?.head).toEqual(text('a text after it'));
  });
});

describe('a base branch that moved on', () => {
  test('what others merged meanwhile is not in the change', async () => {
    repository.git('switch', '-qc', 'work');
    repository.commit({ [BAR]: 'mine' });
    repository.git('switch', '-q', 'main');
    repository.commit({ [FOO]: 'theirs' });
    repository.git('switch', '-q', 'work');
    expect((await read()).map((document) => document.path)).toEqual([BAR]);
  });

  test('a document that both sides changed comes with all three texts', async () => {
    repository.git('switch', '-qc', 'work');
    repository.commit({ [BAR]: 'mine' });
    repository.git('switch', '-q', 'main');
    repository.commit({ [BAR]: 'theirs' });
    expect(await read({ head: 'work' })).toEqual([
      {
        path: BAR,
        headPath: BAR,
        previousPath: null,
        kind: 'document',
        isMovedOnBase: false,
        tip: text('theirs'),
        mergeBase: text('# VEP #2: Bar\n'),
        head: text('mine'),
      },
    ]);
  });

  test('what a merge in progress brings is not in the change', async () => {
    repository.git('switch', '-qc', 'work');
    repository.commit({ [BAR]: 'mine' });
    repository.git('switch', '-q', 'main');
    repository.commit({ [FOO]: 'theirs' });
    repository.git('switch', '-q', 'work');
    repository.git('merge', '-q', '--no-commit', 'main');
    expect((await read()).map(({ path }) => path)).toEqual([BAR]);
  });

  test.each([
    ['a rename that git sees', 'veps/sig-compute/1-renamed/vep.md', `${LONG}foo\n`],
    ['by its number where the text was rewritten', 'veps/sig-storage/1-renamed/vep.md', 'short'],
  ])('a document that the base moved is followed: %s', async (_how, moved, content) => {
    repository.git('switch', '-qc', 'work');
    repository.commit({ [FOO]: `${LONG}mine\n` });
    repository.git('switch', '-q', 'main');
    repository.git('rm', '-q', FOO);
    repository.commit({ [moved]: content });
    expect(await read({ head: 'work' })).toMatchObject([
      { path: moved, headPath: FOO, previousPath: null, tip: text(content), head: text(`${LONG}mine\n`) },
    ]);
  });
});

describe('where the base branch moved what the branch edits', () => {
  beforeEach(() => {
    repository.commit({ [FOO]: `${LONG}foo\n`, [BAR]: '# VEP #2: Bar\n', 'README.md': 'About' });
  });
  test('to a folder without that number: by the rename that git sees', async () => {
    repository.git('switch', '-qc', 'work');
    repository.commit({ [FOO]: `${LONG}mine\n` });
    repository.git('switch', '-q', 'main');
    repository.git('mv', 'veps/sig-compute/1-foo', 'veps/sig-compute/named');
    repository.commit({});
    repository.git('switch', '-q', 'work');
    expect(await read()).toMatchObject([
      {
        path: 'veps/sig-compute/named/vep.md',
        previousPath: null,
        tip: text(`${LONG}foo\n`),
        head: text(`${LONG}mine\n`),
      },
    ]);
  });
  test('another old document of that number is not taken for it', async () => {
    const twin = 'veps/sig-network/1-twin/vep.md';
    repository.commit({ [twin]: 'Twin\n' });
    repository.git('switch', '-qc', 'work');
    repository.commit({ [FOO]: `${LONG}mine\n` });
    repository.git('switch', '-q', 'main');
    repository.git('rm', '-q', FOO);
    repository.commit({});
    repository.git('switch', '-q', 'work');
    expect(await read()).toMatchObject([{ path: FOO, tip: null, head: text(`${LONG}mine\n`) }]);
  });
  test('a document taken out of the index but still on the disk is there', async () => {
    repository.git('rm', '-q', '--cached', BAR);
    expect((await read()).filter(({ head }) => head === null)).toEqual([]);
  });
});
