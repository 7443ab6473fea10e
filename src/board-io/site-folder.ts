import {
  closeSync,
  constants,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { SettingsError } from '../domain/settings/settings.ts';
import { isSystemError } from '../git/system-error.ts';

/** The folder that a site is written to. */
export interface SiteFolder {
  /** Absolute. */
  readonly path: string;
  /** As it was named, and by what it was named: `--out`, say. */
  readonly name: string;
  readonly option: string;
}

/** Names the files that we wrote: no others are replaced. It begins with a dot, so that it is not published. */
const MANIFEST = '.vep-governance-site.json';

const NO_LINK = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | (constants.O_NOFOLLOW ?? 0);

function statsOf(path: string): Stats | null {
  return lstatSync(path, { throwIfNoEntry: false }) ?? null;
}

/** True for the checkout's folder and everything in it, wherever links lead. */
function isWithin(root: string, folder: string): boolean {
  const way = relative(root, realpathSync.native(folder));
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** In the checkout every link may be a stranger's; outside of it the machine's owner decides. */
function checkNoLink({ path, name, option }: SiteFolder, root: string): void {
  for (let place = path; place !== dirname(place); place = dirname(place)) {
    const isLink = statsOf(place)?.isSymbolicLink() === true;
    if (isLink && (place === path || isWithin(root, dirname(place)))) {
      throw new SettingsError(`\`${name}\` leads through a symbolic link. Choose another folder with \`${option}\`.`);
    }
  }
}

function readManifest({ path }: SiteFolder): readonly string[] {
  const place = join(path, MANIFEST);
  if (statsOf(place)?.isFile() !== true) {
    return [];
  }
  try {
    const { files }: { readonly files?: unknown } = JSON.parse(readFileSync(place, 'utf8'));
    return Array.isArray(files) ? files.filter((file) => typeof file === 'string') : [];
  } catch {
    return [];
  }
}

function checkReplaceable(folder: SiteFolder, files: readonly string[]): void {
  const own = readManifest(folder);
  for (const file of files) {
    const stats = statsOf(join(folder.path, file));
    if (stats !== null && !stats.isFile()) {
      throw new SettingsError(
        `\`${folder.name}/${file}\` is no file. Remove it, or choose another folder with \`${folder.option}\`.`,
      );
    }
    if (stats !== null && file !== MANIFEST && !own.includes(file)) {
      throw new SettingsError(
        `\`${folder.name}/${file}\` was not written by this command. Remove it, or choose another folder with \`${folder.option}\`.`,
      );
    }
  }
}

/** Writes what differs. */
function writeFile({ path }: SiteFolder, name: string, text: string): boolean {
  const place = join(path, name);
  if (statsOf(place) !== null && readFileSync(place, 'utf8') === text) {
    return false;
  }
  const file = openSync(place, NO_LINK);
  try {
    writeFileSync(file, text);
  } finally {
    closeSync(file);
  }
  return true;
}

/**
 * Writes a site into a folder, which may hold other files: none of them is touched.
 *
 * @param place the current folder, the checkout's with links resolved, and by what the folder is chosen
 * @returns how many of the files differed from what was there
 * @throws {SettingsError} when the folder cannot be written to, or holds files of others with these names
 */
export function writeSite(
  name: string,
  files: Readonly<Record<string, string>>,
  { directory, root, option }: { readonly directory: string; readonly root: string; readonly option: string },
): { readonly changed: number } {
  const folder = { name, option, path: resolve(directory, name) };
  const manifest = `${JSON.stringify({ files: Object.keys(files) })}\n`;
  try {
    checkNoLink(folder, root);
    mkdirSync(folder.path, { recursive: true });
    checkReplaceable(folder, [MANIFEST, ...Object.keys(files)]);
    // First, so that a run that was broken off can be repeated.
    writeFile(folder, MANIFEST, manifest);
    const changed = Object.entries(files).filter(([file, text]) => writeFile(folder, file, text));
    return { changed: changed.length };
  } catch (error) {
    if (isSystemError(error)) {
      throw new SettingsError(
        `The folder \`${name}\` cannot be written to (${error.code}). Choose another with \`${option}\`.`,
      );
    }
    throw error;
  }
}
