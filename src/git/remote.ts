import { askGit } from './run-git.ts';

/** The address of the repository itself: of `upstream`, where a fork's clone has it, else of `origin`. */
export async function readRemoteUrl(directory: string): Promise<string | null> {
  for (const name of ['upstream', 'origin']) {
    const url = await askGit(directory, ['config', '--get', `remote.${name}.url`]);
    if (url !== null) {
      return url.trim();
    }
  }
  return null;
}
