import type { AttentionRow } from '../../domain/board/attention.ts';
import type { Board } from '../../domain/board/board.ts';
import type { BoardVep } from '../../domain/board/board-vep.ts';
import type { CalendarDate } from '../../domain/calendar/calendar-date.ts';
import { codeSpan, codeSpans } from '../text/code.ts';
import { joinMarkdown, type Markdown, markdown, trustedMarkdown } from '../text/markdown.ts';
import { renderMessage } from '../text/message-text.ts';
import { quantity } from '../text/quantity.ts';
import { countedReasons, countedRows, reasonSentences, restLines, UNFOLDED_ROWS, vepOf } from './attention-words.ts';
import { noAttention } from './no-attention.ts';
import { changeWords } from './recent-changes.ts';
import { bullets, peopleWords, sections, vepLink } from './vep-lines.ts';

function place(vep: BoardVep): Markdown {
  const { status, commitment, freeze, form } = vep;
  if (status === null) {
    return form === 'legacy' ? markdown`has no front matter` : markdown`cannot be read`;
  }
  const target =
    commitment === null
      ? markdown`, not committed to a release`
      : markdown`, committed to ${codeSpan(commitment.stage)} in ${codeSpan(commitment.release)} (${codeSpan(freeze ?? 'unknown')})`;
  return markdown`is ${codeSpan(status)}${target}`;
}

function pullRequests({ pullRequests: open }: BoardVep): Markdown {
  if (open === null) {
    return markdown`Open pull requests are unknown.`;
  }
  return open.length === 0
    ? markdown`No pull request is open.`
    : markdown`Open pull requests: ${codeSpans(open.map(({ number }) => `#${number}`))}.`;
}

/** One paragraph about a VEP for the weekly check-in on its tracking issue ([board §3](../../../docs/specification/board.md#3-the-views)). */
export function renderVepDigest(vep: BoardVep, board: Board): string {
  const sentences = [
    markdown`${vepLink(vep, board)} ${place(vep)}.`,
    markdown`Reviewers: ${peopleWords(vep.reviewers)}. Approvers: ${peopleWords(vep.approvers)}.`,
    pullRequests(vep),
    ...countedReasons(vep).map(({ message }) => renderMessage(message)),
    ...(vep.nextStep === null ? [] : [renderMessage(vep.nextStep)]),
  ];
  return `${joinMarkdown(sentences, ' ')}\n`;
}

function changes(board: Board, since: CalendarDate): readonly Markdown[] {
  return board.veps.flatMap((vep) => {
    const entries = (vep.history ?? []).filter(({ date }) => date >= since);
    const words = entries.map(
      ({ date, ...entry }) => markdown`${codeSpan(date)} ${codeSpan(changeWords({ date, ...entry }))}`,
    );
    return entries.length === 0 ? [] : [markdown`${vepLink(vep, board)}: ${joinMarkdown(words, ', ')}`];
  });
}

function rowLine(row: AttentionRow, board: Board): Markdown {
  const { id, subject, numbers } = row;
  if (subject.kind === 'sig') {
    return markdown`${codeSpan(id)}: ${codeSpan(subject.sig)}, ${trustedMarkdown(quantity(numbers.length, 'VEP'))} (${codeSpans(numbers.map(String))})`;
  }
  const vep = vepOf(row, board);
  return vep === undefined
    ? codeSpan(id)
    : markdown`${codeSpan(id)}: ${vepLink(vep, board)}. ${reasonSentences(vep, id)}`;
}

/** What changed since a day, and what needs attention ([board §3](../../../docs/specification/board.md#3-the-views)). */
export function renderDigest(board: Board, since: CalendarDate): string {
  const changed = changes(board, since);
  const rows = countedRows(board);
  const shown = rows.slice(0, UNFOLDED_ROWS).map((row) => rowLine(row, board));
  const isHistoryKnown = board.veps.every(({ history }) => history !== null);
  const none = isHistoryKnown ? markdown`Nothing.` : markdown`Not known: the history could not be read.`;
  return sections([
    markdown`## Changed since ${codeSpan(since)}`,
    changed.length === 0 ? none : bullets(changed),
    markdown`## Needs attention (${rows.length})`,
    rows.length === 0
      ? trustedMarkdown(noAttention(board))
      : bullets([...shown, ...restLines(rows.slice(UNFOLDED_ROWS), board)]),
    ...(board.unknown.length === 0
      ? []
      : [markdown`## Not known`, bullets(board.unknown.map((reason) => renderMessage(reason)))]),
  ]);
}
