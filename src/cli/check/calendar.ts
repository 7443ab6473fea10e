import { join, resolve } from 'node:path';
import type { Calendar } from '../../domain/calendar/schedule.ts';
import type { Known } from '../../domain/finding/known.ts';
import { type Message, message } from '../../domain/finding/message.ts';
import { type Settings, SettingsError } from '../../domain/settings/settings.ts';
import { openCalendarCopy } from '../../git/calendar/calendar-copy.ts';
import { type CalendarOnDisk, openCalendarFolder } from '../../git/calendar/calendar-files.ts';
import { GitError } from '../../git/run-git.ts';
import { readPathKind } from '../../git/workspace.ts';
import { type CalendarNeeds, readCalendar } from '../../sources/calendar.ts';
import { cacheFolder } from '../cache-folder.ts';
import type { World } from '../world.ts';

/** The calendar as far as it could be read, and what to say about where it came from. */
export interface CalendarReading {
  readonly calendar: Known<Calendar>;
  readonly notes: readonly Message[];
}

interface OpenedCalendar {
  readonly files: CalendarOnDisk;
  readonly notes: readonly Message[];
}

/** Freeze dates are set months ahead: an hour-old copy is as good as a new one, and a hook must not wait each time. */
const FRESH_MILLISECONDS = 60 * 60 * 1000;
const RETRY_MILLISECONDS = 5 * 60 * 1000;
const TIMEOUT_MILLISECONDS = 20_000;

const ADDRESS = /^(?:[a-z][a-z0-9+.-]*:\/\/|[^/\\]+@[^/\\]+:)/i;
const GITHUB = /^https:\/\/github\.com\/[^/]+\/[^/]+?(?=\.git$|\/?$)/;

/** Who is let in, and by what password, in front of a host. */
const CREDENTIALS = /(?<=[a-z][a-z0-9+.-]*:\/\/)[^/?#\s]*@/gi;

/** An address, or words about it, without a password. */
function withoutCredentials(text: string): string {
  return text.replace(CREDENTIALS, '');
}

function pageOf(url: string): (commit: string, path: string) => string {
  const page = GITHUB.exec(url)?.[0];
  return (commit, path) => (page === undefined ? `${url} ${path}` : `${page}/blob/${commit}/${path}`);
}

async function openCopy(url: string, ref: string, { settings, world }: RuleInputs): Promise<OpenedCalendar> {
  // Loaded only here: what makes the name of a copy takes as long to start as a fifth of everything else.
  const { readCalendarCopy } = await import('../../git/calendar/calendar-clone.ts');
  const limits = {
    now: world.now().getTime(),
    freshMilliseconds: FRESH_MILLISECONDS,
    retryMilliseconds: RETRY_MILLISECONDS,
    timeoutMilliseconds: TIMEOUT_MILLISECONDS,
  };
  const copy = await readCalendarCopy({ url, ref, cache: cacheFolder(world), environment: world.environment }, limits);
  const day = new Date(copy.fetchedAt).toISOString().slice(0, 10);
  const address = withoutCredentials(url);
  const failure = copy.failure === null ? null : withoutCredentials(copy.failure);
  const notes =
    failure === null
      ? []
      : [message`The freeze calendar ${address} could not be reached (${failure}); its copy of ${day} is used.`];
  return { files: await openCalendarCopy(copy, settings.schedulePath, pageOf(address)), notes };
}

interface RuleInputs {
  readonly settings: Settings;
  readonly world: World;
}

async function openCalendar(place: string | null, inputs: RuleInputs): Promise<OpenedCalendar> {
  const { settings, world } = inputs;
  if (place === null) {
    const { owner, name } = settings.scheduleRepository;
    return await openCopy(`https://github.com/${owner}/${name}`, settings.scheduleRef, inputs);
  }
  if (ADDRESS.test(place)) {
    return await openCopy(place, 'HEAD', inputs);
  }
  const folder = resolve(world.directory, place);
  if (readPathKind(folder) !== 'folder') {
    throw new SettingsError(`The calendar \`${place}\` is neither a folder nor an address that git can fetch from.`);
  }
  const files = await openCalendarFolder(folder, settings.schedulePath);
  const empty = message`The folder ${place || '.'} holds no schedule: none of its files is a ${settings.schedulePath}.`;
  return { files: { ...files, sourceOf: (path) => join(place, path) }, notes: files.paths.size === 0 ? [empty] : [] };
}

function unreadable(place: string | null, error: GitError, { settings }: RuleInputs): CalendarReading {
  const { owner, name } = settings.scheduleRepository;
  const address = withoutCredentials(place ?? `${owner}/${name}`);
  const failure = withoutCredentials(error.message);
  const reason = message`The freeze calendar ${address} could not be read (${failure}), and there is no copy of it on this machine. Name a clone of it with ${'--calendar <folder>'}, or run the check again where the network can be reached.`;
  return { calendar: { state: 'undetermined', reason }, notes: [] };
}

/**
 * Reads the schedules that are needed from a folder, from a repository, or from this machine's copy of one.
 *
 * @param place a folder or an address; null for the repository of the settings
 */
export async function readCalendarFrom(
  place: string | null,
  needs: CalendarNeeds,
  inputs: RuleInputs,
): Promise<CalendarReading> {
  try {
    const { files, notes } = await openCalendar(place, inputs);
    try {
      return { calendar: { state: 'known', value: await readCalendar(files, needs) }, notes };
    } finally {
      files.close();
    }
  } catch (error) {
    if (error instanceof GitError) {
      return unreadable(place, error, inputs);
    }
    throw error;
  }
}
