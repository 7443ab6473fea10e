import { describe, expect, test } from '@jest/globals';
import { isWrite } from 'embedded-github/http/request-log.ts';
import type { EmbeddedGitHub } from 'embedded-github/server.ts';
import { setBranch } from 'embedded-github/world/commit-files.ts';
import { addComment, deleteComment, editComment } from 'embedded-github/world/issue.ts';
import { addLabel, removeLabel } from 'embedded-github/world/label.ts';
import { pushTo } from 'embedded-github/world/open-pull-request.ts';
import type { PullRequest } from 'embedded-github/world/pull-request.ts';
import { addStatus } from 'embedded-github/world/status.ts';
import { pullRequestEvent } from '../../../playground/workflow-event.ts';
import {
  gateRepository,
  INPUTS,
  openFromFork,
  passMinute,
  statusOf,
  vepPath,
  vepText,
  withGitHub,
} from '../gate-world.ts';
import { runInProcess } from '../run-in-process.ts';

const FIRST = { [vepPath(101)]: vepText(101) };
const SECOND = { [vepPath(102)]: vepText(102) };
const SILENT = { comment: 'never' };

/** After the freeze of v1.11, to which the pull request commits. */
function openLate(): PullRequest {
  const pull = openFromFork(gateRepository(), FIRST);
  pull.repository.world.now = new Date('2027-01-10T09:00:00Z');
  return pull;
}

function grant(pull: PullRequest): void {
  passMinute(pull);
  addLabel(pull, 'freeze-exception', { by: 'bob' });
  passMinute(pull);
}

async function verdictOf(github: EmbeddedGitHub, pull: PullRequest, inputs: Readonly<Record<string, string>> = {}) {
  passMinute(pull);
  await runInProcess({ github, event: pullRequestEvent(pull), inputs: { ...INPUTS, ...inputs } });
  return statusOf(pull)?.state;
}

describe('what is no trace of an earlier run that saw the label', () => {
  test('a comment of Prow’s that Prow deleted', async () => {
    const pull = openLate();
    const notice = addComment(pull, 'Not approved yet.', { by: 'kubevirt-prow[bot]' });
    await withGitHub(pull.repository, async (github) => {
      expect(await verdictOf(github, pull)).toBe('failure');
      grant(pull);
      deleteComment(notice, { by: 'kubevirt-prow[bot]' });
      expect(await verdictOf(github, pull)).toBe('success');
    });
  });

  test.each([{}, SILENT])('a run that could not read the pull request (%j)', async (inputs) => {
    const pull = openLate();
    await withGitHub(pull.repository, async (github) => {
      grant(pull);
      github.faults.push({ fault: { kind: 'server-error' }, on: 'POST /graphql' });
      expect(await verdictOf(github, pull, inputs)).toBe('error');
      github.faults.length = 0;
      expect(await verdictOf(github, pull, inputs)).toBe('success');
    });
  });

  test('an override of an earlier head, where comments are switched off: this head is another one', async () => {
    const pull = openLate();
    await withGitHub(pull.repository, async (github) => {
      grant(pull);
      const override = { state: 'success', context: 'VEP governance', creator: 'kubevirt-prow[bot]' } as const;
      addStatus(pull.repository, pull.headSha, { ...override, description: 'Overridden by bob' });
      passMinute(pull);
      pushTo(pull, { files: { [vepPath(101)]: vepText(101, { title: 'Other' }) } });
      expect(await verdictOf(github, pull, SILENT)).toBe('failure');
    });
  });
});

