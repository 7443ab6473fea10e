import { describe, expect, test } from '@jest/globals';
import type { EmbeddedGitHub } from 'embedded-github/server.ts';
import { commitFiles } from 'embedded-github/world/commit-files.ts';
import { addComment, deleteComment, editComment } from 'embedded-github/world/issue.ts';
import { addLabel, removeLabel } from 'embedded-github/world/label.ts';
import { pushTo } from 'embedded-github/world/open-pull-request.ts';
import type { PullRequest } from 'embedded-github/world/pull-request.ts';
import { addReview } from 'embedded-github/world/review.ts';
import { pullRequestEvent } from '../../../playground/workflow-event.ts';
import {
  gateRepository,
  INPUTS,
  openFromFork,
  ownBodies,
  passMinute,
  statusOf,
  vepPath,
  vepText,
  withGitHub,
} from '../gate-world.ts';
import { type RunRecord, runInProcess } from '../run-in-process.ts';

const LABEL = 'freeze-exception';

/** After the freeze of v1.11, to which the pull request commits. */
function openLate(files = { [vepPath(101)]: vepText(101) }): PullRequest {
  const pull = openFromFork(gateRepository(), files);
  pull.repository.world.now = new Date('2027-01-10T09:00:00Z');
  return pull;
}

function checkIt(github: EmbeddedGitHub, pull: PullRequest, inputs: Readonly<Record<string, string>> = {}) {
  passMinute(pull);
  return runInProcess({ github, event: pullRequestEvent(pull), inputs: { ...INPUTS, ...inputs } });
}

function exceptionIn(run: RunRecord): {
  readonly counts: boolean;
  readonly grantedBy: string | null;
  readonly reason: string | null;
} {
  return JSON.parse(run.outputs.report ?? '{}').exception;
}

describe('who may grant an exception (governance §5.5)', () => {
  test.each([
    ['a maintainer by role', 'bob', true],
    ['an approver of the root OWNERS file', 'erin', true],
    ['an approver by an alias', 'frank', true],
    ['an approver, whatever the case', 'ERIN', true],
    ['somebody who may only write', 'mallory', false],
    ['somebody unknown', 'stranger', false],
  ])('%s', async (_, by, isGranted) => {
    const pull = openLate();
    addLabel(pull, LABEL, { by });
    const run = await withGitHub(pull.repository, (github) => checkIt(github, pull));
    expect(exceptionIn(run).counts).toBe(isGranted);
    expect(statusOf(pull)?.state).toBe(isGranted ? 'success' : 'failure');
    expect(run.outputs.exception).toBe(isGranted ? by : '');
    expect(run.outputs['freeze-blocked']).toBe(String(!isGranted));
  });

  test('an account that is deleted or hidden: it is not known', async () => {
    const pull = openLate();
    addLabel(pull, LABEL, { by: null });
    const run = await withGitHub(pull.repository, (github) => checkIt(github, pull));
    expect(exceptionIn(run).counts).toBe(false);
    expect(statusOf(pull)?.state).toBe('error');
  });

  test('an account that is called like an alias, while the aliases cannot be read', async () => {
    const repository = gateRepository({ OWNERS_ALIASES: 'aliases: {sig-leads: [frank\n' });
    const pull = openFromFork(repository, { [vepPath(101)]: vepText(101) });
    repository.world.now = new Date('2027-01-10T09:00:00Z');
    addLabel(pull, LABEL, { by: 'sig-leads' });
    const run = await withGitHub(repository, (github) => checkIt(github, pull));
    expect(exceptionIn(run).counts).toBe(false);
  });

  test('handles of the input `exception-approvers`', async () => {
    const pull = openLate();
    addLabel(pull, LABEL, { by: 'mallory' });
    const run = await withGitHub(pull.repository, (github) =>
      checkIt(github, pull, { 'exception-approvers': '@mallory' }),
    );
    expect(exceptionIn(run)).toMatchObject({ counts: true, grantedBy: 'mallory' });
  });

  test('OWNERS on the head grants nothing', async () => {
    const pull = openLate({ [vepPath(101)]: vepText(101), OWNERS: 'approvers: [mallory]\n' });
    addLabel(pull, LABEL, { by: 'mallory' });
    const run = await withGitHub(pull.repository, (github) => checkIt(github, pull));
    expect(exceptionIn(run).counts).toBe(false);
  });

  test('a role that cannot be found out leaves the exception, and the verdict, undetermined', async () => {
    const pull = openLate();
    addLabel(pull, LABEL, { by: 'mallory' });
    const run = await withGitHub(pull.repository, (github) => {
      github.faults.push({ fault: { kind: 'forbidden' }, on: /collaborators/ });
      return checkIt(github, pull);
    });
    expect(run.outputs.verdict).toBe('error');
    expect(exceptionIn(run).reason).toContain('The role of `mallory` cannot be determined');
    expect(statusOf(pull)?.state).toBe('error');
  });

  test('the label is taken off: the exception is gone', async () => {
    const pull = openLate();
    addLabel(pull, LABEL, { by: 'bob' });
    await withGitHub(pull.repository, async (github) => {
      await checkIt(github, pull);
      expect(statusOf(pull)?.state).toBe('success');
      removeLabel(pull, LABEL, { by: 'bob' });
      await checkIt(github, pull);
    });
    expect(statusOf(pull)?.state).toBe('failure');
  });

  test('only the latest event counts', async () => {
    const pull = openLate();
    addLabel(pull, LABEL, { by: 'bob' });
    removeLabel(pull, LABEL, { by: 'mallory' });
    addLabel(pull, LABEL, { by: 'mallory' });
    const run = await withGitHub(pull.repository, (github) => checkIt(github, pull));
    expect(exceptionIn(run).counts).toBe(false);
  });

  test('its event is found behind more than a hundred others', async () => {
    const pull = openLate();
    addLabel(pull, LABEL, { by: 'bob' });
    for (let count = 0; count < 60; count++) {
      addLabel(pull, 'kind/vep', { by: 'mallory' });
      removeLabel(pull, 'kind/vep', { by: 'mallory' });
    }
    const run = await withGitHub(pull.repository, (github) => checkIt(github, pull));
    expect(exceptionIn(run)).toMatchObject({ counts: true, grantedBy: 'bob' });
  });
});

