import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { pullRequestIn, readDocumentVersions } from '../../../src/git/history/document-versions.ts';
import { documentText } from '../../vep-document.ts';
import { type ScratchRepository, scratchRepository } from '../scratch-repository.ts';

const PATH = 'veps/sig-compute/123-foo/vep.md';
const MOVED = 'veps/sig-network/123-bar/vep.md';

let scratch: ScratchRepository;

beforeEach(() => {
  scratch = scratchRepository();
});

afterEach(() => scratch.remove());

function commit(files: Readonly<Record<string, string>>, message: string, date: string): string {
  return scratch.commit(files, { message, date: `${date}T12:00:00Z` });
}

async function versionsOf(path: string, repository = scratch) {
  const sha = repository.git('rev-parse', 'HEAD').trim();
  const question = { commit: sha, root: 'veps', paths: [path] };
  return (await readDocumentVersions(repository.directory, question)).get(path) ?? [];
}

function say(versions: Awaited<ReturnType<typeof versionsOf>>): readonly string[] {
  return versions.map(
    ({ committedAt, pullRequest, fields }) =>
      `${new Date(committedAt).toISOString().slice(0, 10)} #${pullRequest} ${fields.form} ${fields.status}`,
  );
}

describe('the versions of a document on the branch', () => {
  test('are those that the branch had, oldest first, with the pull request that the subject names', async () => {
    commit(
      { [PATH]: '# VEP #123: Foo\n\nThis VEP targets alpha for version: v1.10\n' },
      'Add (#1) foo (#2)',
      '2026-01-01',
    );
    commit({ 'README.md': 'x' }, 'Something else', '2026-01-02');
    commit({ [PATH]: documentText({ status: 'Implementable' }) }, 'Merge pull request #3 from a/b (#4)', '2026-02-01');
    commit({ [PATH]: '---\ntitle: [\n---\n' }, 'Break it', '2026-03-01');
    const versions = await versionsOf(PATH);
    expect(say(versions)).toEqual([
      '2026-01-01 #2 legacy null',
      '2026-02-01 #3 front-matter implementable',
      '2026-03-01 #null unreadable null',
    ]);
    expect(versions[0]?.fields).toMatchObject({
      milestone: { alpha: 'v1.10' },
      proseTargets: ['alpha v1.10'],
      reviewers: null,
    });
    expect(versions[1]?.fields).toMatchObject({ milestone: { alpha: 'v1.11' }, reviewers: ['TBD'] });
  });

  test('were reached when everything before them on the line was, elsewhere, too', async () => {
    commit({ [PATH]: documentText() }, 'Add', '2026-01-01');
    commit({ 'README.md': 'x' }, 'Something else, dated later', '2026-03-01');
    commit({ [PATH]: documentText({ title: 'Bar' }) }, 'An old commit that arrived late', '2026-02-01');
    const reached = (await versionsOf(PATH)).map(({ reachedAt }) => new Date(reachedAt).toISOString().slice(0, 10));
    expect(reached).toEqual(['2026-01-01', '2026-03-01']);
  });

  test('take a merge for one step', async () => {
    const repository = scratch;
    commit({ [PATH]: documentText() }, 'Add', '2026-01-01');
    repository.git('switch', '-qc', 'work');
    commit({ [PATH]: documentText({ status: 'deferred' }) }, 'One', '2026-01-02');
    commit({ [PATH]: documentText({ status: 'withdrawn' }) }, 'Two', '2026-01-03');
    repository.git('switch', '-q', 'main');
    repository.git('merge', '-q', '--no-ff', '-m', 'Merge pull request #7 from x/work', 'work');
    expect(say(await versionsOf(PATH)).map((line) => line.slice(11))).toEqual([
      '#null front-matter provisional',
      '#7 front-matter withdrawn',
    ]);
  });

  test('are followed through renames, also where everything was rewritten on the way', async () => {
    const repository = scratch;
    commit({ [PATH]: '# VEP #123: Foo\n' }, 'Add', '2026-01-01');
    repository.git('mv', 'veps/sig-compute', 'veps/sig-network');
    commit({}, 'Move', '2026-01-02');
    repository.git('rm', '-rq', 'veps/sig-network');
    commit({ [MOVED]: documentText() }, 'Move and migrate', '2026-01-03');
    expect(say(await versionsOf(MOVED))).toEqual([
      '2026-01-01 #null legacy null',
      '2026-01-02 #null legacy null',
      '2026-01-03 #null front-matter provisional',
    ]);
  });

  test('begin again where the document was deleted and came back', async () => {
    commit({ [PATH]: documentText() }, 'Add', '2026-01-01');
    scratch.git('rm', '-q', PATH);
    commit({ 'README.md': 'x' }, 'Remove', '2026-01-02');
    commit({ [PATH]: documentText({ status: 'deferred' }) }, 'Add again', '2026-01-03');
    expect(say(await versionsOf(PATH))).toEqual(['2026-01-03 #null front-matter deferred']);
  });

  test('know when the branch had reached a commit that is dated too early', async () => {
    commit({ 'veps/a.md': 'x' }, 'First', '2026-03-01');
    commit({ [PATH]: documentText() }, 'Dated early', '2026-01-01');
    const [version] = await versionsOf(PATH);
    expect(version?.reachedAt).toBe(Date.parse('2026-03-01T12:00:00Z'));
  });
});

test.each([
  ['Merge pull request #318 from a/b', 318],
  ['Retarget (#12) it (#387)', 387],
  ['VEP #222: Retarget', null],
  ['Nothing', null],
  ['Zero (#0)', null],
])('%s is of pull request %s', (subject, number) => {
  expect(pullRequestIn(subject)).toBe(number);
});
