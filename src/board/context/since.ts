import type { HistoryField } from '../../domain/board/document-history.ts';
import type { CalendarDate } from '../../domain/calendar/calendar-date.ts';
import type { BoardDocument } from '../documents/board-document.ts';

/** The later one of two days; null where one is not known. */
export function later(one: CalendarDate | null, other: CalendarDate | null): CalendarDate | null {
  if (one === null || other === null) {
    return null;
  }
  return one < other ? other : one;
}

/** The day of the last change of some fields; of the form, too, for a document's first appearance brings all of them. */
function lastChange({ shown }: BoardDocument, fields: readonly HistoryField[]): CalendarDate | null {
  const entry = shown.history?.findLast(({ field }) => field === 'form' || fields.includes(field));
  return entry?.date ?? null;
}

/**
 * Since when there is a reason: the later of the last change of the fields it depends on and the opening of its window.
 *
 * @param opening null where the reason has no window
 */
export function since(
  document: BoardDocument,
  fields: readonly HistoryField[],
  opening: CalendarDate | null,
): CalendarDate | null {
  const change = lastChange(document, fields);
  return opening === null ? change : later(change, opening);
}
