import type { Release } from '../../domain/calendar/release.ts';
import { type Calendar, latestReleases, type Schedule } from '../../domain/calendar/schedule.ts';
import type { Known } from '../../domain/finding/known.ts';
import { message } from '../../domain/finding/message.ts';
import { parseSchedule } from '../../parse/calendar/schedule.ts';
import type { SourceText } from '../../parse/front-matter/source-text.ts';
import type { GitHubClient } from '../client/client.ts';
import { nullable, record } from '../client/reader.ts';
import { BLOB_FIELDS, blob, readBlobText, readWholeBlob, TEXT_WEIGHT } from '../content/blob.ts';
import { readListingByRest } from './calendar-by-rest.ts';
import type { CalendarListing, CalendarOutline } from './calendar-outline.ts';
import { nameOf, schedulePathOf } from './calendar-place.ts';

/** The releases whose schedules are wanted. */
export interface CalendarNeeds {
  readonly releases: readonly Release[];
  /** The latest scheduled ones matter, too. */
  readonly needsOpenRelease: boolean;
}

const scheduleAnswer = nullable(record({ object: blob }));

async function readSource(
  client: GitHubClient,
  { place, commit, files }: CalendarListing,
  release: Release,
): Promise<Known<SourceText | null>> {
  const { repository } = place;
  const file = files?.get(release);
  if (file !== undefined) {
    return { state: 'known', value: await readWholeBlob(client, repository, file) };
  }
  const answer = await client.ask({
    field: `repository(owner: $owner, name: $name) { object(expression: $file) { ${BLOB_FIELDS} } }`,
    variables: {
      owner: ['String!', repository.owner],
      name: ['String!', repository.name],
      file: ['String!', `${commit}:${schedulePathOf(place, release)}`],
    },
    weight: TEXT_WEIGHT,
    read: scheduleAnswer,
  });
  if (answer.state === 'undetermined') {
    return answer;
  }
  const found = answer.value?.object ?? null;
  return { state: 'known', value: found === null ? null : await readBlobText(client, repository, found) };
}

async function readSchedule(client: GitHubClient, listed: CalendarListing, release: Release): Promise<Known<Schedule>> {
  const { place, commit } = listed;
  const path = schedulePathOf(place, release);
  const source = await readSource(client, listed, release);
  if (source.state === 'undetermined') {
    return { state: 'undetermined', reason: message`The schedule of ${release} cannot be read: ${source.reason}` };
  }
  const name = nameOf(place.repository);
  if (source.value?.kind !== 'text') {
    return { state: 'undetermined', reason: message`The schedule ${path} in ${name} is not a text file.` };
  }
  return parseSchedule(source.value.text, release, `${place.serverUrl}/${name}/blob/${commit}/${path}`);
}

/** The listing, by REST where GraphQL refused it. */
async function settleListing(client: GitHubClient, outline: CalendarOutline): Promise<Known<CalendarListing>> {
  return outline.state === 'refused' ? await readListingByRest(client, outline.place) : outline;
}

/** Reads the schedules of every release that has one. */
export async function readWholeCalendar(client: GitHubClient, outline: CalendarOutline): Promise<Known<Calendar>> {
  const listed = await settleListing(client, outline);
  return listed.state === 'known' ? await readSchedules(client, listed.value, listed.value.releases) : listed;
}

async function readSchedules(
  client: GitHubClient,
  listed: CalendarListing,
  wanted: readonly Release[],
): Promise<Known<Calendar>> {
  const { releases } = listed;
  const asked = [...new Set(wanted)].filter((release) => releases.includes(release));
  const schedules = await Promise.all(
    asked.map(async (release) => [release, await readSchedule(client, listed, release)] as const),
  );
  return { state: 'known', value: { scheduled: releases, schedules: new Map(schedules) } };
}

const NOTHING: Known<Calendar> = { state: 'known', value: { scheduled: [], schedules: new Map() } };

/** Reads the schedules of those of the wanted releases that have one. Where no release matters, nothing is asked. */
export async function readCalendar(
  client: GitHubClient,
  outline: CalendarOutline,
  { releases, needsOpenRelease }: CalendarNeeds,
): Promise<Known<Calendar>> {
  if (outline.state === 'refused' && releases.length === 0 && !needsOpenRelease) {
    return NOTHING;
  }
  const listed = await settleListing(client, outline);
  if (listed.state === 'undetermined') {
    return listed;
  }
  const latest = needsOpenRelease ? latestReleases(listed.value.releases) : [];
  return await readSchedules(client, listed.value, [...releases, ...latest]);
}
