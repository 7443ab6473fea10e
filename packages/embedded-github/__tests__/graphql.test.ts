import { describe, expect, test } from '@jest/globals';
import { commitFiles, setBranch } from '../src/world/commit-files.ts';
import { addComment, deleteComment, editBody, editComment, openIssue } from '../src/world/issue.ts';
import { addLabel } from '../src/world/label.ts';
import { openPullRequest, pushTo } from '../src/world/open-pull-request.ts';
import { addReference } from '../src/world/reference.ts';
import { createRepository } from '../src/world/repository.ts';
import { addReview } from '../src/world/review.ts';
import { addStatus } from '../src/world/status.ts';
import { ask, newRepository, send, withServer } from './small-world.ts';

describe('objects', () => {
  test('blobs say whether they are binary or cut, and what is not there is null without an error', async () => {
    const repository = newRepository({
      'a.md': 'text\n',
      'b.bin': Buffer.from([1, 0, 2]),
      'long.md': 'abcdefghij',
      sub: { submodule: 'a'.repeat(40) },
    });
    await withServer(
      repository,
      async (github) => {
        const blob = '{ ... on Blob { byteSize isBinary isTruncated text } }';
        const answer = await ask(
          github,
          `a: object(expression: "main:a.md") ${blob} b: object(expression: "main:b.bin") ${blob}
           c: object(expression: "main:long.md") ${blob} d: object(expression: "main:none.md") ${blob} e: object(expression: "main:sub") ${blob}`,
        );
        expect(answer).toEqual({
          data: {
            repository: {
              a: { byteSize: 5, isBinary: false, isTruncated: false, text: 'text\n' },
              b: { byteSize: 3, isBinary: true, isTruncated: false, text: null },
              c: { byteSize: 10, isBinary: false, isTruncated: true, text: 'abcdefgh' },
              d: null,
              e: null,
            },
          },
        });
      },
      { limits: { blobText: 8 } },
    );
  });

  test('trees tell modes as numbers and full paths; commits their files, history and statuses', async () => {
    const repository = newRepository({ 'veps/a.md': '1', 'veps/link': { symlink: 'a.md' } });
    const sha = repository.refs.get('refs/heads/main') ?? '';
    addStatus(repository, sha, { state: 'success', context: 'Gate', creator: 'relay[bot]' });
    await withServer(repository, async (github) => {
      const answer = await ask(
        github,
        `tree: object(expression: "main:veps") { ... on Tree { entries { name type mode path } } }
         defaultBranchRef { name target { oid ... on Commit {
           file(path: "veps/link") { mode object { ... on Blob { text } } }
           history(first: 1, path: "veps/a.md") { totalCount nodes { oid } }
           status { state context(name: "gate") { state creator { login __typename } } }
           statusCheckRollup { contexts(first: 1) { nodes { __typename ... on StatusContext { context } } } }
         } } }`,
      );
      expect(answer).toMatchObject({
        data: {
          repository: {
            tree: {
              entries: [
                { name: 'a.md', mode: 0o100644, path: 'veps/a.md' },
                { name: 'link', mode: 0o120000 },
              ],
            },
            defaultBranchRef: {
              name: 'main',
              target: {
                oid: sha,
                file: { mode: 0o120000, object: { text: 'a.md' } },
                history: { totalCount: 1, nodes: [{ oid: sha }] },
                status: {
                  state: 'SUCCESS',
                  context: { state: 'SUCCESS', creator: { login: 'relay', __typename: 'Bot' } },
                },
                statusCheckRollup: { contexts: { nodes: [{ __typename: 'StatusContext', context: 'Gate' }] } },
              },
            },
          },
        },
      });
      expect(github.problems).toEqual([]);
    });
  });
});