describe('what was committed later is not covered', () => {
  const PROVISIONAL = { [vepPath(101)]: vepText(101, { status: 'provisional', stage: null, milestone: null }) };
  const TOO_MANY = Object.fromEntries(Array.from({ length: 501 }, (_, index) => [vepPath(1001 + index), '']));

  test.each([
    { name: 'no VEP document', first: { 'README.md': 'x\n' }, verdict: 'success', inputs: {} },
    { name: 'no commitment, comments are off', first: PROVISIONAL, verdict: 'success', inputs: SILENT },
    {
      name: 'no commitment, comments on findings',
      first: PROVISIONAL,
      verdict: 'success',
      inputs: { comment: 'on-findings' },
    },
    { name: 'too many documents', first: TOO_MANY, verdict: 'failure', inputs: {} },
    { name: 'too many documents, comments are off', first: TOO_MANY, verdict: 'failure', inputs: SILENT },
  ])('where the run that saw the label found $name', async ({ first, verdict, inputs }) => {
    const pull = openFromFork(gateRepository(), first);
    pull.repository.world.now = new Date('2027-01-10T09:00:00Z');
    await withGitHub(pull.repository, async (github) => {
      expect(await verdictOf(github, pull, inputs)).toBe(verdict);
      grant(pull);
      expect(await verdictOf(github, pull, inputs)).toBe(verdict);
      github.requests.length = 0;
      expect(await verdictOf(github, pull, inputs)).toBe(verdict);
      expect(github.requests.filter(isWrite)).toEqual([]);
      passMinute(pull);
      const gone = Object.fromEntries(Object.keys(first).map((path) => [path, null]));
      pushTo(pull, { files: { ...gone, ...SECOND } });
      expect(await verdictOf(github, pull, inputs)).toBe('failure');
      removeLabel(pull, 'freeze-exception', { by: 'bob' });
      grant(pull);
      expect(await verdictOf(github, pull, inputs)).toBe('success');
    });
  });

  test('although the comment that should record the exception could not be written', async () => {
    const pull = openLate();
    await withGitHub(pull.repository, async (github) => {
      grant(pull);
      github.faults.push({ fault: { kind: 'forbidden' }, on: /\/comments$/ });
      expect(await verdictOf(github, pull)).toBe('success');
      pushTo(pull, { files: SECOND });
      expect(await verdictOf(github, pull)).toBe('failure');
    });
  });

  test('behind more than a hundred commits, where comments are switched off', async () => {
    const pull = openLate();
    await withGitHub(pull.repository, async (github) => {
      grant(pull);
      expect(await verdictOf(github, pull, SILENT)).toBe('success');
      for (let count = 1; count <= 101; count += 1) {
        pushTo(pull, { files: { ...SECOND, 'README.md': `${count}\n` } });
      }
      expect(await verdictOf(github, pull, SILENT)).toBe('failure');
    });
  });

  test('by two pushes, the second of which hides the head that was judged, where comments are switched off', async () => {
    const pull = openLate();
    const { headRepository, headBranch, headSha } = pull;
    await withGitHub(pull.repository, async (github) => {
      grant(pull);
      expect(await verdictOf(github, pull, SILENT)).toBe('success');
      passMinute(pull);
      pushTo(pull, { files: { 'README.md': 'On top\n' } });
      setBranch(headRepository, headBranch, headRepository.store.commits.get(headSha)?.parents[0] ?? '');
      pushTo(pull, { files: { ...FIRST, ...SECOND } });
      expect(await verdictOf(github, pull, SILENT)).toBe('failure');
    });
  });
});

const checkPull = (github: EmbeddedGitHub, pull: PullRequest, inputs: Readonly<Record<string, string>> = {}) => {
  passMinute(pull);
  return runInProcess({ github, event: pullRequestEvent(pull), inputs: { ...INPUTS, ...inputs } });
};

test('our comment is deleted where no status could tell that there was one', async () => {
  const pull = openLate();
  const silent = { 'status-context': '' };
  await withGitHub(pull.repository, async (github) => {
    passMinute(pull);
    addLabel(pull, 'freeze-exception', { by: 'bob' });
    expect((await checkPull(github, pull, silent)).outputs.verdict).toBe('success');
    passMinute(pull);
    const [comment] = pull.comments;
    if (comment !== undefined) {
      deleteComment(comment, { by: 'mallory' });
    }
    pushTo(pull, { files: SECOND });
    expect((await checkPull(github, pull, silent)).outputs.verdict).toBe('failure');
  });
});

describe('edits of our comment', () => {
  test('in the very second of the label: the record is not believed', async () => {
    const pull = openLate();
    await withGitHub(pull.repository, async (github) => {
      await checkPull(github, pull);
      const [comment] = pull.comments;
      const at = new Date(pull.repository.world.now);
      if (comment !== undefined) {
        editComment(comment, `${comment.body}Mine.`, { by: 'mallory', at: at.toISOString() });
      }
      addLabel(pull, 'freeze-exception', { by: 'bob', at: at.toISOString() });
      const run = await checkPull(github, pull);
      expect(run.outputs.verdict).toBe('failure');
    });
  });
  test('by an account that is gone', async () => {
    const pull = openLate();
    addLabel(pull, 'freeze-exception', { by: 'bob' });
    await withGitHub(pull.repository, async (github) => {
      await checkPull(github, pull);
      passMinute(pull);
      const [comment] = pull.comments;
      if (comment !== undefined) {
        editComment(comment, `${comment.body}Mine.`, { by: null });
      }
      expect((await checkPull(github, pull)).outputs.verdict).toBe('failure');
    });
  });
});
