import { describe, expect, test } from '@jest/globals';
import { WORKFLOW_TOKEN } from '../src/http/token.ts';
import { commitFiles } from '../src/world/commit-files.ts';
import { addComment, openIssue } from '../src/world/issue.ts';
import { addLabel, removeLabel } from '../src/world/label.ts';
import { openPullRequest, pushTo } from '../src/world/open-pull-request.ts';
import { deleteRepository, forkRepository, setRole } from '../src/world/repository.ts';
import { addReview } from '../src/world/review.ts';
import { addStatus } from '../src/world/status.ts';
import { newRepository, send, withServer } from './small-world.ts';

const HOME = '/repos/example/enhancements';

function manyFiles(count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`docs/${String(index).padStart(4, '0')}.md`, `${index}\n`]),
  );
}

describe('lists', () => {
  test('the files of a pull request come by pages that link to each other, a hundred at most', async () => {
    const repository = newRepository();
    openPullRequest(repository, { title: 'Many', files: manyFiles(205) });
    await withServer(repository, async (github) => {
      const first = await send(github, `GET ${HOME}/pulls/1/files?per_page=500`);
      expect(first.json).toHaveLength(100);
      expect(first.headers.get('link')).toMatch(/page=2>; rel="next".*page=3>; rel="last"/);
      const last = await send(github, `GET ${HOME}/pulls/1/files?per_page=100&page=3`);
      expect(last.json).toHaveLength(5);
      expect(last.headers.get('link')).not.toContain('rel="next"');
      const usual = await send(github, `GET ${HOME}/pulls/1/files`);
      expect(usual.json).toHaveLength(30);
    });
  });

  test('no more files of a pull request are listed than GitHub lists', async () => {
    const repository = newRepository();
    openPullRequest(repository, { title: 'Many', files: manyFiles(20) });
    await withServer(
      repository,
      async (github) => {
        expect((await send(github, `GET ${HOME}/pulls/1/files`)).json).toHaveLength(12);
        expect((await send(github, `GET ${HOME}/pulls/1`)).json).toMatchObject({ changed_files: 20 });
      },
      { limits: { pullRequestFiles: 12 } },
    );
  });

  test('a comparison lists 300 files, and on its first page only', async () => {
    const repository = newRepository();
    const pull = openPullRequest(repository, { title: 'Many', files: manyFiles(320) });
    await withServer(repository, async (github) => {
      const first = await send(github, `GET ${HOME}/compare/main...${pull.headSha}`);
      expect(first.json).toMatchObject({ status: 'ahead', ahead_by: 1, behind_by: 0 });
      expect(first.json).toHaveProperty('files.length', 300);
      expect((await send(github, `GET ${HOME}/compare/main...pull-1?page=2`)).json).not.toHaveProperty('files');
    });
  });
});

