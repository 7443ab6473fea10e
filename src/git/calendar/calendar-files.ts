import { join } from 'node:path';
import type { Release } from '../../domain/calendar/release.ts';
import { type Calendar, latestReleases, type Schedule } from '../../domain/calendar/schedule.ts';
import type { Known } from '../../domain/finding/known.ts';
import { message } from '../../domain/finding/message.ts';
import { parseSchedule } from '../../parse/calendar/schedule.ts';
import type { SourceText } from '../../parse/front-matter/source-text.ts';
import { findSchedules, splitPath } from '../../sources/schedule-path.ts';
import { openFolder } from '../snapshot.ts';

/** A copy of the freeze calendar that can be read without the network. */
export interface CalendarFiles {
  /** The schedule files that exist, by release. */
  readonly paths: ReadonlyMap<Release, string>;
  read(path: string): Promise<SourceText | null>;
  /** How a reader finds the file: an address or a path. */
  sourceOf(path: string): string;
  close(): void;
}

/** The folder that every schedule is in, however deep: what has to be listed. */
export function scheduleFolder(pattern: string): string {
  return splitPath(pattern).folder || '.';
}

/** Opens a calendar that is in a folder: a clone of the calendar's repository, or a copy. */
export async function openCalendarFolder(directory: string, pattern: string): Promise<CalendarFiles> {
  const snapshot = await openFolder(directory, scheduleFolder(pattern));
  const paths = snapshot.paths.map((path) => path.replace(/^\.\//, ''));
  return {
    paths: findSchedules(paths, pattern),
    read: snapshot.read,
    sourceOf: (path) => join(directory, path),
    close: snapshot.close,
  };
}

async function readSchedule(files: CalendarFiles, release: Release, path: string): Promise<Known<Schedule>> {
  const source = await files.read(path);
  return source?.kind === 'text'
    ? parseSchedule(source.text, release, files.sourceOf(path))
    : {
        state: 'undetermined',
        reason: message`The schedule of ${release} (${files.sourceOf(path)}) is not a text file.`,
      };
}

/** Reads the schedules of these releases, and of those among which the next open one is found; a release without one is left out, as `freezeOf` wants it. */
export async function readCalendar(files: CalendarFiles, releases: readonly Release[]): Promise<Calendar> {
  const asked = new Set([...releases, ...latestReleases(files.paths.keys())]);
  const wanted = [...asked].flatMap((release) => {
    const path = files.paths.get(release);
    return path === undefined ? [] : [{ release, path }];
  });
  const schedules = wanted.map(
    async ({ release, path }) => [release, await readSchedule(files, release, path)] as const,
  );
  return { scheduled: [...files.paths.keys()], schedules: new Map(await Promise.all(schedules)) };
}
