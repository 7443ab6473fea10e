import { describe, expect, test } from '@jest/globals';
import { isWrite } from 'embedded-github/http/request-log.ts';
import type { EmbeddedGitHub } from 'embedded-github/server.ts';
import { commitFiles, type Files, setBranch } from 'embedded-github/world/commit-files.ts';
import { addComment, closeIssue, type Issue } from 'embedded-github/world/issue.ts';
import { addLabel, removeLabel } from 'embedded-github/world/label.ts';
import { mergePullRequest } from 'embedded-github/world/merge.ts';
import { openPullRequest } from 'embedded-github/world/open-pull-request.ts';
import { branchTip, type PullRequest } from 'embedded-github/world/pull-request.ts';
import type { Repository } from 'embedded-github/world/repository.ts';
import { pullRequestEvent, pushEvent } from '../../../playground/workflow-event.ts';
import {
  gateRepository,
  INPUTS,
  ISSUE_WRITER,
  openFromFork,
  ownBodies,
  passMinute,
  statusOf,
  vepPath,
  vepText,
  withGitHub,
} from '../gate-world.ts';
import { runInProcess } from '../run-in-process.ts';

/** What the workflow of the documentation gives the job `re-check`. */
function withRecheckToken<Result>(
  repository: Repository,
  use: (github: EmbeddedGitHub) => Promise<Result>,
): Promise<Result> {
  return withGitHub(repository, use, { tokens: ISSUE_WRITER });
}

const PROVISIONAL = { status: 'provisional', reviewers: '[TBD]', approvers: '[TBD]' };

/** VEP 101 is provisional on the base; its issue mirrors the fields. */
function trackedRepository(files: Files = {}): Repository {
  return gateRepository({ [vepPath(101)]: vepText(101, PROVISIONAL), ...files });
}

const BODY = [
  '**Proposal status**: provisional',
  '<!-- As in the front matter. -->',
  '',
  '**Reviewers**: TBD',
  '**Approvers**:',
  '',
  '**Current Feature Stage**: Alpha',
  '',
  '* Alpha release target (x.y): 1.11',
].join('\r\n');

function issueOf(repository: Repository, number: number): Issue {
  const issue = repository.items.get(number);
  if (issue === undefined) {
    throw new Error(`There is no issue ${number}.`);
  }
  return issue;
}

/** Pushes commits to the default branch and lets the action follow up on them. */
async function push(
  github: EmbeddedGitHub,
  repository: Repository,
  { change, inputs = {}, before }: { change: () => unknown; inputs?: Record<string, string>; before?: string },
) {
  const tip = branchTip(repository, 'main');
  change();
  const event = pushEvent(repository, { before: before ?? tip });
  return await runInProcess({ github, event, inputs: { ...INPUTS, ...inputs } });
}

function commit(repository: Repository, files: Files) {
  return () => commitFiles(repository, 'main', { files });
}

function bodies(repository: Repository, number: number): readonly string[] {
  const own = issueOf(repository, number).comments.filter(({ author }) => author === 'github-actions[bot]');
  return own.map(({ body }) => body);
}

const APPROVED = { [vepPath(101)]: vepText(101) };

