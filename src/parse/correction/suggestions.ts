import type { Suggestion } from '../../domain/report/suggestion.ts';
import type { ChangedDocument } from '../change/changed-document.ts';
import { fixDocument, type Place } from './fix-document.ts';

/** Stretches of lines that differ; `end` is exclusive. */
interface Difference {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/);
}

/** Where one line takes the place of one, side by side; null where lines were added or removed. */
function compareLines(before: readonly string[], after: readonly string[]): readonly Difference[] {
  if (before.length !== after.length) {
    return [];
  }
  const differences: Difference[] = [];
  for (const [index, line] of before.entries()) {
    const last = differences.at(-1);
    if (line !== after[index]) {
      const isNext = last?.end === index;
      const start = isNext ? last.start : index;
      const next = { start, end: index + 1, lines: after.slice(start, index + 1) };
      differences.splice(isNext ? -1 : differences.length, isNext ? 1 : 0, next);
    }
  }
  return differences;
}

/**
 * The corrections of a document that lie in lines which the pull request brings
 * ([action §3](../../../docs/specification/action.md#3-what-it-publishes)): GitHub takes a suggestion for no other. A line
 * that the merge base does not have at all is in the diff, however that is made.
 */
export function findSuggestions(document: ChangedDocument, place: Omit<Place, 'path'>): readonly Suggestion[] {
  const { path, head, tip } = document;
  const base = document.mergeBase === 'same-as-tip' ? tip : document.mergeBase;
  if (head?.kind !== 'text' || document.kind !== 'document' || (base !== null && base.kind !== 'text')) {
    return [];
  }
  const lines = linesOf(head.text);
  const known = new Set(base === null ? [] : linesOf(base.text));
  const fixed = linesOf(fixDocument(head.text, { ...place, path }));
  return compareLines(lines, fixed)
    .filter(({ start, end }) => lines.slice(start, end).every((line) => !known.has(line)))
    .map(({ start, end, lines: after }) => ({
      path,
      firstLine: start + 1,
      lastLine: end,
      before: lines.slice(start, end).join('\n'),
      after: after.join('\n'),
    }));
}
