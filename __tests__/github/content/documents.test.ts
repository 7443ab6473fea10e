import { describe, expect, test } from '@jest/globals';
import type { ServerOptions } from 'embedded-github/server.ts';
import { commitFiles } from 'embedded-github/world/commit-files.ts';
import { openPullRequest } from 'embedded-github/world/open-pull-request.ts';
import type { PullRequest } from 'embedded-github/world/pull-request.ts';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/default-settings.ts';
import type { GitHubClient } from '../../../src/github/client/client.ts';
import { readHeadFile } from '../../../src/github/content/document-texts.ts';
import { readDocuments, readMergeBases } from '../../../src/github/content/documents.ts';
import { readPullRequestContext } from '../../../src/github/pull-request/pull-request-context.ts';
import type { ChangedDocument } from '../../../src/parse/change/changed-document.ts';
import { gateRepository, openFromFork, vepPath, vepText, withGitHub } from '../../action/gate-world.ts';
import { connect } from '../connect.ts';

const SETTINGS = { ...DEFAULT_SETTINGS, scheduleRepository: { owner: 'example', name: 'sig-release' } };

interface Read {
  readonly documents: readonly ChangedDocument[];
  /** Requests after the context was read. */
  readonly requests: readonly string[];
}

/** Reads the documents of a pull request as a check does. */
function readAll(pull: PullRequest, options: ServerOptions = {}): Promise<Read> {
  return withGitHub(
    pull.repository,
    async (github) => {
      const client = connect(github);
      const target = { number: pull.number, headSha: pull.headSha, baseRef: pull.base };
      const context = await readPullRequestContext(client, target, {
        settings: SETTINGS,
        serverUrl: 'https://github.com',
      });
      if (context === null) {
        throw new Error('The pull request is not open.');
      }
      const laid = github.requests.length;
      const { files, comparison, snapshot } = context;
      const head = { sha: snapshot.headSha, repository: snapshot.headRepository };
      const { documents } = await readDocuments(client, files, { comparison, head, maxBytes: 1e9 });
      return {
        documents: await readMergeBases(client, documents),
        requests: github.requests.slice(laid).map(({ route }) => route ?? ''),
      };
    },
    options,
  );
}

function text(content: string) {
  return { kind: 'text', text: content };
}

const PATH = vepPath(100);
const GRAPHQL = 'POST /graphql';

describe('the three sides of a document (governance §1)', () => {
  test('the base has not touched it: two texts, one query', async () => {
    const pull = openFromFork(gateRepository(), { [PATH]: vepText(100, { title: 'New' }) });
    const { documents, requests } = await readAll(pull);
    expect(documents).toEqual([
      {
        path: PATH,
        previousPath: null,
        kind: 'document',
        isMovedOnBase: false,
        tip: text(vepText(100)),
        mergeBase: 'same-as-tip',
        head: text(vepText(100, { title: 'New' })),
      },
    ]);
    expect(requests).toEqual([GRAPHQL]);
  });

  test('the base moved on elsewhere: the same', async () => {
    const pull = openFromFork(gateRepository(), { [PATH]: vepText(100, { title: 'New' }) });
    commitFiles(pull.repository, 'main', { files: { 'README.md': 'Text\n' } });
    const { documents, requests } = await readAll(pull);
    expect(documents).toMatchObject([{ mergeBase: 'same-as-tip' }]);
    expect(requests).toEqual([GRAPHQL]);
  });

  test('the base touched it since: the merge base is read too', async () => {
    const pull = openFromFork(gateRepository(), { [PATH]: vepText(100, { title: 'Mine' }) });
    commitFiles(pull.repository, 'main', { files: { [PATH]: vepText(100, { title: 'Theirs' }) } });
    const { documents, requests } = await readAll(pull);
    expect(documents).toMatchObject([
      {
        tip: text(vepText(100, { title: 'Theirs' })),
        mergeBase: text(vepText(100)),
        head: text(vepText(100, { title: 'Mine' })),
      },
    ]);
    expect(requests).toEqual([GRAPHQL, GRAPHQL]);
  });

  test('a new document has nothing before', async () => {
    const pull = openFromFork(gateRepository(), { [vepPath(101)]: vepText(101) });
    expect((await readAll(pull)).documents).toMatchObject([{ tip: null, mergeBase: 'same-as-tip' }]);
  });

  test('both sides added it: there was nothing at the merge base', async () => {
    const pull = openFromFork(gateRepository(), { [vepPath(101)]: vepText(101) });
    commitFiles(pull.repository, 'main', { files: { [vepPath(101)]: vepText(101, { title: 'Theirs' }) } });
    expect((await readAll(pull)).documents).toMatchObject([
      { tip: text(vepText(101, { title: 'Theirs' })), mergeBase: null },
    ]);
  });

  test('a removed document has no head', async () => {
    const pull = openFromFork(gateRepository(), { [PATH]: null });
    expect((await readAll(pull)).documents).toMatchObject([{ path: PATH, tip: text(vepText(100)), head: null }]);
  });
});

