import { REMOTES, readRemote } from '../remote.ts';
import type { Repository } from '../repository.ts';
import { askGit } from '../run-git.ts';

/** One point of a comparison: a commit's full sha, or the working tree. */
type Head = { readonly kind: 'commit'; readonly commit: string } | { readonly kind: 'working-tree' };

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

/** The default branch as far as this clone knows it: of `upstream`, of `origin`, else the local one. */
export async function findDefaultBranch({
  objects,
}: Repository): Promise<{ readonly ref: string; readonly commit: string } | null> {
  const names = ['HEAD', ...BRANCHES];
  const remote = REMOTES.flatMap((name) => names.map((branch) => `refs/remotes/${name}/${branch}`));
  const candidates = [...remote, ...BRANCHES.map((branch) => `refs/heads/${branch}`)];
  const found = await Promise.all(
    candidates.map(async (ref) => {
      const commit = await objects.findCommit(ref);
      return commit === null ? [] : [{ ref, commit }];
    }),
  );
  return found.flat()[0] ?? null;
}

/**
 * The tip of the base branch, or why there is none.
 *
 * @param base a ref; null for the default branch
 */
export async function findTip(
  repository: Repository,
  base: string | null,
): Promise<{ readonly kind: 'tip'; readonly ref: string; readonly commit: string } | NoComparison> {
  if (base === null) {
    const branch = await findDefaultBranch(repository);
    return branch === null
      ? { kind: 'no-default-branch', remote: (await readRemote(repository.directory))?.name ?? null }
      : { kind: 'tip', ...branch };
  }
  const commit = await repository.objects.findCommit(base);
  return commit === null ? { kind: 'unknown-ref', ref: base } : { kind: 'tip', ref: base, commit };
}

/**
 * Finds what to compare: the base branch's tip, the head, and where the two parted.
 *
 * @param base a ref; null for the default branch
 * @param head a ref; null for the working tree as it is
 */
export async function findComparison(
  repository: Repository,
  { base, head }: { readonly base: string | null; readonly head: string | null },
): Promise<Comparison | NoComparison> {
  const { directory, isShallow, objects } = repository;
  const [tip, headCommit, merged] = await Promise.all([
    findTip(repository, base),
    objects.findCommit(head ?? 'HEAD'),
    // While a merge is in progress, what it brings is no longer the branch's: git compares with the merge to be.
    head === null ? objects.findCommit('MERGE_HEAD') : null,
  ]);
  if (tip.kind !== 'tip') {
    return tip;
  }
  if (headCommit === null) {
    return { kind: 'unknown-ref', ref: head ?? 'HEAD' };
  }
  const heads = [headCommit, ...(merged === null ? [] : [merged])];
  const mergeBase = (await askGit(directory, ['merge-base', tip.commit, ...heads]))?.trim();
  return mergeBase === undefined
    ? { kind: 'no-merge-base', ref: tip.ref, isShallow }
    : {
        tip: tip.commit,
        mergeBase,
        head: head === null ? { kind: 'working-tree' } : { kind: 'commit', commit: headCommit },
      };
}
