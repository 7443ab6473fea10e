import { commitFiles } from 'embedded-github/world/commit-files.ts';
import { addLabel, removeLabel } from 'embedded-github/world/label.ts';
import { pushTo } from 'embedded-github/world/open-pull-request.ts';
import type { PullRequest } from 'embedded-github/world/pull-request.ts';
import { pullRequestEvent } from '../../playground/workflow-event.ts';
import { gateRepository, INPUTS, openFromFork, ownBodies, statusOf, withGitHub } from '../action/gate-world.ts';
import { runInProcess } from '../action/run-in-process.ts';
import { COMMENT, type Scenario, STATUS, type Step } from './scenario.ts';

/** What a scenario's check said, file by file, and its verdict. */
export interface Outcome {
  readonly verdict: string;
  readonly texts: Readonly<Record<typeof COMMENT | typeof STATUS, string>>;
}

async function take(pull: PullRequest, step: Step, check: () => Promise<unknown>): Promise<void> {
  const { at, by, label, unlabel, push, merge } = step;
  pull.repository.world.now = new Date(at);
  if (merge !== null) {
    commitFiles(pull.repository, pull.base, { files: merge });
  }
  if (push !== null) {
    pushTo(pull, { files: push });
  }
  if (label !== null) {
    addLabel(pull, label, { by });
  }
  if (unlabel !== null) {
    removeLabel(pull, unlabel, { by });
  }
  if (step.check) {
    await check();
  }
}

/** Tells the story of a scenario and checks the pull request on its day. */
export async function runScenario({ base, head, story, today, inputs }: Scenario): Promise<Outcome> {
  const pull = openFromFork(gateRepository(base), head);
  return await withGitHub(pull.repository, async (github) => {
    const check = () => runInProcess({ github, event: pullRequestEvent(pull), inputs: { ...INPUTS, ...inputs } });
    for (const step of story) {
      await take(pull, step, check);
    }
    pull.repository.world.now = new Date(today);
    const { outputs } = await check();
    const bodies = ownBodies(pull);
    const status = statusOf(pull);
    return {
      verdict: outputs.verdict ?? '',
      texts: {
        [COMMENT]: bodies.length === 0 ? '(no comment)\n' : `${bodies.join('\n\n(another comment)\n\n')}\n`,
        [STATUS]: status === null ? '(no status)\n' : `${status.state}: ${status.description}\n`,
      },
    };
  });
}
