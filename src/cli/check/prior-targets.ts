import { lastCommitBefore } from '../../domain/calendar/branch-commit.ts';
import type { CalendarDate } from '../../domain/calendar/calendar-date.ts';
import { startOfDay } from '../../domain/calendar/zoned-day.ts';
import type { Known } from '../../domain/finding/known.ts';
import { message } from '../../domain/finding/message.ts';
import type { PriorProse } from '../../domain/vep/vep.ts';
import { readBranchCommits } from '../../git/branch-commits.ts';
import { type DocumentStep, readHistory } from '../../git/history/history.ts';
import { openCommit } from '../../git/snapshot.ts';
import { NO_PROSE, parsePriorProse } from '../../parse/document/prior-prose.ts';

/** The base branch's history and the zone in which days begin. */
export interface HistoryContext {
  readonly directory: string;
  /** The folder of the VEPs, without a trailing slash. */
  readonly root: string;
  /** A full sha. */
  readonly tip: string;
  readonly timeZone: string;
}

async function readProseAt({ directory, root }: HistoryContext, { commit, path }: DocumentStep): Promise<PriorProse> {
  const snapshot = await openCommit(directory, commit, path);
  try {
    return parsePriorProse(path, await snapshot.read(path), root);
  } finally {
    snapshot.close();
  }
}

/**
 * What a document's prose named on the base branch in the last commit before a day, along first parents (
 * [governance §5.4](../../../docs/specification/governance.md#54-legacy-documents)). Undetermined in a shallow clone: a
 * commit that it does not have may be dated later.
 */
export async function readPriorTargets(
  path: string,
  before: CalendarDate,
  context: HistoryContext,
): Promise<Known<PriorProse>> {
  const { directory, tip, timeZone } = context;
  const [branch, history] = await Promise.all([
    readBranchCommits(directory, tip),
    readHistory(directory, { commit: tip, path }),
  ]);
  if (!(branch.isComplete && history.isComplete)) {
    const reason = message`What ${path} targeted before ${before} is not known: the history of this clone does not reach back that far. Fetch it with ${'git fetch --unshallow'}.`;
    return { state: 'undetermined', reason };
  }
  const { commits } = branch;
  const last = lastCommitBefore(commits, startOfDay(before, timeZone));
  const reached = new Set(last === null ? [] : commits.slice(commits.indexOf(last)).map(({ sha }) => sha));
  const change = history.commits.find(({ commit }) => reached.has(commit));
  return {
    state: 'known',
    value: change === undefined ? NO_PROSE : await readProseAt(context, change),
  };
}
