import { changedFiles, type PullRequest } from './pull-request.ts';

/** Lines around a change that a diff shows as well. */
const CONTEXT = 3;

function linesOf(text: string): readonly string[] {
  const lines = text.split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** The 1-based lines of `after` that a longest common subsequence with `before` leaves out. */
function addedLines(before: readonly string[], after: readonly string[]): readonly number[] {
  const width = before.length + 1;
  const lengths = new Uint32Array(width * (after.length + 1));
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = after.length - 1; row >= 0; row -= 1) {
    for (let column = before.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        after[row] === before[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const added: number[] = [];
  let column = 0;
  for (let row = 0; row < after.length; row += 1) {
    while (column < before.length && after[row] !== before[column] && at(row, column + 1) >= at(row + 1, column)) {
      column += 1;
    }
    if (column < before.length && after[row] === before[column]) {
      column += 1;
    } else {
      added.push(row + 1);
    }
  }
  return added;
}

/** The lines of a file's new side that the diff of a pull request shows. */
export function changedLines(pull: PullRequest, path: string): ReadonlySet<number> {
  const { blobs } = pull.repository.store;
  const file = changedFiles(pull).find((change) => change.path === path);
  const text = (id: string | undefined) => linesOf(blobs.get(id ?? '')?.toString() ?? '');
  const after = text(file?.after?.id);
  const shown = addedLines(text(file?.before?.id), after).flatMap((line) =>
    Array.from({ length: 2 * CONTEXT + 1 }, (_, index) => line - CONTEXT + index),
  );
  return new Set(shown.filter((line) => line >= 1 && line <= after.length));
}
