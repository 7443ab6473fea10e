import { describe, expect, test } from '@jest/globals';
import { isWrite } from 'embedded-github/http/request-log.ts';
import type { EmbeddedGitHub } from 'embedded-github/server.ts';
import { commitFiles, type Files } from 'embedded-github/world/commit-files.ts';
import { closeIssue } from 'embedded-github/world/issue.ts';
import { openPullRequest } from 'embedded-github/world/open-pull-request.ts';
import type { Repository } from 'embedded-github/world/repository.ts';
import { scheduleEvent } from '../../../playground/workflow-event.ts';
import {
  gateRepository,
  INPUTS,
  ISSUE_WRITER,
  openFromFork,
  scheduleText,
  vepPath,
  vepText,
  withGitHub,
} from '../gate-world.ts';
import { runInProcess } from '../run-in-process.ts';

const PROVISIONAL = { status: 'provisional' };

/** Fourteen days before the freeze of v1.11. */
const THRESHOLD = '2026-12-23T09:00:00Z';

function nudgeRepository(files: Files, now = THRESHOLD): Repository {
  const repository = gateRepository(files);
  repository.world.now = new Date(now);
  return repository;
}

function recheck(github: EmbeddedGitHub, repository: Repository, inputs: Readonly<Record<string, string>> = {}) {
  const all = { ...INPUTS, 'nudge-days': '14, 7, 1', ...inputs };
  return runInProcess({ github, event: scheduleEvent(repository), inputs: all });
}

function recheckWith<Result>(
  repository: Repository,
  use: (github: EmbeddedGitHub) => Promise<Result>,
): Promise<Result> {
  return withGitHub(repository, use, { tokens: ISSUE_WRITER });
}

/** The nudges on an issue or pull request. */
function nudges(repository: Repository, number: number): readonly string[] {
  const bodies = repository.items.get(number)?.comments.map(({ body }) => body) ?? [];
  return bodies.filter((body) => body.startsWith('<!-- vep-governance:nudge '));
}

describe('on an open pull request', () => {
  test('one comment: what is missing, by when, mentioning its author alone', async () => {
    const repository = nudgeRepository({ [vepPath(101)]: vepText(101, PROVISIONAL) });
    openFromFork(repository, { [vepPath(101)]: vepText(101, { ...PROVISIONAL, reviewers: '[TBD]' }) }, 300);
    const run = await recheckWith(repository, (github) => recheck(github, repository));
    expect(run.failure).toBeNull();
    const [body, ...more] = nudges(repository, 300);
    expect(more).toEqual([]);
    expect(body).toContain('@alice: the VEP Freeze of `v1.11` begins on **2027-01-06 00:00 UTC**');
    expect(body).toContain('Its status is still `provisional`, not `implementable`. Its `reviewers` are still `TBD`.');
    expect(body?.match(/@\w+/g)).toEqual(['@alice']);
    expect(nudges(repository, 101)).toEqual([]);
    expect(run.summary).toContain('Posted a reminder on `#300`');
  });

  test('a commitment that is complete but not merged', async () => {
    const repository = nudgeRepository({});
    openFromFork(repository, { [vepPath(101)]: vepText(101) }, 300);
    await recheckWith(repository, (github) => recheck(github, repository));
    expect(nudges(repository, 300)[0]).toContain('Its commitment to `alpha` in `v1.11` is not merged yet.');
  });

  test('an edit of a committed document needs none', async () => {
    const repository = nudgeRepository({});
    openFromFork(repository, { [vepPath(100)]: vepText(100, { title: 'Better' }) }, 300);
    await recheckWith(repository, (github) => recheck(github, repository));
    expect(nudges(repository, 300)).toEqual([]);
  });
});

describe('on the tracking issue of a document that no open pull request changes', () => {
  test('one comment, mentioning authors and named approvers', async () => {
    const repository = nudgeRepository({ [vepPath(101)]: vepText(101, PROVISIONAL) });
    await recheckWith(repository, (github) => recheck(github, repository));
    expect(nudges(repository, 101)).toHaveLength(1);
    expect(nudges(repository, 101)[0]).toContain('@alice, @carol: the VEP Freeze');
    expect(nudges(repository, 100)).toEqual([]);
  });

  test.each(['deferred', 'rejected', 'withdrawn', 'replaced', 'implemented'])('never for %s', async (status) => {
    const repository = nudgeRepository({ [vepPath(101)]: vepText(101, { status, reviewers: '[TBD]' }) });
    await recheckWith(repository, (github) => recheck(github, repository));
    expect(nudges(repository, 101)).toEqual([]);
  });

  test('a closed issue is left in peace', async () => {
    const repository = nudgeRepository({ [vepPath(101)]: vepText(101, PROVISIONAL) });
    const issue = repository.items.get(101);
    if (issue !== undefined) {
      closeIssue(issue, { by: 'alice' });
    }
    await recheckWith(repository, (github) => recheck(github, repository));
    expect(nudges(repository, 101)).toEqual([]);
  });

  test('a pull request that is too large to be judged silences nobody', async () => {
    const repository = nudgeRepository({ [vepPath(101)]: vepText(101, PROVISIONAL) });
    const many = Array.from({ length: 501 }, (_, index) => [vepPath(1001 + index), '']);
    openFromFork(repository, Object.fromEntries(many), 300);
    await recheckWith(repository, (github) => recheck(github, repository));
    expect(nudges(repository, 101)).toHaveLength(1);
  });

  test('while a pull request that may change it could not be judged, its issue waits', async () => {
    const repository = nudgeRepository({ [vepPath(101)]: vepText(101, PROVISIONAL) });
    const pull = openFromFork(repository, { [vepPath(101)]: vepText(101) }, 300);
    await recheckWith(repository, async (github) => {
      const fault = { kind: 'server-error' } as const;
      const on = ({ body }: { body: unknown }) => JSON.stringify(body ?? '').includes(pull.headSha);
      github.faults.push({ fault, on });
      await recheck(github, repository);
    });
    expect(nudges(repository, 101)).toEqual([]);
  });
});

