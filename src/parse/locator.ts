import type { Span } from '../domain/field.ts';

/** Says where an offset in UTF-16 units stands in a text. */
export type Locator = (offset: number) => Span;

/** Makes the locator of a text. Only a line feed ends a line, as git and GitHub count. */
export function createLocator(text: string): Locator {
  const starts = [0];
  for (let feed = text.indexOf('\n'); feed !== -1; feed = text.indexOf('\n', feed + 1)) {
    starts.push(feed + 1);
  }
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
