import { join } from 'node:path';
import type { CalendarFiles } from '../../sources/calendar.ts';
import { findSchedules, splitPath } from '../../sources/schedule-path.ts';
import { openFolder } from '../snapshot.ts';

/** A copy of the freeze calendar that can be read without the network. Close it when done. */
export interface CalendarOnDisk extends CalendarFiles {
  close(): void;
}

/** The folder that every schedule is in, however deep: what has to be listed. */
export function scheduleFolder(pattern: string): string {
  return splitPath(pattern).folder || '.';
}

/** Opens a calendar that is in a folder: a clone of the calendar's repository, or a copy. */
export async function openCalendarFolder(directory: string, pattern: string): Promise<CalendarOnDisk> {
  const { paths, read } = await openFolder(directory, scheduleFolder(pattern));
  const inside = paths.map((path) => path.replace(/^\.\//, ''));
  return {
    paths: findSchedules(inside, pattern),
    read: async (path) => ({ state: 'known', value: await read(path) }),
    sourceOf: (path) => join(directory, path),
    close: () => undefined,
  };
}
