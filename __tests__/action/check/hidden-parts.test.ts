import { describe, expect, test } from '@jest/globals';
import { addComment } from 'embedded-github/world/issue.ts';
import { addLabel } from 'embedded-github/world/label.ts';
import type { PullRequest } from 'embedded-github/world/pull-request.ts';
import { pullRequestEvent, scheduleEvent } from '../../../playground/workflow-event.ts';
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

/** A late commitment with an exception that counts: only what is hidden can keep it from passing. */
function latePull(by = 'bob'): PullRequest {
  const pull = openFromFork(gateRepository(), { [vepPath(101)]: vepText(101) });
  pull.repository.world.now = new Date('2027-01-20T09:00:00Z');
  addComment(pull, '/label freeze-exception', { by: 'bob' });
  addLabel(pull, 'freeze-exception', { by });
  return pull;
}

async function checkWithout(part: string, pull = latePull()) {
  return await withGitHub(pull.repository, async (github) => {
    github.faults.push({ fault: { kind: 'graphql-hidden', part } });
    const run = await runInProcess({ github, event: pullRequestEvent(pull), inputs: INPUTS });
    return { pull, run };
  });
}

describe("what GitHub hides from the token is said, and is nobody's mistake", () => {
  test.each(['labels', 'timelineItems', 'label', 'comments', 'pullRequests', 'commits'])('%s', async (part) => {
    const { pull, run } = await checkWithout(part);
    expect(run.outputs.verdict).toBe('error');
    expect(run.warnings.join('\n')).toMatch(
      new RegExp(
        `GitHub shows this token no \`repository[\\w.\\[\\]]*${part}[\\w.\\[\\]]*\`: there is none, or the token lacks a permission`,
      ),
    );
    expect(statusOf(pull)?.state).not.toMatch(/success|failure/);
  });

  test.each([
    ['the one who put the label on', 'actor', 'bob'],
    ['the one who told a bot to', 'author', 'kubevirt-prow[bot]'],
  ])('%s', async (_, part, by) => {
    const { pull, run } = await checkWithout(part, latePull(by));
    expect(run.outputs.verdict).toBe('error');
    expect(statusOf(pull)?.state).toBe('error');
    expect(ownBodies(pull).join()).toContain('GitHub does not show this token who added the label');
  });

  test('nothing is hidden: it passes', async () => {
    for (const by of ['bob', 'kubevirt-prow[bot]']) {
      const { pull } = await checkWithout('nothing', latePull(by));
      expect(statusOf(pull)?.state).toBe('success');
    }
  });
});

test('a repository that the token cannot see is named so', async () => {
  const pull = latePull();
  await withGitHub(pull.repository, async (github) => {
    pull.repository.world.repositories.delete('example/enhancements');
    const run = await runInProcess({ github, event: scheduleEvent(pull.repository), inputs: INPUTS });
    expect(run.failure).toContain('GitHub shows this token no `repository`: there is none');
  });
});

test('the budget is asked for without a repository', async () => {
  const pull = latePull();
  await withGitHub(pull.repository, async (github) => {
    await runInProcess({ github, event: scheduleEvent(pull.repository), inputs: INPUTS });
    const asked = github.requests.filter(({ path }) => path === '/rate_limit');
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.map(({ query }) => query)).toEqual(asked.map(() => ({})));
  });
});
