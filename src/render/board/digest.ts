import type { Attention, AttentionRow } from '../../domain/board/attention.ts';
import type { Board } from '../../domain/board/board.ts';
import type { BoardVep } from '../../domain/board/board-vep.ts';
import type { CalendarDate } from '../../domain/calendar/calendar-date.ts';
import { codeSpan, codeSpans } from '../text/code.ts';
import { joinMarkdown, type Markdown, markdown, trustedMarkdown } from '../text/markdown.ts';
import { renderMessage } from '../text/message-text.ts';
import { noAttention } from './no-attention.ts';
import { changeWords } from './recent-changes.ts';
import { bullets, peopleWords, sections, vepLink } from './vep-lines.ts';

/** A list of everything is a list that nobody reads. */
const MAX_ROWS = 10;

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

function counted(attention: readonly Attention[]): readonly Attention[] {
  return attention.filter(({ isAccepted }) => !isAccepted);
}

/** One paragraph about a VEP for the weekly check-in on its tracking issue ([board §3](../../../docs/specification/board.md#3-the-views)). */
export function renderVepDigest(vep: BoardVep, board: Board): string {
  const sentences = [
    markdown`${vepLink(vep, board)} ${place(vep)}.`,
    markdown`Reviewers: ${peopleWords(vep.reviewers)}. Approvers: ${peopleWords(vep.approvers)}.`,
    pullRequests(vep),
    ...counted(vep.attention).map(({ message }) => renderMessage(message)),
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

function rowLine({ id, subject, numbers }: AttentionRow, board: Board): Markdown {
  if (subject.kind === 'sig') {
    return markdown`${codeSpan(id)}: ${codeSpan(subject.sig)}, ${numbers.length} VEPs (${codeSpans(numbers.map(String))})`;
  }
  const vep = board.veps.find(({ path }) => path === subject.path);
  const reasons = counted(vep?.attention ?? []).filter((one) => one.id === id);
  const words = reasons.map(({ message, todo }) => markdown`${renderMessage(message)} ${renderMessage(todo)}`);
  return vep === undefined
    ? codeSpan(id)
    : markdown`${codeSpan(id)}: ${vepLink(vep, board)}. ${joinMarkdown(words, ' ')}`;
}

function sigOf({ subject }: AttentionRow, board: Board): string {
  return subject.kind === 'sig' ? subject.sig : (board.veps.find(({ path }) => path === subject.path)?.sig ?? '');
}

/** What is not unfolded, counted by reason and SIG. */
function restLines(rows: readonly AttentionRow[], board: Board): readonly Markdown[] {
  const counts = new Map<string, { readonly id: string; readonly sig: string; count: number }>();
  for (const row of rows) {
    const sig = sigOf(row, board);
    const key = `${row.id} ${sig}`;
    const group = counts.get(key) ?? { id: row.id, sig, count: 0 };
    counts.set(key, { ...group, count: group.count + 1 });
  }
  return [...counts.values()].map(
    ({ id, sig, count }) =>
      markdown`${codeSpan(id)}: ${count} more${sig === '' ? markdown`` : markdown` of ${codeSpan(sig)}`}`,
  );
}

/** What changed since a day, and what needs attention ([board §3](../../../docs/specification/board.md#3-the-views)). */
export function renderDigest(board: Board, since: CalendarDate): string {
  const changed = changes(board, since);
  const rows = board.attention.filter(({ isAccepted }) => !isAccepted);
  const shown = rows.slice(0, MAX_ROWS).map((row) => rowLine(row, board));
  const isHistoryKnown = board.veps.every(({ history }) => history !== null);
  const none = isHistoryKnown ? markdown`Nothing.` : markdown`Not known: the history could not be read.`;
  return sections([
    markdown`## Changed since ${codeSpan(since)}`,
    changed.length === 0 ? none : bullets(changed),
    markdown`## Needs attention (${rows.length})`,
    rows.length === 0
      ? trustedMarkdown(noAttention(board))
      : bullets([...shown, ...restLines(rows.slice(MAX_ROWS), board)]),
    ...(board.unknown.length === 0
      ? []
      : [markdown`## Not known`, bullets(board.unknown.map((reason) => renderMessage(reason)))]),
  ]);
}