describe('the reminder on a tracking issue', () => {
  test('says what the document says now and what the issue still says, and mentions the authors', async () => {
    const repository = trackedRepository();
    issueOf(repository, 101).body = BODY;
    const run = await withRecheckToken(repository, (github) =>
      push(github, repository, { change: commit(repository, APPROVED) }),
    );
    expect(run.failure).toBeNull();
    const [body] = bodies(repository, 101);
    expect(body).toMatch(/^<!-- vep-governance:reminder /);
    expect(body).toContain('@alice: VEP 101 `Foo 101` has changed.');
    expect(body).toContain('| `Proposal status` | `implementable` | `provisional` |');
    expect(body).toContain('| `Reviewers` | `bob` | `TBD` |');
    expect(body).toContain('| `Approvers` | `carol` | nothing yet |');
    expect(body).not.toMatch(/@(bob|carol)/);
    expect(issueOf(repository, 101).body).toBe(BODY);
    expect(run.summary).toContain('Posted a reminder on `#101`.');
  });

  test('comes once, however often the same push is looked at', async () => {
    const repository = trackedRepository();
    await withRecheckToken(repository, async (github) => {
      const before = branchTip(repository, 'main');
      await push(github, repository, { change: commit(repository, APPROVED) });
      const again = await push(github, repository, { change: () => undefined, before });
      expect(again.summary).toContain('A reminder had already been posted');
    });
    expect(bodies(repository, 101)).toHaveLength(1);
  });

  test('is found again behind more than a hundred comments, and a planted marker counts for nothing', async () => {
    const repository = trackedRepository();
    await withRecheckToken(repository, async (github) => {
      const before = branchTip(repository, 'main');
      for (let count = 0; count < 120; count += 1) {
        addComment(issueOf(repository, 101), 'A word.', { by: 'dave' });
      }
      await push(github, repository, { change: commit(repository, APPROVED) });
      await push(github, repository, { change: () => undefined, before });
      expect(bodies(repository, 101)).toHaveLength(1);
      const [planted] = bodies(repository, 101);
      commitFiles(repository, 'main', { files: { [vepPath(101)]: vepText(101, PROVISIONAL) } });
      const other = gateRepository({ [vepPath(101)]: vepText(101, PROVISIONAL) });
      addComment(issueOf(other, 101), planted ?? '', { by: 'mallory' });
      await withRecheckToken(other, (server) => push(server, other, { change: commit(other, APPROVED) }));
      expect(bodies(other, 101)).toHaveLength(1);
    });
  });

  test('a step back and forth is reminded of each time', async () => {
    const repository = trackedRepository();
    const deferred = { [vepPath(101)]: vepText(101, { status: 'deferred' }) };
    await withRecheckToken(repository, async (github) => {
      for (const files of [APPROVED, deferred, APPROVED]) {
        await push(github, repository, { change: commit(repository, files) });
      }
    });
    expect(bodies(repository, 101)).toHaveLength(3);
  });

  test('an issue that agrees already gets none', async () => {
    const repository = trackedRepository();
    issueOf(repository, 101).body = BODY.replace('provisional', 'Implementable')
      .replace('TBD', '@bob')
      .replace('**Approvers**:', '**Approvers**: @carol');
    await withRecheckToken(repository, async (github) => {
      const run = await push(github, repository, { change: commit(repository, APPROVED) });
      expect(run.summary).toContain('Issue `#101` already matches its document.');
      expect(github.requests.filter(isWrite)).toEqual([]);
    });
  });

  test('nothing that a tracking issue follows has changed', async () => {
    const repository = trackedRepository();
    const change = commit(repository, {
      [vepPath(101)]: vepText(101, { ...PROVISIONAL, title: 'Another' }),
      'README.md': 'x',
    });
    const run = await withRecheckToken(repository, (github) => push(github, repository, { change }));
    expect(run.summary).toContain('There is nothing to remind of.');
    expect(bodies(repository, 101)).toEqual([]);
  });

  test.each([
    ['without a field "Proposal status"', '**Current Feature Stage**: Beta\n', 0],
    ['whose "Proposal status" disagrees', '**Proposal status**: New\n', 1],
    ['whose "Proposal status" agrees', '**Proposal status**: implementable\n**Reviewers**: TBD\n', 0],
  ])('a migrated document, an issue %s: %s', async (_, body, count) => {
    const repository = gateRepository({ [vepPath(101)]: '# VEP 101: Foo\n\nText.\n' });
    issueOf(repository, 101).body = body;
    await withRecheckToken(repository, (github) => push(github, repository, { change: commit(repository, APPROVED) }));
    expect(bodies(repository, 101)).toHaveLength(count);
  });
});

