import type { Activity, IssueActivity, MergedActivity } from '../../domain/board/activity.ts';
import type { Known } from '../../domain/finding/known.ts';
import type { IssueKind } from '../../domain/report/facts.ts';
import type { GitHubClient } from '../client/client.ts';
import { GitHubError } from '../client/github-error.ts';
import { readIssueActivity, readMergedActivity } from './issue-activity.ts';
import { readOpenProposals } from './open-proposals.ts';
import type { BaseDocuments } from './proposed-change.ts';

/** What to ask GitHub about. */
export interface ActivityQuestion {
  readonly base: BaseDocuments;
  /** The VEPs' numbers. */
  readonly issues: readonly number[];
  /** The merged pull requests that the histories name. */
  readonly merged: readonly number[];
}

/** What GitHub shows, and what is under each number. */
export interface ActivityReading {
  readonly activity: Activity;
  readonly kinds: ReadonlyMap<number, Known<IssueKind>>;
}

async function attempt<Value>(work: Promise<Value>): Promise<Known<Value>> {
  try {
    return { state: 'known', value: await work };
  } catch (error) {
    if (error instanceof GitHubError) {
      return { state: 'undetermined', reason: error.reason };
    }
    throw error;
  }
}

function readAll<Value>(
  numbers: readonly number[],
  read: (number: number) => Promise<Value>,
): Promise<Known<readonly (readonly [number, Value])[]>> {
  return attempt(Promise.all(numbers.map(async (number) => [number, await read(number)] as const)));
}

/**
 * Reads everything that takes a token, in few queries
 * ([board §4](../../../docs/specification/board.md#4-cost)). What fails is undetermined in its place.
 */
export async function readActivity(
  client: GitHubClient,
  { base, issues, merged }: ActivityQuestion,
): Promise<ActivityReading> {
  const [pullRequests, found, deeds] = await Promise.all([
    attempt(readOpenProposals(client, base)),
    readAll(issues, (number) => readIssueActivity(client, number)),
    readAll(merged, (number) => readMergedActivity(client, number)),
  ]);
  const kinds = issues.map((number): readonly [number, Known<IssueKind>] => {
    const one = found.state === 'known' ? found.value.find(([other]) => other === number)?.[1] : undefined;
    return [number, { state: 'known', value: one?.kind ?? 'not-asked' }];
  });
  const isThere = <Value>(entry: readonly [number, Value | null]): entry is readonly [number, Value] =>
    entry[1] !== null;
  const issueEntries = (found.state === 'known' ? found.value : []).map(
    ([number, { issue }]) => [number, issue] as const,
  );
  return {
    activity: {
      pullRequests,
      issues:
        found.state === 'known'
          ? { state: 'known', value: new Map<number, IssueActivity>(issueEntries.filter(isThere)) }
          : found,
      merged:
        deeds.state === 'known'
          ? { state: 'known', value: new Map<number, MergedActivity>(deeds.value.filter(isThere)) }
          : deeds,
    },
    kinds: new Map(kinds),
  };
}
