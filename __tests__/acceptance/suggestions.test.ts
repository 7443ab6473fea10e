import { expect, test } from '@jest/globals';
import { mergePullRequest } from 'embedded-github/world/merge.ts';
import { branchTip, type PullRequest } from 'embedded-github/world/pull-request.ts';
import { pullRequestEvent, pushEvent } from '../../playground/workflow-event.ts';
import {
  gateRepository,
  openFromFork,
  ownBodies,
  statusOf,
  vepPath,
  vepText,
  withGitHub,
} from '../action/gate-world.ts';
import { runDist, runEvent, withRecheckToken } from './dist-run.ts';
import { tell } from './story.ts';

const INPUTS = { suggestions: 'true' };

const UNQUOTED = vepText(101, { milestone: '{alpha: 1.11}' });

/** What was suggested: at which lines, and what. */
function suggested({ reviews }: PullRequest): readonly string[] {
  return reviews.flatMap(({ comments, state, author }) =>
    comments.map(({ path, startLine, line, body }) => {
      const text = /^(`{3,})suggestion\n([\s\S]*)\n\1\n$/m.exec(body)?.[2] ?? '';
      expect([state, author]).toEqual(['COMMENTED', 'github-actions[bot]']);
      return `${path}:${startLine === null ? '' : `${startLine}-`}${line}: ${text}`;
    }),
  );
}

const MILESTONE = `${vepPath(101)}:12: milestone: {alpha: "v1.11"}`;

test('a new document: once, whatever comes after, and gone when it is applied', () =>
  tell(INPUTS, async (story) => {
    expect(await story.push({ [vepPath(101)]: UNQUOTED })).toBe('failure');
    expect(suggested(story.pull)).toEqual([MILESTONE]);
    expect(story.pull.reviews[0]?.comments[0]?.body).toMatch(
      /^<!-- vep-governance:suggestion \S+ -->\n`milestone\.alpha` is .*\n\n```suggestion\n/,
    );
    expect(await story.check('edited')).toBe('failure');
    expect(await story.push({ [vepPath(101)]: `${UNQUOTED}More.\n` })).toBe('failure');
    expect(suggested(story.pull)).toEqual([MILESTONE]);
    expect(await story.push({ [vepPath(101)]: vepText(101) })).toBe('success');
    expect(suggested(story.pull)).toEqual([MILESTONE]);
  }));

test('a changed document: only for lines that the pull request brings', async () => {
  const before = vepText(101, { milestone: '{alpha: 1.11}', status: 'provisional' });
  const after = vepText(101, { milestone: '{alpha: 1.11}', status: 'Provisional' });
  const pull = openFromFork(gateRepository({ [vepPath(101)]: before }), { [vepPath(101)]: after });
  await withGitHub(pull.repository, (github) => runEvent(github, pullRequestEvent(pull), INPUTS));
  expect(suggested(pull)).toEqual([`${vepPath(101)}:5: status: provisional`]);
});

test('neighboring lines are one suggestion, and ten the most for a head', async () => {
  const numbers = Array.from({ length: 12 }, (_, index) => 101 + index);
  const texts = numbers.map((number) => [
    vepPath(number),
    vepText(number, { stage: 'Alpha', milestone: '{alpha: 1.11}' }),
  ]);
  const pull = openFromFork(gateRepository(), Object.fromEntries(texts));
  await withGitHub(pull.repository, async (github) => {
    await runEvent(github, pullRequestEvent(pull), INPUTS);
    await runEvent(github, pullRequestEvent(pull), INPUTS);
  });
  expect(suggested(pull)).toHaveLength(10);
  expect(suggested(pull)[0]).toBe(`${vepPath(101)}:11-12: stage: alpha\nmilestone: {alpha: "v1.11"}`);
});

test('not where it was not asked for, and not in a dry run', async () => {
  const pull = openFromFork(gateRepository(), { [vepPath(101)]: UNQUOTED });
  await withGitHub(pull.repository, async (github) => {
    await runEvent(github, pullRequestEvent(pull));
    await runEvent(github, pullRequestEvent(pull), { ...INPUTS, 'dry-run': 'true' });
  });
  expect(suggested(pull)).toEqual([]);
});

test('text that cannot be shown exactly is not suggested', async () => {
  const text = UNQUOTED.replace('{alpha: 1.11}', '{alpha: 1.11} # <!--');
  const pull = openFromFork(gateRepository(), { [vepPath(101)]: text });
  await withGitHub(pull.repository, (github) => runEvent(github, pullRequestEvent(pull), INPUTS));
  expect(suggested(pull)).toEqual([]);
});

test('without the permission it is said once, and the verdict is what it is', async () => {
  const pull = openFromFork(gateRepository(), { [vepPath(101)]: UNQUOTED });
  const permissions = { contents: 'read', issues: 'write', 'pull-requests': 'read', statuses: 'write' } as const;
  const tokens = { 'test-token': { login: 'github-actions[bot]', permissions } };
  await withGitHub(
    pull.repository,
    async (github) => {
      const { exitCode, said } = await runEvent(github, pullRequestEvent(pull), INPUTS);
      expect(exitCode).toBe(0);
      expect(said.match(/The suggested changes could not be written/g)).toHaveLength(1);
    },
    { tokens },
  );
  expect(statusOf(pull)?.state).toBe('failure');
  expect(ownBodies(pull)[0]).toContain('milestone: {alpha: "v1.11"}');
});

/** What a token may do for a pull request from a fork under `pull_request`. */
const READ_ONLY = { contents: 'read', issues: 'read', 'pull-requests': 'read', statuses: 'read' } as const;

// As they ship, for this is what their users see of it.
test.each([
  ['a fork whose token may only read', { ...READ_ONLY }, { written: 0, suggested: 0, exitCode: 1 }],
  [
    'a token that may not write reviews',
    { ...READ_ONLY, issues: 'write', statuses: 'write' },
    { written: 1, suggested: 0, exitCode: 0 },
  ],
  [
    'the token of the workflow',
    { ...READ_ONLY, 'pull-requests': 'write', statuses: 'write' },
    { written: 1, suggested: 1, exitCode: 0 },
  ],
] as const)('the shipped program with %s', async (_whose, permissions, expected) => {
  const pull = openFromFork(gateRepository(), { [vepPath(101)]: UNQUOTED });
  const tokens = { 'test-token': { login: 'github-actions[bot]', permissions } };
  const name = expected.exitCode === 1 ? 'pull_request' : 'pull_request_target';
  const run = await withGitHub(pull.repository, (github) => runDist(github, pullRequestEvent(pull, { name }), INPUTS), {
    tokens,
  });
  expect(run.exitCode).toBe(expected.exitCode);
  expect(ownBodies(pull)).toHaveLength(expected.written);
  expect(suggested(pull)).toEqual(expected.suggested === 0 ? [] : [MILESTONE]);
  const said = run.annotations
    .map(({ message }) => message)
    .filter((text) => text.includes('could not be written') || text.includes('read-only'));
  expect(said).toHaveLength(expected.suggested === 1 ? 0 : 1);
});

test('reviews that cannot be read, or a post that fails, change no verdict and are not tried again and again', async () => {
  const pull = openFromFork(gateRepository(), { [vepPath(101)]: UNQUOTED });
  await withGitHub(pull.repository, async (github) => {
    const asksReviews = ({ body }: { readonly body: unknown }) => JSON.stringify(body ?? '').includes('reviews(last');
    github.faults.push({ fault: { kind: 'server-error', status: 502 }, on: asksReviews, times: 99 });
    const unread = await runEvent(github, pullRequestEvent(pull), INPUTS);
    expect(unread.exitCode).toBe(0);
    expect([statusOf(pull)?.state, suggested(pull)]).toEqual(['failure', []]);
    github.faults.length = 0;
    github.requests.length = 0;
    github.faults.push({ fault: { kind: 'server-error', status: 502 }, on: /\/reviews$/, times: 99 });
    const unposted = await runEvent(github, pullRequestEvent(pull), INPUTS);
    expect(github.requests.filter(({ route }) => route?.endsWith('/reviews') === true)).toHaveLength(1);
    expect(unposted.said.match(/The suggested changes could not be written/g)).toHaveLength(1);
  });
  expect([statusOf(pull)?.state, suggested(pull)]).toEqual(['failure', []]);
});

test.each([
  ['a line that is too long to be suggested is left out, and no other', 3000, [MILESTONE]],
  ['in a front matter that is too long to be corrected nothing is suggested', 130_000, []],
])('%s', async (_, length, expected) => {
  const title = `VEP #1${'`'.repeat(length)} # cut`;
  const text = vepText(101, { title, milestone: '{alpha: 1.11}' });
  const pull = openFromFork(gateRepository(), { [vepPath(101)]: text });
  await withGitHub(pull.repository, (github) => runEvent(github, pullRequestEvent(pull), INPUTS));
  expect(statusOf(pull)?.state).toBe('failure');
  expect(suggested(pull)).toEqual(expected);
});

test('a push to the base branch suggests nothing on the pull requests that it re-checks', async () => {
  const repository = gateRepository();
  const pull = openFromFork(repository, { [vepPath(101)]: UNQUOTED });
  const merged = openFromFork(repository, { [vepPath(101)]: vepText(101) }, 300);
  const before = branchTip(repository, 'main');
  await withRecheckToken(pull, async (github) => {
    mergePullRequest(merged, { by: 'bob' });
    await runEvent(github, pushEvent(repository, { before }), INPUTS);
    expect(github.requests.filter(({ body }) => JSON.stringify(body ?? '').includes('reviews(last'))).toEqual([]);
  });
  expect(statusOf(pull)?.state).toBe('failure');
  expect(suggested(pull)).toEqual([]);
});
