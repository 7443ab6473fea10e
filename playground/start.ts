import { existsSync, watch } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { EmbeddedGitHub } from 'embedded-github/server.ts';
import { writeSampleBoard } from './board-site.ts';
import { SAMPLE_FOLDER } from './sample-files.ts';
import { renderPage } from './sample-page.ts';
import { runSample, type SampleResult, withSamples } from './sample-run.ts';
import type { Sample } from './sample-world.ts';
import { renderForTerminal, type Terminal } from './terminal-markdown.ts';

const BUNDLE = fileURLToPath(new URL('../dist/index.js', import.meta.url));
const OUT = fileURLToPath(new URL('../out', import.meta.url));
const MARKS = { success: '✅', failure: '❌', error: '⚠️', pending: '🟡' } as const;
const PORT = 4280;

const terminal: Terminal = {
  width: Math.min(process.stdout.columns ?? 100, 110),
  hasColors: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
};

function describe({ sample, run, status, comment, labels }: SampleResult): string {
  const { about, pull } = sample;
  const state = status === null ? 'none' : `${MARKS[status.state]} ${status.state}: ${status.description}`;
  const body = comment === null ? '(no comment)' : renderForTerminal(comment, terminal);
  const failed = run.exitCode === 0 ? [] : [`Exit code ${run.exitCode}`, run.stderr || run.stdout];
  return [
    '━'.repeat(terminal.width),
    `${about.name}  #${pull.number}  ${about.today.slice(0, 10)}  ${about.shows}`,
    '─'.repeat(terminal.width),
    '',
    body,
    '',
    `Verdict  ${run.outputs.verdict ?? '(none)'}`,
    `Status   ${state}`,
    `Labels   ${labels.join(', ') || '(none)'}`,
    ...failed,
    '',
  ].join('\n');
}

async function writePage(results: readonly SampleResult[]): Promise<string> {
  await mkdir(OUT, { recursive: true });
  const file = `${OUT}/index.html`;
  await writeFile(file, renderPage(results));
  return relative(process.cwd(), file);
}

async function runAll(github: EmbeddedGitHub, samples: readonly Sample[]): Promise<void> {
  const results: SampleResult[] = [];
  for (const sample of samples) {
    const result = await runSample(github, sample);
    console.log(describe(result));
    results.push(result);
  }
  console.log(`The comments as GitHub shows them: ${await writePage(results)}`);
  if (github.problems.length > 0) {
    console.log(`The embedded GitHub could not answer:\n${github.problems.join('\n')}`);
    process.exitCode = 1;
  }
}

/** The page of a sample with more proposals than these pull requests. */
async function writeBoard(): Promise<void> {
  const folder = `${OUT}/board`;
  await writeSampleBoard(folder);
  console.log(`The board of forty sample proposals: ${relative(process.cwd(), folder)}/index.html`);
}

function select(samples: readonly Sample[], name: string | undefined): readonly Sample[] {
  const selected = samples.filter(({ about }) => name === undefined || about.name === name);
  if (selected.length === 0) {
    const names = samples.map(({ about }) => `  ${about.name.padEnd(28)}${about.shows}`);
    throw new Error(`There is no sample ${name}. There are:\n${names.join('\n')}`);
  }
  return selected;
}

/** Resolves at the next change below the samples, a moment later: editors write in several steps. */
async function nextChange(): Promise<void> {
  await new Promise<void>((resolve) => {
    const watcher = watch(SAMPLE_FOLDER, { recursive: true }, () => {
      watcher.close();
      setTimeout(resolve, 200);
    });
  });
}

async function serve(github: EmbeddedGitHub): Promise<void> {
  const url = `${github.url}/repos/example/enhancements/pulls/201`;
  console.log(`
The embedded GitHub answers at ${github.url} (GraphQL: ${github.graphqlUrl}), for example:
  curl -H 'authorization: token test-token' ${url}
Edit a document below ${relative(process.cwd(), SAMPLE_FOLDER)}/ and save: it is checked again; git takes the edit back. Ctrl+C ends it.
`);
  await nextChange();
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { serve: { type: 'boolean', default: false } },
});
if (!existsSync(BUNDLE)) {
  console.error('There is no dist/index.js to run. Make it with: npm run build');
  process.exit(2);
}
try {
  do {
    // The world is created each time, so that what was edited on the disk is what is checked.
    await withSamples(
      async (github, samples) => {
        await runAll(github, select(samples, positionals[0]));
        if (positionals.length === 0) {
          await writeBoard();
        }
        if (values.serve) {
          await serve(github);
        }
      },
      values.serve ? PORT : 0,
    );
  } while (values.serve);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
