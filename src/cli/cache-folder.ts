import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { SettingsError } from '../domain/settings/settings.ts';
import type { World } from './world.ts';

/**
 * Where this program keeps copies: below `XDG_CACHE_HOME`, else `LOCALAPPDATA`, else `~/.cache`. One that is not
 * absolute would lie in the author's checkout, and counts as not set (XDG Base Directory Specification).
 *
 * @throws {SettingsError} where there is no such folder
 */
export function cacheFolder({ environment }: World): string {
  const home = environment.HOME ?? homedir();
  const folders = [environment.XDG_CACHE_HOME ?? '', environment.LOCALAPPDATA ?? '', join(home, '.cache')];
  const base = folders.find((folder) => isAbsolute(folder));
  if (base === undefined) {
    throw new SettingsError(
      'There is no folder for a copy of the freeze calendar: `HOME` is no absolute path. Name a folder by `XDG_CACHE_HOME`, or a clone of the calendar by `--calendar <folder>`.',
    );
  }
  return join(base, 'vep-governance');
}
