import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readDocumentHistories } from '../../../src/git/migration/document-histories.ts';
import { readIdentities } from '../../../src/git/migration/identities.ts';
import { inRepository } from '../in-repository.ts';
import {
  gitIn,
  type ScratchRepository,
  scratchFolder,
  scratchRepository,
  useRepository,
} from '../scratch-repository.ts';

const OLD = 'veps/sig-compute/old.md';
const NEW = 'veps/sig-compute/1-new/vep.md';
const TEXT = `${Array.from({ length: 40 }, (_, line) => `Line ${line}`).join('\n')}\n`;

let repository: ScratchRepository;

beforeEach(() => {
  repository = scratchRepository();
  repository.commit(
    { [OLD]: TEXT, 'README.md': 'About' },
    {
      date: '2025-03-01T23:30:00-05:00',
      author: 'Alice <1+alice@users.noreply.github.com>',
      message: 'Propose (#3)\n\nCo-authored-by: Bob <bob@example.org>',
    },
  );
});

afterEach(() => repository.remove());

async function read(path: string, directory = repository.directory) {
  const question = { commit: 'HEAD', root: 'veps' };
  return (await inRepository(directory, (found) => readDocumentHistories(found, question)))(path);
}

async function daysOf(path: string): Promise<readonly (string | null)[]> {
  return (await read(path)).commits.map(({ authoredOn }) => authoredOn);
}

test('goes through a rename back to the first commit, with its subject, people and own day', async () => {
  repository.git('mv', OLD, 'veps/sig-compute/moved.md');
  repository.commit({}, { date: '2025-04-01T00:00:00Z' });
  repository.commit({ 'veps/sig-compute/moved.md': `${TEXT}more\n` }, { date: '2025-05-01T00:00:00Z' });
  const { commits, gap } = await read('veps/sig-compute/moved.md');
  expect(gap).toBe('none');
  expect(commits.map(({ isMove }) => isMove)).toEqual([false, true, false]);
  expect(commits.at(-1)).toMatchObject({
    subject: 'Propose (#3)',
    authoredOn: '2025-03-01',
    author: { name: 'Alice', email: '1+alice@users.noreply.github.com' },
    coAuthors: [{ name: 'Bob', email: 'bob@example.org' }],
  });
});

test('a rename with a few edits is still a rename', async () => {
  repository.git('mv', OLD, 'veps/sig-compute/moved.md');
  repository.commit({ 'veps/sig-compute/moved.md': `${TEXT}more\n` }, { date: '2025-04-01T00:00:00Z' });
  expect(await daysOf('veps/sig-compute/moved.md')).toEqual(['2025-04-01', '2025-03-01']);
});

test('does not go on into the file that a new document was copied from', async () => {
  repository.commit({ [NEW]: `${TEXT}a few words\n` }, { date: '2026-02-02T12:00:00Z' });
  expect(await daysOf(NEW)).toEqual(['2026-02-02']);
});

test('goes on to the first addition of what was removed and came back', async () => {
  repository.git('rm', '-q', OLD);
  repository.commit({}, { date: '2025-04-01T00:00:00Z' });
  repository.commit({ [OLD]: `${TEXT}again\n` }, { date: '2025-05-01T00:00:00Z' });
  expect(await daysOf(OLD)).toEqual(['2025-05-01', '2025-04-01', '2025-03-01']);
});

test('does not go on into another document that had the path before and moved away', async () => {
  repository.git('mv', OLD, 'veps/sig-compute/other.md');
  repository.commit({}, { date: '2025-04-01T00:00:00Z' });
  repository.commit({ [OLD]: 'Something quite different.\n' }, { date: '2025-05-01T00:00:00Z' });
  expect(await daysOf(OLD)).toEqual(['2025-05-01']);
  expect(await daysOf('veps/sig-compute/other.md')).toEqual(['2025-04-01', '2025-03-01']);
});

