import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type EmbeddedGitHub, startEmbeddedGitHub } from 'embedded-github/server.ts';
import { addComment, openIssue } from 'embedded-github/world/issue.ts';
import { mergePullRequest } from 'embedded-github/world/merge.ts';
import { openPullRequest } from 'embedded-github/world/open-pull-request.ts';
import { addReference } from 'embedded-github/world/reference.ts';
import { createRepository, type Repository } from 'embedded-github/world/repository.ts';
import { addReview } from 'embedded-github/world/review.ts';
import { addStatus } from 'embedded-github/world/status.ts';
import { createWorld, type World } from 'embedded-github/world/world.ts';
import { plainText } from '../../../src/domain/finding/message.ts';
import { readActivity } from '../../../src/github/activity/activity.ts';
import { documentText, TRACKED } from '../../vep-document.ts';
import { connect } from '../connect.ts';

const PATH = 'veps/sig-compute/123-foo/vep.md';
const BEFORE = documentText();
const AFTER = documentText(TRACKED);

let world: World;
let enhancements: Repository;
let kubevirt: Repository;
let github: EmbeddedGitHub;

beforeEach(async () => {
  world = createWorld({ now: '2026-12-01T09:00:00Z' });
  enhancements = createRepository(world, 'example/enhancements', { files: { [PATH]: BEFORE, 'README.md': '1' } });
  kubevirt = createRepository(world, 'example/kubevirt', { files: { 'a.go': '1' } });
  github = await startEmbeddedGitHub(world, {});
});

afterEach(async () => {
  expect(github.problems).toEqual([]);
  await github.close();
});

function ask(
  files: Readonly<Record<string, string>> = { [PATH]: BEFORE },
  numbers: readonly number[] = [123],
  merged: readonly number[] = [],
) {
  const base = {
    paths: Object.keys(files),
    root: 'veps',
    statusContext: 'VEP governance',
    read: (path: string) =>
      Promise.resolve(files[path] === undefined ? null : ({ kind: 'text', text: files[path] } as const)),
  };
  return readActivity(connect(github), { base, issues: numbers, merged });
}

describe('open pull requests', () => {
  test('that change a document: what it would be, our verdict, and who did what', async () => {
    const pull = openPullRequest(enhancements, {
      title: 'Approve',
      author: 'alice',
      number: 400,
      files: { [PATH]: AFTER },
    });
    openPullRequest(enhancements, { title: 'Elsewhere', author: 'alice', files: { 'README.md': '2' } });
    pull.labels = ['lgtm'];
    pull.reviewRequests = ['bob'];
    pull.mergeable = 'CONFLICTING';
    addReview(pull, { state: 'APPROVED', body: 'Good' }, { by: 'erin', at: '2026-12-02T10:00:00Z' });
    addReview(pull, { state: 'CHANGES_REQUESTED' }, { by: 'bob', at: '2026-12-02T09:30:00Z' });
    addComment(pull, 'Well.\n/lgtm', { by: 'carol', at: '2026-12-03T10:00:00Z' });
    addComment(pull, '/lgtm cancel', { by: 'carol', at: '2026-12-03T11:00:00Z' });
    addComment(pull, 'Merged soon', { by: 'kubevirt-bot[bot]', at: '2026-12-04T10:00:00Z' });
    addStatus(enhancements, pull.headSha, {
      context: 'VEP governance',
      state: 'failure',
      creator: 'github-actions[bot]',
    });
    const { activity } = await ask();
    const pulls = activity.pullRequests.state === 'known' ? activity.pullRequests.value.changing : [];
    expect(pulls).toHaveLength(1);
    const [found] = pulls;
    expect(found).toMatchObject({
      number: 400,
      author: 'alice',
      isDraft: false,
      hasConflict: true,
      verdict: 'failure',
      labels: ['lgtm'],
      reviewsAsked: ['bob'],
    });
    expect(found?.changes.map(({ change }) => [change.kind, change.after?.frontMatter?.status?.value])).toEqual([
      ['modified', 'implementable'],
    ]);
    expect(found?.changes[0]?.pushedAt).toBe('2026-12-01T09:00:00Z');
    expect(found?.events.map(({ kind, who, isLgtm, isLgtmCancel }) => [kind, who, isLgtm, isLgtmCancel])).toEqual([
      ['commit', 'alice', false, false],
      ['changes-requested', 'bob', false, false],
      ['approval', 'erin', false, false],
      ['comment', 'carol', true, false],
      ['comment', 'carol', false, true],
      ['comment', 'kubevirt-bot[bot]', false, false],
    ]);
  });

  test('that are behind do not undo what others merged meanwhile', async () => {
    openPullRequest(enhancements, {
      title: 'Retitle',
      author: 'alice',
      number: 400,
      files: { [PATH]: documentText({ title: 'Other' }) },
    });
    const { activity } = await ask({ [PATH]: AFTER });
    const pulls = activity.pullRequests.state === 'known' ? activity.pullRequests.value.changing : [];
    const after = pulls[0]?.changes[0]?.change.after?.frontMatter;
    expect([after?.title?.value, after?.status?.value]).toEqual(['Other', 'implementable']);
  });

  test('that move a document are recognized by its number', async () => {
    const moved = 'veps/sig-network/123-foo/vep.md';
    openPullRequest(enhancements, {
      title: 'Move',
      author: 'alice',
      number: 400,
      files: { [PATH]: null, [moved]: AFTER },
    });
    const { activity } = await ask();
    const pulls = activity.pullRequests.state === 'known' ? activity.pullRequests.value.changing : [];
    expect(pulls[0]?.changes.map(({ change }) => [change.path, change.previousPath])).toEqual([[moved, PATH]]);
  });
});

