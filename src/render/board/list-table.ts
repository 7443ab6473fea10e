import stringWidth from 'string-width';
import type { BoardVep } from '../../domain/board/board-vep.ts';
import { createPaint } from '../format/paint.ts';
import { visibleText } from '../text/visible-text.ts';
import { LIST_COLUMNS, type ListRow, listRow } from './list-row.ts';

/** What the terminal can show. */
export interface TableContext {
  /** The characters of a line; null for as many as there are. */
  readonly width: number | null;
  readonly hasColors: boolean;
}

type Name = keyof ListRow;
type Widths = Readonly<Record<Name, number>>;

const GAP = '  ';

/** What gives way where the line is too short, the first one first, and how far. */
const FLEXIBLE: readonly (readonly [Name, number])[] = [
  ['title', 24],
  ['people', 12],
  ['attention', 16],
  ['title', 8],
  ['people', 0],
  ['attention', 8],
  ['target', 8],
  ['sig', 6],
  ['status', 6],
];

/** Cut by what a reader sees, so that no character is parted. */
function fitCell(text: string, width: number): string {
  if (stringWidth(text) <= width) {
    return text + ' '.repeat(width - stringWidth(text));
  }
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (stringWidth(kept + segment) > width - 1) {
      break;
    }
    kept += segment;
  }
  const cut = `${kept}\u2026`;
  return cut + ' '.repeat(Math.max(0, width - stringWidth(cut)));
}

function lineWidth(widths: Widths): number {
  const shown = LIST_COLUMNS.filter((name) => widths[name] > 0);
  return shown.reduce((sum, name) => sum + widths[name], 0) + GAP.length * Math.max(0, shown.length - 1);
}

function fitWidths(natural: Widths, width: number): Widths {
  let widths = natural;
  for (const [name, least] of FLEXIBLE) {
    const excess = lineWidth(widths) - width;
    if (excess > 0 && widths[name] > least) {
      const next = Math.max(least, widths[name] - excess);
      widths = { ...widths, [name]: next };
    }
  }
  return widths;
}

function visibleRow(row: ListRow): ListRow {
  const cells = LIST_COLUMNS.map((name) => [name, visibleText(row[name])] as const);
  return { ...row, ...Object.fromEntries(cells) };
}

const HEADINGS: ListRow = {
  number: 'VEP',
  title: 'TITLE',
  sig: 'SIG',
  status: 'STATUS',
  stage: 'STAGE',
  target: 'TARGET',
  people: 'PEOPLE',
  attention: 'ATTENTION',
};

function measure(rows: readonly ListRow[]): Widths {
  const widest = (name: Name) => rows.reduce((most, row) => Math.max(most, stringWidth(row[name])), 0);
  return {
    number: widest('number'),
    title: widest('title'),
    sig: widest('sig'),
    status: widest('status'),
    stage: widest('stage'),
    target: widest('target'),
    people: widest('people'),
    attention: widest('attention'),
  };
}

/** The VEPs as a table that fits the terminal's width ([board §3](../../../docs/specification/board.md#3-the-views)). */
export function renderListTable(veps: readonly BoardVep[], { width, hasColors }: TableContext): string {
  if (veps.length === 0) {
    return 'No VEP fits.\n';
  }
  const paint = createPaint(hasColors);
  const rows = veps.map((vep) => visibleRow(listRow(vep)));
  const natural = measure([HEADINGS, ...rows]);
  const widths = width === null ? natural : fitWidths(natural, width);
  const shown = LIST_COLUMNS.filter((name) => widths[name] > 0);
  const cell = (row: ListRow, name: Name) => {
    const text = fitCell(row[name], widths[name]);
    return name === 'attention' && row !== HEADINGS && row[name] !== '' ? paint('yellow', text.trimEnd()) : text;
  };
  const line = (row: ListRow) =>
    shown
      .map((name) => cell(row, name))
      .join(GAP)
      .trimEnd();
  return [paint('bold', line(HEADINGS)), ...rows.map(line)].map((text) => `${text}\n`).join('');
}
