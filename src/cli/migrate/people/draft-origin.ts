import type { CalendarDate } from '../../../domain/calendar/calendar-date.ts';
import { codeList, type Message, message } from '../../../domain/finding/message.ts';
import { isBotName } from '../../../domain/settings/bot-name.ts';
import { DEFAULT_SETTINGS } from '../../../domain/settings/default-settings.ts';
import { isSameHandle } from '../../../domain/vep/handle.ts';
import type { DocumentCommit, DocumentHistory, HistoryGap } from '../../../git/migration/document-histories.ts';
import { type Identity, identityText } from '../../../git/migration/identities.ts';
import type { LegacyProse } from '../../prose/legacy-prose.ts';
import type { Need, Part } from '../../prose/need.ts';
import { findProseOwners, type ProseOwners } from '../prose/prose-owners.ts';
import { type FindHandle, hasHandle, type KnownHandle } from './known-handle.ts';

/** Who began a document, and when. */
export interface Origin {
  readonly creationDate: CalendarDate | null;
  /** Empty: not known. */
  readonly authors: readonly string[];
}

/** What is known about a document's beginning. */
export interface OriginContext {
  /** Null: there is no git, or it cannot read the history. */
  readonly history: DocumentHistory | null;
  readonly findHandle: FindHandle;
}

/** A commit's author or one of its co-authors. */
interface Person {
  readonly identity: Identity;
  /** Null: not known. */
  readonly known: KnownHandle | null;
  /** `is by`, `is co-authored by`. */
  readonly role: Message;
  readonly title: Message;
}

/** Nobody answers at `noreply@`. */
function isBot({ identity, known }: Person): boolean {
  return (
    /^noreply@/i.test(identity.email) ||
    [identity.name, known?.handle ?? ''].some((name) => isBotName(name, DEFAULT_SETTINGS))
  );
}

function peopleOf(first: DocumentCommit, findHandle: FindHandle): readonly Person[] {
  const identities = [
    { identity: first.author, role: message`is by`, title: message`author` },
    ...first.coAuthors.map((identity) => ({ identity, role: message`is co-authored by`, title: message`co-author` })),
  ];
  const unique = identities.filter(({ identity }, index) => {
    return identities.findIndex((other) => identityText(other.identity) === identityText(identity)) === index;
  });
  return unique
    .map((person): Person => ({ ...person, known: findHandle(person.identity) }))
    .filter((person) => !isBot(person));
}

/** The commit that a document began with, if the history reaches back to it. */
export function firstCommit(history: DocumentHistory | null): DocumentCommit | null {
  return history?.gap === 'none' ? (history.commits.at(-1) ?? null) : null;
}

/** Everybody who may be named as an author of a document, for an author map. */
export function authorsToMap(history: DocumentHistory | null, findHandle: FindHandle): readonly Identity[] {
  const first = firstCommit(history);
  return first === null ? [] : peopleOf(first, findHandle).map(({ identity }) => identity);
}

function unknownAuthor({ identity, role }: Person): Need {
  const reason = message`The first commit ${role} ${identityText(identity)}, whose GitHub handle is not known. Name it in ${'--author-map'}.`;
  return { subject: 'authors', reason };
}

/** The co-authors alone are not the authors: without whoever wrote the first commit nobody is written. */
function findAuthors(first: DocumentCommit, findHandle: FindHandle): Part<readonly string[]> {
  const people = peopleOf(first, findHandle);
  if (people.length === 0) {
    const reason = message`The document was begun by the bot ${first.author.name}.`;
    return { value: [], found: [], needs: [{ subject: 'authors', reason }] };
  }
  const needs = people.filter(({ known }) => known === null).map(unknownAuthor);
  const named = people.flatMap(({ known, title }) => (known === null ? [] : [{ ...known, title }]));
  const unique = named.filter(({ handle }, index) => {
    return named.findIndex((other) => isSameHandle(other.handle, handle)) === index;
  });
  const isWhole = people[0]?.known != null;
  return {
    value: isWhole ? unique.map(({ handle }) => handle) : [],
    found: unique.map(
      ({ handle, source, title }) => message`${title} of the first commit: ${`@${handle}`}, by ${source}`,
    ),
    needs,
  };
}

/** Whom the text names counts, whoever committed it. */
function namedAuthors(
  { handles, rest, label }: ProseOwners,
  committed: Part<readonly string[]>,
): Part<readonly string[]> {
  const others = committed.value.filter((handle) => !hasHandle(handles, handle)).map((handle) => `@${handle}`);
  const beside =
    others.length === 0 ? [] : [message`not named as an author by the text: ${codeList(others)}, of the first commit`];
  const reason = message`The text names ${rest} under ${label} without a handle.`;
  return {
    value: handles,
    found: [message`authors: ${label} in the text`, ...beside],
    needs: rest === '' ? [] : [{ subject: 'authors', reason }],
  };
}

const GAPS: Readonly<Record<Exclude<HistoryGap, 'none'>, Message>> = {
  'not-committed': message`No commit has a document at this path. Commit its move or its addition first.`,
  shallow: message`The clone’s history does not reach back to the first commit. ${'git fetch --unshallow'} brings it.`,
  'missing-objects': message`Git lacks the objects that would tell whether the document was renamed. ${'git fetch --refetch --no-filter'} brings them.`,
};

function unknownReason(history: DocumentHistory | null): Message {
  if (history === null) {
    return message`There is no commit of this document to take it from.`;
  }
  return history.gap === 'none' ? GAPS['not-committed'] : GAPS[history.gap];
}

/** Takes the creation date from the first commit, and the authors from the text or from there. */
export function findOrigin(prose: LegacyProse, { history, findHandle }: OriginContext): Part<Origin> {
  const first = firstCommit(history);
  const owners = findProseOwners(prose);
  const reason = unknownReason(history);
  const committed: Part<readonly string[]> =
    first === null ? { value: [], found: [], needs: [{ subject: 'authors', reason }] } : findAuthors(first, findHandle);
  const authors = owners === null ? committed : namedAuthors(owners, committed);
  const dated: Part<CalendarDate | null> =
    first === null
      ? { value: null, found: [], needs: [{ subject: 'creation-date', reason }] }
      : {
          value: first.authoredOn,
          found: [message`creation date: the first commit, ${first.commit.slice(0, 10)}`],
          needs: [],
        };
  return {
    value: { creationDate: dated.value, authors: authors.value },
    found: [...dated.found, ...authors.found],
    needs: [...dated.needs, ...authors.needs],
  };
}