describe('moves', () => {
  const TO = 'veps/sig-network/100-foo/vep.md';

  test('a rename keeps its previous path', async () => {
    const pull = openFromFork(gateRepository(), { [PATH]: null, [TO]: vepText(100) });
    expect((await readAll(pull)).documents).toMatchObject([{ path: TO, previousPath: PATH, tip: text(vepText(100)) }]);
  });

  test('a document that the base moved is followed: the pull request is not blamed', async () => {
    const pull = openFromFork(gateRepository(), { [PATH]: vepText(100, { title: 'New' }) });
    commitFiles(pull.repository, 'main', { files: { [PATH]: null, [TO]: vepText(100) } });
    const { documents, requests } = await readAll(pull);
    expect(documents).toMatchObject([
      { path: TO, previousPath: null, tip: text(vepText(100)), mergeBase: 'same-as-tip' },
    ]);
    expect(requests).toContain('GET /repos/{owner}/{repo}/compare/{basehead}');
  });

  test('and rewrote beyond recognition: by its number', async () => {
    const pull = openFromFork(gateRepository(), { [PATH]: vepText(100, { title: 'New' }) });
    const rewritten = `${vepText(100, { title: 'Other', authors: '["@x"]', reviewers: '["@y"]' })}${'Else.\n'.repeat(90)}`;
    commitFiles(pull.repository, 'main', { files: { [PATH]: null, [TO]: rewritten } });
    expect((await readAll(pull)).documents).toMatchObject([
      { path: TO, tip: text(rewritten), mergeBase: text(vepText(100)) },
    ]);
  });

  test('and removed: there is nothing before', async () => {
    const pull = openFromFork(gateRepository(), { [PATH]: vepText(100, { title: 'New' }) });
    commitFiles(pull.repository, 'main', { files: { [PATH]: null } });
    expect((await readAll(pull)).documents).toMatchObject([
      { path: PATH, tip: null, mergeBase: text(vepText(100)), head: text(vepText(100, { title: 'New' })) },
    ]);
  });

  test('both sides moved it: the head’s place counts', async () => {
    const mine = 'veps/sig-storage/100-foo/vep.md';
    const pull = openFromFork(gateRepository(), { [PATH]: null, [mine]: vepText(100) });
    commitFiles(pull.repository, 'main', { files: { [PATH]: null, [TO]: vepText(100) } });
    expect((await readAll(pull)).documents).toMatchObject([
      { path: mine, previousPath: TO, isMovedOnBase: true, tip: text(vepText(100)) },
    ]);
  });

  test.each([
    ['out of the folder of the VEPs is a removal', 'docs/old.md', { path: PATH, head: null }],
    [
      'to a file in its folder that is no Markdown is a move',
      'veps/sig-compute/100-foo/vep.txt',
      { path: 'veps/sig-compute/100-foo/vep.txt', previousPath: PATH, kind: 'old-layout' },
    ],
  ])('a rename %s', async (_, to, expected) => {
    const pull = openFromFork(gateRepository(), { [PATH]: null, [to]: vepText(100) });
    expect((await readAll(pull)).documents).toMatchObject([expected]);
  });

  test('a rename into the folder of the VEPs is an addition', async () => {
    const pull = openFromFork(gateRepository({ 'docs/idea.md': vepText(101) }), {
      'docs/idea.md': null,
      [vepPath(101)]: vepText(101),
    });
    expect((await readAll(pull)).documents).toMatchObject([{ path: vepPath(101), previousPath: null, tip: null }]);
  });
});

describe('what a file may be', () => {
  const NEW = vepPath(101);
  const MEBIBYTE = 1024 * 1024;

  test.each([
    ['a symbolic link', { symlink: '../100-foo/vep.md' }, { kind: 'symlink' }],
    ['a submodule', { submodule: 'a'.repeat(40) }, { kind: 'submodule' }],
    ['bytes that are no text', Buffer.from([0x23, 0, 1, 2]), { kind: 'binary' }],
    ['Latin 1', Buffer.from([0x23, 0x20, 0xe4, 0x0a]), { kind: 'binary' }],
    ['two mebibytes', 'x'.repeat(2 * MEBIBYTE), { kind: 'too-large', bytes: 2 * MEBIBYTE }],
    ['empty', '', text('')],
    ['a byte order mark and CRLF', '\uFEFF---\r\n', text('\uFEFF---\r\n')],
  ])('%s', async (_, content, head) => {
    const pull = openFromFork(gateRepository(), { [NEW]: content });
    expect((await readAll(pull)).documents).toMatchObject([{ path: NEW, head }]);
  });

  test('a text that GraphQL cuts is fetched whole', async () => {
    const long = `${vepText(101)}${'Line.\n'.repeat(1000)}`;
    const pull = openFromFork(gateRepository(), { [NEW]: long });
    const { documents, requests } = await readAll(pull, { limits: { blobText: 500 } });
    expect(documents).toMatchObject([{ head: text(long) }]);
    expect(requests).toContain('GET /repos/{owner}/{repo}/git/blobs/{file_sha}');
  });

  test('a link on the base branch', async () => {
    const pull = openFromFork(gateRepository({ [NEW]: { symlink: 'elsewhere' } }), { [NEW]: vepText(101) });
    expect((await readAll(pull)).documents).toMatchObject([{ tip: { kind: 'symlink' }, head: text(vepText(101)) }]);
  });
});

