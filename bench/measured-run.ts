import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isWrite, type RecordedRequest, sequentialDepth } from 'embedded-github/http/request-log.ts';
import { type EmbeddedGitHub, startEmbeddedGitHub } from 'embedded-github/server.ts';
import type { World } from 'embedded-github/world/world.ts';
import { runAction } from '../playground/run-action.ts';
import type { WorkflowEvent } from '../playground/workflow-event.ts';
import { SHIPPED } from './runtimes.ts';

const PEAK_MEMORY = fileURLToPath(new URL('./peak-memory.mjs', import.meta.url));

/** What one run of the bundle cost. */
export interface Cost {
  readonly verdict: string;
  readonly exitCode: number | null;
  readonly reads: number;
  readonly writes: number;
  readonly depth: number;
  /** MiB, the process's largest resident set. */
  readonly peakMemory: number;
  readonly problems: readonly string[];
}

const INPUTS = { 'schedule-repository': 'example/sig-release' };

async function costOf(github: EmbeddedGitHub, event: WorkflowEvent, folder: string): Promise<Cost> {
  const from = github.requests.length;
  const file = join(folder, 'peak');
  const run = await runAction({
    github,
    event,
    inputs: INPUTS,
    node: SHIPPED.node,
    nodeArguments: ['--import', PEAK_MEMORY],
    environment: { BENCH_PEAK_MEMORY: file },
    timeout: 300_000,
  });
  const requests: readonly RecordedRequest[] = github.requests.slice(from);
  const writes = requests.filter(isWrite).length;
  return {
    verdict: run.outputs.verdict ?? run.stdout.slice(-2000),
    exitCode: run.exitCode,
    reads: requests.length - writes,
    writes,
    depth: sequentialDepth(requests),
    peakMemory: Math.round(Number(await readFile(file, 'utf8')) / 1024),
    problems: [...github.problems],
  };
}

/**
 * Runs the bundle on a world as often as there are events, one run after another, and says what each cost.
 *
 * @param latency milliseconds that every request takes, so that what is sent side by side overlaps
 */
export async function measureRuns(
  world: World,
  events: readonly (() => WorkflowEvent)[],
  latency: number,
): Promise<readonly Cost[]> {
  const github = await startEmbeddedGitHub(world, { latency });
  const folder = await mkdtemp(join(tmpdir(), 'vep-governance-bench-'));
  try {
    const costs: Cost[] = [];
    for (const event of events) {
      costs.push(await costOf(github, event(), folder));
    }
    return costs;
  } finally {
    await github.close();
    await rm(folder, { recursive: true, force: true });
  }
}
