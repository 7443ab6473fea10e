import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ancestors, commitsBetween, hasChangedPath, mergeBase } from '../src/git/commit-graph.ts';
import { objectId } from '../src/git/object-id.ts';
import { createObjectStore, writeCommit, writeTree } from '../src/git/object-store.ts';
import { mergeTrees } from '../src/git/three-way-merge.ts';
import { entryAt, listTree } from '../src/git/tree.ts';
import { diffTrees } from '../src/git/tree-diff.ts';
import { commitFiles, createBranch } from '../src/world/commit-files.ts';
import { createRepository } from '../src/world/repository.ts';
import { createWorld } from '../src/world/world.ts';

function newRepository(files: Record<string, string>) {
  return createRepository(createWorld({ now: '2026-08-03T09:00:00Z' }), 'example/enhancements', { files });
}

function lines(count: number, name = 'line'): string {
  return Array.from({ length: count }, (_, index) => `${name} ${index}\n`).join('');
}

describe('object ids are those of git', () => {
  test('the empty blob and the empty tree', () => {
    expect(objectId('blob', Buffer.alloc(0))).toBe('e69de29bb2d1d6434b8b29ae775ad8c2e48c5391');
    expect(writeTree(createObjectStore(), [])).toBe('4b825dc642cb6eb9a060e54bf8d69288fbee4904');
  });

  test('a tree with a folder and a commit on it are what git itself writes', () => {
    const folder = mkdtempSync(join(tmpdir(), 'git-objects-'));
    const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim();
    try {
      git('init', '--quiet');
      // `a.b` sorts before the folder `a`, because git compares the folder as `a/`.
      writeFileSync(join(folder, 'a.b'), 'beside\n');
      mkdirSync(join(folder, 'a'));
      writeFileSync(join(folder, 'a', 'é.md'), 'inside\n');
      git('add', '.');
      const person = { name: 'alice', email: 'alice@users.noreply.github.com', date: '2026-08-03T09:00:00+00:00' };
      execFileSync('git', ['commit', '--quiet', '--no-gpg-sign', '-m', 'First'], {
        cwd: folder,
        env: {
          PATH: process.env.PATH,
          HOME: folder,
          GIT_AUTHOR_NAME: person.name,
          GIT_AUTHOR_EMAIL: person.email,
          GIT_AUTHOR_DATE: person.date,
          GIT_COMMITTER_NAME: person.name,
          GIT_COMMITTER_EMAIL: person.email,
          GIT_COMMITTER_DATE: person.date,
        },
      });
      const repository = createRepository(createWorld({ now: '2026-08-03T09:00:00Z' }), 'example/enhancements');
      const commit = commitFiles(repository, 'main', {
        files: { 'a.b': 'beside\n', 'a/é.md': 'inside\n' },
        author: 'alice',
        message: 'First\n',
      });
      expect(commit.tree).toBe(git('rev-parse', 'HEAD^{tree}'));
      expect(commit.id).toBe(git('rev-parse', 'HEAD'));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('trees', () => {
  test('an edit keeps what it does not name, removes empty folders and replaces a file by a folder', () => {
    const repository = newRepository({ 'a/one.md': '1', 'a/two.md': '2', 'b/only.md': '3', c: 'file' });
    const { tree } = commitFiles(repository, 'main', { files: { 'a/one.md': null, 'b/only.md': null, 'c/d.md': '4' } });
    expect(listTree(repository.store, tree).map(({ path }) => path)).toEqual(['a', 'a/two.md', 'c', 'c/d.md']);
  });

  test.each([
    ['a symlink', { symlink: 'target.md' }, '120000'],
    ['a submodule', { submodule: 'a'.repeat(40) }, '160000'],
    ['bytes', Buffer.from([0, 255]), '100644'],
  ])('%s has its mode', (_name, content, mode) => {
    const repository = newRepository({ 'README.md': '' });
    const { tree } = commitFiles(repository, 'main', { files: { thing: content } });
    expect(entryAt(repository.store, tree, 'thing')?.mode).toBe(mode);
  });
});

describe('merge base', () => {
  test('is where the branch started, however far both went on', () => {
    const repository = newRepository({ 'a.md': '1' });
    const start = repository.refs.get('refs/heads/main') ?? '';
    createBranch(repository, 'topic');
    const topic = commitFiles(repository, 'topic', { files: { 'b.md': '1' } });
    commitFiles(repository, 'main', { files: { 'a.md': '2' } });
    const main = commitFiles(repository, 'main', { files: { 'a.md': '3' } });
    expect(mergeBase(repository.store, main.id, topic.id)?.id).toBe(start);
    expect(mergeBase(repository.store, start, topic.id)?.id).toBe(start);
    expect(commitsBetween(repository.store, topic.id, main.id)).toHaveLength(2);
    expect(ancestors(repository.store, topic.id).size).toBe(2);
  });

  test('after the base was merged into the branch, it is that merge parent and no older commit', () => {
    const repository = newRepository({ 'a.md': '1' });
    createBranch(repository, 'topic');
    const topic = commitFiles(repository, 'topic', { files: { 'b.md': '1' } });
    const main = commitFiles(repository, 'main', { files: { 'a.md': '2' } });
    const merge = writeCommit(repository.store, { ...topic, parents: [topic.id, main.id], message: 'Merge main' });
    const later = commitFiles(repository, 'main', { files: { 'a.md': '3' } });
    expect(mergeBase(repository.store, later.id, merge.id)?.id).toBe(main.id);
  });

  test('unrelated histories have none', () => {
    const repository = newRepository({ 'a.md': '1' });
    const other = commitFiles(repository, 'orphan', { files: { 'b.md': '1' } });
    expect(mergeBase(repository.store, repository.refs.get('refs/heads/main') ?? '', other.id)).toBeNull();
  });

  test('a path changed in a commit if it differs from every parent', () => {
    const repository = newRepository({ 'a.md': '1' });
    const other = commitFiles(repository, 'main', { files: { 'b.md': '1' } });
    expect(hasChangedPath(repository.store, other, 'b.md')).toBe(true);
    expect(hasChangedPath(repository.store, other, 'a.md')).toBe(false);
  });
});

describe('differences of trees', () => {
  function changesOf(before: Record<string, string>, files: Record<string, string | null | { symlink: string }>) {
    const repository = newRepository(before);
    const old = entryAt(
      repository.store,
      repository.store.commits.get(repository.refs.get('refs/heads/main') ?? '')?.tree ?? '',
      '',
    );
    const { tree } = commitFiles(repository, 'main', { files });
    return diffTrees(repository.store, old?.id ?? null, tree).map(({ status, path, previousPath }) => ({
      status,
      path,
      previousPath,
    }));
  }

  test('added, removed, modified, and a file that becomes a symlink', () => {
    expect(
      changesOf({ a: 'x\n', b: 'y\n', c: 'z\n' }, { a: 'changed\n', b: null, c: { symlink: 'a' }, d: 'new\n' }),
    ).toEqual([
      { status: 'modified', path: 'a', previousPath: null },
      { status: 'removed', path: 'b', previousPath: null },
      { status: 'changed', path: 'c', previousPath: null },
      { status: 'added', path: 'd', previousPath: null },
    ]);
  });

  test.each([
    ['identical', lines(10), 'renamed'],
    ['six of ten lines kept', lines(6) + lines(4, 'else'), 'renamed'],
    ['four of ten lines kept', lines(4) + lines(6, 'else'), 'added'],
  ])('a moved file is a rename from one half of the same on: %s', (_name, after, status) => {
    const changes = changesOf({ 'old/vep.md': lines(10) }, { 'old/vep.md': null, 'new/vep.md': after });
    expect(changes.find(({ path }) => path === 'new/vep.md')).toEqual({
      status,
      path: 'new/vep.md',
      previousPath: status === 'renamed' ? 'old/vep.md' : null,
    });
  });

  test('of two candidates the more similar one is the origin', () => {
    const changes = changesOf(
      { 'far.md': lines(6) + lines(4, 'far'), 'near.md': lines(9) + lines(1, 'near') },
      { 'far.md': null, 'near.md': null, 'new.md': lines(10) },
    );
    expect(changes).toContainEqual({ status: 'renamed', path: 'new.md', previousPath: 'near.md' });
    expect(changes).toContainEqual({ status: 'removed', path: 'far.md', previousPath: null });
  });
});

describe('merging trees', () => {
  function merged(ours: Record<string, string | null>, theirs: Record<string, string | null>) {
    const repository = newRepository({ 'a.md': lines(9), 'b.md': 'b\n' });
    const base = repository.refs.get('refs/heads/main') ?? '';
    createBranch(repository, 'topic');
    const our = commitFiles(repository, 'main', { files: ours });
    const their = commitFiles(repository, 'topic', { files: theirs });
    const tree = mergeTrees(repository.store, { base, ours: our.id, theirs: their.id });
    const blob = tree === null ? null : entryAt(repository.store, tree, 'a.md');
    return tree === null ? null : (repository.store.blobs.get(blob?.id ?? '')?.toString() ?? 'gone');
  }

  test('edits of different lines both stand', () => {
    const result = merged({ 'a.md': `ours\n${lines(9)}` }, { 'a.md': `${lines(9)}theirs\n` });
    expect(result).toBe(`ours\n${lines(9)}theirs\n`);
  });

  test('edits of the same line conflict, and so does an edit of what was deleted', () => {
    expect(merged({ 'a.md': 'ours\n' }, { 'a.md': 'theirs\n' })).toBeNull();
    expect(merged({ 'a.md': null }, { 'a.md': `${lines(9)}theirs\n` })).toBeNull();
  });

  test('two files that were added at one path conflict unless they are the same', () => {
    expect(merged({ 'c.md': 'ours\n' }, { 'c.md': 'theirs\n' })).toBeNull();
    expect(merged({ 'c.md': 'same\n' }, { 'c.md': 'same\n' })).toBe(lines(9));
  });

  test('what only one side touched is taken from it', () => {
    expect(merged({ 'b.md': 'changed\n' }, { 'a.md': 'theirs\n' })).toBe('theirs\n');
    expect(merged({ 'b.md': 'changed\n' }, { 'a.md': null })).toBe('gone');
  });
});