describe('pull requests', () => {
  test('a rename carries the previous path', async () => {
    const text = 'one\ntwo\nthree\nfour\n';
    const repository = newRepository({ 'old.md': text });
    openPullRequest(repository, { title: 'Move', files: { 'old.md': null, 'new.md': `${text}five\n` } });
    await withServer(repository, async (github) => {
      expect((await send(github, `GET ${HOME}/pulls/1/files`)).json).toEqual([
        expect.objectContaining({
          filename: 'new.md',
          previous_filename: 'old.md',
          status: 'renamed',
          additions: 1,
          deletions: 0,
        }),
      ]);
    });
  });

  test('what is merged to the base meanwhile is no change of the pull request, and base.sha stays old', async () => {
    const repository = newRepository();
    const before = repository.refs.get('refs/heads/main');
    const pull = openPullRequest(repository, { title: 'Mine', files: { 'mine.md': '1' } });
    const tip = commitFiles(repository, 'main', { files: { 'theirs.md': '1' } });
    await withServer(repository, async (github) => {
      const get = () => send(github, `GET ${HOME}/pulls/1`);
      expect((await get()).json).toMatchObject({ changed_files: 1, base: { sha: before } });
      pushTo(pull, { files: { 'mine.md': '2' } });
      expect((await get()).json).toMatchObject({
        changed_files: 1,
        base: { sha: tip.id },
        head: { sha: pull.headSha },
      });
    });
  });

  test('a fork that was deleted leaves its pull request without a head repository, readable from here', async () => {
    const repository = newRepository();
    const fork = forkRepository(repository, 'alice');
    const pull = openPullRequest(repository, { title: 'Gone', author: 'alice', from: fork, files: { 'a.md': 'text' } });
    deleteRepository(fork);
    await withServer(repository, async (github) => {
      expect((await send(github, `GET ${HOME}/pulls/1`)).json).toMatchObject({
        head: { repo: null, label: 'alice:pull-1' },
      });
      const raw = { headers: { accept: 'application/vnd.github.raw+json' } };
      expect((await send(github, `GET ${HOME}/contents/a.md?ref=${pull.headSha}`, raw)).text).toBe('text');
      expect((await send(github, `GET ${HOME}/git/ref/pull/1/head`)).json).toMatchObject({
        object: { sha: pull.headSha },
      });
    });
  });

  test('merge_commit_sha is there for those who pin the version that has it', async () => {
    const repository = newRepository();
    openPullRequest(repository, { title: 'Version', files: { 'a.md': '1' } });
    await withServer(repository, async (github) => {
      const pinned = await send(github, `GET ${HOME}/pulls/1`, { headers: { 'x-github-api-version': '2022-11-28' } });
      expect(pinned.json).toHaveProperty('merge_commit_sha', null);
      expect((await send(github, `GET ${HOME}/pulls/1`)).json).not.toHaveProperty('merge_commit_sha');
      const unknown = await send(github, `GET ${HOME}/pulls/1`, { headers: { 'x-github-api-version': '2021-01-01' } });
      expect(unknown.status).toBe(400);
    });
  });

  test('reviews and their comments', async () => {
    const repository = newRepository();
    const pull = openPullRequest(repository, { title: 'Reviewed', files: { 'a.md': '1' } });
    addReview(pull, { body: 'Looks good', comments: [{ body: '/label x', path: 'a.md' }] }, { by: 'bob' });
    await withServer(repository, async (github) => {
      expect((await send(github, `GET ${HOME}/pulls/1/reviews`)).json).toMatchObject([
        { body: 'Looks good', user: { login: 'bob' } },
      ]);
      expect((await send(github, `GET ${HOME}/pulls/1/comments`)).json).toMatchObject([
        { body: '/label x', path: 'a.md' },
      ]);
    });
  });
});

