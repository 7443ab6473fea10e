import { join } from 'node:path';
import type { BoardPlace } from '../board-io/board-place.ts';
import type { BoardSources } from '../board-io/board-sources.ts';
import { readFreezeBoard } from '../board-io/freeze-board.ts';
import { readBoard } from '../board-io/read-board.ts';
import { writeSite } from '../board-io/site-folder.ts';
import type { Board } from '../domain/board/board.ts';
import { sinceDay } from '../domain/board/since.ts';
import type { Release } from '../domain/calendar/release.ts';
import { SettingsError } from '../domain/settings/settings.ts';
import { GitError } from '../git/run-git.ts';
import { GitHubError } from '../github/client/github-error.ts';
import { renderAnnouncement } from '../render/board/announcement.ts';
import { needingAttention } from '../render/board/attention-words.ts';
import { renderBoardJson } from '../render/board/board-json.ts';
import { renderDigest } from '../render/board/digest.ts';
import { renderSite } from '../render/board/site.ts';
import { renderPlain } from '../render/text/message-text.ts';
import { quantity } from '../render/text/quantity.ts';
import { actionSources } from './action-sources.ts';
import { type BoardEnvironment, type BoardSession, openBoardSession } from './board-session.ts';
import { workInCheckout } from './checkout.ts';
import { keepIssue, readIssue } from './kept-issue.ts';
import { cutLines, OUTPUT_LIMIT } from './output-text.ts';

/** Writes the site, or the data alone where nobody wants one. Gives the path of `board.json`. */
function writeBoard(
  board: Board,
  { repository: { directory } }: BoardPlace,
  { folder, temporaryFolder, runner }: BoardSession,
): string {
  if (folder === null) {
    const path = join(temporaryFolder, 'vep-governance-board.json');
    runner.writeFile(path, renderBoardJson(board));
    return path;
  }
  const place = { directory, root: directory, option: 'folder' };
  const { changed } = writeSite(folder, renderSite(board), place);
  runner.log(`${folder}: ${quantity(board.veps.length, 'proposal')}. ${quantity(changed, 'file')} changed.`);
  return join(folder, 'board.json');
}

/** Null where the branch had no proposals at the freeze: all else that is refused was looked at before. */
async function readThen(place: BoardPlace, release: Release, sources: BoardSources): Promise<Board | null> {
  try {
    return await readFreezeBoard(place, release, sources);
  } catch (error) {
    if (error instanceof SettingsError) {
      return null;
    }
    throw error;
  }
}

/** The mail of the release whose VEP Freeze is past and whose GA is ahead; empty where there is none. */
async function announce(board: Board, place: BoardPlace, sources: BoardSources): Promise<string> {
  const frozen = board.releases.findLast(
    ({ phase, vepFreeze }) => vepFreeze !== null && (phase === 'implementation' || phase === 'stabilization'),
  );
  const then = frozen === undefined ? null : await readThen(place, frozen.release, sources);
  const release = then?.releases.find((one) => one.release === frozen?.release);
  const { exceptionLabel } = place.settings;
  return then === null || release === undefined ? '' : renderAnnouncement({ board: then, release, exceptionLabel });
}

async function showIssue(board: Board, issue: Awaited<ReturnType<typeof readIssue>> | null, session: BoardSession) {
  const { issue: number, runner } = session;
  if (number === null || issue === null) {
    return;
  }
  const kept = await keepIssue(board, { number, before: issue }, session);
  switch (kept.state) {
    case 'unchanged':
    case 'written':
      return runner.log(`Issue ${number}: ${kept.state}.`);
    case 'closed':
      return runner.warn(renderPlain(kept.reason));
    case 'refused':
      return runner.fail(renderPlain(kept.reason));
  }
}

/** Waits for both even where one fails: git must not be ended under the other. */
async function bothOf<First, Second>(first: Promise<First>, second: Promise<Second>): Promise<[First, Second]> {
  await Promise.allSettled([first, second]);
  return await Promise.all([first, second]);
}

async function publish(place: BoardPlace, session: BoardSession): Promise<void> {
  const { runner, issue: number } = session;
  const sources = actionSources(session);
  const [board, issue] = await bothOf(
    readBoard(place, sources),
    number === null ? Promise.resolve(null) : readIssue(session, number),
  );
  const announcement = await announce(board, place, sources);
  for (const reason of board.unknown) {
    runner.log(renderPlain(reason));
  }
  const digest = cutLines(renderDigest(board, sinceDay(session.since, board.today)), OUTPUT_LIMIT);
  runner.setOutput('board', writeBoard(board, place, session));
  runner.setOutput('attention', String(needingAttention(board).length));
  runner.setOutput('digest', digest);
  runner.setOutput('announcement', cutLines(announcement, OUTPUT_LIMIT));
  await runner.appendSummary(digest);
  await showIssue(board, issue, session);
}

function sentenceOf(error: unknown): string {
  if (error instanceof GitHubError) {
    return renderPlain(error.reason);
  }
  const words = error instanceof Error ? error.message : String(error);
  return error instanceof GitError ? `git: ${words}` : words;
}

/**
 * Makes the board of the checkout and publishes it ([board §3](../../docs/specification/board.md#3-the-views)). It never
 * throws: what goes wrong is said to the runner in one sentence, and the step fails.
 */
export async function run(environment: BoardEnvironment): Promise<void> {
  try {
    const session = openBoardSession(environment);
    await workInCheckout(session, (place) => publish(place, session));
  } catch (error) {
    environment.runner.fail(sentenceOf(error));
  }
}
