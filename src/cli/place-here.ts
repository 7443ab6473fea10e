import { realpathSync } from 'node:fs';
import { relative } from 'node:path';
import type { World } from './world.ts';

/** A file's path as it works in the current folder. */
export function placeHere(file: string, { directory }: Pick<World, 'directory'>): string {
  return relative(realpathSync.native(directory), file);
}
