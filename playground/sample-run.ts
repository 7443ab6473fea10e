import { WORKFLOW_TOKEN } from 'embedded-github/http/token.ts';
import { type EmbeddedGitHub, startEmbeddedGitHub } from 'embedded-github/server.ts';
import { latestStatuses, type StatusState } from 'embedded-github/world/status.ts';
import { type ActionRun, runAction } from './run-action.ts';
import { readSampleWorld, type Sample } from './sample-world.ts';
import { pullRequestEvent } from './workflow-event.ts';

/** What the action left on a sample pull request. */
export interface SampleResult {
  readonly sample: Sample;
  readonly run: ActionRun;
  /** Null where the action wrote none. */
  readonly status: { readonly state: StatusState; readonly description: string } | null;
  readonly comment: string | null;
  readonly labels: readonly string[];
}

/** What a workflow of the sample repository would write under `with:`. */
export const SAMPLE_INPUTS = { 'schedule-repository': 'example/sig-release' };

/** Checks one sample pull request on the day it is about. */
export async function runSample(github: EmbeddedGitHub, sample: Sample): Promise<SampleResult> {
  const { pull, about } = sample;
  github.world.now = new Date(about.today);
  const event = pullRequestEvent(pull);
  const run = await runAction({ github, event, inputs: SAMPLE_INPUTS });
  const status = latestStatuses(pull.repository, pull.headSha).at(-1);
  const comment = pull.comments.find(({ author }) => author === WORKFLOW_TOKEN.login);
  return {
    sample,
    run,
    status: status === undefined ? null : { state: status.state, description: status.description ?? '' },
    comment: comment?.body ?? null,
    labels: pull.labels,
  };
}

/** Starts the sample world as the files on the disk say now and uses it. */
export async function withSamples<Result>(
  use: (github: EmbeddedGitHub, samples: readonly Sample[]) => Promise<Result>,
  port = 0,
): Promise<Result> {
  const { world, samples } = await readSampleWorld();
  const github = await startEmbeddedGitHub(world, { port });
  try {
    return await use(github, samples);
  } finally {
    await github.close();
  }
}
