import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isOwner, readKit } from './kit.ts';

/**
 * Writes the adoption kit to a folder that is new or empty, and gives the paths of its files.
 *
 * @throws {Error} when the owner is no name that GitHub allows, or the folder holds something
 */
export function writeKit(owner: string, out: string): readonly string[] {
  if (!isOwner(owner)) {
    throw new Error(`"${owner}" is not the name of a GitHub user or organization.`);
  }
  if (existsSync(out) && readdirSync(out).length > 0) {
    throw new Error(`The folder "${out}" is not empty. Name a new one.`);
  }
  const files = readKit(owner);
  for (const { path, text } of files) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), text);
  }
  return files.map(({ path }) => path);
}
