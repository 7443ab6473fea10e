import { readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkLintFrontmatterSchema from 'remark-lint-frontmatter-schema';
import { VFile } from 'vfile';
import { peakMemoryOf, runCommandLine } from './command-line-run.ts';
import { type DocumentSet, type SetForm, writeDocumentSet } from './document-set.ts';
import { interleave, ratio, showSpread, timed } from './interleaved.ts';
import { atLeast, renderTable, within } from './table.ts';

const SCHEMA = new URL('../schema/vep-front-matter.schema.json', import.meta.url);
const PLAIN_SCRIPT = fileURLToPath(new URL('./plain-script.mjs', import.meta.url));

const ARGS = ['check', '--all'];

/** The linter takes minutes for all files of a large set, and a file takes it as long in any set. */
const LINTED_AT_MOST = 100;

/** Milliseconds of the linter for a whole set, from some of its files, in this process. */
async function timeLinter({ documents }: DocumentSet): Promise<number> {
  const schema: object = JSON.parse(await readFile(SCHEMA, 'utf8'));
  const linter = remark().use(remarkFrontmatter).use(remarkLintFrontmatterSchema, { embed: schema });
  const some = documents.slice(0, LINTED_AT_MOST);
  const time = await timed(async () => {
    for (const path of some) {
      await linter.run(linter.parse(await readFile(path, 'utf8')), new VFile({ path }));
    }
  });
  return (time * documents.length) / some.length;
}

async function withSet<Result>(
  count: number,
  form: SetForm,
  use: (set: DocumentSet) => Promise<Result>,
): Promise<Result> {
  const set = await writeDocumentSet(count, form);
  try {
    return await use(set);
  } finally {
    await rm(set.folder, { recursive: true, force: true });
  }
}

type Row = readonly (string | number)[];

function checkAll({ folder }: DocumentSet): Promise<number> {
  return timed(() => runCommandLine({ folder, args: ARGS }));
}

const NONE = '–';

async function measureAgainstLinter(count: number, bounds: { linter: number; memory: number | null }): Promise<Row> {
  return await withSet(count, 'migrated', async (set) => {
    const { own, linter } = await interleave({ own: () => checkAll(set), linter: () => timeLinter(set) });
    const memory = peakMemoryOf({ folder: set.folder, args: ARGS });
    const isBound = bounds.memory !== null;
    return [
      count,
      showSpread(own),
      isBound ? within(memory, bounds.memory ?? 0) : memory,
      NONE,
      NONE,
      atLeast(Math.round(ratio(linter, own)), bounds.linter),
    ];
  });
}

async function measureAgainstOthers(count: number): Promise<Row> {
  return await withSet(count, 'migrated', (set) =>
    withSet(count, 'legacy', async (old) => {
      const args = [fileURLToPath(SCHEMA)];
      const { own, legacy, script } = await interleave({
        own: () => checkAll(set),
        legacy: () => checkAll(old),
        script: () => timed(() => runCommandLine({ folder: set.folder, args, program: PLAIN_SCRIPT })),
      });
      const memory = peakMemoryOf({ folder: set.folder, args: ARGS });
      return [count, showSpread(own), memory, within(ratio(legacy, own), 0.6), within(ratio(own, script), 1.6), NONE];
    }),
  );
}

/**
 * `check --all` on documents of real size: legacy ones against migrated ones, itself against a script of js-yaml and ajv,
 * and a Markdown linter with the same schema against it.
 */
export async function measureCheckAll(): Promise<string> {
  const rows = [
    await measureAgainstLinter(60, { linter: 15, memory: null }),
    await measureAgainstOthers(2000),
    await measureAgainstLinter(10_000, { linter: 150, memory: 230 }),
  ];
  const head = ['documents', '`check --all` (ms)', 'peak memory (MiB)', 'legacy / migrated', '`check --all` / script'];
  return renderTable([...head, 'linter / `check --all`'], rows);
}
