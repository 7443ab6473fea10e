import type { Span } from '../../domain/finding/field.ts';

/** Says where an offset in UTF-16 units is in a text. */
export type Locator = (offset: number) => Span;

/** The offset of each line's first character. Only a line feed ends a line, as git and GitHub count. */
export function findLineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let feed = text.indexOf('\n'); feed !== -1; feed = text.indexOf('\n', feed + 1)) {
    starts.push(feed + 1);
  }
  return starts;
}

/** Which line an offset is in, counted from 0. */
export function lineIndexAt(lineStarts: readonly number[], offset: number): number {
  let [low, high] = [0, lineStarts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low;
}

/** Makes the locator of a text. */
export function createLocator(text: string): Locator {
  const starts = findLineStarts(text);
  return (offset) => {
    const index = lineIndexAt(starts, offset);
    return { line: index + 1, column: offset - (starts[index] ?? 0) + 1 };
  };
}
