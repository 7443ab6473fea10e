/** The number of letters to insert, drop, change or swap with their neighbor to get from one text to the other. */
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

/** Longer texts are no typing mistake, and comparing them costs the product of the lengths. */
const MAX_LENGTH = 40;

interface Measured {
  readonly name: string;
  readonly distance: number;
}

/** The names with their distances from a text, case aside, the nearest first. */
function measure(text: string, names: readonly string[]): readonly Measured[] {
  const measured = names.map((name) => ({ name, distance: editDistance(text.toLowerCase(), name.toLowerCase()) }));
  return measured.sort((left, right) => left.distance - right.distance);
}

/**
 * The name that was probably meant, for "did you mean": at most a third of its letters differ, case aside.
 * Null when none is that close. Among equally close names the first wins.
 */
export function nearestName(text: string, names: readonly string[]): string | null {
  if (text.length > MAX_LENGTH) {
    return null;
  }
  const close = measure(text, names).filter(
    ({ name, distance }) => distance <= Math.max(1, Math.floor(name.length / 3)),
  );
  return close[0]?.name ?? null;
}

/** A digit counts something: whoever writes `alpha2` may mean a second one. */
export function addsDigit(text: string, name: string): boolean {
  return [...text.matchAll(/\d/g)].some(([digit]) => !name.includes(digit));
}

/**
 * The name that was meant without a doubt: at most a third of the text's letters differ from it, case aside, no digit
 * is added, and every other name is more than twice as far away.
 */
export function certainName(text: string, names: readonly string[]): string | null {
  if (text.length > MAX_LENGTH) {
    return null;
  }
  const [nearest, rival] = measure(text, names);
  if (nearest === undefined || nearest.distance > Math.floor(text.length / 3) || addsDigit(text, nearest.name)) {
    return null;
  }
  return (rival?.distance ?? Infinity) > 2 * nearest.distance ? nearest.name : null;
}
