import type { Board } from '../domain/board/board.ts';
import { type Message, message } from '../domain/finding/message.ts';
import {
  type BlockFault,
  BOARD_BEGIN,
  BOARD_END,
  findBoard,
  placeBoard,
  roomFor,
} from '../domain/record/board-block.ts';
import { SettingsError } from '../domain/settings/settings.ts';
import { GitHubError } from '../github/client/github-error.ts';
import { publishIssueBody } from '../github/publish/publish-issue-body.ts';
import { type FoundIssue, readTrackingIssue } from '../github/pull-request/tracking-issue.ts';
import { renderIssueBoard } from '../render/board/issue/issue-board.ts';
import type { BoardSession } from './board-session.ts';

/** What became of the issue. `refused`: it was left as it is, and why. */
export type KeptIssue =
  | { readonly state: 'unchanged' | 'written' }
  | { readonly state: 'closed' | 'refused'; readonly reason: Message };

type OpenIssue = Extract<FoundIssue, { readonly kind: 'issue' }>;

/**
 * Reads the issue.
 *
 * @throws {SettingsError} for a number that is none of an issue
 */
export async function readIssue({ client }: BoardSession, number: number): Promise<OpenIssue> {
  const found = await readTrackingIssue(client, number);
  const { owner, name } = client.repository;
  switch (found.kind) {
    case 'issue':
      return found;
    case 'pull-request':
      throw new SettingsError(
        `The input \`issue\` is \`${number}\`, which is a pull request. Open an issue for the board, and write its number.`,
      );
    case 'missing':
      throw new SettingsError(
        `The input \`issue\` is \`${number}\`, and \`${owner}/${name}\` has no such issue. Open one for the board, and write its number.`,
      );
  }
}

const FAULTS: Readonly<Record<BlockFault, Message>> = {
  half: message`has one of the two markers ${BOARD_BEGIN} and ${BOARD_END} without the other`,
  doubled: message`has the markers ${BOARD_BEGIN} and ${BOARD_END} more than once`,
  reversed: message`has the marker ${BOARD_END} before ${BOARD_BEGIN}`,
};

/** What the description is to be: null where it says the same already, a reason where the board cannot be put in. */
function nextBody(board: Board, { body }: OpenIssue, session: BoardSession): string | Message | null {
  const place = findBoard(body);
  if (typeof place === 'string') {
    return message`${FAULTS[place]}, so that it cannot be told which part is the board. Remove the markers, and the next run adds the board at the end.`;
  }
  const room = roomFor(place);
  const markdown = renderIssueBoard(board, session, room);
  return markdown === null
    ? message`leaves the board ${Math.max(0, room)} characters, which is too few. Shorten what is around it.`
    : placeBoard(place, markdown);
}

async function keepOpenIssue(
  board: Board,
  { number, issue }: { readonly number: number; readonly issue: OpenIssue },
  session: BoardSession,
): Promise<KeptIssue> {
  const name = `#${number}`;
  if (!issue.isOpen) {
    const reason = message`The issue ${name} is closed, so the board in it was not updated. Reopen it, or remove the input ${'issue'}.`;
    return { state: 'closed', reason };
  }
  const body = nextBody(board, issue, session);
  if (body === null) {
    return { state: 'unchanged' };
  }
  if (typeof body !== 'string') {
    return { state: 'refused', reason: message`The description of the issue ${name} ${body}` };
  }
  await publishIssueBody(session.client, number, body);
  return { state: 'written' };
}

/**
 * Keeps the board in the issue in step. Where it differs, the description is read again directly before it is written,
 * so that what somebody wrote meanwhile is not lost.
 *
 * @param before the issue as it was when the run began
 */
export async function keepIssue(
  board: Board,
  { number, before }: { readonly number: number; readonly before: OpenIssue },
  session: BoardSession,
): Promise<KeptIssue> {
  try {
    const isSame = before.isOpen && nextBody(board, before, session) === null;
    const issue = isSame ? before : await readIssue(session, number);
    return await keepOpenIssue(board, { number, issue }, session);
  } catch (error) {
    if (error instanceof GitHubError) {
      const reason = message`The description of the issue ${`#${number}`} could not be written. ${error.reason}`;
      return { state: 'refused', reason };
    }
    throw error;
  }
}
