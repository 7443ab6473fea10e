import { describe, expect, test } from '@jest/globals';
import { isWrite } from 'embedded-github/http/request-log.ts';
import type { EmbeddedGitHub } from 'embedded-github/server.ts';
import { commitFiles, createBranch } from 'embedded-github/world/commit-files.ts';
import { closeIssue, openIssue } from 'embedded-github/world/issue.ts';
import { openPullRequest, pushTo } from 'embedded-github/world/open-pull-request.ts';
import type { PullRequest } from 'embedded-github/world/pull-request.ts';
import { deleteRepository, type Repository } from 'embedded-github/world/repository.ts';
import { addStatus } from 'embedded-github/world/status.ts';
import { dispatchEvent, scheduleEvent } from '../../../playground/workflow-event.ts';
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
import { runInProcess } from '../run-in-process.ts';

const UNREADY = { reviewers: '[TBD]' };
const FIRST = { [vepPath(101)]: vepText(101) };

/** A repository with many open pull requests, 5001 and so on, each with an edit that is all right of a document of its own. */
function crowdedRepository(count: number): { readonly repository: Repository; readonly pulls: readonly PullRequest[] } {
  const numbers = Array.from({ length: count }, (_, index) => 1001 + index);
  const repository = gateRepository(Object.fromEntries(numbers.map((number) => [vepPath(number), vepText(number)])));
  const pulls = numbers.map((number) => {
    openIssue(repository, { number, title: `VEP ${number}` });
    return openFromFork(repository, { [vepPath(number)]: `${vepText(number)}More.\n` }, 4000 + number);
  });
  return { repository, pulls };
}

function recheckAll(github: EmbeddedGitHub, repository: Repository, inputs: Readonly<Record<string, string>> = {}) {
  const event = scheduleEvent(repository);
  return runInProcess({ github, event, inputs: { ...INPUTS, ...inputs } });
}

function writesOf(github: EmbeddedGitHub): readonly (string | null)[] {
  return github.requests.filter(isWrite).map(({ route }) => route);
}

function stateOf(pull: PullRequest): string | undefined {
  return statusOf(pull)?.state;
}

/** The row of a pull request in the summary, cell by cell. */
function rowOf(summary: string, number: number): readonly string[] {
  const row = summary.split('\n').find((line) => line.startsWith(`| [${number}]`)) ?? '';
  return row.split(' | ').map((cell) => cell.replace(/^\| |\|$/g, '').trim());
}

