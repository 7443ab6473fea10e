import { fileURLToPath } from 'node:url';
import type { EmbeddedGitHub } from 'embedded-github/server.ts';
import type { Repository } from 'embedded-github/world/repository.ts';
import { type ActionRun, runAction } from '../../playground/run-action.ts';
import { readDefaultInputs, runnerEnvironment } from '../../playground/runner-environment.ts';
import { scheduleEvent } from '../../playground/workflow-event.ts';
import { run } from '../../src/board-action/run.ts';
import { IS_ON_DIST } from '../acceptance/dist-run.ts';
import { createRecorder, type RunRecord } from '../action/run-in-process.ts';
import { QUICK_POLICY } from '../github/connect.ts';
import { BOARD_INPUTS } from './board-world.ts';

const ACTION_FILE = fileURLToPath(new URL('../../board/action.yml', import.meta.url));
const BUNDLE = fileURLToPath(new URL('../../dist/board/index.js', import.meta.url));
const QUICK = new URL('../acceptance/quick-timers.mjs', import.meta.url).href;

export interface BoardRun {
  readonly github: EmbeddedGitHub;
  readonly repository: Repository;
  /** The checkout's folder. */
  readonly workspace: string;
  /** What the workflow writes under `with:`; the rest has the defaults of board/action.yml. */
  readonly inputs?: Readonly<Record<string, string>>;
}

/** Runs the board's action as it ships, in a process of its own in the checkout, with waiting cut short. */
export function runBoardDist({ github, repository, workspace, inputs }: BoardRun): Promise<ActionRun> {
  return runAction({
    github,
    event: scheduleEvent(repository),
    inputs: { ...BOARD_INPUTS, ...inputs },
    actionFile: ACTION_FILE,
    bundle: BUNDLE,
    workspace,
    nodeArguments: ['--import', QUICK],
  });
}

/** What the shipped program left behind, as a runner would have taken note of it; its temporary files are gone. */
async function runShipped(board: BoardRun): Promise<RunRecord> {
  const { annotations, outputs, summary, stdout } = await runBoardDist(board);
  const said = (name: string) => annotations.filter((one) => one.name === name).map(({ message }) => message);
  const log = stdout.split('\n').flatMap((line) => (line.startsWith('| ') ? [line.slice(2)] : []));
  const [failure = null] = said('error');
  const record = { annotations: [], debug: [], files: {}, log, outputs, warnings: said('warning'), failure };
  // The toolkit ends what it appends with a line end of its own.
  return { ...record, summary: summary.replace(/\n$/, '') };
}

async function runHere({ github, repository, workspace, inputs }: BoardRun): Promise<RunRecord> {
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

/**
 * Runs the board's action in this process, at the instant that the world shows; with `ON_DIST=1` the shipped program, in
 * one of its own.
 */
export function runBoard(board: BoardRun): Promise<RunRecord> {
  return IS_ON_DIST ? runShipped(board) : runHere(board);
}