test('two runs for one push at the same time leave one reminder', async () => {
  const repository = trackedRepository();
  await withRecheckToken(repository, async (github) => {
    const before = branchTip(repository, 'main');
    let isFirst = true;
    github.beforeRequest = async ({ method, path }) => {
      if (isFirst && method === 'POST' && path.endsWith('/issues/101/comments')) {
        isFirst = false;
        await push(github, repository, { change: () => undefined, before });
      }
    };
    await push(github, repository, { change: commit(repository, APPROVED) });
  });
  expect(bodies(repository, 101)).toHaveLength(1);
});

describe('what stands under the number', () => {
  test('nothing: it is said, and the others are reminded', async () => {
    const repository = trackedRepository();
    const files = { ...APPROVED, [vepPath(999)]: vepText(999) };
    const run = await withRecheckToken(repository, (github) =>
      push(github, repository, { change: commit(repository, files) }),
    );
    expect(run.failure).toBeNull();
    expect(run.summary).toContain(
      '`veps/sig-compute/999-foo/vep.md` names `#999` as its tracking issue, but there is no such issue',
    );
    expect(bodies(repository, 101)).toHaveLength(1);
  });

  test('a pull request: nothing is written there', async () => {
    const repository = trackedRepository();
    openFromFork(repository, { 'README.md': 'x' }, 555);
    const change = commit(repository, { [vepPath(555)]: vepText(555) });
    const run = await withRecheckToken(repository, (github) => push(github, repository, { change }));
    expect(run.summary).toContain('that is a pull request, so no reminder was posted');
    expect(bodies(repository, 555)).toEqual([]);
  });

  test('a closed issue: it is reminded, and that it is closed is said', async () => {
    const repository = trackedRepository();
    closeIssue(issueOf(repository, 101), { by: 'alice' });
    const run = await withRecheckToken(repository, (github) =>
      push(github, repository, { change: commit(repository, APPROVED) }),
    );
    expect(bodies(repository, 101)).toHaveLength(1);
    expect(run.summary).toContain('Posted a reminder on `#101`. That issue is closed.');
  });

  test('a locked issue: it is said, and the run fails', async () => {
    const repository = trackedRepository();
    issueOf(repository, 101).isLocked = true;
    const run = await withRecheckToken(repository, (github) =>
      push(github, repository, { change: commit(repository, APPROVED) }),
    );
    expect(run.summary).toContain('No reminder could be posted on `#101`.');
    expect(run.failure).not.toBeNull();
  });
});

describe('input `update-issue`', () => {
  test('edits exactly the values of the fields, byte for byte', async () => {
    const repository = trackedRepository();
    issueOf(repository, 101).body = BODY;
    const inputs = { 'update-issue': 'true' };
    await withRecheckToken(repository, (github) =>
      push(github, repository, { change: commit(repository, APPROVED), inputs }),
    );
    expect(issueOf(repository, 101).body).toBe(
      BODY.replace('provisional', 'implementable')
        .replace('TBD', 'bob')
        .replace('**Approvers**:', '**Approvers**: carol'),
    );
    expect(bodies(repository, 101)[0]).toContain('has been brought up to date');
  });

  test('a run that failed between the two writes is completed by the next one', async () => {
    const repository = trackedRepository();
    issueOf(repository, 101).body = BODY;
    const inputs = { 'update-issue': 'true' };
    await withRecheckToken(repository, async (github) => {
      const before = branchTip(repository, 'main');
      github.faults.push({ fault: { kind: 'forbidden' }, on: /^PATCH .*\/issues\/101$/, times: 1 });
      const first = await push(github, repository, { change: commit(repository, APPROVED), inputs });
      expect(first.failure).not.toBeNull();
      await push(github, repository, { change: () => undefined, before, inputs });
    });
    expect(issueOf(repository, 101).body).toContain('**Proposal status**: implementable');
    expect(bodies(repository, 101)).toHaveLength(1);
  });
});

