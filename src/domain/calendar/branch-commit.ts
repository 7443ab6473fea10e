/** A commit that a branch reached by itself: its tip, the tip's first parent, that one's first parent and so on. */
export interface BranchCommit {
  /** A full sha. */
  readonly sha: string;
  /** The committer's date: milliseconds since 1970, UTC. */
  readonly committedAt: number;
}

/**
 * The last commit that a branch had reached before an instant: the newest one that, like all before it, is dated
 * earlier ([governance §5.4](../../../docs/specification/governance.md#54-legacy-documents)). A commit's own date alone
 * says nothing, for an old one may have arrived late.
 *
 * @param commits newest first
 * @param instant milliseconds since 1970, UTC
 * @returns null where not even the last of them is dated earlier
 */
export function lastCommitBefore<Commit extends BranchCommit>(
  commits: readonly Commit[],
  instant: number,
): Commit | null {
  return commits[commits.findLastIndex(({ committedAt }) => committedAt >= instant) + 1] ?? null;
}
