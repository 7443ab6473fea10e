import { daysAhead } from './days-ahead.ts';
import { createFilterControls } from './vep-filters.ts';
import { createTableView } from './vep-table-view.ts';
import { type Column, EMPTY_VIEW, formatView, hasView, parseView, type View } from './view-state.ts';

const DAY = 86_400_000;
const STALE = 1.5 * DAY;

function metaContent(name: string): string {
  return document.querySelector<HTMLMetaElement>(`meta[name=${name}]`)?.content ?? '';
}

/** Before anything is drawn: what the script adds is there from the start, and nothing moves later. */
function markPage(): void {
  const { classList } = document.documentElement;
  classList.add('js');
  classList.toggle('stale', Date.now() - Date.parse(metaContent('instant')) > STALE);
}

function countDays(): void {
  const timeZone = metaContent('time-zone');
  // Swedes write dates as yyyy-mm-dd.
  const today = new Date().toLocaleDateString('sv-SE', { timeZone });
  for (const place of document.querySelectorAll<HTMLElement>('[data-date]')) {
    place.textContent = daysAhead(Math.round((Date.parse(place.dataset.date ?? '') - Date.parse(today)) / DAY));
  }
}

function setAddress(view: View): void {
  const state = formatView(view);
  history.replaceState(null, '', state === '' ? `${location.pathname}${location.search}` : `#${state}`);
}

function nextSort(column: Column, sort: string): string {
  return sort === column ? `-${column}` : column;
}

function startTable(table: HTMLTableElement, place: Element): void {
  const reset = document.querySelector<HTMLButtonElement>('#all .reset');
  const show = (view: View) => {
    reset?.toggleAttribute('hidden', formatView(view) === '');
    setAddress(view);
    filters.write(view);
    tableView?.show(view);
  };
  const filters = createFilterControls(place, show);
  const tableView = createTableView(table, (column) => {
    const view = filters.read();
    show({ ...view, sort: nextSort(column, view.sort) });
  });
  const followAddress = () => {
    if (hasView(location.hash)) {
      show(parseView(location.hash));
      document.querySelector('#all')?.scrollIntoView();
    }
  };
  reset?.addEventListener('click', () => show(EMPTY_VIEW));
  addEventListener('hashchange', followAddress);
  tableView?.show(EMPTY_VIEW);
  followAddress();
}

/** A place that an address leads to is opened; not every browser does so. */
function openTarget(): void {
  const target = document.getElementById(location.hash.slice(1));
  const fold = target?.closest('details');
  if (target && fold && !fold.open) {
    fold.open = true;
    target.scrollIntoView();
  }
}

/** A number leads to its proposal, anything else to the proposals that have it. */
function startFind(): void {
  document.querySelector<HTMLInputElement>('.find input')?.addEventListener('change', ({ currentTarget }) => {
    const q = currentTarget instanceof HTMLInputElement ? currentTarget.value.trim() : '';
    const place = `vep-${q.replace(/^(?:vep)?[\s#-]*/i, '')}`;
    if (q !== '') {
      location.hash = document.getElementById(place) === null ? formatView({ q }) : place;
    }
  });
}

function start(): void {
  countDays();
  startFind();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-view]')) {
    link.hash = link.dataset.view ?? '';
  }
  const table = document.querySelector<HTMLTableElement>('table.veps');
  const place = document.querySelector('.filters');
  if (table !== null && place !== null) {
    startTable(table, place);
  }
  addEventListener('hashchange', openTarget);
  openTarget();
}

markPage();
document.addEventListener('DOMContentLoaded', start);
