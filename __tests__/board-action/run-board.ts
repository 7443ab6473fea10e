import { fileURLToPath } from 'node:url';
import type { EmbeddedGitHub } from 'embedded-github/server.ts';
import type { Repository } from 'embedded-github/world/repository.ts';
import { readDefaultInputs, runnerEnvironment } from '../../playground/runner-environment.ts';
import { scheduleEvent } from '../../playground/workflow-event.ts';
import { run } from '../../src/board-action/run.ts';
import { createRecorder, type RunRecord } from '../action/run-in-process.ts';
import { QUICK_POLICY } from '../github/connect.ts';
import { BOARD_INPUTS } from './board-world.ts';

export const ACTION_FILE = fileURLToPath(new URL('../../board/action.yml', import.meta.url));

export interface BoardRun {
  readonly github: EmbeddedGitHub;
  readonly repository: Repository;
  /** The checkout's folder. */
  readonly workspace: string;
  /** What the workflow writes under `with:`; the rest has the defaults of board/action.yml. */
  readonly inputs?: Readonly<Record<string, string>>;
}

/** Runs the board's action in this process, at the instant that the world shows. */
export async function runBoard({ github, repository, workspace, inputs }: BoardRun): Promise<RunRecord> {
  const all = { ...(await readDefaultInputs(ACTION_FILE, 'test-token')), ...BOARD_INPUTS, ...inputs };
  const files = { event: 'event', output: '', summary: '', state: '', workspace, temporary: '/temporary' };
  const { runner, record } = createRecorder();
  await run({
    variables: runnerEnvironment({ github, event: scheduleEvent(repository), inputs: all }, files),
    fetch: github.fetch,
    now: () => new Date(github.world.now),
    runner,
    requestPolicy: QUICK_POLICY,
  });
  return record();
}
