import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { SettingsError } from '../domain/settings/settings.ts';
import { pathInside } from './repository.ts';
import { askGit, runGit } from './run-git.ts';
import type { Workspace } from './workspace.ts';

/**
 * Makes the folders on the way to a file, and gives the file's place on the disk.
 *
 * @throws {SettingsError} when a link on the way leads out of the workspace
 */
async function prepare({ directory }: Workspace, path: string): Promise<string> {
  const file = join(directory, path);
  if (pathInside(directory, file) === null) {
    throw new SettingsError(
      `\`${path}\` is somewhere else: a folder in its path is a symbolic link that leads out of \`${directory}\`. Replace the link with a folder.`,
    );
  }
  await mkdir(dirname(file), { recursive: true });
  return file;
}

/** Writes a document's text as UTF-8; folders on the way are made. An existing file keeps its mode. */
export async function publishDocument(workspace: Workspace, path: string, text: string): Promise<void> {
  await writeFile(await prepare(workspace, path), text);
}

/** Writes a document where nothing may be yet, not even what git ignores; else as `publishDocument`. */
export async function publishNewDocument(workspace: Workspace, path: string, text: string): Promise<void> {
  await writeFile(await prepare(workspace, path), text, { flag: 'wx' });
}

/**
 * Moves a file or folder, with `git mv` where git knows it, so that the index follows.
 *
 * @throws {GitError} when git refuses, for one because the new path is taken
 */
export async function publishMove(workspace: Workspace, from: string, to: string): Promise<void> {
  const { directory, repository } = workspace;
  const place = await prepare(workspace, to);
  const known = repository === null ? null : await askGit(directory, ['ls-files', '--error-unmatch', '--', from]);
  if (known === null) {
    await rename(join(directory, from), place);
  } else {
    await runGit(directory, ['mv', '--', from, to]);
  }
}
