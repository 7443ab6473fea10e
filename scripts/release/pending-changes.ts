import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../changes', import.meta.url));

/** The files with changes that no release has yet, sorted by name. */
export function pendingChanges(): readonly string[] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.md') && name !== 'README.md');
  return names.sort().map((name) => join(FOLDER, name));
}
