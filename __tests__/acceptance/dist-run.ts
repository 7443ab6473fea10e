import type { EmbeddedGitHub } from 'embedded-github/server.ts';
import type { Repository } from 'embedded-github/world/repository.ts';
import { type ActionRun, runAction } from '../../playground/run-action.ts';
import type { WorkflowEvent } from '../../playground/workflow-event.ts';
import { INPUTS, ISSUE_WRITER, withGitHub } from '../action/gate-world.ts';

const QUICK = new URL('./quick-timers.mjs', import.meta.url).href;

export type Inputs = Readonly<Record<string, string>>;

/** Runs the shipped program on an event, with waiting cut short; where a request is to hang, its deadline too. */
export function runDist(github: EmbeddedGitHub, event: WorkflowEvent, inputs: Inputs = {}): Promise<ActionRun> {
  const isHanging = github.faults.some(({ fault }) => fault.kind === 'hang');
  const nodeArguments = ['--import', isHanging ? `${QUICK}?hang` : QUICK];
  return runAction({ github, event, inputs: { ...INPUTS, ...inputs }, nodeArguments });
}

/** Starts the embedded GitHub with the token of the job `re-check`, which also may do what `check` does. */
export function withRecheckToken<Result>(
  { repository }: { readonly repository: Repository },
  use: (github: EmbeddedGitHub) => Promise<Result>,
): Promise<Result> {
  return withGitHub(repository, use, { tokens: ISSUE_WRITER });
}
