import { describe, expect, test } from '@jest/globals';
import { isWrite } from 'embedded-github/http/request-log.ts';
import { WORKFLOW_TOKEN } from 'embedded-github/http/token.ts';
import type { EmbeddedGitHub } from 'embedded-github/server.ts';
import { commitFiles } from 'embedded-github/world/commit-files.ts';
import { addLabel, removeLabel } from 'embedded-github/world/label.ts';
import { pushTo } from 'embedded-github/world/open-pull-request.ts';
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
import { type RunRecord, runInProcess } from '../run-in-process.ts';

/** Two tokens of one account tell the two runs apart. */
const TOKENS = { 'token-a': WORKFLOW_TOKEN, 'token-b': WORKFLOW_TOKEN };

const LABEL = 'freeze-exception';

type Run = (github: EmbeddedGitHub, pull: PullRequest, token: string) => Promise<RunRecord>;

const check =
  (action: string): Run =>
  (github, pull, token) =>
    runInProcess({ github, token, event: pullRequestEvent(pull, { action, label: LABEL }), inputs: INPUTS });

const recheck: Run = (github, pull, token) =>
  runInProcess({ github, token, event: scheduleEvent(pull.repository), inputs: INPUTS });

interface Race {
  readonly name: string;
  /** What is on the pull request before the race. */
  readonly prepare?: (pull: PullRequest) => void;
  readonly runA: Run;
  /** What happens while A is stopped, and starts B. */
  readonly happen: (pull: PullRequest) => void;
  readonly runB: Run;
  readonly verdict: string;
}

const RACES: readonly Race[] = [
  {
    name: 'an edit and a label',
    runA: check('edited'),
    happen: (pull) => addLabel(pull, LABEL, { by: 'bob' }),
    runB: check('labeled'),
    verdict: 'success',
  },
  {
    name: 'a label and its removal',
    prepare: (pull) => addLabel(pull, LABEL, { by: 'bob' }),
    runA: check('labeled'),
    happen: (pull) => removeLabel(pull, LABEL, { by: 'bob' }),
    runB: check('unlabeled'),
    verdict: 'failure',
  },
  {
    name: 'a check and a re-check',
    runA: check('opened'),
    happen: () => undefined,
    runB: recheck,
    verdict: 'failure',
  },
  {
    name: 'a re-check and the check of a push',
    runA: recheck,
    happen: (pull) => pushTo(pull, { files: { [vepPath(101)]: vepText(101, { milestone: '{alpha: "v1.12"}' }) } }),
    runB: check('synchronize'),
    verdict: 'success',
  },
  {
    name: 'a re-check and a label',
    runA: recheck,
    happen: (pull) => addLabel(pull, LABEL, { by: 'bob' }),
    runB: check('labeled'),
    verdict: 'success',
  },
  {
    name: 'a re-check and the removal of a label',
    prepare: (pull) => addLabel(pull, LABEL, { by: 'bob' }),
    runA: recheck,
    happen: (pull) => removeLabel(pull, LABEL, { by: 'bob' }),
    runB: check('unlabeled'),
    verdict: 'failure',
  },
];

function latePull(race: Race): PullRequest {
  const pull = openFromFork(gateRepository(), { [vepPath(101)]: vepText(101) });
  pull.repository.world.now = new Date('2027-01-20T09:00:00Z');
  race.prepare?.(pull);
  return pull;
}

/** Time goes on with every request, as it does on GitHub. */
function pass(github: EmbeddedGitHub): void {
  github.world.now = new Date(github.world.now.getTime() + 1000);
}

/** Runs A with a stop before its n-th request, in which B runs whole. Null when A sends fewer requests. */
async function runRace(race: Race, stop: number): Promise<PullRequest | null> {
  const pull = latePull(race);
  return await withGitHub(
    pull.repository,
    async (github) => {
      let sent = 0;
      github.beforeRequest = async ({ token }) => {
        pass(github);
        sent += token === 'token-a' ? 1 : 0;
        if (token === 'token-a' && sent === stop) {
          race.happen(pull);
          await race.runB(github, pull, 'token-b');
        }
      };
      await race.runA(github, pull, 'token-a');
      if (sent < stop) {
        return null;
      }
      github.requests.length = 0;
      await check('edited')(github, pull, 'token-b');
      const repairs = github.requests.filter(isWrite).map(({ method, path }) => `${method} ${path}`);
      expect({ stop, repairs }).toEqual({ stop, repairs: [] });
      return pull;
    },
    { tokens: TOKENS },
  );
}

describe('run A is stopped before each of its requests in turn, run B goes whole, A goes on', () => {
  test.concurrent.each(RACES)(
    '$name: one comment, the right verdict, each label once, nothing left to repair',
    async (race) => {
      let stop = 1;
      for (let pull = await runRace(race, stop); pull !== null; pull = await runRace(race, stop)) {
        expect({ stop, comments: ownBodies(pull).length }).toEqual({ stop, comments: 1 });
        expect({ stop, verdict: statusOf(pull)?.state }).toEqual({ stop, verdict: race.verdict });
        expect(pull.labels.filter((label) => label === 'kind/vep')).toHaveLength(1);
        stop += 1;
      }
      expect(stop).toBeGreaterThan(10);
    },
  );
});

test('what moves after every round is given up after three', async () => {
  const pull = openFromFork(gateRepository(), { [vepPath(101)]: vepText(101) });
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
  const pull = openFromFork(gateRepository(), { [vepPath(101)]: vepText(101) });
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