describe('what GitHub lists in parts', () => {
  const many = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`a/${index}.md`, 'x']));
  const changing = async () => {
    const { activity } = await ask();
    return activity.pullRequests.state === 'known' ? activity.pullRequests.value : null;
  };

  test('the files of a pull request are read to the end', async () => {
    openPullRequest(enhancements, {
      title: 'Much',
      author: 'alice',
      number: 400,
      files: { ...many(170), [PATH]: AFTER },
    });
    expect(await changing()).toMatchObject({ changing: [{ number: 400, changes: [{}] }], unread: [] });
  });

  test('a pull request with more files than GitHub lists is named', async () => {
    await github.close();
    github = await startEmbeddedGitHub(world, { limits: { pullRequestFiles: 120 } });
    openPullRequest(enhancements, {
      title: 'Much',
      author: 'alice',
      number: 400,
      files: { ...many(170), [PATH]: AFTER },
    });
    openPullRequest(enhancements, { title: 'One', author: 'alice', number: 401, files: { [PATH]: AFTER } });
    expect(await changing()).toMatchObject({ changing: [{ number: 401 }], unread: [400] });
  });

  test('of many comments and references the latest are read, and it is said that there are more', async () => {
    const pull = openPullRequest(enhancements, {
      title: 'Approve',
      author: 'alice',
      number: 400,
      files: { [PATH]: AFTER },
    });
    const issue = openIssue(enhancements, { title: 'Foo', number: 123 });
    const minute = (index: number) => `2026-12-02T09:${String(index).padStart(2, '0')}:00Z`;
    for (let index = 0; index < 51; index += 1) {
      addComment(pull, 'Well.', { by: 'bob', at: minute(index) });
      addReference(issue, pull, { by: 'alice' });
    }
    expect((await changing())?.changing[0]).toMatchObject({ eventsSince: minute(1) });
    mergePullRequest(pull, { by: 'erin' });
    const { activity } = await ask(undefined, [123], [400]);
    const issues = activity.issues.state === 'known' ? activity.issues.value : new Map();
    expect(issues.get(123)).toMatchObject({ hasMoreReferring: true });
    const merged = activity.merged.state === 'known' ? activity.merged.value : new Map();
    expect(merged.get(400)).toMatchObject({ hasMoreReferring: false, eventsSince: minute(1) });
  });
});

