import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';

/** The sample on the disk, to be edited at will: it is read again for every run. */
export const SAMPLE_FOLDER = fileURLToPath(new URL('./sample', import.meta.url));

/** What `about.yaml` says of a sample pull request. */
export interface SampleAbout {
  readonly name: string;
  readonly number: number;
  readonly title: string;
  /** What it is there to show. */
  readonly shows: string;
  readonly author: string;
  /** The instant at which it is checked, ISO 8601. */
  readonly today: string;
  /** The sample whose files it brings; its own by default. */
  readonly files: string;
  readonly labels: readonly { readonly name: string; readonly by: string }[];
}

/** Every file below a folder, by its path there with slashes. */
export async function readFiles(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = paths
    .sort()
    .map(async (path) => [relative(folder, path).split(sep).join('/'), await readFile(path, 'utf8')]);
  return Object.fromEntries(await Promise.all(read));
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseAbout(name: string, yaml: string): SampleAbout {
  const value: unknown = load(yaml);
  const fields = isMapping(value) ? value : {};
  const text = (field: string) => String(fields[field] ?? '');
  const labels = Array.isArray(fields.labels) ? fields.labels.filter(isMapping) : [];
  return {
    name,
    number: Number(fields.number),
    title: text('title'),
    shows: text('shows'),
    author: text('author'),
    today: text('today'),
    files: text('files') || name,
    labels: labels.map((label) => ({ name: String(label.name), by: String(label.by) })),
  };
}

/** The sample pull requests, in the order of their numbers. */
export async function readSamples(): Promise<SampleAbout[]> {
  const folder = join(SAMPLE_FOLDER, 'pull-requests');
  const names = await readdir(folder);
  const read = names.map(async (name) => parseAbout(name, await readFile(join(folder, name, 'about.yaml'), 'utf8')));
  return (await Promise.all(read)).sort((left, right) => left.number - right.number);
}
