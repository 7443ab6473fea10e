import { describe, expect, test } from '@jest/globals';
import { parseCommand } from '../../../src/action/input/event.ts';
import { SettingsError } from '../../../src/domain/settings/settings.ts';

const HEAD = 'a'.repeat(40);
const BASE = 'b'.repeat(40);

const PULL_REQUEST = {
  action: 'opened',
  pull_request: {
    number: 12,
    updated_at: '2026-12-01T09:00:00Z',
    head: { sha: HEAD, ref: 'topic', repo: { full_name: 'alice/enhancements' } },
    base: { sha: BASE, ref: 'main', repo: { full_name: 'example/enhancements' } },
  },
};

const MERGE_GROUP = {
  action: 'checks_requested',
  merge_group: {
    head_sha: HEAD,
    base_sha: BASE,
    head_ref: `refs/heads/gh-readonly-queue/main/pr-12-${BASE}`,
    base_ref: 'refs/heads/main',
  },
};

const PUSH = {
  ref: 'refs/heads/main',
  before: BASE,
  after: HEAD,
  forced: false,
  repository: { default_branch: 'main' },
};

/** A copy without the part at a dotted path. */
function without(payload: object, path: string): unknown {
  const copy: unknown = structuredClone(payload);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], copy);
  delete (parent as Record<string, unknown>)[last];
  return copy;
}

describe('the event decides (action §1)', () => {
  test.each(['pull_request_target', 'pull_request'])('%s checks the pull request', (event) => {
    expect(parseCommand(event, PULL_REQUEST)).toEqual({
      kind: 'check',
      source: event,
      number: 12,
      headSha: HEAD,
      baseRef: 'main',
      isFork: true,
      mayOutdateStatus: true,
      updatedAt: '2026-12-01T09:00:00Z',
      putOn: null,
    });
  });

  test.each([
    ['opened', {}, true],
    ['reopened', {}, true],
    ['edited', { changes: { base: { ref: { from: 'release' } } } }, true],
    ['edited', { changes: { title: { from: 'Old' } } }, false],
    ['synchronize', {}, false],
    ['labeled', {}, false],
  ])('%s %j: a status may be about something else: %s', (action, more, mayOutdateStatus) => {
    expect(parseCommand('pull_request_target', { ...PULL_REQUEST, action, ...more })).toMatchObject({
      mayOutdateStatus,
    });
  });

  test.each([
    ['labeled', 'freeze-exception'],
    ['unlabeled', null],
  ])('%s: the label that was put on is %s', (action, putOn) => {
    const payload = { ...PULL_REQUEST, action, label: { name: 'freeze-exception' } };
    expect(parseCommand('pull_request_target', payload)).toMatchObject({ putOn });
  });

  test('merge_group checks the change of the group', () => {
    expect(parseCommand('merge_group', MERGE_GROUP)).toEqual({
      kind: 'check-group',
      baseSha: BASE,
      headSha: HEAD,
      baseRef: 'main',
      pullRequest: 12,
    });
  });

  test.each(['schedule', 'workflow_dispatch'])('%s checks all open pull requests again', (event) => {
    expect(parseCommand(event, {})).toEqual({ kind: 'recheck', source: event });
  });

  test('push reminds', () => {
    expect(parseCommand('push', PUSH)).toEqual({
      kind: 'remind',
      before: BASE,
      after: HEAD,
      ref: 'refs/heads/main',
      isForced: false,
      defaultBranch: 'main',
    });
  });

  test.each(['issues', 'release', '', '__proto__', 'constructor'])(
    '%j is refused, naming what is understood',
    (event) => {
      const command = () => parseCommand(event, PULL_REQUEST);
      expect(command).toThrow(SettingsError);
      expect(command).toThrow(
        `The event \`${event}\` does not trigger anything; the workflow must run on one of \`pull_request_target\`, \`pull_request\`, \`merge_group\`, \`schedule\`, \`workflow_dispatch\`, \`push\`.`,
      );
    },
  );
});