describe('paths are text too', () => {
  test.each(['with blanks', 'with "quotes"', 'with `ticks`', 'with\nbreak', 'mit-Ümläut', 'with%41', 'a:b', '$name'])(
    '%j',
    async (folder) => {
      const path = `veps/sig-compute/101-${folder}/vep.md`;
      const pull = openFromFork(gateRepository(), { [path]: vepText(101) });
      expect((await readAll(pull)).documents).toMatchObject([{ path, head: text(vepText(101)) }]);
    },
  );
});

describe('which files are read', () => {
  test.each([
    ['the template', 'veps/NNNN-vep-template/vep.md', []],
    ['an OWNERS file', 'veps/sig-compute/OWNERS', []],
    ['an image', 'veps/sig-compute/100-foo/picture.png', []],
    ['a text elsewhere', 'docs/vep.md', []],
    ['an appendix', 'veps/sig-compute/100-foo/appendix.md', ['attachment']],
    ['an old layout', 'veps/sig-compute/old.md', ['old-layout']],
    ['a document', vepPath(101), ['document']],
  ])('%s', async (_, path, kinds) => {
    const pull = openFromFork(gateRepository(), { [path]: 'Text\n' });
    expect((await readAll(pull)).documents.map(({ kind }) => kind)).toEqual(kinds);
  });

  test('all of more than a hundred', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 230 }, (_, index) => [vepPath(1000 + index), vepText(1000 + index)]),
    );
    const { documents } = await readAll(openFromFork(gateRepository(), files));
    expect(documents).toHaveLength(230);
    expect(documents.every(({ head }) => head?.kind === 'text')).toBe(true);
  });

  test('a branch of the same repository', async () => {
    const pull = openPullRequest(gateRepository(), {
      number: 201,
      title: 'T',
      files: { [vepPath(101)]: vepText(101) },
    });
    expect((await readAll(pull)).documents).toHaveLength(1);
  });
});

test('the branch renamed a document that the base touched: its text at the merge base is read at the old path', async () => {
  const to = 'veps/sig-compute/100-bar/vep.md';
  const pull = openFromFork(gateRepository(), { [vepPath(100)]: null, [to]: `${vepText(100)}More.\n` });
  commitFiles(pull.repository, 'main', { files: { [vepPath(100)]: vepText(100, { title: 'Theirs' }) } });
  await withGitHub(pull.repository, async (github) => {
    const client = connect(github);
    const settings = { ...DEFAULT_SETTINGS, scheduleRepository: { owner: 'example', name: 'sig-release' } };
    const context = await readPullRequestContext(
      client,
      { number: pull.number, headSha: pull.headSha, baseRef: pull.base },
      { settings, serverUrl: 'https://github.com' },
    );
    if (context === null) {
      throw new Error('not open');
    }
    const { files, comparison, snapshot } = context;
    const head = { sha: snapshot.headSha, repository: snapshot.headRepository };
    const { documents } = await readDocuments(client, files, { comparison, head, maxBytes: 1e9 });
    expect(await readMergeBases(client, documents)).toMatchObject([
      { path: to, previousPath: vepPath(100), mergeBase: { kind: 'text', text: vepText(100) } },
    ]);
  });
});

test('a head that the base repository does not show is read from the fork', async () => {
  const asked: unknown[] = [];
  const file = {
    mode: 0o100644,
    object: { oid: 'a', byteSize: 5, isBinary: false, isTruncated: false, text: 'Text\n' },
  };
  const demand = ({ variables }: { variables: { owner: readonly [string, string] } }) => {
    asked.push(variables.owner[1]);
    return Promise.resolve({ object: variables.owner[1] === 'alice' ? { file } : null });
  };
  const client = { repository: { owner: 'example', name: 'enhancements' }, demand } as unknown as GitHubClient;
  const head = { sha: 'f'.repeat(40), repository: { owner: 'alice', name: 'enhancements' } };
  expect(await readHeadFile(client, head, 'a.md')).toEqual({ source: { kind: 'text', text: 'Text\n' }, bytes: 5 });
  expect(asked).toEqual(['example', 'alice']);
  await expect(readHeadFile(client, { ...head, repository: null }, 'a.md')).rejects.toThrow(
    'GitHub does not show the file',
  );
});
