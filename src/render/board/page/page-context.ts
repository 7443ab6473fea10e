import type { Board } from '../../../domain/board/board.ts';
import type { BoardVep } from '../../../domain/board/board-vep.ts';
import { startOfDay } from '../../../domain/calendar/zoned-day.ts';
import { type BoardLinks, createBoardLinks } from '../board-links.ts';

/** What every part of the page is made from: the board, and what is looked up in it often. */
export interface PageContext {
  readonly board: Board;
  readonly links: BoardLinks;
  /** Of which the page is: the beginning of the board's day, ISO 8601 in UTC. */
  readonly instant: string;
  /** The id of a VEP's own place on the page. */
  readonly placeOf: (vep: BoardVep) => string;
  /** The VEPs with a number, as a rule one. */
  readonly withNumber: (number: number) => readonly BoardVep[];
  readonly atPath: (path: string) => readonly BoardVep[];
  /** Those that are not released, oldest first. */
  readonly releasesAhead: Board['releases'];
}

/** `vep-123`; `vep-123-2` for the second document with that number, `vep-without-number-1` where there is none. */
function placeIds(veps: readonly BoardVep[]): ReadonlyMap<BoardVep, string> {
  const counts = new Map<string, number>();
  return new Map(
    veps.map((vep) => {
      const base = vep.number === null ? 'vep-without-number' : `vep-${vep.number}`;
      const count = (counts.get(base) ?? 0) + 1;
      counts.set(base, count);
      return [vep, count === 1 && vep.number !== null ? base : `${base}-${count}`];
    }),
  );
}

function groupBy<Key>(veps: readonly BoardVep[], keyOf: (vep: BoardVep) => Key): ReadonlyMap<Key, readonly BoardVep[]> {
  const groups = new Map<Key, BoardVep[]>();
  for (const vep of veps) {
    const group = groups.get(keyOf(vep));
    if (group === undefined) {
      groups.set(keyOf(vep), [vep]);
    } else {
      group.push(vep);
    }
  }
  return groups;
}

export function createPageContext(board: Board): PageContext {
  const ids = placeIds(board.veps);
  const byNumber = groupBy(board.veps, ({ number }) => number);
  const byPath = groupBy(board.veps, ({ path }) => path);
  return {
    board,
    instant: new Date(startOfDay(board.today, board.timeZone)).toISOString(),
    links: createBoardLinks(board.repository),
    placeOf: (vep) => ids.get(vep) ?? '',
    withNumber: (number) => byNumber.get(number) ?? [],
    atPath: (path) => byPath.get(path) ?? [],
    releasesAhead: board.releases.filter(({ phase }) => phase !== 'released'),
  };
}
