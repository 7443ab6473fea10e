import type { Attention, AttentionId, AttentionRow } from '../../domain/board/attention.ts';
import type { Board } from '../../domain/board/board.ts';
import type { BoardVep } from '../../domain/board/board-vep.ts';
import { codeSpan } from '../text/code.ts';
import { joinMarkdown, type Markdown, markdown } from '../text/markdown.ts';
import { renderMessage } from '../text/message-text.ts';

/** A list of everything is a list that nobody reads. */
export const UNFOLDED_ROWS = 10;

/** What maintainers granted an extension for does not count. */
export function countedRows({ attention }: Board): readonly AttentionRow[] {
  return attention.filter(({ isAccepted }) => !isAccepted);
}

export function countedReasons({ attention }: BoardVep): readonly Attention[] {
  return attention.filter(({ isAccepted }) => !isAccepted);
}

/** The proposals that need attention. */
export function needingAttention({ veps }: Board): readonly BoardVep[] {
  return veps.filter((vep) => countedReasons(vep).length > 0);
}

/** The VEP that a row is about; undefined for a row about a SIG. */
export function vepOf({ subject }: AttentionRow, { veps }: Board): BoardVep | undefined {
  return subject.kind === 'vep' ? veps.find(({ path }) => path === subject.path) : undefined;
}

function sigOf(row: AttentionRow, board: Board): string {
  return row.subject.kind === 'sig' ? row.subject.sig : (vepOf(row, board)?.sig ?? '');
}

/** What is the matter with a VEP for one reason, and what to do. */
export function reasonSentences(vep: BoardVep, id: AttentionId): Markdown {
  const reasons = countedReasons(vep).filter((one) => one.id === id);
  const words = reasons.map(({ message, todo }) => markdown`${renderMessage(message)} ${renderMessage(todo)}`);
  return joinMarkdown(words, ' ');
}

/** What is not unfolded, counted by reason and SIG. */
export function restLines(rows: readonly AttentionRow[], board: Board): readonly Markdown[] {
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
