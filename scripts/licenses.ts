import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A module of a bundle, as webpack tells of it; one that was merged with others holds those. */
export interface BundledModule {
  /** The path of its file, where it has one. */
  readonly resource?: string;
  readonly modules?: readonly BundledModule[];
}

function resourcesOf({ resource, modules = [] }: BundledModule): readonly string[] {
  return [...(resource === undefined ? [] : [resource]), ...modules.flatMap(resourcesOf)];
}

/** The folder of the package that a file is from; null for our own. */
function packageFolder(file: string): string | null {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0] ?? null;
}

async function readLicense(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? '' : (await readFile(join(folder, file), 'utf8')).replaceAll('\r\n', '\n').trim();
  return `${[`${name} ${version}`, license, text].join('\n').trim()}\n`;
}

/**
 * The licenses of every package that a bundle holds code of, its parts that are loaded later included: name and
 * version, license and text of each. ncc's own list is written once for each part, over the one before.
 */
export async function renderLicenses(modules: Iterable<BundledModule>): Promise<string> {
  const files = [...modules].flatMap(resourcesOf);
  const folders = new Set(files.map(packageFolder).filter((folder) => folder !== null));
  const licenses = await Promise.all([...folders].map(readLicense));
  return [...new Set(licenses)].sort().join('\n');
}