describe('a bot that labels on command is a relay', () => {
  const BOT = { by: 'kubevirt-prow[bot]' };

  function labelByBot(pull: PullRequest): void {
    passMinute(pull);
    addLabel(pull, LABEL, BOT);
  }

  test.each([
    [
      'a comment of a maintainer',
      (pull: PullRequest) => void addComment(pull, 'Agreed.\n/label freeze-exception', { by: 'bob' }),
      'bob',
    ],
    [
      'a review of a maintainer',
      (pull: PullRequest) =>
        void addReview(pull, { state: 'COMMENTED', body: '/label freeze-exception' }, { by: 'bob' }),
      'bob',
    ],
    [
      'a review that was begun before the label was last taken off, and submitted after that',
      (pull: PullRequest) => {
        const draftedAt = new Date(pull.repository.world.now);
        passMinute(pull);
        addLabel(pull, LABEL, { by: 'mallory' });
        removeLabel(pull, LABEL, { by: 'mallory' });
        passMinute(pull);
        addReview(pull, { state: 'COMMENTED', body: '/label freeze-exception', draftedAt }, { by: 'bob' });
      },
      'bob',
    ],
    [
      'the latest of two commands',
      (pull: PullRequest) => {
        addComment(pull, '/label freeze-exception', { by: 'bob' });
        passMinute(pull);
        addComment(pull, '/label freeze-exception', { by: 'mallory' });
      },
      null,
    ],
    [
      'a command in the middle of a line',
      (pull: PullRequest) => void addComment(pull, 'Say /label freeze-exception', { by: 'bob' }),
      null,
    ],
    [
      'a command hidden in an HTML comment',
      (pull: PullRequest) => void addComment(pull, '<!--\n/label freeze-exception\n-->', { by: 'bob' }),
      null,
    ],
    ['another label', (pull: PullRequest) => void addComment(pull, '/label freeze-exceptions', { by: 'bob' }), null],
    [
      'a comment that somebody else edited',
      (pull: PullRequest) => {
        editComment(addComment(pull, 'Never.', { by: 'bob' }), '/label freeze-exception', { by: 'mallory' });
      },
      null,
    ],
    ['nobody', () => undefined, null],
  ])('%s', async (_, write, grantor) => {
    const pull = openLate();
    write(pull);
    labelByBot(pull);
    const run = await withGitHub(pull.repository, (github) => checkIt(github, pull));
    expect(exceptionIn(run).grantedBy).toBe(grantor);
  });

  test('the description counts for its author', async () => {
    const pull = openLate();
    pull.body = '/label freeze-exception';
    labelByBot(pull);
    const run = await withGitHub(pull.repository, (github) =>
      checkIt(github, pull, { 'exception-approvers': 'alice' }),
    );
    expect(exceptionIn(run).grantedBy).toBe('alice');
  });

  test('a command from before the label was last taken off is used up', async () => {
    const pull = openLate();
    addComment(pull, '/label freeze-exception', { by: 'bob' });
    labelByBot(pull);
    passMinute(pull);
    removeLabel(pull, LABEL, { by: 'mallory' });
    labelByBot(pull);
    const run = await withGitHub(pull.repository, (github) => checkIt(github, pull));
    expect(exceptionIn(run)).toMatchObject({ counts: false, reason: expect.stringContaining('nobody asked for it') });
  });

  test('the command is found behind more than a hundred comments', async () => {
    const pull = openLate();
    addComment(pull, '/label freeze-exception', { by: 'bob' });
    for (let count = 0; count < 120; count++) {
      addComment(pull, 'And I think', { by: 'mallory' });
    }
    labelByBot(pull);
    const run = await withGitHub(pull.repository, (github) => checkIt(github, pull));
    expect(exceptionIn(run).grantedBy).toBe('bob');
  });
});

