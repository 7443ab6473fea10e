import { startEmbeddedGitHub } from 'embedded-github/server.ts';
import type { Repository } from 'embedded-github/world/repository.ts';
import { runInProcess } from '../__tests__/action/run-in-process.ts';
import { scheduleEvent } from '../playground/workflow-event.ts';
import { createBenchWorld, openEdit } from './bench-world.ts';
import { measureRuns } from './measured-run.ts';
import { renderTable, within } from './table.ts';

const SIZES = [10, 100, 500];

const LATENCY = 100;

/** Several re-checks within the hour that a token's budget is for. */
const UNLIMITED = { rateLimit: { core: 1_000_000, graphql: 1_000_000 } };

/** The first re-check writes for every pull request, a second apart; here in this process, without the pauses. */
async function recheckOnce(repository: Repository): Promise<void> {
  const github = await startEmbeddedGitHub(repository.world, UNLIMITED);
  try {
    const inputs = { 'schedule-repository': 'example/sig-release' };
    const run = await runInProcess({
      github,
      event: scheduleEvent(repository),
      inputs,
      requestPolicy: { total: 600_000 },
    });
    if (run.failure !== null) {
      throw new Error(`The first re-check failed: ${run.failure}`);
    }
  } finally {
    await github.close();
  }
}

async function measureSize(size: number): Promise<readonly (string | number)[]> {
  const { world, repository } = createBenchWorld(size);
  for (let index = 0; index < size; index += 1) {
    openEdit(repository, [1001 + index], index);
  }
  await recheckOnce(repository);
  const [cost] = await measureRuns(world, [() => scheduleEvent(repository)], LATENCY);
  if (cost === undefined || cost.exitCode !== 0 || cost.problems.length > 0) {
    throw new Error(`The re-check of ${size} pull requests could not be measured: ${cost?.problems.join('; ')}`);
  }
  const requests = size === 100 ? within(cost.reads, 40) : cost.reads;
  return [size, requests, cost.writes, cost.depth, cost.peakMemory];
}

/** What a re-check costs that finds everything as it should be, by the number of open pull requests. */
export async function measureRechecks(): Promise<string> {
  const rows: (readonly (string | number)[])[] = [];
  for (const size of SIZES) {
    rows.push(await measureSize(size));
  }
  return renderTable(['open pull requests', 'reads', 'writes', 'round trips', 'peak memory (MiB)'], rows);
}