describe('what a re-check brings up to date', () => {
  test('every open pull request gets its verdict, drafts and such that never had one included', async () => {
    const { repository, pulls } = crowdedRepository(2);
    const bad = openFromFork(repository, { [vepPath(101)]: vepText(101, UNREADY) }, 300);
    const files = { [vepPath(102)]: vepText(102) };
    const draft = openPullRequest(repository, { title: 'Draft', isDraft: true, files });
    const run = await withGitHub(repository, (github) => recheckAll(github, repository));
    expect(run.failure).toBeNull();
    expect([...pulls, draft, bad].map(stateOf)).toEqual(['success', 'success', 'success', 'failure']);
    expect([...pulls, draft, bad].map((pull) => ownBodies(pull).length)).toEqual([1, 1, 1, 1]);
    expect(run.outputs.verdict).toBe('failure');
  });

  test('the summary has a row for each: number, title, documents, commitment, days, verdict, what changed', async () => {
    const { repository } = crowdedRepository(1);
    const bad = openFromFork(repository, { [vepPath(101)]: vepText(101, UNREADY) }, 300);
    addStatus(repository, bad.headSha, {
      state: 'success',
      context: 'VEP governance',
      creator: 'github-actions[bot]',
      at: '2026-11-01T00:00:00Z',
    });
    const [first, second] = await withGitHub(repository, async (github) => [
      await recheckAll(github, repository),
      await recheckAll(github, repository),
    ]);
    expect(rowOf(first?.summary ?? '', 300)).toEqual([
      '[300](https://github.com/example/enhancements/pull/300)',
      '`Track foo`',
      'VEP 101',
      '`alpha` in `v1.11`',
      '`v1.11`: 36',
      '❌ failure',
      'status `success` → `failure`, comment, labels',
    ]);
    expect(rowOf(second?.summary ?? '', 300).at(-1)).toBe('nothing');
    expect(rowOf(second?.summary ?? '', 5001).slice(-2)).toEqual(['✅ success', 'nothing']);
  });

  test('what is right is not written again, in at most 40 requests for 100 pull requests', async () => {
    const { repository, pulls } = crowdedRepository(100);
    for (const { headSha } of pulls) {
      const right = { state: 'success', description: 'All checks pass in 1 VEP' } as const;
      addStatus(repository, headSha, { ...right, context: 'VEP governance', creator: 'github-actions[bot]' });
    }
    await withGitHub(repository, async (github) => {
      const run = await recheckAll(github, repository, { comment: 'never', 'vep-label': '' });
      expect(run.failure).toBeNull();
      expect(writesOf(github)).toEqual([]);
      expect(github.requests.length).toBeLessThanOrEqual(40);
    });
  });

  test('one request more for a renamed document, one for a document that the base branch touched', async () => {
    const { repository, pulls } = crowdedRepository(3);
    const [, second] = pulls;
    await withGitHub(repository, async (github) => {
      const count = async () => {
        github.requests.length = 0;
        await recheckAll(github, repository, { 'dry-run': 'true' });
        return github.requests.filter(({ method }) => method === 'GET').map(({ route }) => route);
      };
      const usual = await count();
      commitFiles(repository, 'main', { files: { [vepPath(1001)]: vepText(1001, { title: 'Another' }) } });
      expect(await count()).toEqual([...usual, 'GET /repos/{owner}/{repo}/compare/{basehead}']);
      if (second !== undefined) {
        const text = `${vepText(1002)}More.\n`;
        pushTo(second, { files: { [vepPath(1002)]: null, 'veps/sig-compute/1002-bar/vep.md': text } });
      }
      expect((await count()).length).toBe(usual.length + 2);
    });
  });

  test('a document that the base branch touched is merged, not blamed on the pull request', async () => {
    const { repository, pulls } = crowdedRepository(1);
    commitFiles(repository, 'main', {
      files: { [vepPath(1001)]: vepText(1001, { stage: 'beta', milestone: '{beta: "v1.11"}' }) },
    });
    repository.world.now = new Date('2027-02-01T09:00:00Z');
    await withGitHub(repository, (github) => recheckAll(github, repository));
    expect(pulls.map(stateOf)).toEqual(['success']);
  });
});

describe('one pull request or none', () => {
  test('the input `pull-request` re-checks that one alone', async () => {
    const { repository, pulls } = crowdedRepository(2);
    const run = await withGitHub(repository, (github) =>
      runInProcess({ github, event: dispatchEvent(repository), inputs: { ...INPUTS, 'pull-request': '5002' } }),
    );
    expect(run.failure).toBeNull();
    expect(pulls.map(stateOf)).toEqual([undefined, 'success']);
  });

  test('one that is not open is said, and nothing is written', async () => {
    const { repository, pulls } = crowdedRepository(1);
    for (const pull of pulls) {
      closeIssue(pull, { by: 'alice' });
    }
    await withGitHub(repository, async (github) => {
      const run = await recheckAll(github, repository, { 'pull-request': '5001' });
      expect(run.summary).toContain('No pull request was judged.');
      expect(run.summary).toContain('The input `pull-request` names pull request 5001,');
      expect(run).toMatchObject({ failure: expect.stringContaining('5001'), outputs: { verdict: 'error' } });
      expect(writesOf(github)).toEqual([]);
    });
  });

  test('a repository without an open pull request', async () => {
    const repository = gateRepository();
    const run = await withGitHub(repository, (github) => recheckAll(github, repository));
    expect(run).toMatchObject({ failure: null, outputs: { verdict: 'success' } });
    expect(run.summary).toContain('No pull request is open.');
  });

  test('a dry run writes nothing and says what it would', async () => {
    const { repository } = crowdedRepository(1);
    await withGitHub(repository, async (github) => {
      const run = await recheckAll(github, repository, { 'dry-run': 'true' });
      expect(writesOf(github)).toEqual([]);
      expect(rowOf(run.summary, 5001).at(-1)).toBe('status `none` → `success`, comment, labels');
    });
  });
});

