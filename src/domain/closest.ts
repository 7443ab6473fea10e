/** The edits between two texts, a swap of neighbours counting as one (optimal string alignment). */
function editDistance(left: string, right: string): number {
  const rows: number[][] = [Array.from({ length: right.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= left.length; row++) {
    const [above = [], beforeAbove = []] = [rows[row - 1], rows[row - 2]];
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const isSame = left[row - 1] === right[column - 1];
      const isSwap = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      current[column] = Math.min(
        (current[column - 1] ?? 0) + 1,
        (above[column] ?? 0) + 1,
        (above[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwap ? (beforeAbove[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    rows.push(current);
  }
  return rows[left.length]?.[right.length] ?? 0;
}

function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[_\s]+/g, '-');
}

/**
 * The candidate that `text` was probably meant to be, for a "did you mean"; null when none is close.
 * Case, and `_` or blanks for `-`, make no difference; beyond that a third of the letters may be wrong.
 */
export function closestOf<Candidate extends string>(text: string, candidates: readonly Candidate[]): Candidate | null {
  const typed = comparable(text);
  const ranked = candidates
    .filter((candidate) => Math.abs(candidate.length - typed.length) <= candidate.length / 3)
    .map((candidate) => ({ candidate, distance: editDistance(typed, comparable(candidate)) }))
    .filter(({ candidate, distance }) => distance <= candidate.length / 3)
    .sort((left, right) => left.distance - right.distance);
  return ranked[0]?.candidate ?? null;
}
