import { createHash } from 'node:crypto';
import { mkdir, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BlobReader } from './blob-reader.ts';
import { type CalendarFiles, findSchedules, scheduleFolder } from './calendar-files.ts';
import { askGit, GitError, type GitPlace, runGit } from './run-git.ts';
import { readEntry } from './snapshot.ts';
import { isMissing } from './source-file.ts';
import { readTree } from './tree.ts';

/** A calendar's repository and where its copies are kept. */
export interface CalendarOrigin {
  /** Anything that git can fetch from. */
  readonly url: string;
  readonly ref: string;
  /** The cache's folder; made when it is not there. */
  readonly cache: string;
  /** Git's environment, of which nothing that binds it to another repository is used. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** The bounds of asking the network. */
export interface FetchLimits {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** A copy younger than this is not fetched again. */
  readonly freshMilliseconds: number;
  readonly timeoutMilliseconds: number;
}

/** A copy of the calendar on this machine. */
export interface CalendarCopy {
  readonly place: GitPlace;
  readonly commit: string;
  /** Milliseconds since 1970; when the network last gave it. */
  readonly fetchedAt: number;
  /** Why the network did not give a newer one; null when it was asked and answered, or needed no asking. */
  readonly failure: string | null;
}

const REF = 'refs/heads/calendar';

/**
 * A hook runs with these set: git would then fetch the calendar into the author's own repository
 * (`git rev-parse --local-env-vars`).
 */
const BINDING =
  /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|COMMON_DIR|PREFIX|SHALLOW_FILE|GRAFT_FILE|NAMESPACE)$/;

function placeOf(directory: string, { environment }: CalendarOrigin): GitPlace {
  const unbound = Object.entries(environment).filter(([name]) => !BINDING.test(name));
  // A prompt for a password would hang a hook.
  return { directory, environment: { ...Object.fromEntries(unbound), GIT_TERMINAL_PROMPT: '0' } };
}

function copyFolder({ url, ref, cache }: CalendarOrigin): string {
  const key = createHash('sha256').update(`${url}\n${ref}`).digest('hex').slice(0, 16);
  return join(cache, `calendar-${key}`);
}

/** Kept by ourselves: git touches FETCH_HEAD when a fetch fails, too. */
function stampFile(directory: string): string {
  return join(directory, '.git', 'fetched');
}

async function readFetchTime(directory: string): Promise<number | null> {
  try {
    return (await stat(stampFile(directory))).mtimeMs;
  } catch (error) {
    if (isMissing(error)) {
      return null;
    }
    throw error;
  }
}

async function fetchCopy(origin: CalendarOrigin, directory: string, limits: FetchLimits): Promise<string | null> {
  const { url, ref } = origin;
  const place = placeOf(directory, origin);
  const fetch = ['-c', 'gc.auto=0', 'fetch', '--quiet', '--depth=1', '--no-tags', '--'];
  try {
    await mkdir(directory, { recursive: true });
    await runGit(place, ['init', '--quiet']);
    await runGit(place, [...fetch, url, `+${ref}:${REF}`], AbortSignal.timeout(limits.timeoutMilliseconds));
    const time = new Date(limits.now);
    await writeFile(stampFile(directory), '');
    await utimes(stampFile(directory), time, time);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * Brings the copy of a calendar up to date, if the network allows.
 *
 * @throws {GitError} when there is neither an answer from the network nor an older copy
 */
export async function readCalendarCopy(origin: CalendarOrigin, limits: FetchLimits): Promise<CalendarCopy> {
  const directory = copyFolder(origin);
  const place = placeOf(directory, origin);
  const before = await readFetchTime(directory);
  const isFresh = before !== null && limits.now - before < limits.freshMilliseconds;
  const failure = isFresh ? null : await fetchCopy(origin, directory, limits);
  const fetchedAt = isFresh || failure !== null ? before : limits.now;
  const commit = fetchedAt === null ? null : await askGit(place, ['rev-parse', '--verify', '--quiet', REF]);
  if (commit === null || fetchedAt === null) {
    throw new GitError(failure ?? 'the copy in the cache is damaged', null);
  }
  return { place, commit: commit.trim(), fetchedAt, failure };
}

/** Opens a copy for reading. `pageOf` gives the address of a file at the copy's commit. */
export async function openCalendarCopy(
  { place, commit }: CalendarCopy,
  pattern: string,
  pageOf: (commit: string, path: string) => string,
): Promise<CalendarFiles> {
  const folder = scheduleFolder(pattern);
  const tree = await readTree(place, commit, folder === '.' ? [] : [folder]);
  const blobs = new BlobReader(place);
  return {
    paths: findSchedules([...tree.keys()], pattern),
    read: (path) => readEntry({ tree, blobs }, path),
    sourceOf: (path) => pageOf(commit, path),
    close: () => blobs.close(),
  };
}
