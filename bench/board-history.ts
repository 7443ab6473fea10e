import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { HAS_REAL_DATA, REAL_DATA } from '../__tests__/real-data.ts';
import { peakMemoryOf, runCommandLine } from './command-line-run.ts';
import { interleave, showSpread, timed } from './interleaved.ts';
import { SHIPPED } from './runtimes.ts';
import { renderTable, within } from './table.ts';
import { vepPath, vepText } from './vep-text.ts';

// What a board without a token costs ([board §4](../docs/specification/board.md#4-cost)).

const PROPOSALS = 2000;
const COMMITS = 20_000;
const SITE = ['board', '--out', 'site'];

type Row = readonly (string | number)[];

async function withFolder<Result>(use: (folder: string) => Result | Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'vep-governance-board-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The real repository with its whole history, against what else reads it. */
async function measureReal(): Promise<readonly Row[]> {
  if (!HAS_REAL_DATA) {
    console.log('The real history is not beside the project and is not measured.');
    return [];
  }
  return await withFolder(async (folder) => {
    execFileSync('git', ['clone', '--quiet', join(REAL_DATA, 'enhancements-history.bundle'), folder]);
    cpSync(join(REAL_DATA, 'sig-release'), join(folder, 'calendar'), { recursive: true });
    const run = (...args: readonly string[]) => timed(() => runCommandLine({ folder, args }));
    const git = (args: readonly string[]) => execFileSync('git', args, { cwd: folder, stdio: 'ignore' });
    const { list, board, check, log, node } = await interleave({
      list: () => run('list'),
      board: () => run(...SITE),
      check: () => run('check', '--all'),
      log: () => timed(() => git(['log', '--name-status', '--', 'veps'])),
      node: () => timed(() => execFileSync(SHIPPED.node, ['-e', '0'])),
    });
    const bound = Math.round(check.median + 3 * log.median + node.median);
    return [
      ['`list` on the real repository (ms)', within(Math.round(list.median), bound), showSpread(list)],
      ['`board --out` there (ms)', within(Math.round(board.median), bound), showSpread(board)],
    ];
  });
}

/** Each proposal is added, becomes `implementable`, and is edited from then on. */
function* commitsOf(): Generator<string> {
  for (let index = 0; index < COMMITS; index += 1) {
    const number = 1001 + (index % PROPOSALS);
    const turn = Math.floor(index / PROPOSALS);
    const text = vepText({ number, status: turn === 0 ? 'provisional' : 'implementable', note: `Turn ${turn}.` });
    const subject = `Edit ${number} (#${index + 1})`;
    const when = 1_760_000_000 + index * 60;
    const file = `M 100644 inline ${vepPath(number)}\ndata ${Buffer.byteLength(text)}\n${text}\n`;
    yield `commit refs/heads/main\ncommitter A <a@example.org> ${when} +0000\ndata ${subject.length}\n${subject}\n${file}`;
  }
}

async function measureLarge(): Promise<readonly Row[]> {
  return await withFolder((folder) => {
    const git = (args: readonly string[], input = '') => execFileSync('git', args, { cwd: folder, input });
    git(['init', '--quiet', '--initial-branch=main']);
    git(['fast-import', '--quiet'], [...commitsOf()].join(''));
    cpSync(new URL('../playground/sample/sig-release', import.meta.url), join(folder, 'calendar'), { recursive: true });
    const what = `${PROPOSALS} proposals, ${COMMITS} commits`;
    const memory = peakMemoryOf({ folder, args: SITE });
    const page = readFileSync(join(folder, 'site/index.html'));
    return [
      [`\`list\` of ${what}: peak memory (MiB)`, within(peakMemoryOf({ folder, args: ['list'] }), 300), ''],
      [`\`board --out\` of ${what}: peak memory (MiB)`, within(memory, 300), ''],
      ['its page (kB)', within(Math.round(page.length / 1000), 3000), ''],
      ['its page, compressed (kB)', within(Math.round(gzipSync(page).length / 1000), 400), ''],
    ];
  });
}

/** The board's commands without a token: time on the real repository, memory and page of a large one. */
export async function measureBoardHistory(): Promise<string> {
  return renderTable(['what', 'measured', 'spread'], [...(await measureReal()), ...(await measureLarge())]);
}