describe('which pushes are followed', () => {
  test('many commits at once are one change', async () => {
    const repository = trackedRepository();
    const change = () => {
      commitFiles(repository, 'main', { files: { [vepPath(101)]: vepText(101, { status: 'deferred' }) } });
      for (let count = 0; count < 150; count += 1) {
        commitFiles(repository, 'main', { files: { 'README.md': String(count) } });
      }
      commitFiles(repository, 'main', { files: APPROVED });
    };
    const run = await withRecheckToken(repository, (github) => push(github, repository, { change }));
    expect(run.failure).toBeNull();
    expect(bodies(repository, 101)).toHaveLength(1);
  });

  test('more files than a comparison lists', async () => {
    const repository = trackedRepository();
    const images = Array.from({ length: 320 }, (_, index) => [`veps/images/${index}.svg`, '<svg/>'] as const);
    const files = { ...Object.fromEntries(images), ...APPROVED };
    await withRecheckToken(repository, (github) => push(github, repository, { change: commit(repository, files) }));
    expect(bodies(repository, 101)).toHaveLength(1);
  });

  test('a forced push is compared as a whole', async () => {
    const repository = trackedRepository();
    const start = branchTip(repository, 'main');
    commitFiles(repository, 'main', { files: { 'README.md': 'old line' } });
    const change = () => {
      setBranch(repository, 'main', start);
      commitFiles(repository, 'main', { files: APPROVED });
    };
    const run = await withRecheckToken(repository, (github) => push(github, repository, { change }));
    expect(run.failure).toBeNull();
    expect(bodies(repository, 101)).toHaveLength(1);
  });

  test('a forced push writes old commitments anew: they are not late', async () => {
    const repository = trackedRepository();
    const start = branchTip(repository, 'main');
    commitFiles(repository, 'main', { files: APPROVED });
    repository.world.now = new Date('2027-02-01T09:00:00Z');
    const change = () => {
      setBranch(repository, 'main', start);
      commitFiles(repository, 'main', { files: { [vepPath(101)]: vepText(101, { title: 'Anew' }) } });
    };
    const run = await withRecheckToken(repository, (github) => push(github, repository, { change }));
    expect(run.failure).toBeNull();
    expect(run.summary).toContain('No commitment was merged late.');
  });

  test.each([
    ['a new branch', { before: null }, 'is new, so there is nothing to compare it with'],
    ['another branch', { before: null, branch: 'topic' }, 'Only the default branch `main` is checked'],
  ])('%s is said and not followed', async (_, options, said) => {
    const repository = trackedRepository();
    commitFiles(repository, 'topic', { files: APPROVED });
    await withRecheckToken(repository, async (github) => {
      const run = await runInProcess({ github, event: pushEvent(repository, options), inputs: INPUTS });
      expect(run.failure).toBeNull();
      expect(run.summary).toContain(said);
      expect(run.summary).not.toContain('Audit');
      expect(github.requests).toEqual([]);
    });
  });

  test('a commit that GitHub does not know any more fails the run with its name', async () => {
    const repository = trackedRepository();
    const before = 'f'.repeat(40);
    const known = pushEvent(repository, { before: branchTip(repository, 'main') });
    const event = { ...known, payload: { ...known.payload, before } };
    const run = await withRecheckToken(repository, (github) => runInProcess({ github, event, inputs: INPUTS }));
    expect(run.failure).toContain(`GitHub no longer has the commit \`${before}\`.`);
  });
});

describe('the open pull requests that a push concerns', () => {
  test('one with the same document, one with the same number; not one with another', async () => {
    const repository = trackedRepository({ [vepPath(102)]: vepText(102) });
    const same = openFromFork(repository, { [vepPath(101)]: vepText(101, { title: 'New' }) }, 300);
    const twin = openFromFork(repository, { 'veps/sig-compute/101-bar/vep.md': vepText(101) }, 301);
    const other = openFromFork(repository, { [vepPath(102)]: vepText(102, { title: 'New' }) }, 302);
    const run = await withRecheckToken(repository, (github) =>
      push(github, repository, { change: commit(repository, APPROVED) }),
    );
    expect([same, twin, other].map((pull) => statusOf(pull)?.state)).toEqual(['success', 'failure', undefined]);
    expect(run.summary).toContain('re-check of 2 pull requests');
  });
});

