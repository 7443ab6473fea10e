import { askGit, GitError } from './run-git.ts';

/** The address that git would put into a commit here; null where none is configured, or git is not installed. */
export async function readUserEmail(directory: string): Promise<string | null> {
  try {
    return (await askGit(directory, ['config', '--get', 'user.email']))?.trim() ?? null;
  } catch (error) {
    if (error instanceof GitError) {
      return null;
    }
    throw error;
  }
}
