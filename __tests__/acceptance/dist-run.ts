import { fileURLToPath } from 'node:url';
import type { EmbeddedGitHub } from 'embedded-github/server.ts';
import type { Repository } from 'embedded-github/world/repository.ts';
import { type ActionRun, runAction } from '../../playground/run-action.ts';
import type { WorkflowEvent } from '../../playground/workflow-event.ts';
import { INPUTS, withGitHub } from '../action/gate-world.ts';

const QUICK = fileURLToPath(new URL('./quick-timers.mjs', import.meta.url));

export type Inputs = Readonly<Record<string, string>>;

/** Runs the shipped program on an event, with waiting cut short. */
export function runDist(github: EmbeddedGitHub, event: WorkflowEvent, inputs: Inputs = {}): Promise<ActionRun> {
  return runAction({ github, event, inputs: { ...INPUTS, ...inputs }, nodeArguments: ['--import', QUICK] });
}

/** What the workflow of the documentation gives the two jobs. */
const BOT = 'github-actions[bot]';
const RECHECK = {
  login: BOT,
  permissions: { contents: 'read', issues: 'write', 'pull-requests': 'write', statuses: 'write' },
} as const;

/** Starts the embedded GitHub with the token of the job `re-check`, which also may do what `check` does. */
export function withRecheckToken<Result>(
  { repository }: { readonly repository: Repository },
  use: (github: EmbeddedGitHub) => Promise<Result>,
): Promise<Result> {
  return withGitHub(repository, use, { tokens: { 'test-token': RECHECK } });
}
