import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { writeCommit } from 'embedded-github/git/object-store.ts';
import { type EmbeddedGitHub, startEmbeddedGitHub } from 'embedded-github/server.ts';
import { addComment, openIssue } from 'embedded-github/world/issue.ts';
import { openPullRequest } from 'embedded-github/world/open-pull-request.ts';
import { createRepository, type Repository } from 'embedded-github/world/repository.ts';
import { addReview } from 'embedded-github/world/review.ts';
import { createWorld, type World } from 'embedded-github/world/world.ts';
import { readCommitAccounts } from '../../../src/github/migration/commit-accounts.ts';
import { readPullRequestVoices } from '../../../src/github/migration/pull-request-voices.ts';
import { connect } from '../connect.ts';

let world: World;
let repository: Repository;
let github: EmbeddedGitHub;

beforeEach(async () => {
  world = createWorld({ now: '2026-12-01T09:00:00Z' });
  repository = createRepository(world, 'example/enhancements', { files: { 'a.md': '1' } });
  github = await startEmbeddedGitHub(world, {});
});

afterEach(async () => {
  expect(github.problems).toEqual([]);
  await github.close();
});

/** How many questions were sent; on a busy machine one may be sent twice. */
const countQueries = () => new Set(github.requests.map(({ body }) => JSON.stringify(body))).size;

describe('whose commits these are', () => {
  test('the accounts that the addresses belong to, the author first; a strange commit has none', async () => {
    world.addresses.set('alice@example.org', 'alice');
    const signature = { name: 'Alice A', email: 'Alice@Example.org', date: world.now };
    const message = 'A\n\nCo-authored-by: Bob <2+bob@users.noreply.github.com>\nCo-authored-by: C <c@example.org>\n';
    const { id } = writeCommit(repository.store, {
      tree: repository.store.trees.keys().next().value ?? '',
      parents: [],
      author: signature,
      committer: signature,
      message,
    });
    expect(await readCommitAccounts(connect(github), [id, 'f'.repeat(40)])).toEqual([
      {
        state: 'known',
        value: [
          { email: 'Alice@Example.org', login: 'alice' },
          { email: '2+bob@users.noreply.github.com', login: 'bob' },
          { email: 'c@example.org', login: null },
        ],
      },
      { state: 'known', value: [] },
    ]);
    expect(countQueries()).toBe(1);
  });
});

describe('who spoke on pull requests', () => {
  test('authors, reviews and comments; a number that is none’s is null', async () => {
    const pull = openPullRequest(repository, { title: 'A', author: 'alice', files: { 'a.md': '2' } });
    const ghost = openPullRequest(repository, { title: 'B', author: null, files: { 'a.md': '3' } });
    const issue = openIssue(repository, { title: 'C', author: 'alice' });
    addReview(pull, { state: 'APPROVED', body: '' }, { by: 'bob' });
    addComment(pull, '/lgtm', { by: 'helper[bot]' });
    addComment(ghost, 'Hello', { by: null });
    const voices = await readPullRequestVoices(connect(github), [pull.number, ghost.number, issue.number]);
    expect([...voices.values()]).toEqual([
      {
        state: 'known',
        value: {
          author: { login: 'alice', isBot: false },
          voices: [
            { account: { login: 'bob', isBot: false }, body: '', reviewState: 'APPROVED' },
            { account: { login: 'helper', isBot: true }, body: '/lgtm', reviewState: null },
          ],
        },
      },
      { state: 'known', value: { author: null, voices: [] } },
      { state: 'known', value: null },
    ]);
    expect(countQueries()).toBe(1);
  });

  test('sixty go into two requests', async () => {
    const numbers = Array.from({ length: 60 }, (_, index) => index + 1);
    await readPullRequestVoices(connect(github), numbers);
    expect(countQueries()).toBe(2);
  });
});
