import type { Board } from '../../domain/board/board.ts';
import type { BoardVep } from '../../domain/board/board-vep.ts';
import type { HistoryEntry } from '../../domain/board/document-history.ts';

/** A change and whose it is. */
export interface RecentChange {
  readonly vep: BoardVep;
  readonly entry: HistoryEntry;
}

/** Status, stage and targets, and that a VEP appeared or was migrated: what more than its own people want to know. */
function isNews({ field }: HistoryEntry): boolean {
  return field !== 'reviewers' && field !== 'approvers';
}

/** The changes of all VEPs, newest first; those of one day by the VEP's place on the board. */
export function recentChanges({ veps }: Pick<Board, 'veps'>, limit: number): readonly RecentChange[] {
  const changes = veps.flatMap((vep) => (vep.history ?? []).filter(isNews).map((entry) => ({ vep, entry })));
  return changes.sort((left, right) => compareDays(right.entry.date, left.entry.date)).slice(0, limit);
}

function compareDays(left: string, right: string): number {
  if (left === right) {
    return 0;
  }
  return left < right ? -1 : 1;
}

/** A value in a history: a list, a word, or nothing. */
export function historyValue(value: HistoryEntry['from']): string {
  return (typeof value === 'string' ? value : value?.join(', ')) || 'none';
}

/** "status provisional → implementable", "alpha v1.10 → v1.11", "added". */
export function changeWords({ field, from, to }: HistoryEntry): string {
  if (field === 'form') {
    const form = historyValue(to);
    return from === null ? `added${form === 'front-matter' ? '' : ` (${form})`}` : `${historyValue(from)} → ${form}`;
  }
  const name = field.replace(/^milestone\./, '');
  return `${name} ${historyValue(from)} → ${historyValue(to)}`;
}
