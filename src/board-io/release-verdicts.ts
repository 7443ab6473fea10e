import type { BoardInputs } from '../board/board-inputs.ts';
import type { Board } from '../domain/board/board.ts';
import type { BoardRelease } from '../domain/board/board-release.ts';
import type { MergedVerdict } from '../domain/board/merged-verdict.ts';
import type { CalendarDate } from '../domain/calendar/calendar-date.ts';
import type { Release } from '../domain/calendar/release.ts';
import { dayAt } from '../domain/calendar/zoned-day.ts';
import type { Known } from '../domain/finding/known.ts';
import { message } from '../domain/finding/message.ts';
import type { Settings } from '../domain/settings/settings.ts';
import { SettingsError } from '../domain/settings/settings.ts';
import type { MergedStatus } from '../github/activity/merged-status.ts';
import { isOverride } from '../judge/override.ts';
import type { BoardPlace } from './board-place.ts';
import { type BoardSources, withoutActivity } from './board-sources.ts';
import { readBoard } from './read-board.ts';

/** The cycle of a release, and what the check said of the pull requests that were merged in it. */
export interface ReleaseCycle {
  readonly board: Board;
  readonly release: BoardRelease;
  /** The day on which its design began. */
  readonly from: CalendarDate;
  /** The day of its GA, or today while that is ahead. */
  readonly until: CalendarDate;
  /** Of the pull requests that changed documents, ascending. */
  readonly verdicts: Known<readonly MergedVerdict[]>;
}

/** Asks for what merged pull requests show of their check. */
export type AskStatuses = (numbers: readonly number[]) => Promise<Known<readonly MergedStatus[]>>;

const STATES: Readonly<Record<string, MergedVerdict['verdict']>> = {
  SUCCESS: 'success',
  FAILURE: 'failure',
  ERROR: 'error',
  PENDING: 'pending',
};

function toVerdict({ number, labels, status }: MergedStatus, settings: Settings): MergedVerdict {
  const label = settings.exceptionLabel.toLowerCase();
  return {
    number,
    verdict: STATES[status?.state ?? ''] ?? null,
    isOverridden: status !== null && isOverride(status, settings.labelBots),
    isExcepted: labels.some((name) => name.toLowerCase() === label),
  };
}

/** The pull requests whose merge changed a document between two days, both included. */
function mergedBetween({ history, settings }: BoardInputs, from: CalendarDate, until: CalendarDate): readonly number[] {
  const versions = history.state === 'known' ? [...history.value.values()].flat() : [];
  const numbers = versions.flatMap(({ pullRequest, reachedAt }) => {
    const day = dayAt(reachedAt, settings.timeZone);
    return pullRequest !== null && day >= from && day <= until ? [pullRequest] : [];
  });
  return [...new Set(numbers)].sort((left, right) => left - right);
}

/**
 * Reads what the check said in the cycle of a release, from design to GA.
 *
 * @throws {SettingsError} where the cycle or the history is not known
 */
export async function readReleaseCycle(
  place: BoardPlace,
  { release: name, ask }: { readonly release: Release; readonly ask: AskStatuses },
  sources: BoardSources,
): Promise<ReleaseCycle> {
  let read: BoardInputs | null = null;
  const board = await readBoard(place, {
    ...sources,
    needsHistory: true,
    withActivity: (inputs) => {
      read = inputs;
      return Promise.resolve(withoutActivity(inputs, message`none of it is needed here.`));
    },
  });
  const inputs: BoardInputs | null = read;
  const release = board.releases.find((one) => one.release === name);
  if (inputs === null || release === undefined || release.designFrom === null) {
    throw new SettingsError(`When the design of \`${name}\` began is not known: the calendar does not say it.`);
  }
  const { designFrom: from, ga } = release;
  const until = ga !== null && ga < board.today ? ga : board.today;
  const found = await ask(mergedBetween(inputs, from, until));
  const verdicts: ReleaseCycle['verdicts'] =
    found.state === 'known'
      ? { state: 'known', value: found.value.map((one) => toVerdict(one, place.settings)) }
      : found;
  return { board, release, from, until, verdicts };
}
