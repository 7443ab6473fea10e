import type { GitHubClient } from '../../github/client/client.ts';
import { settleTree, type Tree } from '../../github/content/tree.ts';
import { readTreeChange } from '../../github/content/tree-change.ts';
import type { BaseCommit } from '../../github/history/base-history.ts';
import { type MergedPullRequest, readMergedPullRequest } from '../../github/pull-request/merged-pull-request.ts';
import type { ChangedDocument } from '../../parse/change/changed-document.ts';

/** What one pull request, or one commit without any, did to the folder of the VEPs on the base branch. */
export interface MergeStep {
  /** Null for what was pushed without a pull request. */
  readonly pullRequest: MergedPullRequest | null;
  /** The base branch before and after it. */
  readonly before: BaseCommit;
  readonly after: BaseCommit;
}

/** Commits that one pull request brought one after another, as a rebase does, are one step. */
function joinSteps(steps: readonly MergeStep[]): readonly MergeStep[] {
  const joined: MergeStep[] = [];
  for (const step of steps) {
    const last = joined.at(-1);
    if (last !== undefined && last.pullRequest !== null && last.pullRequest.number === step.pullRequest?.number) {
      joined[joined.length - 1] = { ...last, after: step.after };
    } else {
      joined.push(step);
    }
  }
  return joined;
}

/** The steps between commits of the base branch, oldest first, that left the VEPs as they were not. */
export function changingSteps(line: readonly BaseCommit[]): readonly Omit<MergeStep, 'pullRequest'>[] {
  const pairs = line.flatMap((after, index) => {
    const before = line[index - 1];
    return before === undefined ? [] : [{ before, after }];
  });
  return pairs.filter(({ before, after }) => before.rootTree !== after.rootTree);
}

/**
 * Reads which pull requests made the steps of a base branch.
 *
 * @param branch the branch's name
 */
export async function readMergeSteps(
  client: GitHubClient,
  changing: readonly Omit<MergeStep, 'pullRequest'>[],
  branch: string,
): Promise<readonly MergeStep[]> {
  const steps = await Promise.all(
    changing.map(async (step) => ({
      ...step,
      pullRequest: await readMergedPullRequest(client, step.after.sha, branch),
    })),
  );
  return joinSteps(steps);
}

/** The documents in which two commits of the base branch differ. */
export async function readStepDocuments(
  client: GitHubClient,
  step: Pick<MergeStep, 'before' | 'after'>,
  root: string,
): Promise<readonly ChangedDocument[]> {
  const readRoot = ({ rootTree: oid }: BaseCommit): Promise<Tree> => settleTree(client, null, { path: root, oid });
  const [before, after] = await Promise.all([readRoot(step.before), readRoot(step.after)]);
  return await readTreeChange(client, { before, after }, root);
}
