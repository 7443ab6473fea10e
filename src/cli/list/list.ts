import type { BoardPlace } from '../../board-io/board-place.ts';
import type { Board } from '../../domain/board/board.ts';
import type { BoardVep } from '../../domain/board/board-vep.ts';
import { type CalendarDate, parseCalendarDate } from '../../domain/calendar/calendar-date.ts';
import { dayAt } from '../../domain/calendar/zoned-day.ts';
import { message } from '../../domain/finding/message.ts';
import { SettingsError } from '../../domain/settings/settings.ts';
import { readCommitTime } from '../../git/history/branch-log.ts';
import { renderBoardJson } from '../../render/board/board-json.ts';
import { renderListMarkdown } from '../../render/board/list-markdown.ts';
import { renderListTable } from '../../render/board/list-table.ts';
import { renderVepPage } from '../../render/board/vep-page.ts';
import { renderVepsCsv } from '../../render/board/veps-csv.ts';
import { workInPlace } from '../board/board-place.ts';
import { readBoard } from '../board/read-board.ts';
import { writeNotes } from '../notes.ts';
import { type ExitCode, hasColors, type World } from '../world.ts';
import { filterVeps } from './list-filter.ts';
import type { ListFilter, ListQuestion } from './list-question.ts';

/** Nobody reads more of them. */
const MAX_NEAREST = 3;

async function readChangedSince(
  text: string | null,
  { repository, settings }: BoardPlace,
): Promise<CalendarDate | null> {
  const day = text === null ? null : parseCalendarDate(text);
  if (text === null || day !== null) {
    return day;
  }
  const commit = await repository.objects.findCommit(text);
  if (commit === null) {
    throw new SettingsError(
      `\`--changed-since ${text}\` is neither a day such as 2026-09-02 nor a commit of this clone.`,
    );
  }
  return dayAt(await readCommitTime(repository.directory, commit), settings.timeZone);
}

/**
 * The VEP of a number; several documents may have it.
 *
 * @throws {SettingsError} with the nearest ones where there is none
 */
export function findVep({ veps }: Board, wanted: number): readonly BoardVep[] {
  const found = veps.filter(({ number }) => number === wanted);
  if (found.length > 0) {
    return found;
  }
  const distance = (number: number) => Math.abs(number - wanted);
  const numbers = [...new Set(veps.flatMap(({ number }) => number ?? []))];
  const nearest = numbers.toSorted((left, right) => distance(left) - distance(right)).slice(0, MAX_NEAREST);
  const near =
    nearest.length === 0
      ? 'There are no VEPs.'
      : `The nearest ones are ${nearest.sort((left, right) => left - right).join(', ')}.`;
  throw new SettingsError(`There is no VEP ${wanted} on this branch. ${near}`);
}

function render(board: Board, { format, number }: ListQuestion, world: World): string {
  const { output } = world;
  const { veps } = board;
  switch (format) {
    case 'json':
      return renderBoardJson(board);
    case 'csv':
      return renderVepsCsv(board);
    case 'markdown':
      return renderListMarkdown(veps);
    case 'table':
      return number === null
        ? renderListTable(veps, { width: output.columns ?? null, hasColors: hasColors(output, world) })
        : veps.map((vep) => renderVepPage(vep, board, hasColors(output, world))).join('\n');
  }
}

/** Prose targets are no plans, and whoever asks about a release wants to know of them. */
function noteProse({ veps }: Board, { release, isAnyStage }: ListFilter, world: World): void {
  const named = veps.filter(({ targets }) => targets.some((one) => one.release === release && one.kind === 'named'));
  if (release !== null && !isAnyStage && named.length > 0) {
    const text = message`Legacy documents that name ${release} in prose only: ${named.length}. ${'--release-any-stage'} lists them, too.`;
    writeNotes([text], world);
  }
}

async function listPlace(place: BoardPlace, question: ListQuestion, world: World): Promise<ExitCode> {
  const changedSince = await readChangedSince(question.changedSince, place);
  const board = await readBoard(place, question, world);
  const filter = { ...question.filter, changedSince };
  const veps = question.number === null ? filterVeps(board, filter) : findVep(board, question.number);
  if (question.format !== 'json') {
    writeNotes(board.unknown, world);
  }
  noteProse(board, filter, world);
  world.output.write(render({ ...board, veps }, question, world));
  return 0;
}

/**
 * Lists proposals, or shows one whole.
 *
 * @throws {SettingsError} when the command cannot be carried out as it was given
 * @throws {GitError} when git fails
 */
export async function list(question: ListQuestion, world: World): Promise<ExitCode> {
  return await workInPlace(question, world, (place) => listPlace(place, question, world));
}
