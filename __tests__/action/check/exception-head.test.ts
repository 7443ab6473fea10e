import { describe, expect, test } from '@jest/globals';
import type { EmbeddedGitHub } from 'embedded-github/server.ts';
import { changeBase } from 'embedded-github/world/base-change.ts';
import { createBranch, setBranch } from 'embedded-github/world/commit-files.ts';
import { addComment, deleteComment } from 'embedded-github/world/issue.ts';
import { addLabel, removeLabel } from 'embedded-github/world/label.ts';
import { openPullRequest, pushTo } from 'embedded-github/world/open-pull-request.ts';
import type { PullRequest } from 'embedded-github/world/pull-request.ts';
import { addStatus } from 'embedded-github/world/status.ts';
import { pullRequestEvent, scheduleEvent, type WorkflowEvent } from '../../../playground/workflow-event.ts';
import {
  gateRepository,
  INPUTS,
  openFromFork,
  ownBodies,
  statusOf,
  vepPath,
  vepText,
  withGitHub,
} from '../gate-world.ts';
import { type RunRecord, runInProcess } from '../run-in-process.ts';

const LABEL = 'freeze-exception';
const FIRST = { [vepPath(101)]: vepText(101) };
const SECOND = { [vepPath(102)]: vepText(102) };

/** A pull request after the freeze of v1.11, and what happens to it; everything takes a minute. */
function begin(files = FIRST) {
  const pull = openFromFork(gateRepository(), files);
  const { repository } = pull;
  const { world } = repository;
  world.now = new Date('2027-01-10T11:00:00Z');
  const pass = () => {
    world.now = new Date(world.now.getTime() + 60_000);
  };
  const eventOf = (action: string) =>
    pullRequestEvent(pull, { action, ...(action.endsWith('labeled') ? { label: LABEL } : {}) });
  return {
    pull,
    pass,
    eventOf,
    push: (more: typeof FIRST): WorkflowEvent => {
      pass();
      pushTo(pull, { files: more });
      return eventOf('synchronize');
    },
    /** Takes commits back until this one. */
    force: (sha: string): WorkflowEvent => {
      pass();
      setBranch(pull.headRepository, pull.headBranch, sha);
      return eventOf('synchronize');
    },
    label: (): WorkflowEvent => {
      pass();
      addLabel(pull, LABEL, { by: 'bob' });
      return eventOf('labeled');
    },
    unlabel: (): WorkflowEvent => {
      pass();
      removeLabel(pull, LABEL, { by: 'bob' });
      return eventOf('unlabeled');
    },
  };
}

function verdicts(github: EmbeddedGitHub, pull: PullRequest, inputs: Readonly<Record<string, string>> = {}) {
  return async (event: WorkflowEvent = scheduleEvent(pull.repository)): Promise<string | undefined> => {
    const { world } = pull.repository;
    world.now = new Date(world.now.getTime() + 60_000);
    await runInProcess({ github, event, inputs: { ...INPUTS, ...inputs } });
    return statusOf(pull)?.state;
  };
}

const SILENT = { comment: 'never' };

describe.each([
  ['with a comment', {}],
  ['where comments are switched off', SILENT],
  ['with a comment on findings only', { comment: 'on-findings' }],
])('a commitment that is pushed before any run has seen the label is not covered, %s', (_, inputs) => {
  test.each([
    'the run of the label first',
    'the run of the push first',
    'a re-check first',
    'the label’s run replaced',
  ])('%s', async (order) => {
    const { pull, label, push, eventOf } = begin();
    await withGitHub(pull.repository, async (github) => {
      const judge = verdicts(github, pull, inputs);
      expect(await judge(eventOf('opened'))).toBe('failure');
      const labeled = label();
      const pushed = push(SECOND);
      const orders: Readonly<Record<string, readonly (WorkflowEvent | undefined)[]>> = {
        'the run of the label first': [labeled, pushed, undefined],
        'the run of the push first': [pushed, labeled, undefined],
        'a re-check first': [undefined, labeled, pushed],
        'the label’s run replaced': [pushed, undefined, eventOf('edited')],
      };
      for (const event of orders[order] ?? []) {
        expect(await judge(event)).toBe('failure');
      }
    });
  });
});

