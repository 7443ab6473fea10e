import { compareReleases, parseRelease } from '../../../domain/calendar/release.ts';
import { STAGES } from '../../../domain/vep/stage.ts';
import { STATUSES } from '../../../domain/vep/status.ts';
import { ANY, COLUMNS, type Column, type View } from './view-state.ts';

/** A row of the table with the texts of its cells, read once. */
export interface VepRow {
  readonly element: HTMLTableRowElement;
  readonly cells: Readonly<Record<Column, string>>;
  /** The owning SIG, without those that take part. */
  readonly sig: string;
  readonly people: ReadonlySet<string>;
  readonly releases: readonly string[];
  readonly reasons: readonly string[];
  /** Everything that the search looks at, in lower case. */
  readonly text: string;
}

function items(text: string): readonly string[] {
  return text.split(', ').filter((item) => item !== '');
}

function handles(text: string): readonly string[] {
  return items(text.replace(/ \+\d+$/, ''));
}

export function readRow(element: HTMLTableRowElement): VepRow {
  const [...found] = element.cells;
  const texts = COLUMNS.map((column, index) => [column, found[index]?.textContent ?? ''] as const);
  const cells = Object.fromEntries(texts) as Record<Column, string>;
  const who = (element.dataset.who ?? '').split(' ');
  return {
    element,
    cells,
    sig: cells.sig.split(' +')[0] ?? '',
    people: new Set([...handles(cells.reviewers), ...handles(cells.approvers), ...who]),
    releases: cells.release.match(/v\d+\.\d+/g) ?? [],
    reasons: items(cells.attention).map((reason) => reason.replaceAll(' ', '-')),
    text: [...Object.values(cells), ...who].join(' ').toLowerCase(),
  };
}

/** True if a row passes every filter that is set. */
export function isShown(row: VepRow, view: View): boolean {
  const { cells } = row;
  const isEqual = (wanted: string, value: string) => wanted === '' || wanted === value;
  return (
    isEqual(view.sig, row.sig) &&
    isEqual(view.status, cells.status) &&
    isEqual(view.stage, cells.stage) &&
    (view.release === '' || row.releases.includes(view.release)) &&
    (view.person === '' || row.people.has(view.person)) &&
    (view.since === '' || cells.changed >= view.since) &&
    (view.attention === '' ||
      (view.attention === ANY ? row.reasons.length > 0 : row.reasons.includes(view.attention))) &&
    view.q
      .toLowerCase()
      .split(/\s+/)
      .every((word) => row.text.includes(word))
  );
}

// One collator for all: a new one for each comparison takes most of the time.
const compareTexts = new Intl.Collator('en').compare;

function compareByPlace(names: readonly string[]): (left: string, right: string) => number {
  return (left, right) => names.indexOf(left) - names.indexOf(right);
}

function compareTargets(left: string, right: string): number {
  const [first, second] = [left, right].map((text) => parseRelease(text.split(' ')[0] ?? ''));
  return first && second ? compareReleases(first, second) : 0;
}

const COMPARISONS: Readonly<Record<Column, (left: string, right: string) => number>> = {
  number: (left, right) => Number(left) - Number(right),
  title: compareTexts,
  sig: compareTexts,
  status: compareByPlace([...STATUSES, 'legacy', 'unreadable', 'none']),
  stage: compareByPlace([...STAGES, 'meta']),
  release: compareTargets,
  reviewers: compareTexts,
  approvers: compareTexts,
  changed: compareTexts,
  attention: (left, right) => items(left).length - items(right).length,
};

/** The rows in the order of a column, `-` before it for the other way round; a row without a value comes last. */
export function sortRows(rows: readonly VepRow[], sort: string): readonly VepRow[] {
  const column = COLUMNS.find((name) => name === sort.replace(/^-/, ''));
  if (column === undefined) {
    return rows;
  }
  const direction = sort.startsWith('-') ? -1 : 1;
  const compare = COMPARISONS[column];
  const isEmpty = ({ cells }: VepRow) => Number(cells[column] === '');
  return [...rows].sort((left, right) => {
    return isEmpty(left) - isEmpty(right) || direction * compare(left.cells[column], right.cells[column]);
  });
}
