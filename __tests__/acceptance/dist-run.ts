import type { EmbeddedGitHub } from 'embedded-github/server.ts';
import type { Repository } from 'embedded-github/world/repository.ts';
import { type ActionRun, runAction } from '../../playground/run-action.ts';
import type { WorkflowEvent } from '../../playground/workflow-event.ts';
import { INPUTS, ISSUE_WRITER, withGitHub } from '../action/gate-world.ts';
import { runInProcess } from '../action/run-in-process.ts';

const QUICK = new URL('./quick-timers.mjs', import.meta.url).href;

/** `ON_DIST=1` tells every story to the shipped programs: each run is then a process of its own, which takes minutes. */
export const IS_ON_DIST = process.env.ON_DIST === '1';

export type Inputs = Readonly<Record<string, string>>;

/** Runs the shipped program on an event, with waiting cut short; where a request is to hang, its deadline too. */
export function runDist(github: EmbeddedGitHub, event: WorkflowEvent, inputs: Inputs = {}): Promise<ActionRun> {
  const isHanging = github.faults.some(({ fault }) => fault.kind === 'hang');
  const nodeArguments = ['--import', isHanging ? `${QUICK}?hang` : QUICK];
  return runAction({ github, event, inputs: { ...INPUTS, ...inputs }, nodeArguments });
}

/** What a step leaves behind that the embedded GitHub does not show. */
export interface EventRun {
  readonly exitCode: number | null;
  /** Its annotations. */
  readonly said: string;
}

/** Runs the action on an event: in this process, but with `ON_DIST` the shipped program. */
export async function runEvent(github: EmbeddedGitHub, event: WorkflowEvent, inputs: Inputs = {}): Promise<EventRun> {
  if (IS_ON_DIST) {
    const { exitCode, annotations } = await runDist(github, event, inputs);
    return { exitCode, said: annotations.map(({ message }) => message).join('\n') };
  }
  const run = await runInProcess({ github, event, inputs: { ...INPUTS, ...inputs } });
  const { annotations, warnings, failure } = run;
  const said = [...annotations.map(({ message }) => message), ...warnings, failure ?? ''];
  return { exitCode: failure === null ? 0 : 1, said: said.join('\n') };
}

/** Starts the embedded GitHub with the token of the job `re-check`, which also may do what `check` does. */
export function withRecheckToken<Result>(
  { repository }: { readonly repository: Repository },
  use: (github: EmbeddedGitHub) => Promise<Result>,
): Promise<Result> {
  return withGitHub(repository, use, { tokens: ISSUE_WRITER });
}