describe('one broken pull request does not stop the others', () => {
  test('the fork of one is deleted', async () => {
    const { repository, pulls } = crowdedRepository(2);
    const other = openPullRequest(repository, { title: 'Own branch', files: { [vepPath(101)]: vepText(101) } });
    const fork = pulls[0]?.headRepository;
    if (fork !== undefined) {
      deleteRepository(fork);
    }
    await withGitHub(repository, (github) => recheckAll(github, repository));
    expect([...pulls, other].map(stateOf)).toEqual(['success', 'success', 'success']);
  });

  test('one has a document that is no text', async () => {
    const { repository, pulls } = crowdedRepository(2);
    const broken = openFromFork(repository, { [vepPath(101)]: Buffer.from([0, 255, 0]) }, 300);
    await withGitHub(repository, (github) => recheckAll(github, repository));
    expect([...pulls, broken].map(stateOf)).toEqual(['success', 'success', 'failure']);
  });

  test('whatever asks about one fails for ever: it is judged alone, gets an `error`, and the run fails', async () => {
    const { repository, pulls } = crowdedRepository(3);
    const [broken, ...others] = pulls;
    const run = await withGitHub(repository, (github) => {
      const head = broken?.headSha ?? '';
      const on = ({ route, body }: { route: string | null; body: unknown }) =>
        route === 'POST /graphql' && JSON.stringify(body).includes(head);
      github.faults.push({ fault: { kind: 'server-error' }, on });
      return recheckAll(github, repository);
    });
    expect(others.map(stateOf)).toEqual(['success', 'success']);
    expect(broken === undefined ? null : statusOf(broken)).toMatchObject({ state: 'error' });
    expect(run.failure).toContain('could not be judged');
    expect(rowOf(run.summary, 5001)[5]).toBe('⚠️ error');
    expect(run.outputs.verdict).toBe('error');
  });

  test('the status of one cannot be written: the run fails, the others are up to date', async () => {
    const { repository, pulls } = crowdedRepository(2);
    const [broken, other] = pulls;
    const run = await withGitHub(repository, (github) => {
      github.faults.push({ fault: { kind: 'forbidden' }, on: new RegExp(`^POST /.*/statuses/${broken?.headSha}`) });
      return recheckAll(github, repository);
    });
    expect(other === undefined ? null : stateOf(other)).toBe('success');
    expect(run.failure).not.toBeNull();
    expect(rowOf(run.summary, 5001).at(-1)).toContain('The commit status could not be written.');
  });
});

describe('what moves while a re-check runs', () => {
  const HEAD_AGAIN =
    'q0: repository(owner: $q0_owner, name: $q0_name) { pullRequest(number: $q0_number) { headRefOid state } }';

  /** Lets something happen just before the head is read again, right before it is written. */
  function beforeWriting(github: EmbeddedGitHub, happen: () => void): void {
    let isDone = false;
    github.beforeRequest = ({ body }) => {
      if (
        !isDone &&
        JSON.stringify(body ?? '').includes(JSON.stringify(HEAD_AGAIN).slice(1, -1)) &&
        github.requests.length > 3
      ) {
        isDone = true;
        happen();
      }
    };
  }

  test.each([
    [
      'pushed to',
      (pull: PullRequest) => pushTo(pull, { files: { 'README.md': 'x' } }),
      'It was pushed to or closed in the meantime.',
    ],
    ['closed', (pull: PullRequest) => closeIssue(pull, { by: 'alice' }), 'It was pushed to or closed in the meantime.'],
  ])('one that is %s gets nothing', async (_, happen, said) => {
    const { repository, pulls } = crowdedRepository(1);
    await withGitHub(repository, async (github) => {
      beforeWriting(github, () => pulls.map(happen));
      const run = await recheckAll(github, repository);
      expect(writesOf(github)).toEqual([]);
      expect(run.failure).toBeNull();
      expect(rowOf(run.summary, 5001).at(-1)).toContain(said);
    });
  });
});

describe('several pull requests with one head', () => {
  test('their status carries the worst verdict, and the next re-check leaves it as it is', async () => {
    const repository = gateRepository({ [vepPath(100)]: vepText(100, { status: 'provisional' }) });
    createBranch(repository, 'release');
    // From here on the commitment is on `main`; against `release` the same head makes it late.
    commitFiles(repository, 'main', { files: { [vepPath(100)]: vepText(100) } });
    const files = { [vepPath(100)]: `${vepText(100)}More.\n` };
    const one = openPullRequest(repository, { number: 300, title: 'One', author: 'alice', branch: 'shared', files });
    const two = openPullRequest(repository, {
      number: 301,
      title: 'Two',
      author: 'alice',
      branch: 'shared',
      base: 'release',
    });
    repository.world.now = new Date('2027-02-01T09:00:00Z');
    await withGitHub(repository, async (github) => {
      await recheckAll(github, repository);
      expect(one.headSha).toBe(two.headSha);
      expect(statusOf(one)).toMatchObject({
        state: 'failure',
        description: expect.stringContaining('Pull request 301: '),
      });
      github.requests.length = 0;
      await recheckAll(github, repository);
      expect(writesOf(github)).toEqual([]);
    });
  });
});

