import { spawnSync } from 'node:child_process';
import { startEmbeddedGitHub } from 'embedded-github/server.ts';
import { runAction } from '../playground/run-action.ts';
import { pullRequestEvent } from '../playground/workflow-event.ts';
import { createBenchWorld, openEdit } from './bench-world.ts';
import { median, renderTable, within } from './table.ts';

const REPETITIONS = 11;

function timeBareNode(): number {
  const start = performance.now();
  spawnSync(process.execPath, ['-e', '0']);
  return performance.now() - start;
}

async function timeFirstRequests(): Promise<readonly number[]> {
  const { world, repository } = createBenchWorld(1);
  const event = pullRequestEvent(openEdit(repository, [1001]));
  const github = await startEmbeddedGitHub(world);
  const times: number[] = [];
  try {
    for (let count = 0; count < REPETITIONS; count += 1) {
      const firstRequest = new Promise<number>((resolve) => {
        github.beforeRequest = () => resolve(performance.now());
      });
      const start = performance.now();
      const run = runAction({ github, event, inputs: { 'schedule-repository': 'example/sig-release' } });
      times.push((await firstRequest) - start);
      await run;
    }
    return times;
  } finally {
    await github.close();
  }
}

/** From the start of the process to its first request, against a Node that does nothing. */
export async function measureStartUp(): Promise<string> {
  const bare = median(Array.from({ length: REPETITIONS }, timeBareNode));
  const first = median(await timeFirstRequests());
  const ratio = Math.round((first / bare) * 10) / 10;
  return renderTable(
    ['`node -e 0` (ms)', 'bundle to first request (ms)', 'ratio'],
    [[Math.round(bare), Math.round(first), within(ratio, 5)]],
  );
}
