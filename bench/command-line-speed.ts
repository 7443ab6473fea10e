import { spawnSync } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkLintFrontmatterSchema from 'remark-lint-frontmatter-schema';
import { VFile } from 'vfile';
import { type DocumentSet, writeDocumentSet } from './document-set.ts';
import { median, renderTable } from './table.ts';

const DOCUMENTS = 10_000;

const COMMAND_LINE = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url));
const PEAK_MEMORY = fileURLToPath(new URL('./peak-memory.mjs', import.meta.url));
const SCHEMA = new URL('../schema/vep-front-matter.schema.json', import.meta.url);

interface Speed {
  readonly documents: number;
  readonly seconds: number;
  /** KiB; null where the process did other things too. */
  readonly peakMemory: number | null;
}

/** The files were written a moment ago, and a single run may still wait for the disk. */
const RUNS = 3;

function timeOneRun(folder: string, peakFile: string): number {
  const options = ['check', '--all', '--calendar', 'calendar', '--today', '2026-10-01'];
  const env = { PATH: process.env.PATH, BENCH_PEAK_MEMORY: peakFile };
  const start = performance.now();
  const run = spawnSync(process.execPath, ['--import', PEAK_MEMORY, COMMAND_LINE, ...options], {
    cwd: folder,
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) {
    throw new Error(`check --all ended with ${run.status}: ${run.stdout.slice(-500)}${run.stderr.slice(-500)}`);
  }
  return (performance.now() - start) / 1000;
}

async function timeCommandLine({ folder, documents }: DocumentSet): Promise<Speed> {
  const peakFile = join(folder, 'peak');
  const seconds = median(Array.from({ length: RUNS }, () => timeOneRun(folder, peakFile)));
  return { documents: documents.length, seconds, peakMemory: Number(await readFile(peakFile, 'utf8')) };
}

/** The same files through a Markdown linter that knows front matter schemas, in this process: it takes minutes. */
async function timeLinter(documents: readonly string[]): Promise<Speed> {
  const schema: object = JSON.parse(await readFile(SCHEMA, 'utf8'));
  const linter = remark().use(remarkFrontmatter).use(remarkLintFrontmatterSchema, { embed: schema });
  const start = performance.now();
  for (const path of documents) {
    await linter.run(linter.parse(await readFile(path, 'utf8')), new VFile({ path }));
  }
  return {
    documents: documents.length,
    seconds: (performance.now() - start) / 1000,
    peakMemory: null,
  };
}

function row(name: string, speed: Speed, baseline: Speed): readonly (string | number)[] {
  const perSecond = (of: Speed) => of.documents / of.seconds;
  const ratio = (perSecond(speed) / perSecond(baseline)).toFixed(1);
  const memory = speed.peakMemory === null ? '–' : Math.round(speed.peakMemory / 1024);
  return [name, speed.documents, Math.round(perSecond(speed)), memory, `${ratio} ×`];
}

/** `check --all` on 10,000 documents of real size, next to remark-lint-frontmatter-schema on the same files. */
export async function measureCommandLine(): Promise<string> {
  const set = await writeDocumentSet(DOCUMENTS);
  try {
    const own = await timeCommandLine(set);
    const linter = await timeLinter(set.documents);
    return renderTable(
      ['tool', 'documents', 'documents a second', 'peak memory (MiB)', 'speed against the linter'],
      [row('`vep-governance check --all`', own, linter), row('`remark-lint-frontmatter-schema`', linter, linter)],
    );
  } finally {
    await rm(set.folder, { recursive: true, force: true });
  }
}