describe('the order of the writes', () => {
  test('all statuses before any comment or label, for they are the gate', async () => {
    const { repository, pulls } = crowdedRepository(4);
    openFromFork(repository, { [vepPath(101)]: vepText(101, UNREADY) }, 300);
    await withGitHub(repository, async (github) => {
      await recheckAll(github, repository);
      const writes = writesOf(github);
      const isStatus = (route: string | null) => route?.endsWith('/statuses/{sha}') === true;
      expect(writes.slice(0, 5).every(isStatus)).toBe(true);
      expect(writes.slice(5).some(isStatus)).toBe(false);
      expect(writes).toHaveLength(15);
    });
    expect(pulls.map(stateOf)).toEqual(Array(4).fill('success'));
  });

  test('one that could not be judged among the others gets its status next', async () => {
    const { repository, pulls } = crowdedRepository(2);
    const [first] = pulls;
    await withGitHub(repository, async (github) => {
      github.faults.push({
        fault: { kind: 'not-found' },
        on: ({ body }) => JSON.stringify(body).includes(first?.headSha ?? ''),
      });
      await recheckAll(github, repository);
      const bodies = github.requests.filter(isWrite).map(({ path }) => path);
      expect(bodies[1]).toContain(first?.headSha ?? '');
    });
    expect(pulls.map(stateOf)).toEqual(['error', 'success']);
  });
});

describe('the token has a budget', () => {
  test('the run ends before it is used up, says how far it came, and the next one goes on from there', async () => {
    const { repository, pulls } = crowdedRepository(8);
    await withGitHub(
      repository,
      async (github) => {
        const run = await recheckAll(github, repository);
        expect(run).toMatchObject({ failure: expect.stringContaining('judged'), outputs: { verdict: 'error' } });
        const done = pulls.filter((pull) => statusOf(pull) !== null);
        expect(done.length).toBeGreaterThan(0);
        expect(done.length).toBeLessThan(8);
        expect(run.summary).toMatch(
          new RegExp(
            `used up its hourly request limit\\. ${done.length} pull requests were checked; ${8 - done.length} are left`,
          ),
        );
        expect(github.rateLimit.limit.core - github.rateLimit.used.core).toBeGreaterThanOrEqual(20);
        github.rateLimit.used.core = 0;
        github.requests.length = 0;
        await recheckAll(github, repository);
        expect(pulls.map(stateOf)).toEqual(Array(8).fill('success'));
      },
      { rateLimit: { core: 37 } },
    );
  });

  test.each([
    ['a fifth of it: whatever is judged is written too', 790, 8],
    ['less: nothing is begun that could not be finished', 850, 0],
  ])('there is still %s', async (_, graphql, count) => {
    const { repository, pulls } = crowdedRepository(8);
    await withGitHub(
      repository,
      async (github) => {
        github.rateLimit.used.graphql = graphql;
        await recheckAll(github, repository);
        expect(pulls.filter((pull) => statusOf(pull) !== null)).toHaveLength(count);
      },
      { rateLimit: { graphql: 1000 } },
    );
  });

  test('what is right already counts as done, also behind one that cannot be written any more', async () => {
    const { repository, pulls } = crowdedRepository(3);
    await withGitHub(repository, async (github) => {
      await recheckAll(github, repository);
      repository.world.now = new Date('2026-12-02T09:00:00Z');
      openFromFork(repository, { [vepPath(101)]: vepText(101) }, 300);
      let asked = 0;
      github.beforeRequest = ({ route }) => {
        asked += route === 'GET /rate_limit' ? 1 : 0;
        github.rateLimit.used.core = asked > 1 ? github.rateLimit.limit.core - 1 : 0;
      };
      const run = await recheckAll(github, repository);
      expect(run.summary).toContain(`${pulls.length} pull requests were checked; 1 are left`);
    });
  });

  test('the oldest verdict comes first, and what never had one before that', async () => {
    const { repository, pulls } = crowdedRepository(3);
    const [first, second, third] = pulls;
    const give = (pull: PullRequest | undefined, at: string) =>
      addStatus(repository, pull?.headSha ?? '', {
        state: 'failure',
        context: 'VEP governance',
        creator: 'github-actions[bot]',
        at,
      });
    give(first, '2026-11-20T00:00:00Z');
    give(second, '2026-11-10T00:00:00Z');
    await withGitHub(repository, async (github) => {
      await recheckAll(github, repository);
      const order = github.requests.flatMap(({ path }) => /statuses\/(\w+)/.exec(path)?.[1] ?? []);
      expect(order).toEqual([third, second, first].map((pull) => pull?.headSha));
    });
  });
});

