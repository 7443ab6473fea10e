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

/** The full shas of commits; null for a ref that does not exist. */
async function readCommits(directory: string, refs: readonly string[]): Promise<readonly (string | null)[]> {
  // No ref begins so or has two lines, and git would take the first for everything but that commit.
  const isRef = (ref: string) => !/^[-^]|[\r\n]/.test(ref);
  const questions = refs.filter(isRef).map((ref) => `${ref}^{commit}\n`);
  // Asked at once: a process for each of them would cost more than all the rest.
  const output = await runGit(directory, ['cat-file', '--batch-check'], { input: questions.join('') });
  const answers = output.split('\n').values();
  return refs.map((ref) => {
    const answer: string | undefined = isRef(ref) ? answers.next().value : undefined;
    return /^([0-9a-f]{40,64}) commit \d+$/.exec(answer ?? '')?.[1] ?? null;
  });
}

/** The full sha of a commit; null for a ref that does not exist. */
export async function readCommit(directory: string, ref: string): Promise<string | null> {
  const [commit = null] = await readCommits(directory, [ref]);
  return commit;
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
  // While a merge is in progress, what it brings is no longer the branch's: git compares with the merge to be.
  const refs = head === null ? [baseRef, 'HEAD', 'MERGE_HEAD'] : [baseRef, head];
  const [tip = null, headCommit = null, merged = null] = await readCommits(directory, refs);
  if (tip === null || headCommit === null) {
    return { kind: 'unknown-ref', ref: tip === null ? baseRef : (head ?? 'HEAD') };
  }
  const heads = [headCommit, ...(merged === null ? [] : [merged])];
  const mergeBase = (await askGit(directory, ['merge-base', tip, ...heads]))?.trim();
  if (mergeBase === undefined) {
    return { kind: 'no-merge-base', ref: baseRef, isShallow };
  }
  return { tip, mergeBase, head: head === null ? { kind: 'working-tree' } : { kind: 'commit', commit: headCommit } };
}