describe('content', () => {
  const large = 'x'.repeat(1024 * 1024 + 1);

  test('a file as JSON, raw, by an encoded path, through a symlink', async () => {
    const repository = newRepository({
      'a b/ü.md': 'Grüße\n',
      link: { symlink: 'a b/ü.md' },
      dangling: { symlink: 'none' },
    });
    await withServer(repository, async (github) => {
      const json = await send(github, `GET ${HOME}/contents/a%20b%2F%C3%BC.md`);
      expect(json.json).toMatchObject({
        type: 'file',
        encoding: 'base64',
        content: Buffer.from('Grüße\n').toString('base64'),
      });
      const raw = { headers: { accept: 'application/vnd.github.raw+json' } };
      expect((await send(github, `GET ${HOME}/contents/link`, raw)).text).toBe('Grüße\n');
      expect((await send(github, `GET ${HOME}/contents/dangling`)).json).toMatchObject({
        type: 'symlink',
        target: 'none',
      });
      expect((await send(github, `GET ${HOME}/contents/absent`)).status).toBe(404);
    });
  });

  test('above 1 MB only raw has the content', async () => {
    await withServer(newRepository({ 'large.md': large }), async (github) => {
      const get = (type: string) =>
        send(github, `GET ${HOME}/contents/large.md`, { headers: { accept: `application/vnd.github.${type}` } });
      expect((await get('json')).status).toBe(403);
      expect((await get('object+json')).json).toMatchObject({ encoding: 'none', content: '', size: large.length });
      expect((await get('raw+json')).text).toHaveLength(large.length);
    });
  });

  test('a tree, recursive and cut off, by commit or by path', async () => {
    const repository = newRepository({ 'veps/a/vep.md': '1', 'veps/b/vep.md': '2', link: { symlink: 'veps' } });
    await withServer(
      repository,
      async (github) => {
        expect((await send(github, `GET ${HOME}/git/trees/main`)).json).toMatchObject({
          truncated: false,
          tree: [
            { path: 'link', mode: '120000', type: 'blob' },
            { path: 'veps', mode: '040000', type: 'tree' },
          ],
        });
        expect((await send(github, `GET ${HOME}/git/trees/main?recursive=1`)).json).toMatchObject({ truncated: true });
        const below = await send(github, `GET ${HOME}/git/trees/main%3Aveps%2Fa?recursive=1`);
        expect(below.json).toMatchObject({ truncated: false, tree: [{ path: 'vep.md', size: 1 }] });
      },
      { limits: { treeEntries: 3 } },
    );
  });

  test('the history of a path up to a day', async () => {
    const repository = newRepository();
    commitFiles(repository, 'main', { files: { 'a.md': '1' }, date: '2026-08-04T00:00:00Z', message: 'first' });
    commitFiles(repository, 'main', { files: { 'b.md': '1' }, date: '2026-08-05T00:00:00Z' });
    commitFiles(repository, 'main', { files: { 'a.md': '2' }, date: '2026-08-06T00:00:00Z', message: 'second' });
    await withServer(repository, async (github) => {
      const messages = async (query: string) => (await send(github, `GET ${HOME}/commits?path=a.md${query}`)).json;
      expect(await messages('')).toMatchObject([{ commit: { message: 'second' } }, { commit: { message: 'first' } }]);
      expect(await messages('&until=2026-08-05T23:59:59Z')).toMatchObject([{ commit: { message: 'first' } }]);
    });
  });
});

