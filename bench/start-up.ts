import { spawnSync } from 'node:child_process';
import { type EmbeddedGitHub, startEmbeddedGitHub } from 'embedded-github/server.ts';
import { runAction } from '../playground/run-action.ts';
import { pullRequestEvent, type WorkflowEvent } from '../playground/workflow-event.ts';
import { createBenchWorld, openEdit } from './bench-world.ts';
import { interleave, ratio, showSpread, timed } from './interleaved.ts';
import { OLDEST, type Runtime, SHIPPED } from './runtimes.ts';
import { renderTable, within } from './table.ts';

/** [action §5](../docs/specification/action.md#5-cost). */
const BOUND = 3.2;

async function timeFirstRequest(github: EmbeddedGitHub, event: WorkflowEvent, { node }: Runtime): Promise<number> {
  const firstRequest = new Promise<number>((resolve) => {
    github.beforeRequest = () => resolve(performance.now());
  });
  const start = performance.now();
  const run = runAction({ github, event, inputs: { 'schedule-repository': 'example/sig-release' }, node });
  const time = (await firstRequest) - start;
  await run;
  return time;
}

async function measureRuntime(runtime: Runtime): Promise<readonly (string | number)[]> {
  const { world, repository } = createBenchWorld(1);
  const event = pullRequestEvent(openEdit(repository, [1001]));
  const github = await startEmbeddedGitHub(world);
  try {
    const { bare, first } = await interleave({
      bare: () => timed(() => spawnSync(runtime.node, ['-e', '0'])),
      first: () => timeFirstRequest(github, event, runtime),
    });
    const times = ratio(first, bare);
    const cell = runtime === SHIPPED ? within(times, BOUND) : times;
    return [runtime.name, showSpread(bare), showSpread(first), cell];
  } finally {
    await github.close();
  }
}

/** From the start of the process to its first request, against a Node that does nothing. */
export async function measureStartUp(): Promise<string> {
  const rows = [await measureRuntime(SHIPPED), await measureRuntime(OLDEST)];
  return renderTable(['runtime', '`node -e 0` (ms)', 'bundle to first request (ms)', 'ratio'], rows);
}
