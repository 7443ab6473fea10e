import type { Calendar } from '../../domain/calendar/schedule.ts';
import type { Known } from '../../domain/finding/known.ts';
import { type CalendarFiles, type CalendarNeeds, readCalendar as readFrom } from '../../sources/calendar.ts';
import type { GitHubClient } from '../client/client.ts';
import { nullable, record } from '../client/reader.ts';
import { inRepository } from '../client/repository-selection.ts';
import { BLOB_FIELDS, blob, readBlobText, readWholeBlob, TEXT_WEIGHT } from '../content/blob.ts';
import { readListingByRest } from './calendar-by-rest.ts';
import type { CalendarListing, CalendarOutline } from './calendar-outline.ts';
import { nameOf } from './calendar-place.ts';

const scheduleAnswer = nullable(record({ object: blob }));

async function readFile(
  client: GitHubClient,
  { place: { repository }, commit, ids }: CalendarListing,
  path: string,
): ReturnType<CalendarFiles['read']> {
  const id = ids?.get(path);
  if (id !== undefined) {
    return { state: 'known', value: await readWholeBlob(client, repository, id) };
  }
  const answer = await client.ask(
    inRepository(repository, {
      fields: `object(expression: $file) { ${BLOB_FIELDS} }`,
      variables: { file: ['String!', `${commit}:${path}`] },
      weight: TEXT_WEIGHT,
      read: scheduleAnswer,
    }),
  );
  if (answer.state === 'undetermined') {
    return answer;
  }
  const found = answer.value?.object ?? null;
  return { state: 'known', value: found === null ? null : await readBlobText(client, repository, found) };
}

function filesOf(client: GitHubClient, listed: CalendarListing): CalendarFiles {
  const { place, commit, paths } = listed;
  return {
    paths,
    read: (path) => readFile(client, listed, path),
    sourceOf: (path) => `${place.serverUrl}/${nameOf(place.repository)}/blob/${commit}/${path}`,
  };
}

/** The calendar's files, listed by REST where GraphQL refused to. */
async function openCalendar(client: GitHubClient, outline: CalendarOutline): Promise<Known<CalendarFiles>> {
  const listed = outline.state === 'refused' ? await readListingByRest(client, outline.place) : outline;
  return listed.state === 'known' ? { state: 'known', value: filesOf(client, listed.value) } : listed;
}

/** Reads the schedules of every release that has one. */
export async function readWholeCalendar(client: GitHubClient, outline: CalendarOutline): Promise<Known<Calendar>> {
  const files = await openCalendar(client, outline);
  if (files.state === 'undetermined') {
    return files;
  }
  const releases = [...files.value.paths.keys()];
  return { state: 'known', value: await readFrom(files.value, { releases, needsOpenRelease: false }) };
}

const NOTHING: Known<Calendar> = { state: 'known', value: { scheduled: [], schedules: new Map() } };

/** Reads the schedules of those of the wanted releases that have one. Where no release matters, nothing is asked. */
export async function readCalendar(
  client: GitHubClient,
  outline: CalendarOutline,
  needs: CalendarNeeds,
): Promise<Known<Calendar>> {
  if (outline.state === 'refused' && needs.releases.length === 0 && !needs.needsOpenRelease) {
    return NOTHING;
  }
  const files = await openCalendar(client, outline);
  return files.state === 'known' ? { state: 'known', value: await readFrom(files.value, needs) } : files;
}
