import { type BaseCommit, readBaseLine } from '../github/base-history.ts';
import type { GitHubClient } from '../github/client.ts';
import { type MergedPullRequest, readMergedPullRequest } from '../github/merged-pull-request.ts';
import { settleTree, type Tree } from '../github/tree.ts';
import { readTreeChange } from '../github/tree-change.ts';
import type { ChangedDocument } from '../parse/changed-document.ts';

/** What one pull request, or one commit without any, did to the folder of the VEPs on the base branch. */
export interface MergeStep {
  /** Null for what was pushed without a pull request. */
  readonly pullRequest: MergedPullRequest | null;
  /** The base branch before and after it. */
  readonly before: BaseCommit;
  readonly after: BaseCommit;
}

/** Where the steps of a push are to be found. */
export interface StepsQuestion {
  readonly before: BaseCommit;
  readonly after: BaseCommit;
  /** The branch's name. */
  readonly branch: string;
  /** The folder of the VEPs, without a trailing slash. */
  readonly root: string;
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

/** Reads step by step what came to the base branch between two of its commits; what left the VEPs alone is left out. */
export async function readMergeSteps(client: GitHubClient, question: StepsQuestion): Promise<readonly MergeStep[]> {
  const { before, after, branch, root } = question;
  const line = await readBaseLine(client, { before: before.sha, after: after.sha, root });
  const pairs = line.slice(1).map((commit, index) => ({ before: line[index] ?? before, after: commit }));
  const changing = pairs.filter((pair) => pair.before.rootTree !== pair.after.rootTree);
  const steps = await Promise.all(
    changing.map(async (pair) => ({
      ...pair,
      pullRequest: await readMergedPullRequest(client, pair.after.sha, branch),
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
