import type { Board } from '../../../domain/board/board.ts';
import { link } from '../../text/link.ts';
import { renderList } from '../../text/list.ts';
import { joinMarkdown, type Markdown, markdown } from '../../text/markdown.ts';
import { renderMessage } from '../../text/message-text.ts';
import { countedRows, UNFOLDED_ROWS } from '../attention-words.ts';
import { renderIssueAttention } from './issue-attention.ts';
import { createIssueContext, type IssueContext } from './issue-context.ts';
import { type ReleaseRow, releaseRows, renderCurrentReleases, renderReleaseDates } from './issue-releases.ts';

const MAX_UNKNOWN = 10;

const KEPT = markdown`_A workflow keeps this part in step. What is written between its two hidden markers is replaced._`;

function pageLine({ pageUrl }: IssueContext): readonly Markdown[] {
  return pageUrl === null
    ? []
    : [
        markdown`${link(markdown`The whole board`, pageUrl)}: every proposal, to search and filter, the roadmap, and who reviews how much.`,
      ];
}

function unknownPart({ board }: IssueContext): readonly Markdown[] {
  const reasons = board.unknown.map((reason) => renderMessage(reason));
  return reasons.length === 0 ? [] : [markdown`## Not known`, renderList(reasons, MAX_UNKNOWN)];
}

/** The board with so many rows, the most urgent first. */
function renderRows(context: IssueContext, rows: readonly ReleaseRow[], limit: number): Markdown {
  const urgent = Math.min(UNFOLDED_ROWS, countedRows(context.board).length);
  return joinMarkdown(
    [
      renderReleaseDates(context),
      ...pageLine(context),
      renderIssueAttention(context, Math.min(limit, urgent)),
      renderCurrentReleases(context, rows, Math.max(0, limit - urgent)),
      ...unknownPart(context),
      KEPT,
    ],
    '\n\n',
  );
}

/**
 * The board for an issue's description ([board §3](../../../../docs/specification/board.md#3-the-views)): phases and dates,
 * what needs attention, and a table a SIG for the current release. It mentions and references nobody, and says the same
 * as long as nothing changes. Where it has no room, the least urgent rows are left out and counted.
 *
 * @param room in characters
 * @returns null where not even the beginning has room
 */
export function renderIssueBoard(
  board: Board,
  pages: Pick<IssueContext, 'pageUrl' | 'attentionUrl'>,
  room: number,
): Markdown | null {
  const context = createIssueContext(board, pages);
  const rows = releaseRows(context);
  const fits = (limit: number) => renderRows(context, rows, limit).length <= room;
  let most = UNFOLDED_ROWS + rows.length;
  if (fits(most)) {
    return renderRows(context, rows, most);
  }
  if (!fits(0)) {
    return null;
  }
  let least = 0;
  while (most - least > 1) {
    const middle = Math.floor((least + most) / 2);
    if (fits(middle)) {
      least = middle;
    } else {
      most = middle;
    }
  }
  return renderRows(context, rows, least);
}
