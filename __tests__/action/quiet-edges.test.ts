import { describe, expect, test } from '@jest/globals';
import type { EmbeddedGitHub } from 'embedded-github/server.ts';
import { commitFiles } from 'embedded-github/world/commit-files.ts';
import { closeIssue, editComment } from 'embedded-github/world/issue.ts';
import { addLabel } from 'embedded-github/world/label.ts';
import { enqueue } from 'embedded-github/world/merge.ts';
import { openPullRequest } from 'embedded-github/world/open-pull-request.ts';
import { mergeGroupEvent, pullRequestEvent, scheduleEvent } from '../../playground/workflow-event.ts';
import { DEFAULT_SETTINGS } from '../../src/domain/settings/default-settings.ts';
import type { GitHubClient } from '../../src/github/client/client.ts';
import { anything } from '../../src/github/client/reader.ts';
import { untilDeadline } from '../../src/github/client/until-deadline.ts';
import { readHeadFile } from '../../src/github/content/document-texts.ts';
import { readDocuments, readMergeBases } from '../../src/github/content/documents.ts';
import { readPullRequestContext } from '../../src/github/pull-request/pull-request-context.ts';
import {
  gateRepository,
  INPUTS,
  openFromFork,
  ownBodies,
  statusOf,
  vepPath,
  vepText,
  withGitHub,
} from '../action/gate-world.ts';
import { runInProcess } from '../action/run-in-process.ts';
import { connect } from '../github/connect.ts';

// What deliberate faults at the edges of src/action and src/github showed to be held by no other test.

const FIRST = { [vepPath(101)]: vepText(101) };
const RECHECK = {
  'test-token': {
    login: 'github-actions[bot]',
    permissions: { contents: 'read', issues: 'write', 'pull-requests': 'write', statuses: 'write' },
  },
} as const;

