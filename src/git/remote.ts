import { askGit } from './run-git.ts';

/** `upstream` first: in a fork's clone it is the repository itself, while `origin` is as old as the last sync. */
export const REMOTES = ['upstream', 'origin'];

/** The remote that is the repository itself: `upstream`, where a fork's clone has it, else `origin`. */
export async function readRemote(directory: string): Promise<{ readonly name: string; readonly url: string } | null> {
  for (const name of REMOTES) {
    const url = await askGit(directory, ['config', '--get', `remote.${name}.url`]);
    if (url !== null) {
      return { name, url: url.trim() };
    }
  }
  return null;
}
