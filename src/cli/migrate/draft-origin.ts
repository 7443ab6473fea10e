import type { CalendarDate } from '../../domain/calendar-date.ts';
import { DEFAULT_SETTINGS } from '../../domain/default-settings.ts';
import { isSameHandle } from '../../domain/handle.ts';
import { type Message, message } from '../../domain/message.ts';
import type { DocumentCommit, DocumentHistory, Identity } from '../../git/history.ts';
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

/** A commit's author or one of its co-authors. */
interface Person {
  readonly identity: Identity;
  /** Null: not known. */
  readonly handle: string | null;
  /** `is by`, `is co-authored by`. */
  readonly role: Message;
}

const BOT = /\[bot\]$|-bot$|^copilot$/i;

/** A bot commits for somebody; nobody answers at `noreply@`. */
function isBot({ identity, handle }: Person): boolean {
  const names = [identity.name, handle ?? ''];
  return /^noreply@/i.test(identity.email) || names.some((name) => BOT.test(name) || isLabelBot(name));
}

function isLabelBot(name: string): boolean {
  return DEFAULT_SETTINGS.labelBots.some((bot) => isSameHandle(bot, name));
}

function unknownAuthor({ identity: { name, email }, role }: Person): Need {
  const reason = message`The first commit ${role} ${`${name} <${email}>`}, whose GitHub handle is not known. Name it in ${'--author-map'}.`;
  return { subject: 'authors', reason };
}

function findAuthors(first: DocumentCommit, findHandle: FindHandle): Part<readonly string[]> {
  const identities = [
    { identity: first.author, role: message`is by` },
    ...first.coAuthors.map((identity) => ({ identity, role: message`is co-authored by` })),
  ];
  const all = identities.map(({ identity, role }): Person => ({ identity, role, handle: findHandle(identity) }));
  const people = all.filter((person) => !isBot(person));
  const handles = people.flatMap(({ handle }) => (handle === null ? [] : [handle]));
  const authors = handles.filter((handle, index) => {
    return handles.findIndex((other) => isSameHandle(other, handle)) === index;
  });
  const begunByBot: Need = {
    subject: 'authors',
    reason: message`The document was begun by the bot ${first.author.name}.`,
  };
  return {
    value: authors,
    found: authors.length === 0 ? [] : [message`authors: the first commit`],
    needs: people.length === 0 ? [begunByBot] : people.filter(({ handle }) => handle === null).map(unknownAuthor),
  };
}

/** Takes the creation date and the authors from the first commit; null: there is no git. */
export function findOrigin(history: DocumentHistory | null, findHandle: FindHandle): Part<Origin> {
  const first = history?.commits.at(-1);
  if (history === null) {
    return unknownOrigin(message`There is no commit of this document to take it from.`);
  }
  if (first === undefined) {
    return unknownOrigin(message`No commit has a document at this path. Commit its move or its addition first.`);
  }
  if (!history.isComplete) {
    return unknownOrigin(
      message`The clone’s history does not reach back to the first commit. ${'git fetch --unshallow'} brings it.`,
    );
  }
  const authors = findAuthors(first, findHandle);
  return {
    value: { creationDate: first.authoredOn, authors: authors.value },
    found: [message`creation date: the first commit, ${first.commit.slice(0, 10)}`, ...authors.found],
    needs: authors.needs,
  };
}
