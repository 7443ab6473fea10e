import { beforeAll, expect, jest, test } from '@jest/globals';
import type { EmbeddedGitHub } from '../../playground/embedded-github/server.ts';
import { commitFiles } from '../../playground/embedded-github/world/commit-files.ts';
import { addLabel, removeLabel } from '../../playground/embedded-github/world/label.ts';
import type { PullRequest } from '../../playground/embedded-github/world/pull-request.ts';
import { pullRequestEvent } from '../../playground/workflow-event.ts';
import {
  gateRepository,
  INPUTS,
  openFromFork,
  ownBodies,
  statusOf,
  vepPath,
  vepText,
  withGitHub,
} from './gate-world.ts';
import { runInProcess } from './run-in-process.ts';

jest.setTimeout(120_000);

const LABEL = 'freeze-exception';

function openLate(): PullRequest {
  const pull = openFromFork(gateRepository(), { [vepPath(101)]: vepText(101) });
  pull.repository.world.now = new Date('2027-01-10T09:00:00Z');
  return pull;
}

function checkIt(github: EmbeddedGitHub, pull: PullRequest) {
  return runInProcess({ github, event: pullRequestEvent(pull), inputs: INPUTS });
}

function passMinute({ repository: { world } }: PullRequest): void {
  world.now = new Date(world.now.getTime() + 60_000);
}

let requests = 0;

beforeAll(async () => {
  const pull = openLate();
  await withGitHub(pull.repository, async (github) => {
    await checkIt(github, pull);
    requests = github.requests.length;
  });
});

/** What happens while the first run stands still, and the verdict that is right afterwards. */
const STORIES = [
  {
    name: 'a maintainer puts the exception label on',
    before: () => undefined,
    meanwhile: (pull: PullRequest) => void addLabel(pull, LABEL, { by: 'bob' }),
    state: 'success',
  },
  {
    name: 'the exception label is taken off',
    before: (pull: PullRequest) => void addLabel(pull, LABEL, { by: 'bob' }),
    meanwhile: (pull: PullRequest) => removeLabel(pull, LABEL, { by: 'bob' }),
    state: 'failure',
  },
  {
    name: 'the same commitment is merged to the base branch',
    before: () => undefined,
    meanwhile: ({ repository }: PullRequest) =>
      void commitFiles(repository, 'main', { files: { [vepPath(101)]: vepText(101, { title: 'Old' }) } }),
    state: 'success',
  },
  { name: 'nothing but another run', before: () => undefined, meanwhile: () => undefined, state: 'failure' },
];

test.each(STORIES)(
  'a run stops before each of its requests, another runs whole: $name',
  async ({ before, meanwhile, state }) => {
    for (let stop = 1; stop <= requests; stop++) {
      const pull = openLate();
      before(pull);
      await withGitHub(pull.repository, async (github) => {
        let count = 0;
        github.beforeRequest = async () => {
          count += 1;
          if (count === stop) {
            passMinute(pull);
            meanwhile(pull);
            await checkIt(github, pull);
            passMinute(pull);
          }
        };
        await checkIt(github, pull);
      });
      const labels = pull.labels.filter((label) => label !== LABEL);
      expect([stop, statusOf(pull)?.state, ownBodies(pull).length, labels]).toEqual([stop, state, 1, ['kind/vep']]);
      expect(ownBodies(pull)[0]).toContain(state === 'success' ? '✅ VEP governance' : '❌ VEP governance');
    }
  },
);