describe('where the head lies', () => {
  test.each([
    ['the same repository', { full_name: 'example/enhancements' }, false],
    ['a fork', { full_name: 'alice/enhancements' }, true],
    ['a deleted fork', null, true],
  ])('%s', (_, repo, isFork) => {
    const { pull_request: pullRequest } = PULL_REQUEST;
    const payload = { pull_request: { ...pullRequest, head: { ...pullRequest.head, repo } } };
    expect(parseCommand('pull_request_target', payload)).toMatchObject({ isFork });
  });
});

describe("the pull request that a queue's branch is named for", () => {
  test.each([
    [`refs/heads/gh-readonly-queue/main/pr-7-${BASE}`, 7],
    [`refs/heads/gh-readonly-queue/release/1.9/pr-7-${BASE}`, 7],
    [`refs/heads/gh-readonly-queue/pr-3-${HEAD}/pr-7-${BASE}`, null],
    ['refs/heads/gh-readonly-queue/main/pr-7', null],
    ['refs/heads/some-branch', null],
  ])('%s: %p', (headRef, pullRequest) => {
    const payload = { merge_group: { ...MERGE_GROUP.merge_group, head_ref: headRef } };
    expect(parseCommand('merge_group', payload)).toMatchObject({ pullRequest });
  });
});

describe('a payload without a part that is needed names the part', () => {
  test.each([
    ['pull_request_target', PULL_REQUEST, 'pull_request.number'],
    ['pull_request_target', PULL_REQUEST, 'pull_request.head.sha'],
    ['pull_request_target', PULL_REQUEST, 'pull_request.updated_at'],
    ['pull_request', PULL_REQUEST, 'pull_request.base.ref'],
    ['pull_request', PULL_REQUEST, 'pull_request.base.repo.full_name'],
    ['merge_group', MERGE_GROUP, 'merge_group.base_sha'],
    ['merge_group', MERGE_GROUP, 'merge_group.head_sha'],
    ['merge_group', MERGE_GROUP, 'merge_group.base_ref'],
    ['merge_group', MERGE_GROUP, 'merge_group.head_ref'],
    ['push', PUSH, 'before'],
    ['push', PUSH, 'after'],
    ['push', PUSH, 'ref'],
    ['push', PUSH, 'forced'],
    ['push', PUSH, 'repository.default_branch'],
  ])('%s without %s', (event, payload, path) => {
    expect(() => parseCommand(event, without(payload, path))).toThrow(
      `In the payload of the event \`${event}\` the part \`${path}\` is missing.`,
    );
  });

  test.each([
    ['null', null],
    ['a list', []],
    ['a text', 'pull_request'],
    ['nothing', undefined],
  ])('a payload that is %s', (_, payload) => {
    expect(() => parseCommand('pull_request', payload)).toThrow('the part `pull_request.number` is missing');
  });

  test.each([
    ['pull_request.number', '12', 'a whole number from 1'],
    ['pull_request.number', 1.5, 'a whole number from 1'],
    ['pull_request.head.sha', 'main', 'a commit id'],
    ['pull_request.base.ref', '', 'a text'],
  ])('%s of another form: %p', (path, value, expected) => {
    const [, part = '', inner] = path.split('.');
    const wrong = inner === undefined ? value : { ...PULL_REQUEST.pull_request.base, [inner]: value };
    const payload = { pull_request: { ...PULL_REQUEST.pull_request, [part]: wrong } };
    expect(() => parseCommand('pull_request', payload)).toThrow(
      `In the payload of the event \`pull_request\` the part \`${path}\` is not ${expected}.`,
    );
  });

  test('a push whose forced is no flag', () => {
    expect(() => parseCommand('push', { ...PUSH, forced: 'no' })).toThrow('the part `forced` is not true or false');
  });
});

test.each([`x${'a'.repeat(40)}`, `${'a'.repeat(40)}x`])('%s is no commit id', (sha) => {
  const payload = {
    before: sha,
    after: 'b'.repeat(40),
    ref: 'refs/heads/main',
    forced: false,
    repository: { default_branch: 'main' },
  };
  expect(() => parseCommand('push', payload)).toThrow('the part `before` is not a commit id');
});
