import type { BranchCommit } from '../../domain/calendar/branch-commit.ts';
import type { Repository } from '../repository.ts';
import { runGit } from '../run-git.ts';

/** A branch's own commits, newest first. */
export interface BranchCommits {
  readonly commits: readonly BranchCommit[];
  /** False in a shallow clone: what came before is not here. */
  readonly isComplete: boolean;
}

/**
 * Reads the commits that a branch reached by itself, along first parents.
 *
 * @param tip a full sha
 * @throws {GitError} when git cannot read the history
 */
export async function readBranchCommits({ directory, isShallow }: Repository, tip: string): Promise<BranchCommits> {
  const output = await runGit(directory, ['log', '--first-parent', '--format=%H %ct', tip]);
  const lines = output.split('\n').filter((line) => line !== '');
  const commits = lines.map((line) => {
    const [sha = '', seconds = ''] = line.split(' ');
    return { sha, committedAt: Number(seconds) * 1000 };
  });
  return { commits, isComplete: !isShallow };
}