describe('writes', () => {
  test('a status is kept with those before it, and the latest of a context counts', async () => {
    const repository = newRepository();
    const pull = openPullRequest(repository, { title: 'Status', files: { 'a.md': '1' } });
    await withServer(repository, async (github) => {
      const post = (state: string, description = '') =>
        send(github, `POST ${HOME}/statuses/${pull.headSha}`, { json: { state, description, context: 'Gate' } });
      expect((await post('pending')).status).toBe(201);
      expect((await post('success', 'x'.repeat(140))).status).toBe(201);
      expect((await post('success', 'x'.repeat(141))).status).toBe(422);
      expect((await post('green')).status).toBe(422);
      const combined = await send(github, `GET ${HOME}/commits/${pull.headSha}/status`);
      expect(combined.json).toMatchObject({
        state: 'success',
        total_count: 1,
        statuses: [{ context: 'Gate', state: 'success' }],
      });
      expect((await send(github, `GET ${HOME}/commits/${pull.headSha}/statuses`)).json).toHaveLength(2);
    });
  });

  test('a commit takes a thousand statuses of a context', async () => {
    const repository = newRepository();
    const sha = repository.refs.get('refs/heads/main') ?? '';
    for (let count = 0; count < 1000; count += 1) {
      addStatus(repository, sha, { state: 'pending', context: 'Gate', creator: 'bob' });
    }
    await withServer(repository, async (github) => {
      const post = (context: string) =>
        send(github, `POST ${HOME}/statuses/${sha}`, { json: { state: 'success', context } });
      expect((await post('GATE')).status).toBe(422);
      expect((await post('Other')).status).toBe(201);
    });
  });

  test('a comment is created, found, changed, and refused when it is too long or the conversation is locked', async () => {
    const repository = newRepository();
    const issue = openIssue(repository, { title: 'Tracking', number: 7 });
    addComment(issue, 'Earlier', { by: 'bob' });
    await withServer(repository, async (github) => {
      const post = (body: unknown) => send(github, `POST ${HOME}/issues/7/comments`, { json: { body } });
      expect(await post('Hello')).toMatchObject({
        status: 201,
        json: { user: { login: 'github-actions[bot]', type: 'Bot' } },
      });
      expect((await post('x'.repeat(65_536))).status).toBe(201);
      expect((await post('x'.repeat(65_537))).status).toBe(422);
      expect((await post(7)).status).toBe(422);
      const { id = 0 } = issue.comments[1] ?? {};
      expect((await send(github, `PATCH ${HOME}/issues/comments/${id}`, { json: { body: 'Bye' } })).json).toMatchObject(
        { body: 'Bye' },
      );
      expect((await send(github, `GET ${HOME}/issues/7/comments?per_page=2`)).json).toMatchObject([
        { body: 'Earlier' },
        { body: 'Bye' },
      ]);
      issue.isLocked = true;
      expect((await post('Too late')).status).toBe(403);
    });
  });

  test('labels: a known one is put on, a new one only by those who may create it', async () => {
    const repository = newRepository();
    const pull = openPullRequest(repository, { title: 'Labels', files: { 'a.md': '1' } });
    const tokens = {
      'test-token': WORKFLOW_TOKEN,
      strong: { ...WORKFLOW_TOKEN, permissions: { issues: 'write' } },
    } as const;
    await withServer(
      repository,
      async (github) => {
        const add = (label: string, token = 'test-token') =>
          send(github, `POST ${HOME}/issues/1/labels`, {
            json: { labels: [label] },
            headers: { authorization: `token ${token}` },
          });
        expect((await add('KIND/vep')).json).toMatchObject([{ name: 'kind/vep' }]);
        expect(await add('vep/provisional')).toMatchObject({ status: 403 });
        expect((await add('vep/provisional')).text).toContain(
          'You do not have permission to create labels on this repository',
        );
        expect((await add('vep/provisional', 'strong')).status).toBe(200);
        expect(pull.labels).toEqual(['kind/vep', 'vep/provisional']);
        expect((await send(github, `DELETE ${HOME}/issues/1/labels/kind%2Fvep`)).status).toBe(200);
        expect((await send(github, `DELETE ${HOME}/issues/1/labels/kind%2Fvep`)).status).toBe(404);
      },
      { tokens },
    );
  });
});

describe('people and events', () => {
  test('who put a label on, in order, with an actor who was deleted', async () => {
    const repository = newRepository();
    const pull = openPullRequest(repository, { title: 'Events', files: { 'a.md': '1' } });
    addLabel(pull, 'freeze-exception', { by: null, at: '2026-08-01T00:00:00Z' });
    removeLabel(pull, 'freeze-exception', { by: 'bob', at: '2026-08-02T00:00:00Z' });
    addLabel(pull, 'freeze-exception', { by: 'relay[bot]', app: 'relay', at: '2026-08-03T00:00:00Z' });
    addComment(pull, 'Why', { by: 'bob', at: '2026-08-02T12:00:00Z' });
    await withServer(repository, async (github) => {
      expect((await send(github, `GET ${HOME}/issues/1/events`)).json).toMatchObject([
        { event: 'labeled', actor: null, label: { name: 'freeze-exception' } },
        { event: 'unlabeled', actor: { login: 'bob', type: 'User' } },
        { event: 'labeled', actor: { login: 'relay[bot]', type: 'Bot' }, performed_via_github_app: { slug: 'relay' } },
      ]);
      const timeline = await send(github, `GET ${HOME}/issues/1/timeline`);
      expect(timeline.json).toMatchObject([
        { event: 'labeled' },
        { event: 'unlabeled' },
        { event: 'commented' },
        { event: 'labeled' },
      ]);
    });
  });

  test.each([
    { who: 'a maintainer', login: 'bob', status: 200, json: { permission: 'write', role_name: 'maintain' } },
    { who: 'a custom role', login: 'carol', status: 200, json: { permission: 'write', role_name: 'release-manager' } },
    { who: 'anybody, for the repository is public', login: 'dave', status: 200, json: { permission: 'read' } },
    { who: 'a bot', login: 'relay[bot]', status: 404, json: {} },
    { who: 'nobody', login: 'ghost', status: 404, json: {} },
  ])('the permission of $who', async ({ login, status, json }) => {
    const repository = newRepository();
    const pull = openPullRequest(repository, { title: 'People', author: 'dave', files: { 'a.md': '1' } });
    addComment(pull, 'Here I am', { by: 'relay[bot]' });
    setRole(repository, 'bob', 'maintain');
    setRole(repository, 'carol', { permission: 'write', roleName: 'release-manager' });
    await withServer(repository, async (github) => {
      const reply = await send(github, `GET ${HOME}/collaborators/${encodeURIComponent(login)}/permission`);
      expect(reply).toMatchObject({ status, json });
    });
  });
});