describe('pull requests', () => {
  test('comments from the newest on, with who wrote and who edited them', async () => {
    const repository = newRepository();
    const pull = openPullRequest(repository, { title: 'Comments', author: null, files: { 'a.md': '1' } });
    addComment(pull, 'theirs', { by: 'bob' });
    const ours = addComment(pull, 'ours', { by: 'github-actions[bot]' });
    editComment(ours, 'meddled', { by: 'mallory', at: '2026-08-03T10:00:00Z' });
    await withServer(repository, async (github) => {
      const answer = await ask(
        github,
        `pullRequest(number: 1) { author { login } comments(last: 1) {
           totalCount pageInfo { hasPreviousPage } nodes { body viewerDidAuthor author { login } editor { login } lastEditedAt fullDatabaseId }
         } }`,
      );
      expect(answer).toEqual({
        data: {
          repository: {
            pullRequest: {
              author: null,
              comments: {
                totalCount: 2,
                pageInfo: { hasPreviousPage: true },
                nodes: [
                  {
                    body: 'meddled',
                    viewerDidAuthor: true,
                    author: { login: 'github-actions' },
                    editor: { login: 'mallory' },
                    lastEditedAt: '2026-08-03T10:00:00Z',
                    fullDatabaseId: String(ours.id),
                  },
                ],
              },
            },
          },
        },
      });
    });
  });

  test('pages follow one another by their cursors', async () => {
    const repository = newRepository();
    for (const name of ['one', 'two', 'three']) {
      openPullRequest(repository, { title: name, files: { [`${name}.md`]: '1' } });
    }
    await withServer(repository, async (github) => {
      const page = (after: string) =>
        ask(
          github,
          `pullRequests(states: [OPEN], first: 2${after}) { nodes { title } pageInfo { hasNextPage endCursor } }`,
        );
      const first = await page('');
      expect(first).toMatchObject({
        data: { repository: { pullRequests: { nodes: [{ title: 'one' }, { title: 'two' }] } } },
      });
      const cursor = /"endCursor":"([^"]+)"/.exec(JSON.stringify(first))?.[1];
      expect(await page(`, after: "${cursor}"`)).toMatchObject({
        data: { repository: { pullRequests: { nodes: [{ title: 'three' }], pageInfo: { hasNextPage: false } } } },
      });
    });
  });

  test('label events and forced pushes stand in the timeline, reviews with their comments beside it', async () => {
    const repository = newRepository();
    const pull = openPullRequest(repository, { title: 'Timeline', files: { 'a.md': '1' } });
    const start = pull.headSha;
    pushTo(pull, { files: { 'a.md': '2' } });
    addLabel(pull, 'freeze-exception', { by: 'relay[bot]' });
    setBranch(repository, 'pull-1', start);
    addReview(pull, { comments: [{ body: 'Why', path: 'a.md' }] }, { by: 'bob' });
    await withServer(repository, async (github) => {
      const answer = await ask(
        github,
        `pullRequest(number: 1) { headRefOid
           timelineItems(first: 10, itemTypes: [LABELED_EVENT, HEAD_REF_FORCE_PUSHED_EVENT]) { nodes {
             __typename ... on LabeledEvent { label { name } actor { login } } } }
           reviews(first: 1) { nodes { comments(first: 1) { nodes { body } } } }
           reviewThreads(first: 1) { nodes { comments(first: 1) { nodes { body author { login } } } } } }`,
      );
      expect(answer).toMatchObject({
        data: {
          repository: {
            pullRequest: {
              headRefOid: start,
              timelineItems: {
                nodes: [
                  { __typename: 'LabeledEvent', label: { name: 'freeze-exception' }, actor: { login: 'relay' } },
                  { __typename: 'HeadRefForcePushedEvent' },
                ],
              },
              reviews: { nodes: [{ comments: { nodes: [{ body: 'Why' }] } }] },
              reviewThreads: { nodes: [{ comments: { nodes: [{ body: 'Why', author: { login: 'bob' } }] } }] },
            },
          },
        },
      });
      expect(github.problems).toEqual([]);
    });
  });

  test('a deleted comment leaves the name of its author, an edited description that of its editor', async () => {
    const repository = newRepository();
    const pull = openPullRequest(repository, { title: 'Deleted', files: { 'a.md': '1' } });
    deleteComment(addComment(pull, 'gone', { by: 'bob' }), { by: 'carol' });
    editBody(pull, 'later', { by: 'dave' });
    await withServer(repository, async (github) => {
      const answer = await ask(
        github,
        `pullRequest(number: 1) { body editor { login } comments(first: 1) { totalCount }
           timelineItems(first: 1, itemTypes: [COMMENT_DELETED_EVENT]) { nodes {
             ... on CommentDeletedEvent { actor { login } deletedCommentAuthor { login } } } } }`,
      );
      expect(answer).toEqual({
        data: {
          repository: {
            pullRequest: {
              body: 'later',
              editor: { login: 'dave' },
              comments: { totalCount: 0 },
              timelineItems: { nodes: [{ actor: { login: 'carol' }, deletedCommentAuthor: { login: 'bob' } }] },
            },
          },
        },
      });
    });
  });

  test('files of a pull request tell their kind of change and no previous path', async () => {
    const repository = newRepository({ 'old.md': 'one\ntwo\n' });
    openPullRequest(repository, { title: 'Move', files: { 'old.md': null, 'new.md': 'one\ntwo\n' } });
    commitFiles(repository, 'main', { files: { 'other.md': '1' } });
    await withServer(repository, async (github) => {
      expect(
        await ask(github, 'pullRequest(number: 1) { changedFiles files(first: 9) { nodes { path changeType } } }'),
      ).toEqual({
        data: {
          repository: {
            pullRequest: { changedFiles: 1, files: { nodes: [{ path: 'new.md', changeType: 'RENAMED' }] } },
          },
        },
      });
    });
  });
});

