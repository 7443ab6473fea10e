import { expect } from '@jest/globals';
import type { EmbeddedGitHub } from 'embedded-github/server.ts';
import type { Files } from 'embedded-github/world/commit-files.ts';
import type { Comment } from 'embedded-github/world/issue.ts';
import { addLabel, removeLabel } from 'embedded-github/world/label.ts';
import { pushTo } from 'embedded-github/world/open-pull-request.ts';
import type { PullRequest } from 'embedded-github/world/pull-request.ts';
import { pullRequestEvent, scheduleEvent, type WorkflowEvent } from '../../playground/workflow-event.ts';
import { gateRepository, openFromFork, statusOf, vepPath, vepText } from '../action/gate-world.ts';
import { type Inputs, runEvent, withRecheckToken } from './dist-run.ts';

export const LABEL = 'freeze-exception';

/** One pull request and what happens to it, told step by step. Each run is the shipped program in a process of its own. */
export interface Story {
  readonly pull: PullRequest;
  /** The world's clock. */
  at(now: string): void;
  /** A push and the check that follows it. */
  push(files: Files): Promise<string>;
  /** The label is added, and the check that follows. Gives the verdict, as all of these do. */
  label(by: string): Promise<string>;
  unlabel(by: string): Promise<string>;
  check(action: string): Promise<string>;
  /** An event that was sent earlier, or is sent again. */
  run(event: WorkflowEvent): Promise<string>;
  recheck(): Promise<string>;
  /** The one comment of ours. */
  comment(): Comment;
}

function begin(pull: PullRequest, github: EmbeddedGitHub, inputs: Inputs): Story {
  const verdict = () => statusOf(pull)?.state ?? 'none';
  const run = async (event: WorkflowEvent) => {
    expect(await runEvent(github, event, inputs)).toMatchObject({ exitCode: 0 });
    return verdict();
  };
  const check = (action: string) => {
    const label = action.endsWith('labeled') ? { label: LABEL } : {};
    return run(pullRequestEvent(pull, { action, ...label }));
  };
  // Everything that happens takes a minute.
  const pass = () => {
    github.world.now = new Date(github.world.now.getTime() + 60_000);
  };
  return {
    pull,
    check,
    run,
    at: (now) => {
      github.world.now = new Date(now);
    },
    push: (files) => {
      pass();
      pushTo(pull, { files });
      return check('synchronize');
    },
    label: (by) => {
      pass();
      addLabel(pull, LABEL, { by });
      pass();
      return check('labeled');
    },
    unlabel: (by) => {
      pass();
      removeLabel(pull, LABEL, { by });
      pass();
      return check('unlabeled');
    },
    recheck: async () => {
      pass();
      return await run(scheduleEvent(pull.repository));
    },
    comment: () => {
      const [comment, ...more] = pull.comments.filter(({ author }) => author === 'github-actions[bot]');
      expect(more).toEqual([]);
      if (comment === undefined) {
        throw new Error('There is no comment.');
      }
      return comment;
    },
  };
}

/** Tells a story of a pull request that commits VEP 101 to v1.11, whose freeze is on 2027-01-06. `bob` is a maintainer. */
export function tell(inputs: Inputs, story: (told: Story) => Promise<void>): Promise<void> {
  const pull = openFromFork(gateRepository(), { [vepPath(101)]: vepText(101) });
  return withRecheckToken(pull, (github) => story(begin(pull, github, inputs)));
}