test('a merged branch counts commit by commit', async () => {
  repository.git('switch', '-qc', 'work');
  repository.commit({ [OLD]: `${TEXT}early work\n` }, { date: '2025-04-01T00:00:00Z' });
  repository.git('switch', '-q', 'main');
  repository.commit({ 'README.md': 'x' }, { date: '2025-05-01T00:00:00Z' });
  gitIn(repository.directory, ['merge', '-q', '--no-ff', '-m', 'Merge', 'work'], '2025-06-01T00:00:00Z');
  expect(await daysOf(OLD)).toEqual(['2025-04-01', '2025-03-01']);
});

test('has a gap where a shallow clone cuts it off', async () => {
  repository.commit({ [OLD]: 'changed' });
  const clone = scratchFolder();
  gitIn(clone, ['clone', '-q', '--depth=1', `file://${repository.directory}`, '.']);
  expect((await read(OLD, clone)).gap).toBe('shallow');
  useRepository(clone).remove();
});

test('is empty for a file that was never committed', async () => {
  expect(await read('veps/none.md')).toEqual({ commits: [], gap: 'not-committed' });
});

test('a folder whose name looks like a pattern is that folder', async () => {
  repository.commit({ 've*[s]/a.md': TEXT, 'vexs/a.md': 'x' });
  const question = { commit: 'HEAD', root: 've*[s]' };
  const of = await inRepository(repository.directory, (found) => readDocumentHistories(found, question));
  expect([of('ve*[s]/a.md'), of('vexs/a.md')].map(({ commits }) => commits.length)).toEqual([1, 0]);
});

describe('in a clone without blobs whose remote is gone', () => {
  let clone: string;

  const cloneWithoutBlobs = () => {
    repository.git('config', 'uploadpack.allowFilter', 'true');
    clone = scratchFolder();
    gitIn(clone, ['clone', '-q', '--filter=blob:none', `file://${repository.directory}`, '.']);
    gitIn(clone, ['config', 'remote.origin.url', 'file:///nowhere/at/all']);
  };

  afterEach(() => rmSync(clone, { recursive: true, force: true }));

  test('what moved unchanged is followed', async () => {
    repository.commit({ [OLD]: `${TEXT}more\n` });
    repository.git('mv', OLD, 'veps/sig-compute/moved.md');
    repository.commit({});
    cloneWithoutBlobs();
    const { commits, gap } = await read('veps/sig-compute/moved.md', clone);
    expect([commits.length, gap]).toEqual([3, 'none']);
  });

  test('what was edited as it moved may have begun earlier, and what was only added did not', async () => {
    repository.git('mv', OLD, 'veps/sig-compute/moved.md');
    repository.commit({ 'veps/sig-compute/moved.md': `${TEXT}more\n` });
    repository.commit({ 'veps/sig-compute/moved.md': `${TEXT}still more\n`, [NEW]: 'New.\n' });
    cloneWithoutBlobs();
    expect((await read('veps/sig-compute/moved.md', clone)).gap).toBe('missing-objects');
    expect((await read(NEW, clone)).gap).toBe('none');
  });
});

describe('everybody whom the history names', () => {
  const names = async () =>
    (await readIdentities(repository.directory, 'HEAD')).map(
      ({ identity, canonical }) => `${identity.email} ${canonical.email}`,
    );

  test('authors, committers and co-authors, each once', async () => {
    expect(await names()).toEqual([
      '1+alice@users.noreply.github.com 1+alice@users.noreply.github.com',
      'example@example.org example@example.org',
      'bob@example.org bob@example.org',
    ]);
  });

  test('with what .mailmap makes of them', async () => {
    repository.write('.mailmap', 'Bob <7+bob@users.noreply.github.com> <bob@example.org>\n');
    expect(await names()).toContain('bob@example.org 7+bob@users.noreply.github.com');
    rmSync(join(repository.directory, '.mailmap'));
  });
});