test('references of a repository that the token may not see are left out', async () => {
  const repository = newRepository({ 'a.md': 'text\n' });
  const other = createRepository(repository.world, 'example/other', { files: { 'a.go': '1' } });
  const issue = openIssue(repository, { title: 'Tracked', number: 1 });
  for (const source of [openIssue(other, { title: 'Theirs' }), openIssue(repository, { title: 'Ours' })]) {
    addReference(issue, source, { by: 'alice' });
  }
  const query =
    'issue(number: 1) { timelineItems(first: 9, itemTypes: [CROSS_REFERENCED_EVENT]) { nodes { ... on CrossReferencedEvent { isCrossRepository } } } }';
  const nodesOf = (hiddenFromGraphQl: readonly string[]) =>
    withServer(repository, async (github) => await ask(github, query), { behavior: { hiddenFromGraphQl } });
  expect(JSON.stringify(await nodesOf([]))).toContain('[{"isCrossRepository":true},{"isCrossRepository":false}]');
  expect(JSON.stringify(await nodesOf(['example/other']))).toContain('[{"isCrossRepository":false}]');
});

describe('errors', () => {
  test('what is not found is null beside the rest, and typed', async () => {
    const repository = newRepository();
    openIssue(repository, { title: 'Tracking', number: 7 });
    openPullRequest(repository, { title: 'Pull', number: 8, files: { 'a.md': '1' } });
    await withServer(repository, async (github) => {
      const answer = await ask(
        github,
        'a: issueOrPullRequest(number: 7) { __typename } b: issueOrPullRequest(number: 8) { __typename } c: issueOrPullRequest(number: 9) { __typename } d: issue(number: 8) { title }',
      );
      expect(answer).toMatchObject({
        data: { repository: { a: { __typename: 'Issue' }, b: { __typename: 'PullRequest' }, c: null, d: null } },
        errors: [
          { type: 'NOT_FOUND', path: ['repository', 'c'] },
          { type: 'NOT_FOUND', path: ['repository', 'd'] },
        ],
      });
      expect(github.problems).toEqual([]);
    });
  });

  test('a repository that does not exist is null', async () => {
    await withServer(newRepository(), async (github) => {
      const query = '{ repository(owner: "example", name: "none") { name } }';
      expect((await send(github, 'POST /graphql', { json: { query } })).json).toMatchObject({
        data: { repository: null },
        errors: [{ type: 'NOT_FOUND' }],
      });
    });
  });

  test.each([
    ['an unknown field', 'nonsense'],
    [
      'a clash of types under one name',
      'issueOrPullRequest(number: 1) { ... on Issue { state } ... on PullRequest { state } }',
    ],
    ['no page size', 'pullRequests { nodes { number } }'],
    ['a page of more than a hundred', 'pullRequests(first: 101) { nodes { number } }'],
    [
      'more than half a million nodes',
      'pullRequests(first: 100) { nodes { comments(first: 100) { nodes { id } } reviews(first: 100) { nodes { comments(first: 100) { nodes { id } } } } } }',
    ],
    ['a field that is not built in', 'forkCount'],
  ])('%s is refused and counted as a problem', async (_name, fields) => {
    await withServer(newRepository(), async (github) => {
      expect(await ask(github, fields)).toHaveProperty('errors');
      expect(github.problems).toHaveLength(1);
    });
  });

  test('a token without the permission gets null and FORBIDDEN', async () => {
    const repository = newRepository();
    openPullRequest(repository, { title: 'Pull', files: { 'a.md': '1' } });
    const tokens = { 'test-token': { login: 'github-actions[bot]', permissions: {} } };
    await withServer(
      repository,
      async (github) => {
        expect(await ask(github, 'name pullRequest(number: 1) { title }')).toMatchObject({
          data: { repository: { name: 'enhancements', pullRequest: null } },
          errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }],
        });
      },
      { tokens },
    );
  });

  test('the points of a query are told and spent', async () => {
    await withServer(
      newRepository(),
      async (github) => {
        const query =
          '{ rateLimit { cost remaining nodeCount limit } repository(owner: "example", name: "enhancements") { pullRequests(first: 20) { nodes { labels(first: 10) { nodes { name } } } } } }';
        const post = () => send(github, 'POST /graphql', { json: { query } });
        expect((await post()).json).toMatchObject({
          data: { rateLimit: { cost: 1, remaining: 0, nodeCount: 220, limit: 1 } },
        });
        expect(await post()).toMatchObject({ status: 200, json: { errors: [{ type: 'RATE_LIMITED' }] } });
      },
      { rateLimit: { graphql: 1 } },
    );
  });
});
