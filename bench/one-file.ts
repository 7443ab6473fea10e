import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { relative } from 'node:path';
import { gitProcessesOf, runCommandLine } from './command-line-run.ts';
import { writeDocumentSet } from './document-set.ts';
import { interleave, ratio, showSpread, timed } from './interleaved.ts';
import { OLDEST, type Runtime, SHIPPED } from './runtimes.ts';
import { renderTable, within } from './table.ts';

/** The proposals of a project after some years. */
const DOCUMENTS = 100;

/** What an author waits for: the check of the document that was just saved. */
export async function measureOneFile(): Promise<string> {
  const { folder, documents } = await writeDocumentSet(DOCUMENTS);
  const [document = ''] = documents;
  const args = ['check', relative(folder, document)];
  const measureRuntime = async (runtime: Runtime): Promise<readonly (string | number)[]> => {
    const { bare, check } = await interleave({
      bare: () => timed(() => spawnSync(runtime.node, ['-e', '0'])),
      check: () => timed(() => runCommandLine({ folder, args, runtime })),
    });
    const isShipped = runtime === SHIPPED;
    const [times, processes] = [ratio(check, bare), gitProcessesOf({ folder, args, runtime })];
    return [
      runtime.name,
      showSpread(bare),
      showSpread(check),
      isShipped ? within(times, 5) : times,
      isShipped ? within(processes, 8) : processes,
    ];
  };
  try {
    const rows = [await measureRuntime(SHIPPED), await measureRuntime(OLDEST)];
    return renderTable(['runtime', '`node -e 0` (ms)', '`check` (ms)', 'ratio', 'git processes'], rows);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
