import type { Head } from '../changed-paths.ts';
import { REMOTES, readRemote } from '../remote.ts';
import type { Repository } from '../repository.ts';
import { askGit, runGit } from '../run-git.ts';

/** The two points that a check compares. */
export interface Comparison {
  /** The base branch's tip: what is before the merge. */
  readonly tip: string;
  readonly mergeBase: string;
  readonly head: Head;
}

/** Why there is nothing to compare with. The command line says what to do about each. */
export type NoComparison =
  /** `remote` is the name of one that has such a branch, though this clone does not. */
  | { readonly kind: 'no-default-branch'; readonly remote: string | null }
  | { readonly kind: 'unknown-ref'; readonly ref: string }
  | { readonly kind: 'no-merge-base'; readonly ref: string; readonly isShallow: boolean };

const BRANCHES = ['main', 'master'];

/** The full sha of a commit; null for a ref that does not exist. */
export async function readCommit(directory: string, ref: string): Promise<string | null> {
  // No ref begins so, and git would take it for an option or for everything but that commit.
  if (/^[-^]/.test(ref)) {
    return null;
  }
  return (await askGit(directory, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]))?.trim() ?? null;
}

/** The default branch as far as this clone knows it: of `upstream`, of `origin`, else the local one. */
export async function findDefaultBranch(
  directory: string,
): Promise<{ readonly ref: string; readonly commit: string } | null> {
  const names = ['HEAD', ...BRANCHES];
  const remote = REMOTES.flatMap((name) => names.map((branch) => `refs/remotes/${name}/${branch}`));
  const candidates = [...remote, ...BRANCHES.map((branch) => `refs/heads/${branch}`)];
  // Asked at once: a process for each of them would cost more than all the rest.
  const output = await runGit(directory, ['for-each-ref', '--format=%(refname) %(objectname)', ...candidates]);
  const commits = new Map(output.split('\n').map((line) => [line.split(' ')[0], line.split(' ')[1]] as const));
  const found = candidates.flatMap((ref) => {
    const commit = commits.get(ref);
    return commit === undefined ? [] : [{ ref, commit }];
  });
  return found[0] ?? null;
}

/**
 * Finds what to compare: the base branch's tip, the head, and where the two parted.
 *
 * @param base a ref; null for the default branch
 * @param head a ref; null for the working tree as it is
 */
export async function findComparison(
  { directory, isShallow }: Repository,
  { base, head }: { readonly base: string | null; readonly head: string | null },
): Promise<Comparison | NoComparison> {
  const baseRef = base ?? (await findDefaultBranch(directory))?.ref ?? null;
  if (baseRef === null) {
    return { kind: 'no-default-branch', remote: (await readRemote(directory))?.name ?? null };
  }
  const [tip, headCommit] = await Promise.all([readCommit(directory, baseRef), readCommit(directory, head ?? 'HEAD')]);
  if (tip === null || headCommit === null) {
    return { kind: 'unknown-ref', ref: tip === null ? baseRef : (head ?? 'HEAD') };
  }
  // While a merge is in progress, what it brings is no longer the branch's: git compares with the merge to be.
  const merged = head === null ? await readCommit(directory, 'MERGE_HEAD') : null;
  const heads = [headCommit, ...(merged === null ? [] : [merged])];
  const mergeBase = (await askGit(directory, ['merge-base', tip, ...heads]))?.trim();
  if (mergeBase === undefined) {
    return { kind: 'no-merge-base', ref: baseRef, isShallow };
  }
  return { tip, mergeBase, head: head === null ? { kind: 'working-tree' } : { kind: 'commit', commit: headCommit } };
}