describe('the scope of an exception (governance §5.5, "Scope")', () => {
  const SECOND = { [vepPath(102)]: vepText(102) };

  function excepted(run: RunRecord): Readonly<Record<string, boolean>> {
    const { documents } = JSON.parse(run.outputs.report ?? '{}');
    return Object.fromEntries(
      documents.map((document: { number: number; excepted: boolean }) => [document.number, document.excepted]),
    );
  }

  test('a commitment pushed later is not covered until the label is put on anew', async () => {
    const pull = openLate();
    addLabel(pull, LABEL, { by: 'bob' });
    await withGitHub(pull.repository, async (github) => {
      expect(excepted(await checkIt(github, pull))).toEqual({ 101: true });
      pushTo(pull, { files: SECOND });
      expect(excepted(await checkIt(github, pull))).toEqual({ 101: true, 102: false });
      expect(statusOf(pull)?.state).toBe('failure');
      removeLabel(pull, LABEL, { by: 'bob' });
      addLabel(pull, LABEL, { by: 'bob' });
      expect(excepted(await checkIt(github, pull))).toEqual({ 101: true, 102: true });
    });
  });

  test('a push that leaves the commitments as they are changes nothing', async () => {
    const pull = openLate();
    addLabel(pull, LABEL, { by: 'bob' });
    await withGitHub(pull.repository, async (github) => {
      await checkIt(github, pull);
      pushTo(pull, { files: { [vepPath(101)]: `${vepText(101)}\nMore.\n` } });
      expect(excepted(await checkIt(github, pull))).toEqual({ 101: true });
    });
  });

  test.each([
    ['deleted', (pull: PullRequest) => pull.comments[0] && deleteComment(pull.comments[0], { by: 'mallory' })],
    [
      'edited by somebody else',
      (pull: PullRequest) =>
        pull.comments[0] && editComment(pull.comments[0], '<!-- vep-governance -->', { by: 'mallory' }),
    ],
  ])('our comment is %s: nothing is covered until the label is put on anew', async (_, spoil) => {
    const pull = openLate();
    addLabel(pull, LABEL, { by: 'bob' });
    await withGitHub(pull.repository, async (github) => {
      await checkIt(github, pull);
      passMinute(pull);
      spoil(pull);
      expect(excepted(await checkIt(github, pull))).toEqual({ 101: false });
      expect(excepted(await checkIt(github, pull))).toEqual({ 101: false });
      passMinute(pull);
      removeLabel(pull, LABEL, { by: 'bob' });
      addLabel(pull, LABEL, { by: 'bob' });
      expect(excepted(await checkIt(github, pull))).toEqual({ 101: true });
    });
  });

  test('a record forged into our comment is not believed', async () => {
    const pull = openLate();
    addLabel(pull, LABEL, { by: 'bob' });
    await withGitHub(pull.repository, async (github) => {
      await checkIt(github, pull);
      const [comment] = pull.comments;
      const recorded = comment?.body ?? '';
      pushTo(pull, { files: SECOND });
      const marker = /^<!-- vep-governance (\S+) -->/.exec(recorded)?.[1] ?? '';
      const record = JSON.parse(Buffer.from(marker, 'base64url').toString());
      record.commitments.push({ document: '102', stage: 'alpha', release: 'v1.11' });
      const forged = Buffer.from(JSON.stringify(record)).toString('base64url');
      passMinute(pull);
      if (comment !== undefined) {
        editComment(comment, recorded.replace(marker, forged), { by: 'mallory' });
      }
      expect(excepted(await checkIt(github, pull))).toEqual({ 101: false, 102: false });
    });
  });

  test('the record survives a run that could not judge', async () => {
    const pull = openLate();
    addLabel(pull, LABEL, { by: 'bob' });
    await withGitHub(pull.repository, async (github) => {
      await checkIt(github, pull);
      github.faults.push({ fault: { kind: 'not-found' }, on: /\/compare\// });
      expect((await checkIt(github, pull)).outputs.verdict).toBe('error');
      expect(ownBodies(pull)[0]).toContain('no verdict yet');
      github.faults.length = 0;
      pushTo(pull, { files: SECOND });
      expect(excepted(await checkIt(github, pull))).toEqual({ 101: true, 102: false });
    });
  });

  test('somebody else puts the label on anew: it counts no more', async () => {
    const pull = openLate();
    addLabel(pull, LABEL, { by: 'bob' });
    await withGitHub(pull.repository, async (github) => {
      await checkIt(github, pull);
      removeLabel(pull, LABEL, { by: 'mallory' });
      addLabel(pull, LABEL, { by: 'mallory' });
      expect(excepted(await checkIt(github, pull))).toEqual({ 101: false });
    });
  });

  test('the base moves on: what is covered stays covered', async () => {
    const pull = openLate();
    addLabel(pull, LABEL, { by: 'bob' });
    await withGitHub(pull.repository, async (github) => {
      await checkIt(github, pull);
      commitFiles(pull.repository, 'main', { files: { 'README.md': 'Text\n' } });
      expect(excepted(await checkIt(github, pull))).toEqual({ 101: true });
    });
  });

  describe('where comments are switched off', () => {
    const SILENT = { comment: 'never' };

    test('it holds for the head on which it was first seen', async () => {
      const pull = openLate();
      addLabel(pull, LABEL, { by: 'bob' });
      await withGitHub(pull.repository, async (github) => {
        expect(excepted(await checkIt(github, pull, SILENT))).toEqual({ 101: true });
        expect(excepted(await checkIt(github, pull, SILENT))).toEqual({ 101: true });
      });
      expect(pull.comments).toEqual([]);
    });

    test('a later head is not covered, however often it is pushed and checked', async () => {
      const pull = openLate();
      addLabel(pull, LABEL, { by: 'bob' });
      await withGitHub(pull.repository, async (github) => {
        await checkIt(github, pull, SILENT);
        for (const title of ['One', 'Two']) {
          pushTo(pull, { files: { ...SECOND, [vepPath(101)]: vepText(101, { title }) } });
          expect(excepted(await checkIt(github, pull, SILENT))).toEqual({ 101: false, 102: false });
          expect(excepted(await checkIt(github, pull, SILENT))).toEqual({ 101: false, 102: false });
        }
      });
    });
  });
});

describe('a bot that labels on command', () => {
  const label = (pull: PullRequest) => {
    passMinute(pull);
    addLabel(pull, LABEL, { by: 'kubevirt-prow[bot]' });
  };
  test('a command is used up although more than a hundred events lie between', async () => {
    const pull = openLate();
    addComment(pull, `/label ${LABEL}`, { by: 'bob' });
    label(pull);
    passMinute(pull);
    removeLabel(pull, LABEL, { by: 'mallory' });
    for (let count = 0; count < 60; count += 1) {
      addLabel(pull, 'kind/vep', { by: 'mallory' });
      removeLabel(pull, 'kind/vep', { by: 'mallory' });
    }
    label(pull);
    const run = await withGitHub(pull.repository, (github) => checkIt(github, pull));
    expect(exceptionIn(run)).toMatchObject({ counts: false, reason: expect.stringContaining('nobody asked for it') });
  });
  test('a review comment of a maintainer', async () => {
    const pull = openLate();
    addReview(pull, { comments: [{ body: `/label ${LABEL}`, path: vepPath(101) }] }, { by: 'bob' });
    label(pull);
    const run = await withGitHub(pull.repository, (github) => checkIt(github, pull));
    expect(exceptionIn(run).grantedBy).toBe('bob');
  });
});
