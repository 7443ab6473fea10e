import { basename } from 'node:path';
import { type Calls, groupByRoom, roomOf, type Stop, type Tour, walk } from './walk.ts';

function renderStop({ path, what }: Stop): string {
  const link = `[${basename(path, '.ts')}](${path})`;
  return what === null ? link : `${link} (${what})`;
}

function renderTour(tour: Tour, calls: Calls): string {
  const stops = walk(tour, calls);
  const groups = groupByRoom(stops);
  const lines = groups.map((group) => `1. **${roomOf(group[0]?.path ?? '')}**: ${group.map(renderStop).join(' → ')}`);
  const size = `${stops.length} files, ${groups.length - 1} changes of room`;
  return `${tour.title} (${size}):\n\n${lines.join('\n')}\n`;
}

/** The tours as Markdown. */
export function renderTours(tours: readonly Tour[], calls: Calls): string {
  return tours.map((tour) => renderTour(tour, calls)).join('\n');
}

const BEGIN = '<!-- written by npm run tour -->\n';
const END = '<!-- end of the tour -->';

/** Puts the tours into a page between their marks. */
export function withTours(page: string, tours: string): string {
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) {
    throw new Error(`The page has no place for the tours, between ${BEGIN.trim()} and ${END}.`);
  }
  return `${before}${BEGIN}\n${tours}\n${END}${after}`;
}