test('a limit that stays is asked about twice again, no more', async () => {
  await withGitHub(gateRepository(), async (github) => {
    github.faults.push({ fault: { kind: 'too-many-requests', retryAfterSeconds: 1 } });
    const read = connect(github).rest('GET /repos/{owner}/{repo}/branches/{branch}', { branch: 'main' }, anything);
    await expect(read).rejects.toMatchObject({ status: 429 });
    expect(github.requests).toHaveLength(3);
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

test('what begins after the deadline ends at once', async () => {
  await expect(untilDeadline(new Promise(() => undefined), AbortSignal.abort(), 1000)).rejects.toThrow(
    'within 1 seconds',
  );
});

test('what moves after every round is given up after three', async () => {
  const pull = openFromFork(gateRepository(), FIRST);
  let rounds = 0;
  await withGitHub(pull.repository, async (github) => {
    github.beforeRequest = ({ path, body }) => {
      rounds += path.endsWith('/pulls/200/files') ? 1 : 0;
      if (rounds <= 5 && JSON.stringify(body ?? '').includes('timelineItems')) {
        commitFiles(pull.repository, 'main', { files: { 'README.md': `${rounds} ${github.requests.length}` } });
        pull.repository.statuses.length = 0;
      }
    };
    await runInProcess({ github, event: pullRequestEvent(pull), inputs: INPUTS });
  });
  expect(rounds).toBe(3);
});

test('the label is put on while the verdict is written: it is judged again', async () => {
  const pull = openFromFork(gateRepository(), FIRST);
  pull.repository.world.now = new Date('2027-01-10T09:00:00Z');
  await withGitHub(pull.repository, async (github) => {
    github.beforeRequest = ({ body }) => {
      if (JSON.stringify(body ?? '').includes('"state":"failure"')) {
        addLabel(pull, 'freeze-exception', { by: 'bob' });
      }
    };
    await runInProcess({ github, event: pullRequestEvent(pull), inputs: INPUTS });
  });
  expect(statusOf(pull)?.state).toBe('success');
});

test('a comment that somebody spoilt is restored where no exception depends on it', async () => {
  const pull = openFromFork(gateRepository(), { [vepPath(101)]: vepText(101, { reviewers: '[TBD]' }) });
  await withGitHub(pull.repository, async (github) => {
    await runInProcess({ github, event: pullRequestEvent(pull), inputs: INPUTS });
    const [comment] = pull.comments;
    const own = ownBodies(pull)[0] ?? '';
    pull.repository.world.now = new Date(pull.repository.world.now.getTime() + 60_000);
    if (comment !== undefined) {
      editComment(comment, '<!-- vep-governance -->\nAll is well.\n', { by: 'mallory' });
    }
    await runInProcess({ github, event: pullRequestEvent(pull), inputs: INPUTS });
    expect(ownBodies(pull)).toEqual([own]);
  });
});

describe('nudges', () => {
  const nudge = (github: EmbeddedGitHub, repository: ReturnType<typeof gateRepository>) =>
    runInProcess({ github, event: scheduleEvent(repository), inputs: { ...INPUTS, 'nudge-days': '14' } });
  const nudges = (repository: ReturnType<typeof gateRepository>, number: number) =>
    (repository.items.get(number)?.comments ?? []).filter(({ body }) => body.startsWith('<!-- vep-governance:nudge '));
  const at = (files: Readonly<Record<string, string>>) => {
    const repository = gateRepository(files);
    repository.world.now = new Date('2026-12-23T09:00:00Z');
    return repository;
  };
  const WAITING = vepText(101, { status: 'provisional', reviewers: '[TBD]' });
  test('one that cannot be posted fails the run, the others are posted', async () => {
    const repository = at({ [vepPath(102)]: vepText(102, { status: 'provisional' }) });
    openFromFork(repository, { [vepPath(101)]: WAITING }, 300);
    const run = await withGitHub(
      repository,
      (github) => {
        github.faults.push({
          fault: { kind: 'forbidden' },
          on: ({ method, path, body }) =>
            method === 'POST' &&
            path.endsWith('/issues/300/comments') &&
            JSON.stringify(body).includes('vep-governance:nudge'),
        });
        return nudge(github, repository);
      },
      { tokens: RECHECK },
    );
    expect(run.summary).toContain('The nudge on 300 could not be posted.');
    expect(run.failure).not.toBeNull();
    expect(nudges(repository, 102)).toHaveLength(1);
  });
  test('a pull request that could not be judged stops no nudge on another one', async () => {
    const repository = at({});
    const broken = openFromFork(repository, { [vepPath(102)]: vepText(102, { status: 'provisional' }) }, 300);
    openFromFork(repository, { [vepPath(101)]: WAITING }, 301);
    await withGitHub(
      repository,
      (github) => {
        github.faults.push({
          fault: { kind: 'not-found' },
          on: ({ body }) => JSON.stringify(body).includes(broken.headSha),
        });
        return nudge(github, repository);
      },
      { tokens: RECHECK },
    );
    expect([300, 301].map((number) => nudges(repository, number).length)).toEqual([0, 1]);
  });
  test('an author whose account is gone is not mentioned', async () => {
    const repository = at({});
    const pull = openPullRequest(repository, {
      number: 300,
      title: 'Own',
      author: null,
      files: { [vepPath(101)]: WAITING },
    });
    await withGitHub(repository, (github) => nudge(github, repository), { tokens: RECHECK });
    expect(nudges(repository, pull.number)).toHaveLength(1);
    expect(nudges(repository, pull.number)[0]?.body).not.toMatch(/@|null/);
  });
});

describe('a re-check', () => {
  test('has a row for a pull request that is too large', async () => {
    const repository = gateRepository();
    const numbers = Array.from({ length: 501 }, (_, index) => 1001 + index);
    const pull = openFromFork(repository, Object.fromEntries(numbers.map((number) => [vepPath(number), ''])), 300);
    const run = await withGitHub(repository, (github) =>
      runInProcess({ github, event: scheduleEvent(repository), inputs: INPUTS }),
    );
    expect(statusOf(pull)?.state).toBe('failure');
    expect(run.summary).toMatch(/\| \[300\].*❌ failure/);
    expect(run.failure).toBeNull();
  });
  test('leaves alone one that is closed after it was listed', async () => {
    const pull = openFromFork(gateRepository(), FIRST);
    await withGitHub(pull.repository, async (github) => {
      github.beforeRequest = ({ path }) => {
        if (path === '/rate_limit') {
          closeIssue(pull, { by: 'alice' });
        }
      };
      const run = await runInProcess({ github, event: scheduleEvent(pull.repository), inputs: INPUTS });
      expect(github.requests.filter(({ method, path }) => method !== 'GET' && path !== '/graphql')).toEqual([]);
      expect(run.failure).toBeNull();
    });
  });
});

test('a group: an appendix beside a new document is none of its own', async () => {
  const pull = openFromFork(gateRepository(), { ...FIRST, 'veps/sig-compute/101-foo/appendix.md': '# Appendix\n' });
  const group = enqueue(pull);
  const run = await withGitHub(pull.repository, (github) =>
    runInProcess({ github, event: mergeGroupEvent(group), inputs: INPUTS }),
  );
  expect(run.outputs).toMatchObject({ verdict: 'success', documents: '1' });
});

test('a legacy document that was not there before the freeze had promised nothing', async () => {
  const repository = gateRepository();
  commitFiles(repository, 'main', {
    files: { [vepPath(101)]: '# VEP #101: Foo\n\nThis VEP targets alpha for version: v1.11\n' },
    date: '2027-01-07T00:00:00Z',
  });
  repository.world.now = new Date('2027-01-10T09:00:00Z');
  const pull = openFromFork(repository, FIRST);
  await withGitHub(repository, (github) => runInProcess({ github, event: pullRequestEvent(pull), inputs: INPUTS }));
  expect(statusOf(pull)).toMatchObject({ state: 'failure', description: 'Frozen: v1.11 since 2027-01-06' });
});
