import { fileURLToPath } from 'node:url';
import { runAction } from '../../playground/run-action.ts';
import { scheduleEvent } from '../../playground/workflow-event.ts';
import { BOARD_INPUTS } from '../board-action/board-world.ts';
import { ACTION_FILE, type BoardRun } from '../board-action/run-board.ts';

const BUNDLE = fileURLToPath(new URL('../../dist/board/index.js', import.meta.url));
const QUICK = new URL('./quick-timers.mjs', import.meta.url).href;

/** Runs the board's action as it ships, in a process of its own in the checkout, with waiting cut short. */
export function runBoardDist({ github, repository, workspace, inputs }: BoardRun) {
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
