import './node-version.ts';
import { existsSync, watch } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { EmbeddedGitHub } from 'embedded-github/server.ts';
import { writeSampleBoard } from './board-site.ts';
import { affectedSamples, documentToEdit } from './edited-sample.ts';
import { readFiles, readSamples, SAMPLE_FOLDER } from './sample-files.ts';
import { renderPage } from './sample-page.ts';
import { runSample, type SampleResult, withSamples } from './sample-run.ts';
import type { Sample } from './sample-world.ts';
import { renderForTerminal, type Terminal } from './terminal-markdown.ts';

const BUNDLE = fileURLToPath(new URL('../dist/index.js', import.meta.url));
const OUT = fileURLToPath(new URL('../out', import.meta.url));
const MARKS = { success: '✅', failure: '❌', error: '⚠️', pending: '🟡' } as const;
const PORT = 4280;

const USAGE = `Checks sample pull requests with the built action, against a built-in mock of GitHub; no account needed.

  npm start                       all samples; the comments are written to out/index.html
  npm start -- <name>             one sample
  npm start -- --serve [<name>]   check a sample again whenever you edit it
  npm start -- --serve --port <number>
`;

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

/** The page of all samples stays when one is run by itself. */
async function writePage(results: readonly SampleResult[], name: string | undefined): Promise<string> {
  await mkdir(OUT, { recursive: true });
  const file = join(OUT, `${name ?? 'index'}.html`);
  await writeFile(file, renderPage(results));
  return relative(process.cwd(), file);
}

/** What was shown last, by the names of the samples. */
type Results = Map<string, SampleResult>;

async function runAll(github: EmbeddedGitHub, samples: readonly Sample[], results: Results): Promise<void> {
  for (const sample of samples) {
    const result = await runSample(github, sample);
    console.log(describe(result));
    results.set(sample.about.name, result);
  }
  console.log(`The comments as GitHub shows them: ${await writePage([...results.values()], wanted)}`);
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

function listSamples(samples: readonly { readonly about: Sample['about'] }[]): string {
  return samples.map(({ about }) => `  ${about.name.padEnd(28)}${about.shows}`).join('\n');
}

function select(samples: readonly Sample[], name: string | undefined): readonly Sample[] {
  const selected = samples.filter(({ about }) => name === undefined || about.name === name);
  if (selected.length === 0) {
    throw new Error(`There is no sample ${name}. The samples are:\n${listSamples(samples)}`);
  }
  return selected;
}

/** The file that changes next below the samples, a moment later: editors write in several steps. */
async function nextChange(): Promise<string | null> {
  return await new Promise((resolve) => {
    const watcher = watch(SAMPLE_FOLDER, { recursive: true }, (_event, file) => {
      watcher.close();
      setTimeout(() => resolve(file), 200);
    });
  });
}

async function describeServer(github: EmbeddedGitHub, { about }: Sample): Promise<string> {
  const files = await readFiles(join(SAMPLE_FOLDER, 'pull-requests', about.files, 'files'));
  return `
Edit a document and save it: it is checked again. For example:
  ${documentToEdit(about, Object.keys(files))}
\`git checkout ${relative(process.cwd(), SAMPLE_FOLDER)}\` undoes your edits. Ctrl+C ends this.
The mock of GitHub answers at ${github.url} (GraphQL: ${github.graphqlUrl}):
  curl -H 'authorization: token test-token' ${github.url}/repos/example/enhancements/pulls/201
`;
}

/** Checks again what was edited, until somebody ends it. */
async function serve(port: number): Promise<void> {
  const results: Results = new Map();
  let changed: string | null = null;
  for (;;) {
    // The world is created each time, so that what was edited on the disk is what is checked.
    changed = await withSamples(async (github, samples) => {
      const selected = select(samples, wanted);
      const isFirst = results.size === 0;
      await runAll(github, isFirst ? selected : affectedSamples(selected, changed), results);
      const [first] = selected;
      console.log(isFirst && first !== undefined ? await describeServer(github, first) : 'Waiting for the next edit.');
      return await nextChange();
    }, port);
  }
}

function explain(error: unknown, port: number): string {
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return `Port ${port} is in use, perhaps by another \`npm start -- --serve\`. End that one, or choose another port: npm start -- --serve --port ${port + 1}`;
  }
  return error instanceof Error ? error.message : String(error);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    serve: { type: 'boolean', default: false },
    port: { type: 'string', default: String(PORT) },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
const [wanted] = positionals;
const port = Number(values.port);
if (values.help) {
  const samples = (await readSamples()).map((about) => ({ about }));
  console.log(`${USAGE}\nThe samples:\n${listSamples(samples)}`);
  process.exit(0);
}
if (!existsSync(BUNDLE)) {
  console.error('There is no dist/index.js to run. Make it with: npm run build');
  process.exit(2);
}
try {
  console.log('Sample pull requests, checked against a built-in mock of GitHub; no account needed.\n');
  await (values.serve
    ? serve(port)
    : withSamples((github, samples) => runAll(github, select(samples, wanted), new Map())));
  if (wanted === undefined && !values.serve) {
    await writeBoard();
  }
} catch (error) {
  console.error(explain(error, port));
  process.exitCode = 2;
}
