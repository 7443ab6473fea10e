import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { askGit, runGit } from './run-git.ts';
import type { Workspace } from './workspace.ts';

/** Writes a document's text as UTF-8; folders on the way are made. An existing file keeps its mode. */
export async function publishDocument({ directory }: Workspace, path: string, text: string): Promise<void> {
  const file = join(directory, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/**
 * Moves a file or folder, with `git mv` where git knows it, so that the index follows.
 *
 * @throws {GitError} when git refuses, for one because the new path is taken
 */
export async function publishMove({ directory, repository }: Workspace, from: string, to: string): Promise<void> {
  await mkdir(dirname(join(directory, to)), { recursive: true });
  const known = repository === null ? null : await askGit(directory, ['ls-files', '--error-unmatch', '--', from]);
  if (known === null) {
    await rename(join(directory, from), join(directory, to));
  } else {
    await runGit(directory, ['mv', '--', from, to]);
  }
}
