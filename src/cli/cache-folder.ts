import { homedir } from 'node:os';
import { join } from 'node:path';
import type { World } from './world.ts';

/** Where this program keeps copies: below `XDG_CACHE_HOME`, else `LOCALAPPDATA`, else `~/.cache`. */
export function cacheFolder({ environment }: World): string {
  const isSet = (folder: string | undefined): folder is string => folder !== undefined && folder !== '';
  const base = [environment.XDG_CACHE_HOME, environment.LOCALAPPDATA].find(isSet) ?? join(homedir(), '.cache');
  return join(base, 'vep-governance');
}
