import type { Known } from '../../domain/finding/known.ts';
import { message } from '../../domain/finding/message.ts';
import { findSchedules, splitPath } from '../../sources/schedule-path.ts';
import type { GitHubClient } from '../client/client.ts';
import { GitHubError } from '../client/github-error.ts';
import { flag, list, record, text } from '../client/reader.ts';
import type { CalendarListing } from './calendar-outline.ts';
import { type CalendarPlace, MISSING, nameOf } from './calendar-place.ts';

const commitAnswer = record({ sha: text });

const treeAnswer = record({ truncated: flag, tree: list(record({ path: text, type: text, sha: text })) });

type Trouble = Extract<Known<never>, { state: 'undetermined' }>;

/** A step that may find nothing: GitHub then answers with one of these. Any other trouble passes, maybe. */
async function step<Value>(
  work: Promise<Value>,
  place: CalendarPlace,
  faults: Readonly<Partial<Record<number, (place: CalendarPlace) => Trouble>>>,
): Promise<Known<Value>> {
  try {
    return { state: 'known', value: await work };
  } catch (error) {
    if (!(error instanceof GitHubError)) {
      throw error;
    }
    const fault = error.status === null ? undefined : faults[error.status];
    const name = nameOf(place.repository);
    return (
      fault?.(place) ?? {
        state: 'undetermined',
        reason: message`The freeze calendar in ${name} cannot be read: ${error.reason}`,
      }
    );
  }
}

/**
 * Lists the calendar by REST, which shows every public repository, where GraphQL does not show this one to the token.
 * GitHub answers 404 for a repository that is not there or hidden, and 422 or 409 for a ref that it does not have.
 */
export async function readListingByRest(client: GitHubClient, place: CalendarPlace): Promise<Known<CalendarListing>> {
  const { owner, name: repo } = place.repository;
  const found = await step(
    client.rest('GET /repos/{owner}/{repo}/commits/{ref}', { owner, repo, ref: place.ref, per_page: 1 }, commitAnswer),
    place,
    { 404: MISSING.repository, 409: MISSING.ref, 422: MISSING.ref },
  );
  if (found.state === 'undetermined') {
    return found;
  }
  const { sha } = found.value;
  const { folder } = splitPath(place.path);
  const at = folder === '' ? sha : `${sha}:${folder}`;
  const listed = await step(
    client.rest(
      'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
      { owner, repo, tree_sha: at, recursive: '1' },
      treeAnswer,
    ),
    place,
    { 404: MISSING.folder, 422: MISSING.folder },
  );
  if (listed.state === 'undetermined') {
    return listed;
  }
  const { truncated, tree } = listed.value;
  if (truncated) {
    const reason = message`GitHub lists only a part of the freeze calendar in ${nameOf(place.repository)}: it holds too many files.`;
    return { state: 'undetermined', reason };
  }
  const start = folder === '' ? '' : `${folder}/`;
  const ids = new Map(
    tree.flatMap(({ path, type, sha: id }) => (type === 'blob' ? [[start + path, id] as const] : [])),
  );
  return { state: 'known', value: { place, commit: sha, paths: findSchedules([...ids.keys()], place.path), ids } };
}
