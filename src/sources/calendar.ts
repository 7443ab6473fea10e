import type { Release } from '../domain/calendar/release.ts';
import { type Calendar, latestReleases, type Schedule } from '../domain/calendar/schedule.ts';
import type { Known } from '../domain/finding/known.ts';
import { message, sourcedCode } from '../domain/finding/message.ts';
import { parseSchedule } from '../parse/calendar/schedule.ts';
import type { SourceText } from '../parse/front-matter/source-text.ts';

/** The freeze calendar's files at one point, wherever they are kept. */
export interface CalendarFiles {
  /** Where each scheduled release has its schedule. */
  readonly paths: ReadonlyMap<Release, string>;
  /** Null where there is no such file. */
  read(path: string): Promise<Known<SourceText | null>>;
  /** How a reader finds a file: an address or a path. */
  sourceOf(path: string): string;
}

/** The releases whose schedules are wanted. */
export interface CalendarNeeds {
  readonly releases: readonly Release[] | 'all';
  /** The latest scheduled ones matter, too. */
  readonly needsOpenRelease: boolean;
}

async function readSchedule(files: CalendarFiles, release: Release, path: string): Promise<Known<Schedule>> {
  const found = await files.read(path);
  if (found.state === 'undetermined') {
    return { state: 'undetermined', reason: message`The schedule of ${release} cannot be read: ${found.reason}` };
  }
  const source = files.sourceOf(path);
  return found.value?.kind === 'text'
    ? parseSchedule(found.value.text, release, source)
    : {
        state: 'undetermined',
        reason: message`The schedule of ${sourcedCode(release, source)} is not a text file.`,
      };
}

/** Reads the schedules of those of the wanted releases that have one, as `freezeOf` wants them. */
export async function readCalendar(
  files: CalendarFiles,
  { releases, needsOpenRelease }: CalendarNeeds,
): Promise<Calendar> {
  const latest = needsOpenRelease ? latestReleases(files.paths.keys()) : [];
  const asked = releases === 'all' ? files.paths.keys() : releases;
  const schedules = [...new Set([...asked, ...latest])].flatMap((release) => {
    const path = files.paths.get(release);
    return path === undefined ? [] : [readSchedule(files, release, path).then((one) => [release, one] as const)];
  });
  return { scheduled: [...files.paths.keys()], schedules: new Map(await Promise.all(schedules)) };
}
