import { findSchedules } from '../../sources/schedule-path.ts';
import { openObjects } from '../objects.ts';
import { GitError, type GitPlace } from '../run-git.ts';
import { readEntry, readTree } from '../tree.ts';
import { type CalendarOnDisk, scheduleFolder } from './calendar-files.ts';

/** A copy of the calendar on this machine. */
export interface CalendarCopy {
  readonly place: GitPlace;
  /** Milliseconds since 1970; when the network last gave it. */
  readonly fetchedAt: number;
  /** Why the network did not give a newer one; null when it was asked and answered, or needed no asking. */
  readonly failure: string | null;
}

/** The branch of a copy that holds what was fetched last. */
export const REF = 'refs/heads/calendar';

export const DAMAGED = 'the copy in the cache is damaged';

/**
 * Opens a copy for reading. `pageOf` gives the address of a file at the copy's commit.
 *
 * @throws {GitError} when the copy cannot be read
 */
export async function openCalendarCopy(
  { place, failure }: CalendarCopy,
  pattern: string,
  pageOf: (commit: string, path: string) => string,
): Promise<CalendarOnDisk> {
  const objects = openObjects(place);
  try {
    const commit = await objects.findCommit(REF);
    if (commit === null) {
      throw new GitError(failure ?? DAMAGED, null);
    }
    const folder = scheduleFolder(pattern);
    const tree = await readTree(objects, commit, folder === '.' ? null : [folder]);
    return {
      paths: findSchedules([...tree.keys()], pattern),
      read: async (path) => ({ state: 'known', value: await readEntry({ objects, tree }, path) }),
      sourceOf: (path) => pageOf(commit, path),
      close: objects.close,
    };
  } catch (error) {
    objects.close();
    throw error;
  }
}