describe.each([
  ['with a comment', {}],
  ['where comments are switched off', SILENT],
])('the head that the label was put on is covered, %s', (_, inputs) => {
  test.each<[string, (story: ReturnType<typeof begin>) => WorkflowEvent | undefined]>([
    ['(a) the label’s own run', ({ label }) => label()],
    ['(b) the run of an earlier push that had to wait', ({ eventOf, label }) => [eventOf('synchronize'), label()][0]],
    ['(c) a re-check', ({ label }) => void label()],
    [
      '(c) another event, which replaced the label’s own',
      ({ label, eventOf, pass }) => {
        label();
        pass();
        return eventOf('edited');
      },
    ],
    ['a re-run of the label’s run', ({ label }) => label()],
    [
      'the label’s run although the head was replaced and put back',
      ({ pull, label, push, force }) => {
        const { headSha } = pull;
        const labeled = label();
        push(SECOND);
        force(headSha);
        return labeled;
      },
    ],
    [
      'the last of two times that it was put on',
      ({ label, unlabel }) => {
        label();
        unlabel();
        return label();
      },
    ],
  ])('%s', async (...[, happen]) => {
    const story = begin();
    const { pull } = story;
    await withGitHub(pull.repository, async (github) => {
      const judge = verdicts(github, pull, inputs);
      expect(await judge(story.eventOf('opened'))).toBe('failure');
      const event = happen(story);
      expect(await judge(event)).toBe('success');
      expect(await judge(event)).toBe('success');
      expect(await judge()).toBe('success');
    });
  });

  test('a label that is put on while the pull request is opened', async () => {
    const { pull, eventOf } = begin();
    addLabel(pull, LABEL, { by: 'bob' });
    const labeled = eventOf('labeled');
    await withGitHub(pull.repository, async (github) => {
      const judge = verdicts(github, pull, inputs);
      expect(await judge()).toBe('failure');
      expect(await judge(labeled)).toBe('success');
      expect(await judge()).toBe('success');
    });
  });
});

describe('ways round the scope', () => {
  test('the run of an earlier label event, replayed for a later one', async () => {
    const { pull, label, unlabel, push, force } = begin({ ...FIRST, ...SECOND });
    const both = pull.headSha;
    await withGitHub(pull.repository, async (github) => {
      const judge = verdicts(github, pull);
      const early = label();
      unlabel();
      push({ [vepPath(102)]: vepText(102, { status: 'provisional' }) });
      label();
      force(both);
      expect(await judge(early)).toBe('failure');
      expect(await judge()).toBe('failure');
    });
  });

  test('a status on the same commit for another pull request', async () => {
    const { pull, label, pass } = begin();
    const { repository, headRepository } = pull;
    await withGitHub(repository, async (github) => {
      const judge = verdicts(github, pull);
      createBranch(headRepository, 'both', pull.headSha);
      const title = 'Both';
      const both = openPullRequest(repository, {
        title,
        author: 'alice',
        from: headRepository,
        branch: 'both',
        files: SECOND,
      });
      await judge(pullRequestEvent(both, { action: 'opened' }));
      expect(statusOf(both)?.state).toBe('failure');
      label();
      pass();
      setBranch(headRepository, pull.headBranch, both.headSha);
      both.state = 'closed';
      expect(await judge(pullRequestEvent(pull))).toBe('failure');
      expect(await judge()).toBe('failure');
    });
  });

  test.each([
    ['somebody else’s status that is older', 'mallory'],
    ['somebody else’s status that names the label event', 'mallory'],
    ['another app’s', 'renovate[bot]'],
  ])('%s', async (name, creator) => {
    const { pull, label, pass, push } = begin();
    await withGitHub(pull.repository, async (github) => {
      const judge = verdicts(github, pull, SILENT);
      expect(await judge(pullRequestEvent(pull))).toBe('failure');
      const own = statusOf(pull)?.targetUrl ?? '';
      const labeled = label();
      push(SECOND);
      const event = pull.timeline.find((one) => one.event === 'labeled');
      const record = name.includes('names') ? ` [exception EV_${event?.id}]` : '';
      const forged = { state: 'success', context: 'VEP governance', creator, targetUrl: own } as const;
      const at = name.includes('older') ? '2027-01-10T11:00:30Z' : undefined;
      addStatus(pull.repository, pull.headSha, { ...forged, description: `All is well${record}`, ...(at && { at }) });
      pass();
      expect(await judge(labeled)).toBe('failure');
      expect(await judge()).toBe('failure');
    });
  });

  test('another base branch, on which the commitment is new', async () => {
    const { pull, label, pass, eventOf } = begin();
    const { repository } = pull;
    createBranch(repository, 'release', 'main');
    await withGitHub(repository, async (github) => {
      const judge = verdicts(github, pull);
      await judge(eventOf('opened'));
      label();
      pass();
      changeBase(pull, 'release', { by: 'alice' });
      expect(await judge()).toBe('failure');
    });
  });

  test('neither comment nor status: nothing is covered, and the reason says so', async () => {
    const { pull, label } = begin();
    const inputs = { ...INPUTS, ...SILENT, 'status-context': '' };
    const run: RunRecord = await withGitHub(pull.repository, (github) =>
      runInProcess({ github, event: label(), inputs }),
    );
    expect(run.outputs).toMatchObject({ verdict: 'failure', 'freeze-blocked': 'true' });
    expect(run.summary).toContain('there is nowhere to record what the exception covers');
  });
});

