import type { CalendarDate } from '../../domain/calendar-date.ts';
import { message } from '../../domain/message.ts';
import type { DocumentHistory, Identity } from '../../git/history.ts';
import type { FindHandle } from './author-map.ts';
import type { Need, Part } from './need.ts';

/** Who began a document, and when. */
export interface Origin {
  readonly creationDate: CalendarDate | null;
  readonly authors: readonly string[];
}

function unknownOrigin(reason: Need['reason']): Part<Origin> {
  const needs = [
    { subject: 'creation-date', reason },
    { subject: 'authors', reason },
  ] as const;
  return { value: { creationDate: null, authors: [] }, found: [], needs };
}

function unknownAuthor({ name, email }: Identity): Need {
  const reason = message`The first commit is by ${`${name} <${email}>`}, whose GitHub handle is not known. Name it in ${'--author-map'}.`;
  return { subject: 'authors', reason };
}

/** Takes the creation date and the authors from the first commit; null: there is no git. */
export function findOrigin(history: DocumentHistory | null, findHandle: FindHandle): Part<Origin> {
  const first = history?.commits.at(-1);
  if (history === null || first === undefined) {
    return unknownOrigin(message`There is no commit of this document to take it from.`);
  }
  if (!history.isComplete) {
    return unknownOrigin(
      message`The clone’s history does not reach back to the first commit. ${'git fetch --unshallow'} brings it.`,
    );
  }
  const people = [first.author, ...first.coAuthors].map((identity) => ({ identity, handle: findHandle(identity) }));
  const handles = people.flatMap(({ handle }) => (handle === null ? [] : [handle]));
  const authors = handles.filter((handle, index) => {
    return handles.findIndex((other) => other.toLowerCase() === handle.toLowerCase()) === index;
  });
  const needs = people.filter(({ handle }) => handle === null).map(({ identity }) => unknownAuthor(identity));
  const found = [message`creation date and authors: the first commit, ${first.commit.slice(0, 10)}`];
  return { value: { creationDate: first.authoredOn, authors }, found, needs };
}
