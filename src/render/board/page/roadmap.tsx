import { STAGES, type Stage } from '../../../domain/vep/stage.ts';
import type { PageContext } from './page-context.ts';
import { type RoadmapColumn, type RoadmapRow, roadmapColumns, roadmapRows } from './roadmap-layout.ts';
import { Scroll, shownText, titleOf } from './words.tsx';

const LABEL = 300;
const COLUMN = 104;
const ROW = 24;
const HEAD = 40;
const LABEL_CHARACTERS = 38;
const SIGNS = { alpha: 'α', beta: 'β', ga: 'GA' } as const;

function left(column: number): number {
  return LABEL + column * COLUMN;
}

interface ColumnProps {
  readonly column: RoadmapColumn;
  readonly index: number;
  readonly height: number;
}

function Line({ at, name, height }: { readonly at: number; readonly name: string; readonly height: number }) {
  return <line class={name} x1={at} x2={at} y1={HEAD - 6} y2={height} />;
}

function Column({ column, index, height }: ColumnProps) {
  const { release, freeze, today } = column;
  const place = (part: number) => Math.round(left(index) + part * COLUMN);
  return (
    <>
      <text class="release" x={left(index) + COLUMN / 2} y="14">
        {release.release}
      </text>
      <text class="date" x={left(index) + COLUMN / 2} y="28">
        {release.vepFreeze ?? 'no schedule'}
      </text>
      <Line at={left(index)} name="edge" height={height} />
      {freeze !== null && <Line at={place(freeze)} name="freeze" height={height} />}
      {today !== null && <Line at={place(today)} name="today" height={height} />}
    </>
  );
}

function markId(stage: Stage, isCommitted: boolean): string {
  return `mark-${stage}${isCommitted ? '-full' : ''}`;
}

/** The marks, drawn once: a row only refers to them. */
function Marks() {
  return (
    <defs>
      {STAGES.flatMap((stage) =>
        [true, false].map((isCommitted) => (
          <g id={markId(stage, isCommitted)} class={isCommitted ? 'mark full' : 'mark'}>
            <rect x="-12" y="-9" width="24" height="18" rx="9" />
            <text y="4">{SIGNS[stage]}</text>
          </g>
        )),
      )}
    </defs>
  );
}

function Row({
  row,
  index,
  context,
}: {
  readonly row: RoadmapRow;
  readonly index: number;
  readonly context: PageContext;
}) {
  const y = HEAD + index * ROW + ROW / 2;
  const { vep, marks } = row;
  const label = shownText(`${vep.number ?? ''} ${titleOf(vep)}`, LABEL_CHARACTERS);
  return (
    <>
      <a href={`#${context.placeOf(vep)}`}>
        <text x="0" y={y + 4}>
          {label}
        </text>
      </a>
      {marks.map(({ stage, column, isCommitted }, place) => {
        const together = marks.filter((mark, other) => other < place && mark.column === column).length;
        const x = left(column) + COLUMN / 2 + together * 26;
        return <use href={`#${markId(stage, isCommitted)}`} x={x} y={y} />;
      })}
    </>
  );
}

/** VEPs by release, a mark for each stage; the freezes and today as lines. */
export function Roadmap({ context }: { readonly context: PageContext }) {
  const columns = roadmapColumns(context);
  const rows = roadmapRows(context, columns);
  const width = left(columns.length);
  const height = HEAD + rows.length * ROW + 8;
  return (
    <section id="roadmap" aria-labelledby="roadmap-title">
      <h2 id="roadmap-title">Roadmap</h2>
      {rows.length === 0 ? (
        <p class="empty">No proposal names a release yet.</p>
      ) : (
        <>
          <p class="quiet legend">
            α alpha, β beta, GA. Filled: committed or reached; outlined: planned. Thin line and date: VEP Freeze; thick
            line: today.
          </p>
          <Scroll label="Chart of proposals by release">
            <svg class="roadmap" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
              <title>Proposals by release</title>
              <Marks />
              {columns.map((column, index) => (
                <Column column={column} index={index} height={height} />
              ))}
              {rows.map((row, index) => (
                <Row row={row} index={index} context={context} />
              ))}
            </svg>
          </Scroll>
        </>
      )}
    </section>
  );
}
