import { fileURLToPath } from 'node:url';
import { isWrite, sequentialDepth } from 'embedded-github/http/request-log.ts';
import { startEmbeddedGitHub } from 'embedded-github/server.ts';
import { openIssue } from 'embedded-github/world/issue.ts';
import { openPullRequest } from 'embedded-github/world/open-pull-request.ts';
import { addReference } from 'embedded-github/world/reference.ts';
import { createRepository } from 'embedded-github/world/repository.ts';
import { type ScratchRepository, scratchRepository } from '../__tests__/git/scratch-repository.ts';
import { runAction } from '../playground/run-action.ts';
import { scheduleEvent } from '../playground/workflow-event.ts';
import { createBenchWorld, openEdit } from './bench-world.ts';
import { renderTable, within } from './table.ts';
import { vepPath, vepText } from './vep-text.ts';

const PROPOSALS = 64;
const OPEN = 60;
const REFERRING = 10;
const ISSUE = 9000;

/** Long against the time that the embedded GitHub computes. */
const LATENCY = 1000;

const FILES = {
  bundle: fileURLToPath(new URL('../dist/board/index.js', import.meta.url)),
  actionFile: fileURLToPath(new URL('../board/action.yml', import.meta.url)),
};

const NUMBERS = Array.from({ length: PROPOSALS }, (_, index) => 1001 + index);

/** The world of [board §4](../docs/specification/board.md#4-cost). */
function createBoardWorld() {
  const { world, repository } = createBenchWorld(PROPOSALS);
  const code = createRepository(world, 'example/kubevirt', { files: { 'a.go': '1' } });
  for (const [index, number] of NUMBERS.slice(0, OPEN).entries()) {
    openEdit(repository, [number], index);
  }
  for (const [index, number] of NUMBERS.entries()) {
    const issue = repository.items.get(number);
    for (let one = 0; issue !== undefined && one < REFERRING; one += 1) {
      const files = { 'a.go': `${index} ${one}` };
      const pull = openPullRequest(code, { title: 'Implement', number: 1 + index * REFERRING + one, files });
      addReference(issue, pull, { by: 'alice' });
    }
  }
  openIssue(repository, { number: ISSUE, title: 'VEP board' });
  return { world, repository };
}

/** Each proposal came by a pull request of its own. */
function checkOut(): ScratchRepository {
  const checkout = scratchRepository();
  for (const [index, number] of NUMBERS.entries()) {
    const files = { [vepPath(number)]: vepText({ number }) };
    checkout.commit(files, { message: `Add ${number} (#${100 + index})`, date: '2026-08-01T12:00:00Z' });
  }
  return checkout;
}

/** What the board's action costs, when it is first run and when nothing has changed. */
export async function measureBoard(): Promise<string> {
  const { world, repository } = createBoardWorld();
  const checkout = checkOut();
  const github = await startEmbeddedGitHub(world, {
    latency: LATENCY,
    tokens: {
      'test-token': {
        login: 'github-actions[bot]',
        permissions: { contents: 'read', issues: 'write', 'pull-requests': 'read' },
      },
    },
  });
  try {
    const rows: (readonly (string | number)[])[] = [];
    for (const when of ['first', 'nothing changed']) {
      const from = github.requests.length;
      const inputs = { folder: 'site', issue: String(ISSUE), 'schedule-repository': 'example/sig-release' };
      const run = await runAction({
        github,
        event: scheduleEvent(repository),
        inputs,
        ...FILES,
        workspace: checkout.directory,
      });
      if (run.exitCode !== 0 || run.annotations.length > 0 || github.problems.length > 0) {
        throw new Error(`The board could not be measured: ${run.stdout.slice(-2000)}${github.problems.join('\n')}`);
      }
      const requests = github.requests.slice(from);
      const reads = requests.filter((request) => !isWrite(request));
      const writes = requests.length - reads.length;
      rows.push([when, within(reads.length, 12), writes, within(sequentialDepth(reads), 6)]);
    }
    return renderTable(['run', 'reads', 'writes', 'round trips'], rows);
  } finally {
    await github.close();
    checkout.remove();
  }
}