describe('once for each threshold', () => {
  test('four runs on the day, and the other thresholds on theirs', async () => {
    const repository = nudgeRepository({ [vepPath(101)]: vepText(101, PROVISIONAL) });
    await recheckWith(repository, async (github) => {
      const counts: number[] = [];
      for (const now of [
        '2026-12-22T23:45:00Z',
        '2026-12-23T00:00:00Z',
        '2026-12-23T23:45:00Z',
        '2026-12-24T00:00:00Z',
        '2026-12-30T09:00:00Z',
        '2027-01-05T09:00:00Z',
        '2027-01-06T09:00:00Z',
      ]) {
        repository.world.now = new Date(now);
        await recheck(github, repository);
        counts.push(nudges(repository, 101).length);
      }
      expect(counts).toEqual([0, 1, 1, 1, 2, 3, 3]);
    });
  });

  test('a postponed freeze repeats none that was said', async () => {
    const repository = nudgeRepository({ [vepPath(101)]: vepText(101, PROVISIONAL) });
    await recheckWith(repository, async (github) => {
      await recheck(github, repository);
      const calendar = repository.world.repositories.get('example/sig-release');
      if (calendar !== undefined) {
        const files = { 'releases/v1.11/schedule.yaml': scheduleText('2027/01/13', '2027/03/10') };
        commitFiles(calendar, 'main', { files });
      }
      repository.world.now = new Date('2026-12-30T09:00:00Z');
      await recheck(github, repository);
    });
    expect(nudges(repository, 101)).toHaveLength(1);
  });
});

describe('what it costs', () => {
  test.each([
    ['off by default', THRESHOLD, { 'nudge-days': '' }],
    ['a single pull request is re-checked', THRESHOLD, { 'pull-request': '300' }],
    ['a dry run', THRESHOLD, { 'dry-run': 'true' }],
  ])('%s: nobody is nudged', async (_, now, inputs) => {
    const repository = nudgeRepository({ [vepPath(101)]: vepText(101, PROVISIONAL) }, now);
    await recheckWith(repository, async (github) => {
      await recheck(github, repository, inputs);
      expect(github.requests.filter(isWrite)).toEqual([]);
    });
  });

  test('the documents of the base branch are read on threshold days only', async () => {
    const repository = nudgeRepository({}, '2026-12-22T09:00:00Z');
    await recheckWith(repository, async (github) => {
      await recheck(github, repository);
      expect(github.requests.map(({ route }) => route)).not.toContain('GET /repos/{owner}/{repo}/git/trees/{tree_sha}');
      repository.world.now = new Date(THRESHOLD);
      await recheck(github, repository);
      expect(github.requests.map(({ route }) => route)).toContain('GET /repos/{owner}/{repo}/git/trees/{tree_sha}');
    });
  });

  test('a nudge that cannot be posted is said, and the run fails', async () => {
    const repository = nudgeRepository({ [vepPath(101)]: vepText(101, PROVISIONAL) });
    const run = await recheckWith(repository, (github) => {
      github.faults.push({ fault: { kind: 'forbidden' }, on: /^POST .*\/issues\/101\/comments/ });
      return recheck(github, repository);
    });
    expect(run.failure).not.toBeNull();
    expect(run.summary).toContain('The reminder on `#101` could not be posted.');
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
      { tokens: ISSUE_WRITER },
    );
    expect(run.summary).toContain('The reminder on `#300` could not be posted.');
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
      { tokens: ISSUE_WRITER },
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
    await withGitHub(repository, (github) => nudge(github, repository), { tokens: ISSUE_WRITER });
    expect(nudges(repository, pull.number)).toHaveLength(1);
    expect(nudges(repository, pull.number)[0]?.body).not.toMatch(/@|null/);
  });
});
