import { startEmbeddedGitHub } from 'embedded-github/server.ts';
import { runAction } from '../playground/run-action.ts';
import { scheduleEvent } from '../playground/workflow-event.ts';
import { createBenchWorld, openCommitment } from './bench-world.ts';
import { SHIPPED } from './runtimes.ts';
import { renderTable, within } from './table.ts';

const PULL_REQUESTS = 100;

/** Milliseconds of every request. */
const LATENCY = 100;

/** The day of the VEP Freeze in the calendar of the measurements. */
const FREEZE = '2027-01-06T00:10:00Z';

const UNLIMITED = { rateLimit: { core: 1_000_000, graphql: 1_000_000 } };

/** Seconds from the start of a re-check to its last status and to its end: every pull request is to turn red. */
async function timeRecheck(): Promise<{ readonly lastStatus: number; readonly end: number }> {
  const { world, repository } = createBenchWorld(0);
  for (let index = 0; index < PULL_REQUESTS; index += 1) {
    openCommitment(repository, index);
  }
  world.now = new Date(FREEZE);
  const github = await startEmbeddedGitHub(world, { ...UNLIMITED, latency: LATENCY });
  try {
    const start = performance.now();
    const seconds = () => (performance.now() - start) / 1000;
    let lastStatus = 0;
    github.beforeRequest = ({ method, path }) => {
      lastStatus = method === 'POST' && path.includes('/statuses/') ? seconds() : lastStatus;
    };
    const inputs = { 'schedule-repository': 'example/sig-release' };
    const event = scheduleEvent(repository);
    const { exitCode, stdout } = await runAction({ github, event, inputs, node: SHIPPED.node, timeout: 1_200_000 });
    if (exitCode !== 0) {
      throw new Error(`The re-check on the day of the freeze failed: ${stdout.slice(-2000)}`);
    }
    return { lastStatus, end: seconds() };
  } finally {
    await github.close();
  }
}

/** How long the gate stays open on the day of a freeze: until the last of a hundred pull requests has its red status. */
export async function measureFreezeDay(): Promise<string> {
  const { lastStatus, end } = await timeRecheck();
  const perPull = Number((lastStatus / PULL_REQUESTS).toFixed(2));
  return renderTable(
    ['pull requests', 'last status after (s)', 'per pull request (s)', 'comments and labels too after (s)'],
    [[PULL_REQUESTS, Math.round(lastStatus), within(perPull, 1.2), Math.round(end)]],
  );
}
