import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ncc from '@vercel/ncc';
import { renderLicenses } from './licenses.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What the compiler makes of src/. */
export const BUILD = join(ROOT, 'build');

interface Target {
  /** The entry below src/, without its extension. */
  readonly entry: string;
  /** The folder below the output folder; ncc calls every bundle index.js. */
  readonly folder: string;
  /** What is imported instead of a package, by the package's name. */
  readonly standIns: Readonly<Record<string, string>>;
}

/** An empty module: it has nothing that could be called. */
const EMPTY = 'node:constants';

/**
 * @actions/core imports a package that runs child processes and an HTTP client, for functions that nobody here calls.
 * Empty stand-ins keep that code out of the bundle.
 */
const NO_PROCESS = { '@actions/exec': EMPTY };
const STAND_INS = { ...NO_PROCESS, '@actions/http-client': EMPTY, '@actions/http-client/lib/auth': EMPTY };

/** The action, the part of it that only a proxy needs, the command line, and the board's action. */
const TARGETS: readonly Target[] = [
  { entry: 'action/main', folder: '.', standIns: STAND_INS },
  { entry: 'action/proxy-fetch/index', folder: 'proxy-fetch', standIns: {} },
  { entry: 'cli/main', folder: 'cli', standIns: STAND_INS },
  { entry: 'board-action/main', folder: 'board', standIns: NO_PROCESS },
];

/** The committed bundles. */
export const DIST = join(ROOT, 'dist');

/** Paths of all files below `folder`, relative to it, sorted; empty for a folder that does not exist. */
export async function listFiles(folder: string): Promise<readonly string[]> {
  if (!existsSync(folder)) {
    return [];
  }
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.map((file) => file.slice(folder.length + 1)).sort();
}

/** The compiler leaves JavaScript alone, so the generated validators go to build/ as they are. */
async function copyGenerated(): Promise<void> {
  for (const file of await listFiles(join(ROOT, 'src'))) {
    if (file.endsWith('.generated.js')) {
      await mkdir(dirname(join(BUILD, file)), { recursive: true });
      await copyFile(join(ROOT, 'src', file), join(BUILD, file));
    }
  }
}

/** A path of the machine in a bundle would make it differ from machine to machine. */
function checkPortable(file: string, content: string): void {
  const place = content.indexOf(ROOT);
  if (place >= 0) {
    throw new Error(`${file} contains a path of this machine: ${content.slice(place - 40, place + 120)}`);
  }
}

/**
 * The same program in ASCII: one other letter makes the runtime take the whole file for UTF-16, which doubles the time
 * to read it. An escape is the same in texts, patterns and names, and in comments it matters to nobody.
 */
function withoutOtherLetters(code: string): string {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

async function writeBundle(entry: string, folder: string, standIns: Target['standIns']): Promise<void> {
  const bundle = await ncc(entry, { quiet: true, cache: false, externals: { ...standIns } });
  const assets = Object.entries(bundle.assets).map(([name, asset]) => [name, asset.source.toString()] as const);
  await mkdir(folder, { recursive: true });
  const licenses = await renderLicenses(bundle.stats.compilation.modules);
  for (const [name, content] of [['index.js', bundle.code], ['licenses.txt', licenses], ...assets] as const) {
    checkPortable(name, content);
    const mode = content.startsWith('#!') ? 0o755 : 0o644;
    await writeFile(join(folder, name), name.endsWith('.js') ? withoutOtherLetters(content) : content, { mode });
  }
}

/**
 * Bundles what the compiler left in build/ into `output`: an `index.js` in the folder of each, and beside it a
 * `package.json` and `licenses.txt`. Twice the same sources give twice the same bytes.
 *
 * @throws {Error} when an entry does not exist or was not compiled, or a bundle names a path of this machine
 */
export async function writeBundles(output: string): Promise<void> {
  // ncc names modules by their path from the current folder.
  process.chdir(ROOT);
  await copyGenerated();
  for (const { entry, folder, standIns } of TARGETS) {
    if (!existsSync(join(ROOT, 'src', `${entry}.ts`))) {
      throw new Error(`src/${entry}.ts does not exist: there is nothing to bundle.`);
    }
    const compiled = join(BUILD, `${entry}.js`);
    if (!existsSync(compiled)) {
      throw new Error(`build/${entry}.js does not exist: run "npm run compile" first.`);
    }
    await writeBundle(compiled, join(output, folder), standIns);
  }
}
