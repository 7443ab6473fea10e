import { isShown, readRow, sortRows, type VepRow } from './vep-rows.ts';
import { COLUMNS, type Column, type View } from './view-state.ts';

/** More rows than anybody reads are laid out on demand only: a keystroke must not wait for them. */
const ROWS = 100;

/** The table, and what of it is shown. */
export interface TableView {
  show(view: View): void;
}

function showCount(text: string): void {
  const place = document.querySelector('#all .shown span');
  if (place !== null) {
    place.textContent = text;
  }
}

/** Headings become buttons here and not in the document: without this script they would do nothing. */
function addSortButtons(table: HTMLTableElement, onSort: (column: Column) => void): void {
  for (const heading of table.querySelectorAll<HTMLElement>('thead th')) {
    const column = COLUMNS.find((name) => name === heading.dataset.column);
    if (column !== undefined) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = heading.textContent;
      button.addEventListener('click', () => onSort(column));
      heading.replaceChildren(button);
    }
  }
}

function markSorted(table: HTMLTableElement, sort: string): void {
  for (const heading of table.querySelectorAll<HTMLElement>('thead th')) {
    heading.removeAttribute('aria-sort');
    if (heading.dataset.column === sort.replace(/^-/, '')) {
      heading.setAttribute('aria-sort', sort.startsWith('-') ? 'descending' : 'ascending');
    }
  }
}

/** Rows that are not shown are not in the document at all: then it is small, and quick to lay out. */
function placeRows(body: HTMLTableSectionElement, rows: readonly VepRow[]): void {
  const isInPlace =
    body.rows.length === rows.length && rows.every(({ element }, index) => body.rows[index] === element);
  if (!isInPlace) {
    body.replaceChildren(...rows.map(({ element }) => element));
  }
}

/** Takes over the table; `onSort` hears of a heading that was chosen. */
export function createTableView(table: HTMLTableElement, onSort: (column: Column) => void): TableView | null {
  const [body] = table.tBodies;
  const more = document.querySelector<HTMLButtonElement>('#all .more button');
  if (body === undefined || more === null) {
    return null;
  }
  const rows = [...body.rows].map(readRow);
  let shown: readonly VepRow[] = rows;
  const place = (limit: number) => {
    placeRows(body, shown.slice(0, limit));
    more.hidden = shown.length <= limit;
    more.textContent = `Show the other ${shown.length - limit}`;
  };
  addSortButtons(table, onSort);
  more.addEventListener('click', () => {
    const next = shown[ROWS]?.element.querySelector('a');
    place(rows.length);
    next?.focus();
  });
  return {
    show(view) {
      shown = sortRows(rows, view.sort).filter((row) => isShown(row, view));
      place(ROWS);
      markSorted(table, view.sort);
      showCount(`${shown.length} of ${rows.length} proposals`);
    },
  };
}
