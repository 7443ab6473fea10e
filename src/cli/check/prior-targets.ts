import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { Known } from '../../domain/known.ts';
import { message } from '../../domain/message.ts';
import type { ProseTarget } from '../../domain/vep.ts';
import { startOfDay } from '../../domain/zoned-day.ts';
import { readHistory } from '../../git/history.ts';
import { openCommit } from '../../git/snapshot.ts';
import { parseProseTargets } from '../../parse/prose-targets.ts';

/** The base branch's history and the zone in which days begin. */
export interface HistoryGround {
  readonly directory: string;
  /** A full sha. */
  readonly tip: string;
  readonly timeZone: string;
}

async function readTargetsAt(directory: string, commit: string, path: string): Promise<readonly ProseTarget[]> {
  const snapshot = await openCommit(directory, commit, path);
  try {
    const source = await snapshot.read(path);
    return source?.kind === 'text' ? parseProseTargets(source.text) : [];
  } finally {
    snapshot.close();
  }
}

/**
 * What a document's prose named on the base branch in the last commit before a day (governance §5.4).
 * Undetermined where a shallow clone does not reach back that far.
 */
export async function readPriorTargets(
  path: string,
  before: CalendarDate,
  { directory, tip, timeZone }: HistoryGround,
): Promise<Known<readonly ProseTarget[]>> {
  const { commits, isComplete } = await readHistory(directory, { commit: tip, path, isBaseBranch: true });
  const end = startOfDay(before, timeZone) / 1000;
  const last = commits.find(({ committedAt }) => committedAt < end);
  if (last !== undefined) {
    return { state: 'known', value: await readTargetsAt(directory, last.commit, last.path) };
  }
  const reason = message`What ${path} targeted before ${before} is not known: the history of this clone does not reach back that far. Fetch it with ${'git fetch --unshallow'}.`;
  return isComplete ? { state: 'known', value: [] } : { state: 'undetermined', reason };
}