test('an issue: its state and fields, and the pull requests that refer to it', async () => {
  const issue = openIssue(enhancements, { title: 'Foo', number: 123, body: '**Proposal status**: provisional\n' });
  issue.assignees = ['alice'];
  const own = openPullRequest(enhancements, { title: 'VEP', number: 400, files: { [PATH]: AFTER } });
  const other = openPullRequest(kubevirt, { title: 'Implement', number: 9, files: { 'a.go': '2' } });
  const merged = openPullRequest(kubevirt, { title: 'First', number: 8, files: { 'b.go': '2' } });
  mergePullRequest(merged, { by: 'erin', at: '2026-12-02T10:00:00Z' });
  for (const source of [own, other, merged, openIssue(kubevirt, { title: 'Bug' })]) {
    addReference(issue, source, { by: 'alice' });
  }
  const { activity, kinds } = await ask(undefined, [123, 400, 77]);
  expect([...kinds].map(([number, kind]) => [number, kind.state === 'known' ? kind.value : null])).toEqual([
    [123, 'issue'],
    [400, 'pull-request'],
    [77, 'missing'],
  ]);
  const found = activity.issues.state === 'known' ? activity.issues.value : new Map();
  expect([...found.keys()]).toEqual([123]);
  expect(found.get(123)).toMatchObject({
    isOpen: true,
    assignees: ['alice'],
    description: '**Proposal status**: provisional\n',
  });
  expect(found.get(123).fields.get('Proposal status').text).toBe('provisional');
  expect(found.get(123).referring).toMatchObject([
    { repository: 'example/enhancements', number: 400, isForeign: false, state: 'open' },
    {
      repository: 'example/kubevirt',
      number: 9,
      isForeign: true,
      isToDefaultBranch: true,
      state: 'open',
      mergedAt: null,
    },
    { repository: 'example/kubevirt', number: 8, isForeign: true, state: 'merged', mergedAt: '2026-12-02T10:00:00Z' },
  ]);
});

test('a merged pull request: who agreed on it', async () => {
  const pull = openPullRequest(enhancements, {
    title: 'Approve',
    author: 'alice',
    number: 400,
    files: { [PATH]: AFTER },
  });
  addComment(pull, '/lgtm', { by: 'bob' });
  mergePullRequest(pull, { by: 'erin' });
  const { activity } = await ask(undefined, [], [400, 401]);
  const found = activity.merged.state === 'known' ? activity.merged.value : new Map();
  expect([...found.keys()]).toEqual([400]);
  expect(found.get(400)).toMatchObject({ author: 'alice' });
  expect(found.get(400).events).toContainEqual({
    kind: 'comment',
    who: 'bob',
    isLgtm: true,
    isLgtmCancel: false,
    at: '2026-12-01T09:00:00Z',
  });
});

test('what GitHub does not answer is undetermined in its place', async () => {
  github.faults.push({ fault: { kind: 'server-error', status: 502 }, on: 'POST /graphql' });
  const { activity } = await ask(undefined, [123], [400]);
  for (const part of Object.values(activity)) {
    expect(part.state === 'undetermined' ? plainText(part.reason) : 'known').toMatch(/502/);
  }
});

test('64 VEPs, 60 open pull requests and 64 issues with 10 referring ones each take at most 12 requests (board §4)', async () => {
  const numbers = Array.from({ length: 64 }, (_, index) => index + 101);
  const files = Object.fromEntries(
    numbers.map((number) => [`veps/sig-compute/${number}-foo/vep.md`, documentText({ 'vep-number': String(number) })]),
  );
  const large = createWorld({ now: '2026-12-01T09:00:00Z' });
  const proposals = createRepository(large, 'example/enhancements', { files });
  const code = createRepository(large, 'example/kubevirt', { files: { 'a.go': '1' } });
  const pulls = Array.from({ length: 10 }, (_, index) =>
    openPullRequest(code, { title: 'x', number: index + 1, files: { [`${index}.go`]: '2' } }),
  );
  for (const number of numbers) {
    const issue = openIssue(proposals, { title: 'x', number });
    for (const pull of pulls) {
      addReference(issue, pull, { by: 'alice' });
    }
  }
  for (const number of numbers.slice(0, 60)) {
    openPullRequest(proposals, {
      title: 'x',
      number: number + 900,
      files: { [`veps/sig-compute/${number}-foo/vep.md`]: documentText({ ...TRACKED, 'vep-number': String(number) }) },
    });
  }
  await github.close();
  github = await startEmbeddedGitHub(large, {});
  const { activity } = await ask(
    files,
    numbers,
    numbers.map((number) => number + 900),
  );
  expect(activity.pullRequests.state === 'known' && activity.pullRequests.value.changing.length).toBe(60);
  expect(activity.issues.state === 'known' && activity.issues.value.size).toBe(64);
  // One more asks whether the repository is a fork.
  expect(new Set(github.requests.map(({ body }) => JSON.stringify(body))).size).toBeLessThanOrEqual(11);
});