describe('refusals', () => {
  test('what the token may not do is refused with what would suffice', async () => {
    const repository = newRepository();
    const tokens = { 'test-token': { login: 'github-actions[bot]', permissions: { contents: 'read' } } } as const;
    await withServer(
      repository,
      async (github) => {
        const sha = repository.refs.get('refs/heads/main');
        const reply = await send(github, `POST ${HOME}/statuses/${sha}`, { json: { state: 'success' } });
        expect(reply).toMatchObject({ status: 403, json: { message: 'Resource not accessible by integration' } });
        expect(reply.headers.get('x-accepted-github-permissions')).toBe('statuses=write');
        expect(repository.statuses).toEqual([]);
      },
      { tokens },
    );
  });

  test('no token, a wrong token, an unknown repository, a broken body', async () => {
    await withServer(newRepository(), async (github) => {
      expect((await fetch(`${github.url}${HOME}`)).status).toBe(401);
      expect((await send(github, `GET ${HOME}`, { headers: { authorization: 'token wrong' } })).status).toBe(401);
      expect((await send(github, 'GET /repos/example/none')).status).toBe(404);
      expect((await send(github, `POST ${HOME}/statuses/main`, { body: '{' })).status).toBe(400);
    });
  });

  test('a route that is not built in is answered 501 and counted', async () => {
    await withServer(newRepository(), async (github) => {
      expect((await send(github, `PUT ${HOME}/topics`)).status).toBe(501);
      expect(github.problems).toEqual([`PUT ${HOME}/topics is not built into the embedded GitHub`]);
    });
  });

  test('a spent budget refuses everything but the question after it', async () => {
    await withServer(
      newRepository(),
      async (github) => {
        expect((await send(github, `GET ${HOME}`)).headers.get('x-ratelimit-remaining')).toBe('1');
        expect((await send(github, `GET ${HOME}`)).status).toBe(200);
        const refused = await send(github, `GET ${HOME}`);
        expect(refused.status).toBe(403);
        expect(refused.headers.get('x-ratelimit-remaining')).toBe('0');
        expect((await send(github, 'GET /rate_limit')).json).toMatchObject({ rate: { limit: 2, remaining: 0 } });
      },
      { rateLimit: { core: 2 } },
    );
  });

  test('GitHub Enterprise has both under /api', async () => {
    await withServer(newRepository(), async (github) => {
      expect((await send(github, `GET /api/v3${HOME}`)).status).toBe(200);
      const query = '{ viewer { login } }';
      expect((await send(github, 'POST /api/graphql', { json: { query } })).json).toEqual({
        data: { viewer: { login: 'github-actions[bot]' } },
      });
    });
  });
});
