import type { BoardRelease } from '../../../domain/board/board-release.ts';
import type { BoardVep } from '../../../domain/board/board-vep.ts';
import { type CalendarDate, daysBetween } from '../../../domain/calendar/calendar-date.ts';
import { STAGES, type Stage } from '../../../domain/vep/stage.ts';
import type { PageContext } from './page-context.ts';

/** So many releases fit: the latest ones. */
const COLUMNS = 7;

/** A release as a column of the roadmap. */
export interface RoadmapColumn {
  readonly release: BoardRelease;
  /** Where in the column, from 0 to 1, a line for the VEP Freeze is; null where its days are not known. */
  readonly freeze: number | null;
  readonly today: number | null;
}

/** A stage in a release. */
export interface RoadmapMark {
  readonly stage: Stage;
  readonly column: number;
  /** Not only planned: promised, or delivered. */
  readonly isCommitted: boolean;
}

export interface RoadmapRow {
  readonly vep: BoardVep;
  readonly marks: readonly RoadmapMark[];
}

/** What share of the days from one to another has passed on a day; null outside of them. */
function share(day: CalendarDate | null, from: CalendarDate | null, to: CalendarDate | null): number | null {
  if (day === null || from === null || to === null || day < from || day >= to) {
    return null;
  }
  return daysBetween(from, day) / daysBetween(from, to);
}

/** A column reaches from the GA of the release before to its own. */
export function roadmapColumns({ board }: PageContext): readonly RoadmapColumn[] {
  const columns = board.releases.map((release, index) => {
    const from = board.releases[index - 1]?.ga ?? release.designFrom;
    return {
      release,
      freeze: share(release.vepFreeze, from, release.ga),
      today: share(board.today, from, release.ga),
    };
  });
  return columns.slice(-COLUMNS);
}

function isCommitted({ commitment, status, stage }: BoardVep, at: Stage): boolean {
  if (status === 'implemented') {
    return true;
  }
  // A stage before the present one was promised once; the present one is where the commitment says so.
  const reached = commitment?.stage ?? stage;
  return reached !== null && STAGES.indexOf(at) < STAGES.indexOf(reached)
    ? true
    : commitment !== null && commitment.stage === at;
}

function marksOf(vep: BoardVep, columns: readonly RoadmapColumn[]): readonly RoadmapMark[] {
  return STAGES.flatMap((stage) => {
    const column = columns.findIndex(({ release }) => release.release === vep.milestone[stage]);
    return column < 0 ? [] : [{ stage, column, isCommitted: isCommitted(vep, stage) }];
  });
}

/** The VEPs that target one of the releases, the latest target first; within one by number. */
export function roadmapRows(context: PageContext, columns: readonly RoadmapColumn[]): readonly RoadmapRow[] {
  const rows = context.board.veps.map((vep) => ({ vep, marks: marksOf(vep, columns) }));
  const last = ({ marks }: RoadmapRow) => Math.max(...marks.map(({ column }) => column));
  return rows.filter(({ marks }) => marks.length > 0).sort((left, right) => last(right) - last(left));
}
