import type { Release } from '../../domain/calendar/release.ts';
import type { Known } from '../../domain/finding/known.ts';
import { fillVersion, releaseOf, type SchedulePath, splitPath } from '../../sources/schedule-path.ts';
import type { GitHubClient } from '../client/client.ts';
import { list, nullable, type Reader, record, text } from '../client/reader.ts';
import { inRepository } from '../client/repository-selection.ts';
import { TEXT_WEIGHT } from '../content/blob.ts';
import { type CalendarPlace, MISSING } from './calendar-place.ts';

/** Which releases have a schedule, at one commit of the calendar's repository. */
export interface CalendarListing {
  readonly place: CalendarPlace;
  readonly commit: string;
  /** Where each release has its schedule. */
  readonly paths: ReadonlyMap<Release, string>;
  /** Where REST was asked: the id of each file, by its path. Null: GraphQL shows the files. */
  readonly ids: ReadonlyMap<string, string> | null;
}

/**
 * What is known of a calendar before anybody needs it. `refused`: GraphQL does not show the repository to this token;
 * REST may, or says that there is none.
 */
export type CalendarOutline = Known<CalendarListing> | { readonly state: 'refused'; readonly place: CalendarPlace };

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
function scheduledBy({ name, object }: Entry, { pattern, below }: SchedulePath): Release | null {
  const release = releaseOf(name, pattern);
  if (release === null) {
    return null;
  }
  const next = below[0] === undefined ? undefined : fillVersion(below[0], release);
  const isThere = next === undefined || (object?.entries?.some((inner) => inner.name === next) ?? false);
  return isThere ? release : null;
}

/**
 * Finds which releases are scheduled, with one look at the calendar's tree. A repository or ref that is missing
 * is no empty calendar: the gate must not open because something was renamed.
 */
export async function readCalendarOutline(client: GitHubClient, place: CalendarPlace): Promise<CalendarOutline> {
  const { repository, path, ref } = place;
  const parts = splitPath(path);
  const answer = await client.ask(
    inRepository(repository, {
      fields: `commit: object(expression: $ref) { oid }
      folder: object(expression: $folder) {
        ... on Tree { entries { name object { ... on Tree { entries { name } } } } }
      }`,
      variables: { ref: ['String!', ref], folder: ['String!', `${ref}:${parts.folder}`] },
      weight: TEXT_WEIGHT,
      read: listing,
    }),
  );
  if (answer.state === 'undetermined' || answer.value === null) {
    return { state: 'refused', place };
  }
  const { commit, folder } = answer.value;
  if (commit === null) {
    return MISSING.ref(place);
  }
  if (folder === null || folder.entries === null) {
    return MISSING.folder(place);
  }
  const paths = folder.entries.flatMap((one) => {
    const release = scheduledBy(one, parts);
    return release === null ? [] : [[release, fillVersion(path, release)] as const];
  });
  return { state: 'known', value: { place, commit: commit.oid, paths: new Map(paths), ids: null } };
}
