import { createHash } from 'node:crypto';
import { readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GitError, type GitPlace, runGit } from '../run-git.ts';
import { isMissing } from '../source-file.ts';
import { type CalendarCopy, DAMAGED, REF } from './calendar-copy.ts';

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
  /** After a failure an older copy is used for so long before the network is asked again. */
  readonly retryMilliseconds: number;
  readonly timeoutMilliseconds: number;
}

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

/** Kept by ourselves, for git touches FETCH_HEAD when a fetch fails, too: when the network answered, and when not, with why. */
const STAMPS = { fetched: join('.git', 'fetched'), failed: join('.git', 'failed') } as const;

async function stamp(file: string, text: string, now: number): Promise<void> {
  await writeFile(file, text);
  await utimes(file, new Date(now), new Date(now));
}

async function readStampTime(file: string): Promise<number | null> {
  try {
    return (await stat(file)).mtimeMs;
  } catch (error) {
    if (isMissing(error)) {
      return null;
    }
    throw error;
  }
}

/** A server that is silent makes git itself give up, with the process that talks to it, before git is stopped. */
function requestPolicy({ timeoutMilliseconds }: FetchLimits): readonly string[] {
  const seconds = Math.ceil((timeoutMilliseconds / 1000) * 0.75);
  return ['-c', 'http.lowSpeedLimit=1', '-c', `http.lowSpeedTime=${seconds}`];
}

async function fetchInto(directory: string, origin: CalendarOrigin, limits: FetchLimits): Promise<void> {
  const place = placeOf(directory, origin);
  const signal = AbortSignal.timeout(limits.timeoutMilliseconds);
  const fetch = [...requestPolicy(limits), '-c', 'gc.auto=0', 'fetch', '--quiet', '--depth=1', '--no-tags', '--'];
  try {
    await runGit(place, [...fetch, origin.url, `+${origin.ref}:${REF}`], { signal });
  } catch (error) {
    const seconds = limits.timeoutMilliseconds / 1000;
    throw signal.aborted ? new GitError(`no answer within ${seconds} seconds`, null) : error;
  }
  await stamp(join(directory, STAMPS.fetched), '', limits.now);
}

/** Puts a whole copy in its place, unless another process was faster. */
async function moveInto(directory: string, made: string): Promise<void> {
  try {
    await rename(made, directory);
  } catch {
    if ((await readStampTime(join(directory, STAMPS.fetched))) === null) {
      await rm(directory, { recursive: true, force: true });
      await rename(made, directory);
    }
  }
}

/** Makes the first copy beside its place: several processes may begin at once, and each must find a whole one. */
async function makeCopy(directory: string, origin: CalendarOrigin, limits: FetchLimits): Promise<void> {
  const made = `${directory}-${process.pid}`;
  try {
    // Git makes the folders on the way.
    await runGit(placeOf(tmpdir(), origin), ['init', '--quiet', '--', made]);
    await fetchInto(made, origin, limits);
    await moveInto(directory, made);
  } finally {
    await rm(made, { recursive: true, force: true });
  }
}

/** Fetches what is new. Another process may be about it, too: what it fetched is as good. */
async function renewCopy(directory: string, origin: CalendarOrigin, limits: FetchLimits): Promise<string | null> {
  const failed = join(directory, STAMPS.failed);
  const failedAt = await readStampTime(failed);
  if (failedAt !== null && limits.now - failedAt < limits.retryMilliseconds) {
    return await readFile(failed, 'utf8');
  }
  try {
    await fetchInto(directory, origin, limits);
    return null;
  } catch (error) {
    const fetchedAt = await readStampTime(join(directory, STAMPS.fetched));
    if (fetchedAt !== null && limits.now - fetchedAt < limits.freshMilliseconds) {
      return null;
    }
    const failure = error instanceof Error ? error.message : String(error);
    // Where the cache cannot be written the copy serves all the same.
    await stamp(failed, failure, limits.now).catch(() => undefined);
    return failure;
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
  const stampFile = join(directory, STAMPS.fetched);
  const before = await readStampTime(stampFile);
  let failure: string | null = null;
  if (before === null) {
    await makeCopy(directory, origin, limits);
  } else if (limits.now - before >= limits.freshMilliseconds) {
    failure = await renewCopy(directory, origin, limits);
  }
  const fetchedAt = await readStampTime(stampFile);
  if (fetchedAt === null) {
    throw new GitError(failure ?? DAMAGED, null);
  }
  return { place, fetchedAt, failure };
}