describe('the audit', () => {
  const LATE = '2027-01-20T09:00:00Z';

  /** A pull request that commits VEP 101 to v1.11, which has been frozen since 2027-01-06. */
  function latePull(repository: Repository): PullRequest {
    repository.world.now = new Date(LATE);
    return openFromFork(repository, APPROVED, 300);
  }

  test('a late commitment is said once on its pull request, and the run fails', async () => {
    const repository = trackedRepository();
    const pull = latePull(repository);
    await withRecheckToken(repository, async (github) => {
      const before = branchTip(repository, 'main');
      const run = await push(github, repository, { change: () => mergePullRequest(pull, { by: 'bob' }) });
      expect(run.failure).toContain('merged late');
      expect(run.outputs.verdict).toBe('failure');
      expect(run.warnings.join()).toContain('was committed late to `alpha` in `v1.11` by pull request 300');
      const again = await push(github, repository, { change: () => undefined, before });
      expect(again.failure).not.toBeNull();
    });
    expect(ownBodies(pull)).toHaveLength(1);
    expect(ownBodies(pull)[0]).toContain('merged after the freeze');
    expect(ownBodies(pull)[0]).toContain('@alice: ');
  });

  test('the day of the merge counts, not the day of the run', async () => {
    const repository = trackedRepository();
    repository.world.now = new Date('2027-01-05T23:59:00Z');
    const pull = openFromFork(repository, APPROVED, 300);
    const before = branchTip(repository, 'main');
    mergePullRequest(pull, { by: 'bob' });
    repository.world.now = new Date(LATE);
    const run = await withRecheckToken(repository, (github) =>
      push(github, repository, { change: () => undefined, before }),
    );
    expect(run.failure).toBeNull();
  });

  test.each(['squash', 'merge'] as const)('an exception that counts is none of its business (%s)', async (method) => {
    const repository = trackedRepository();
    const pull = latePull(repository);
    addLabel(pull, 'freeze-exception', { by: 'bob' });
    await withRecheckToken(repository, async (github) => {
      await runInProcess({ github, event: pullRequestEvent(pull), inputs: INPUTS });
      const run = await push(github, repository, { change: () => mergePullRequest(pull, { by: 'bob', method }) });
      expect(run.failure).toBeNull();
    });
    expect(ownBodies(pull)).toHaveLength(1);
  });

  test('a label that somebody tidied up after the merge counted when it was merged', async () => {
    const repository = trackedRepository();
    const pull = latePull(repository);
    addLabel(pull, 'freeze-exception', { by: 'bob' });
    const run = await withRecheckToken(repository, async (github) => {
      await runInProcess({ github, event: pullRequestEvent(pull), inputs: INPUTS });
      return await push(github, repository, {
        change: () => {
          mergePullRequest(pull, { by: 'bob' });
          removeLabel(pull, 'freeze-exception', { by: 'bob', at: '2027-01-20T10:00:00Z' });
        },
      });
    });
    expect(run.failure).toBeNull();
  });

  test.each([
    ['judged before the label', 'opened', null],
    ['never judged', null, 'merged late'],
  ])('a label on a head that was %s', async (...[, action, failure]) => {
    const repository = trackedRepository();
    const pull = latePull(repository);
    const run = await withRecheckToken(repository, async (github) => {
      if (action !== null) {
        await runInProcess({ github, event: pullRequestEvent(pull, { action }), inputs: INPUTS });
      }
      addLabel(pull, 'freeze-exception', { by: 'bob', at: '2027-01-20T09:01:00Z' });
      repository.world.now = new Date('2027-01-20T09:02:00Z');
      return await push(github, repository, { change: () => mergePullRequest(pull, { by: 'bob' }) });
    });
    expect(run.failure).toEqual(failure === null ? null : expect.stringContaining(failure));
  });

  test('a label by somebody who may not grant it is no exception', async () => {
    const repository = trackedRepository();
    const pull = latePull(repository);
    addLabel(pull, 'freeze-exception', { by: 'mallory' });
    const run = await withRecheckToken(repository, (github) =>
      push(github, repository, { change: () => mergePullRequest(pull, { by: 'bob' }) }),
    );
    expect(run.failure).not.toBeNull();
  });

  test('of two pull requests in one push, the one that is late is named', async () => {
    const repository = trackedRepository({ [vepPath(102)]: vepText(102, PROVISIONAL) });
    const late = latePull(repository);
    const fine = openFromFork(repository, { [vepPath(102)]: vepText(102, { milestone: '{alpha: "v1.12"}' }) }, 301);
    const run = await withRecheckToken(repository, (github) =>
      push(github, repository, {
        change: () => {
          mergePullRequest(fine, { by: 'bob' });
          mergePullRequest(late, { by: 'bob' });
        },
      }),
    );
    expect(run.failure).not.toBeNull();
    expect([late, fine].map((pull) => ownBodies(pull).length)).toEqual([1, 0]);
  });

  test('a late commitment that a later pull request of the same push takes back is said all the same', async () => {
    const repository = trackedRepository();
    const late = latePull(repository);
    const run = await withRecheckToken(repository, (github) =>
      push(github, repository, {
        change: () => {
          mergePullRequest(late, { by: 'bob' });
          const back = openPullRequest(repository, {
            number: 301,
            title: 'Back',
            files: { [vepPath(101)]: vepText(101, PROVISIONAL) },
          });
          mergePullRequest(back, { by: 'bob' });
        },
      }),
    );
    expect(run.failure).not.toBeNull();
    expect(ownBodies(late)).toHaveLength(1);
  });

  test('a late commitment that was pushed without a pull request fails the run', async () => {
    const repository = trackedRepository();
    repository.world.now = new Date(LATE);
    const run = await withRecheckToken(repository, (github) =>
      push(github, repository, { change: commit(repository, APPROVED) }),
    );
    expect(run.failure).toContain('merged late');
    expect(run.summary).toContain('by a push without a pull request');
  });

  test('in a trial period it is said, but nobody is accused and nothing fails', async () => {
    const repository = trackedRepository();
    const pull = latePull(repository);
    const run = await withRecheckToken(repository, (github) =>
      push(github, repository, {
        change: () => mergePullRequest(pull, { by: 'bob' }),
        inputs: { enforcement: 'warn' },
      }),
    );
    expect(run.failure).toBeNull();
    expect(run.summary).toContain('was committed late');
    expect(ownBodies(pull)).toEqual([]);
  });

  test('a calendar that cannot be read is neither late nor in time: the run fails', async () => {
    const repository = trackedRepository();
    const pull = latePull(repository);
    const run = await withRecheckToken(repository, (github) =>
      push(github, repository, {
        change: () => mergePullRequest(pull, { by: 'bob' }),
        inputs: { 'schedule-repository': 'example/nowhere' },
      }),
    );
    expect(run.failure).not.toBeNull();
    expect(ownBodies(pull)).toEqual([]);
  });
});

