import type { Attention, AttentionId, AttentionRow } from '../../../domain/board/attention.ts';
import type { BoardVep } from '../../../domain/board/board-vep.ts';
import type { PageContext } from './page-context.ts';

/** A row of the list with what it is about. */
export interface ListedAttention {
  readonly row: AttentionRow;
  /** Empty for meta-VEPs that no SIG owns. */
  readonly sig: string;
  /** The VEPs it is about. */
  readonly veps: readonly BoardVep[];
  /** What is said of the first of them. */
  readonly said: readonly Attention[];
}

/** A rule and a SIG with all rows of theirs. */
export interface AttentionGroup {
  readonly id: AttentionId;
  readonly sig: string;
  readonly entries: readonly ListedAttention[];
}

function vepsOf({ subject, numbers }: AttentionRow, { withNumber, atPath }: PageContext): readonly BoardVep[] {
  return subject.kind === 'vep'
    ? atPath(subject.path)
    : numbers.flatMap(withNumber).filter(({ sig }) => sig === subject.sig);
}

/** The rows that count, most urgent first, or those that maintainers accepted. */
export function listAttention(context: PageContext, isAccepted: boolean): readonly ListedAttention[] {
  return context.board.attention
    .filter((row) => row.isAccepted === isAccepted)
    .map((row) => {
      const veps = vepsOf(row, context);
      const said = (veps[0]?.attention ?? []).filter(({ id }) => id === row.id);
      return { row, sig: row.subject.kind === 'sig' ? row.subject.sig : (veps[0]?.sig ?? ''), veps, said };
    });
}

/** Groups in the order in which their first rows come. */
export function groupAttention(entries: readonly ListedAttention[]): readonly AttentionGroup[] {
  const groups = new Map<string, ListedAttention[]>();
  for (const entry of entries) {
    const key = `${entry.row.id} ${entry.sig}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ id: first.row.id, sig: first.sig, entries: group }];
  });
}

/** How many VEPs of each SIG need attention: as many as the table shows for it. */
export function attentionBySig({ board }: PageContext): readonly (readonly [sig: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { sig, attention } of board.veps) {
    if (attention.some(({ isAccepted }) => !isAccepted)) {
      counts.set(sig, (counts.get(sig) ?? 0) + 1);
    }
  }
  return [...counts].sort(([left], [right]) => (left < right ? -1 : 1));
}
