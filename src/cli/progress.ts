import type { World } from './world.ts';

/** Tells a waiting person how far a command is. */
export interface Progress {
  /** Counts more pieces of work done. */
  advance(pieces: number): void;
  /** Takes the line away again. */
  finish(): void;
}

/** Work that is done sooner needs no progress. */
const SILENT_MILLISECONDS = 1000;
const STEP_MILLISECONDS = 100;
const ERASE_LINE = '\r\u001b[K';

/** Shows a count on the error stream, only on a terminal and only for work that takes over a second. */
export function startProgress(label: string, total: number, { errors, now }: World): Progress {
  const start = now().getTime();
  let done = 0;
  let shownAt = start + SILENT_MILLISECONDS - STEP_MILLISECONDS;
  let isShown = false;
  return {
    advance: (pieces) => {
      done += pieces;
      const time = errors.isTerminal ? now().getTime() : 0;
      if (time - shownAt >= STEP_MILLISECONDS) {
        shownAt = time;
        isShown = true;
        errors.write(`${ERASE_LINE}${label}: ${done} of ${total}`);
      }
    },
    finish: () => {
      if (isShown) {
        errors.write(ERASE_LINE);
      }
    },
  };
}
