/** The number of letters to insert, drop, change or swap with their neighbour to get from one text to the other. */
function editDistance(left: string, right: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const isSame = left[row - 1] === right[column - 1];
      const isSwapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      current[column] = Math.min(
        (last[column] ?? Infinity) + 1,
        (current[column - 1] ?? Infinity) + 1,
        (last[column - 1] ?? Infinity) + (isSame ? 0 : 1),
        isSwapped ? (beforeLast[column - 2] ?? Infinity) + 1 : Infinity,
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[right.length] ?? Infinity;
}

/** Longer texts are no slip of the pen, and comparing them costs the product of the lengths. */
const MAX_LENGTH = 40;

/**
 * The name that was probably meant, for "did you mean": at most a third of its letters differ, case aside.
 * Null when none is that close. Among equally close names the first wins.
 */
export function nearestName(text: string, names: readonly string[]): string | null {
  if (text.length > MAX_LENGTH) {
    return null;
  }
  const distances = names.map((name) => ({ name, distance: editDistance(text.toLowerCase(), name.toLowerCase()) }));
  const close = distances.filter(({ name, distance }) => distance <= Math.max(1, Math.floor(name.length / 3)));
  return close.sort((left, right) => left.distance - right.distance)[0]?.name ?? null;
}
