const counted = new WeakMap<Buffer, Map<string, number>>();

/** How often each line occurs in a text. Kept, since every file is compared with many others. */
function lineCounts(content: Buffer): Map<string, number> {
  const known = counted.get(content);
  if (known !== undefined) {
    return known;
  }
  const counts = new Map<string, number>();
  const lines = content.length === 0 ? [] : content.toString('latin1').split(/(?<=\n)/);
  for (const line of lines) {
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  counted.set(content, counts);
  return counts;
}

/**
 * How much of two files is the same, 0 to 1: the bytes of the lines they share against the larger one's size.
 * Git's own measure hashes lines likewise; the rename threshold of one half is its default and GitHub's.
 */
export function similarity(left: Buffer, right: Buffer): number {
  const larger = Math.max(left.length, right.length);
  const smaller = Math.min(left.length, right.length);
  if (smaller * 2 < larger || larger === 0) {
    return 0;
  }
  const counts = lineCounts(left);
  let shared = 0;
  for (const [line, count] of lineCounts(right)) {
    shared += Math.min(count, counts.get(line) ?? 0) * line.length;
  }
  return shared / larger;
}

/** Lines added and removed between two files, not regarding their order. */
export function lineChanges(before: Buffer, after: Buffer): { additions: number; deletions: number } {
  const [old, young] = [lineCounts(before), lineCounts(after)];
  const missingIn = (from: Map<string, number>, other: Map<string, number>) =>
    [...from].reduce((sum, [line, count]) => sum + Math.max(0, count - (other.get(line) ?? 0)), 0);
  return { additions: missingIn(young, old), deletions: missingIn(old, young) };
}