describe('the audit of a label that was gone', () => {
  test.each([
    ['taken off before the merge', () => undefined],
    [
      'taken off before the merge, and another one put on',
      (pull: PullRequest) => void addLabel(pull, 'kind/vep', { by: 'bob' }),
    ],
  ])('a label that was %s is no exception', async (_, before) => {
    const repository = gateRepository({ [vepPath(101)]: vepText(101, { status: 'provisional' }) });
    repository.world.now = new Date('2027-01-20T09:00:00Z');
    const pull = openFromFork(repository, APPROVED, 300);
    addLabel(pull, 'freeze-exception', { by: 'bob' });
    passMinute(pull);
    removeLabel(pull, 'freeze-exception', { by: 'bob' });
    passMinute(pull);
    before(pull);
    const tip = branchTip(repository, 'main');
    passMinute(pull);
    mergePullRequest(pull, { by: 'bob' });
    const run = await withGitHub(
      repository,
      (github) => runInProcess({ github, event: pushEvent(repository, { before: tip }), inputs: INPUTS }),
      { tokens: ISSUE_WRITER },
    );
    expect(run.failure).toContain('merged late');
    expect(ownBodies(pull)).toHaveLength(1);
  });
});

describe('a push', () => {
  const push = (files: Readonly<Record<string, string>>, fault?: (github: EmbeddedGitHub) => void) => {
    const repository = gateRepository({ [vepPath(101)]: vepText(101, { status: 'provisional' }) });
    const before = branchTip(repository, 'main');
    commitFiles(repository, 'main', { files });
    return withGitHub(
      repository,
      (github) => {
        fault?.(github);
        return runInProcess({ github, event: pushEvent(repository, { before }), inputs: INPUTS });
      },
      { tokens: ISSUE_WRITER },
    );
  };
  test('says its verdict', async () => {
    expect((await push(APPROVED)).outputs.verdict).toBe('success');
    const failing = await push(APPROVED, (github) =>
      github.faults.push({ fault: { kind: 'forbidden' }, on: /^POST .*\/issues\/101\/comments/ }),
    );
    expect(failing.outputs.verdict).toBe('error');
    expect(failing.failure).not.toBeNull();
  });
  test('that deletes the branch is said and not followed', async () => {
    const repository = gateRepository();
    const known = pushEvent(repository, { before: branchTip(repository, 'main') });
    const event = { ...known, payload: { ...known.payload, after: '0'.repeat(40) } };
    await withGitHub(repository, async (github) => {
      const run = await runInProcess({ github, event, inputs: INPUTS });
      expect(run.summary).toContain('was deleted');
      expect(run.failure).toBeNull();
      expect(github.requests).toEqual([]);
    });
  });
  test('an audit that could not be finished fails the run and says so', async () => {
    const repository = gateRepository({ [vepPath(101)]: vepText(101, { status: 'provisional' }) });
    repository.world.now = new Date('2027-01-20T09:00:00Z');
    const pull = openFromFork(repository, APPROVED, 300);
    const before = branchTip(repository, 'main');
    mergePullRequest(pull, { by: 'bob' });
    const run = await withGitHub(
      repository,
      (github) => {
        const isAboutPull = ({ body }: { body: unknown }) => /timelineItems/.test(JSON.stringify(body));
        github.faults.push({ fault: { kind: 'server-error' }, on: isAboutPull });
        return runInProcess({ github, event: pushEvent(repository, { before }), inputs: INPUTS });
      },
      { tokens: ISSUE_WRITER },
    );
    expect(run.summary).toContain('The audit could not be finished.');
    expect(run.failure).toContain('audit');
  });
  test('concerns a pull request whose document is behind more files than GraphQL shows at once', async () => {
    const repository = gateRepository({ [vepPath(101)]: vepText(101, { status: 'provisional' }) });
    const many = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`a/${index}.txt`, 'x']));
    const pull = openFromFork(repository, { ...many, [vepPath(101)]: vepText(101, { title: 'New' }) }, 300);
    const before = branchTip(repository, 'main');
    commitFiles(repository, 'main', { files: APPROVED });
    await withGitHub(
      repository,
      (github) => runInProcess({ github, event: pushEvent(repository, { before }), inputs: INPUTS }),
      { tokens: ISSUE_WRITER },
    );
    expect(statusOf(pull)).not.toBeNull();
  });
  test('concerns a pull request with the number that is written in the merged document', async () => {
    const repository = gateRepository();
    const twin = openFromFork(repository, { 'veps/sig-compute/101-bar/vep.md': vepText(101) }, 300);
    const before = branchTip(repository, 'main');
    commitFiles(repository, 'main', { files: { 'veps/sig-compute/foo/vep.md': vepText(101) } });
    await withGitHub(
      repository,
      (github) => runInProcess({ github, event: pushEvent(repository, { before }), inputs: INPUTS }),
      { tokens: ISSUE_WRITER },
    );
    expect(statusOf(twin)).not.toBeNull();
  });
});