describe('a bot that puts the label on for a maintainer', () => {
  const BOT = { by: 'kubevirt-prow[bot]' };

  test.each([
    ['covers the head of the command', {}, 'success'],
    ['covers nothing that was pushed before it obeyed', SECOND, 'failure'],
  ])('%s', async (...[, pushed, verdict]) => {
    const { pull, push, pass, eventOf } = begin();
    await withGitHub(pull.repository, async (github) => {
      const judge = verdicts(github, pull);
      expect(await judge(eventOf('opened'))).toBe('failure');
      pass();
      addComment(pull, `/label ${LABEL}`, { by: 'bob' });
      if (Object.keys(pushed).length > 0) {
        push(pushed);
      }
      pass();
      addLabel(pull, LABEL, BOT);
      const labeled = eventOf('labeled');
      expect(await judge(labeled)).toBe(verdict);
      expect(await judge()).toBe(verdict);
    });
  });
});

describe('what a run that cannot know says', () => {
  test('nothing is recorded, so that the label’s own run, which comes later, still covers the head', async () => {
    const { pull, label } = begin();
    const labeled = label();
    await withGitHub(pull.repository, async (github) => {
      const judge = verdicts(github, pull);
      expect(await judge()).toBe('failure');
      expect(ownBodies(pull)[0]).toContain('Nothing shows that the label was added to this commit');
      expect(ownBodies(pull)[0]).toContain('To cover it, a maintainer must remove the label and add it again.');
      expect(await judge(labeled)).toBe('success');
    });
  });

  test('a status that cannot be read leaves the verdict open', async () => {
    const { pull, label, eventOf } = begin();
    await withGitHub(pull.repository, async (github) => {
      const judge = verdicts(github, pull);
      await judge(eventOf('opened'));
      label();
      github.faults.push({ fault: { kind: 'server-error' }, on: 'POST /graphql' });
      expect(await judge(eventOf('edited'))).toBe('error');
      github.faults.length = 0;
      github.faults.push({ fault: { kind: 'forbidden' }, on: /\/statuses$/ });
      expect(await judge()).toBe('error');
      github.faults.length = 0;
      expect(await judge()).toBe('success');
    });
  });

  test('a second comment of ours that we delete ourselves is no record that is lost', async () => {
    const { pull, label, eventOf } = begin();
    await withGitHub(pull.repository, async (github) => {
      const judge = verdicts(github, pull);
      await judge(eventOf('opened'));
      label();
      deleteComment(addComment(pull, ownBodies(pull)[0] ?? '', { by: 'github-actions[bot]' }), {
        by: 'github-actions[bot]',
      });
      expect(await judge()).toBe('success');
    });
  });

  test('somebody else’s comment that is deleted is not ours', async () => {
    const { pull, label, eventOf } = begin();
    await withGitHub(pull.repository, async (github) => {
      const judge = verdicts(github, pull);
      await judge(eventOf('opened'));
      const notice = pull.comments[0];
      label();
      if (notice !== undefined) {
        deleteComment({ ...notice, author: 'codecov[bot]' }, { by: 'mallory' });
      }
      expect(await judge()).toBe('success');
    });
  });
});
