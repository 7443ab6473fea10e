import type { Known } from '../domain/known.ts';
import { message } from '../domain/message.ts';
import { parseRelease, type Release } from '../domain/release.ts';
import type { Calendar, Schedule } from '../domain/schedule.ts';
import { parseSchedule } from '../parse/schedule.ts';
import { BLOB_FIELDS, blob, readBlobText, TEXT_WEIGHT } from './blob.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { list, nullable, type Reader, record, text } from './reader.ts';

/** Where the freeze calendar lies. */
export interface CalendarPlace {
  readonly repository: RepositoryName;
  /** Contains `{version}`. */
  readonly path: string;
  readonly ref: string;
  /** `https://github.com`, for links. */
  readonly serverUrl: string;
}

/** Which releases have a schedule, at one commit of the calendar's repository. */
export interface CalendarListing {
  readonly place: CalendarPlace;
  readonly commit: string;
  readonly releases: readonly Release[];
}

const VERSION = '{version}';

/** The path's parts: the folder that is listed, the name in it that holds the version, and what lies below that name. */
function splitPath(path: string) {
  const segments = path.split('/');
  const index = segments.findIndex((segment) => segment.includes(VERSION));
  return {
    folder: segments.slice(0, index).join('/'),
    pattern: segments[index] ?? '',
    below: segments.slice(index + 1),
  };
}

/** The release whose name the pattern gives exactly; `v1.11` for `v1.11` in `{version}`. */
function releaseOf(name: string, pattern: string): Release | null {
  const [prefix = '', suffix = ''] = pattern.split(VERSION);
  const version = name.slice(prefix.length, name.length - suffix.length);
  const release = parseRelease(version);
  return release !== null && pattern.replaceAll(VERSION, release) === name ? release : null;
}

interface Entry {
  readonly name: string;
  readonly object: { readonly entries: readonly { readonly name: string }[] | null } | null;
}

const entry: Reader<Entry> = record({
  name: text,
  object: nullable(record({ entries: nullable(list(record({ name: text }))) })),
});

const listing = nullable(
  record({
    commit: nullable(record({ oid: text })),
    folder: nullable(record({ entries: nullable(list(entry)) })),
  }),
);

/** The release that an entry of the folder schedules. A folder counts only if it holds the next part of the path. */
function scheduledBy({ name, object }: Entry, { pattern, below }: ReturnType<typeof splitPath>): Release | null {
  const release = releaseOf(name, pattern);
  const next = below[0]?.replaceAll(VERSION, release ?? '');
  const isThere = next === undefined || (object?.entries?.some((inner) => inner.name === next) ?? false);
  return isThere ? release : null;
}

/**
 * Finds which releases are scheduled, with one look at the calendar's tree. A repository or ref that is missing
 * is `undetermined`, not an empty calendar: the gate must not open because something was renamed.
 */
export async function readCalendarListing(client: GitHubClient, place: CalendarPlace): Promise<Known<CalendarListing>> {
  const { repository, path, ref } = place;
  const parts = splitPath(path);
  const name = `${repository.owner}/${repository.name}`;
  const answer = await client.ask({
    field: `repository(owner: $owner, name: $name) {
      commit: object(expression: $ref) { oid }
      folder: object(expression: $folder) {
        ... on Tree { entries { name object { ... on Tree { entries { name } } } } }
      }
    }`,
    variables: {
      owner: ['String!', repository.owner],
      name: ['String!', repository.name],
      ref: ['String!', ref],
      folder: ['String!', `${ref}:${parts.folder}`],
    },
    weight: TEXT_WEIGHT,
    read: listing,
  });
  if (answer.state === 'undetermined') {
    return { state: 'undetermined', reason: message`The freeze calendar in ${name} cannot be read: ${answer.reason}` };
  }
  const commit = answer.value?.commit?.oid;
  if (commit === undefined) {
    return { state: 'undetermined', reason: message`The freeze calendar's repository ${name} has no ${ref}.` };
  }
  const entries = answer.value?.folder?.entries ?? [];
  const releases = entries.map((one) => scheduledBy(one, parts));
  return { state: 'known', value: { place, commit, releases: releases.filter((release) => release !== null) } };
}

const scheduleAnswer = nullable(record({ object: blob }));

async function readSchedule(
  client: GitHubClient,
  { place, commit }: CalendarListing,
  release: Release,
): Promise<Known<Schedule>> {
  const { owner, name } = place.repository;
  const path = place.path.replaceAll(VERSION, release);
  const answer = await client.ask({
    field: `repository(owner: $owner, name: $name) { object(expression: $file) { ${BLOB_FIELDS} } }`,
    variables: { owner: ['String!', owner], name: ['String!', name], file: ['String!', `${commit}:${path}`] },
    weight: TEXT_WEIGHT,
    read: scheduleAnswer,
  });
  if (answer.state === 'undetermined') {
    return { state: 'undetermined', reason: message`The schedule of ${release} cannot be read: ${answer.reason}` };
  }
  const found = answer.value?.object ?? null;
  const source = found === null ? null : await readBlobText(client, place.repository, found);
  if (source?.kind !== 'text') {
    return {
      state: 'undetermined',
      reason: message`The schedule ${path} in ${`${owner}/${name}`} is not a text file.`,
    };
  }
  return parseSchedule(source.text, release, `${place.serverUrl}/${owner}/${name}/blob/${commit}/${path}`);
}

/** Reads the schedules of those of the wanted releases that have one. */
export async function readCalendar(
  client: GitHubClient,
  listed: Known<CalendarListing>,
  wanted: readonly Release[],
): Promise<Known<Calendar>> {
  if (listed.state === 'undetermined') {
    return listed;
  }
  const { releases } = listed.value;
  const asked = [...new Set(wanted)].filter((release) => releases.includes(release));
  const schedules = await Promise.all(
    asked.map(async (release) => [release, await readSchedule(client, listed.value, release)] as const),
  );
  return { state: 'known', value: { scheduled: releases, schedules: new Map(schedules) } };
}
