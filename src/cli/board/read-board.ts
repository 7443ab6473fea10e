import type { BoardInputs } from '../../board/board-inputs.ts';
import type { BoardPlace } from '../../board-io/board-place.ts';
import { type Asking, type BoardSources, withoutActivity } from '../../board-io/board-sources.ts';
import { readBoard as readBoardFrom } from '../../board-io/read-board.ts';
import type { Board } from '../../domain/board/board.ts';
import type { Calendar } from '../../domain/calendar/schedule.ts';
import { dayAt } from '../../domain/calendar/zoned-day.ts';
import type { Known } from '../../domain/finding/known.ts';
import { message } from '../../domain/finding/message.ts';
import { readCalendarFrom } from '../check/calendar.ts';
import { findRepositoryName } from '../check/issues.ts';
import { writeNotes } from '../notes.ts';
import { startProgress } from '../progress.ts';
import { tokenOf, type World } from '../world.ts';
import type { BoardQuestion } from './board-question.ts';
import { serverUrl } from './server-url.ts';

async function readAllSchedules(
  { settings }: BoardPlace,
  question: BoardQuestion,
  world: World,
): Promise<Known<Calendar>> {
  const needs = { releases: 'all', needsOpenRelease: false } as const;
  const { calendar, notes } = await readCalendarFrom(question.calendar, needs, { settings, world });
  writeNotes(notes, world);
  return calendar;
}

/** Without a token nothing is asked of GitHub, and the board says so. */
async function withActivity(inputs: BoardInputs, { name, source }: Asking, world: World): Promise<BoardInputs> {
  if (tokenOf(world) === '') {
    return withoutActivity(inputs, message`no token.`);
  }
  if (name === null) {
    return withoutActivity(inputs, message`no remote names a repository on GitHub.`);
  }
  // Loaded only here, for GitHub's client takes longer to start than a list takes altogether.
  const { askGitHub } = await import('./board-activity.ts');
  return await askGitHub(inputs, { name, source, world });
}

/** Where a command's board comes from. */
export function boardSources(place: BoardPlace, question: BoardQuestion, world: World): BoardSources {
  return {
    today: question.today ?? dayAt(world.now().getTime(), place.settings.timeZone),
    boardSettings: question.boardSettings,
    needsHistory: question.needsHistory,
    serverUrl: serverUrl(world),
    findName: () => findRepositoryName(place.repository, world),
    readCalendar: () => readAllSchedules(place, question, world),
    withActivity: (inputs, asking) => withActivity(inputs, asking, world),
    startProgress: (total) => startProgress('Reading documents', total, world),
  };
}

/** Reads and makes the board that a command was asked for. */
export async function readBoard(place: BoardPlace, question: BoardQuestion, world: World): Promise<Board> {
  return await readBoardFrom(place, boardSources(place, question, world));
}