describe('what a re-check leaves behind', () => {
  test('a row for a pull request that is too large', async () => {
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
  test('nothing on one that is closed after it was listed', async () => {
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

describe('how a re-check goes on and ends', () => {
  const recheck = (github: EmbeddedGitHub, pull: PullRequest, inputs: Readonly<Record<string, string>> = {}) =>
    runInProcess({ github, event: scheduleEvent(pull.repository), inputs: { ...INPUTS, ...inputs } });
  test('in a trial period nothing fails', async () => {
    const pull = openFromFork(gateRepository(), FIRST);
    const run = await withGitHub(pull.repository, (github) => {
      github.faults.push({
        fault: { kind: 'not-found' },
        on: ({ body }) => JSON.stringify(body).includes(pull.headSha),
      });
      return recheck(github, pull, { enforcement: 'warn' });
    });
    expect(run.failure).toBeNull();
    expect(run.summary).toContain('error');
  });
  test('one that could not be judged is named in the log', async () => {
    const pull = openFromFork(gateRepository(), FIRST);
    const run = await withGitHub(pull.repository, (github) => {
      github.faults.push({
        fault: { kind: 'not-found' },
        on: ({ body }) => JSON.stringify(body).includes(pull.headSha),
      });
      return recheck(github, pull);
    });
    expect(run.warnings.join()).toContain(`Pull request ${pull.number} could not be checked:`);
  });
  test('ends in order before its time is over', async () => {
    const repository = gateRepository();
    const pulls = [101, 102].map((number, index) =>
      openFromFork(repository, { [vepPath(number)]: vepText(number) }, 300 + index),
    );
    const run = await withGitHub(repository, (github) => {
      github.beforeRequest = ({ method, path }) => {
        if (method === 'POST' && path.includes('/statuses/')) {
          repository.world.now = new Date(repository.world.now.getTime() + 31 * 60_000);
        }
      };
      return runInProcess({ github, event: scheduleEvent(repository), inputs: INPUTS });
    });
    expect(run.summary).toContain(
      'time limit. 1 pull requests were checked; 1 are left for later runs. 1 got only their status, and the rest follows.',
    );
    expect(pulls.map((pull) => statusOf(pull)?.state ?? null)).toEqual(['success', null]);
    expect(run.failure).not.toBeNull();
  });
  test('of several documents the base branch touched one: it is merged, not blamed on the pull request', async () => {
    const repository = gateRepository({ [vepPath(101)]: vepText(101), [vepPath(102)]: vepText(102) });
    const files = { [vepPath(101)]: `${vepText(101)}More.\n`, [vepPath(102)]: `${vepText(102)}More.\n` };
    const pull = openFromFork(repository, files);
    commitFiles(repository, 'main', {
      files: { [vepPath(102)]: vepText(102, { stage: 'beta', milestone: '{beta: "v1.11"}' }) },
    });
    repository.world.now = new Date('2027-02-01T09:00:00Z');
    await withGitHub(repository, (github) => recheck(github, pull));
    expect(statusOf(pull)?.state).toBe('success');
  });
  test('a document behind more files than GraphQL shows at once is judged', async () => {
    const many = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`a/${index}.txt`, 'x']));
    const pull = openFromFork(gateRepository(), { ...many, [vepPath(101)]: vepText(101, { reviewers: '[TBD]' }) });
    await withGitHub(pull.repository, (github) => recheck(github, pull));
    expect(statusOf(pull)?.state).toBe('failure');
  });
});
