import { ACTOR_FIELDS, handle } from '../client/actor.ts';
import type { GitHubClient } from '../client/client.ts';
import { flag, list, mapped, nullable, oneOf, type Reader, record, text } from '../client/reader.ts';

/** Somebody put a label on or took it off, deleted a comment, replaced the head by force or changed the base branch. */
export interface TimelineEvent {
  readonly kind: 'labeled' | 'unlabeled' | 'comment-deleted' | 'head-forced' | 'base-changed';
  /** GraphQL's node id. */
  readonly id: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** Who did it, or for a deleted comment who had written it; `name[bot]` for an app; null for a deleted or hidden account. */
  readonly who: string | null;
  /** Its author deleted the comment. */
  readonly isOwnDeed: boolean;
  /** The label's name; null where it is not about a label. */
  readonly label: string | null;
}

/** A part of a pull request's events, oldest first. */
export interface TimelinePage {
  readonly events: readonly TimelineEvent[];
  /** Where the events before these end; null when there are none. */
  readonly previous: string | null;
}

const KINDS = {
  LabeledEvent: 'labeled',
  UnlabeledEvent: 'unlabeled',
  CommentDeletedEvent: 'comment-deleted',
  HeadRefForcePushedEvent: 'head-forced',
  BaseRefChangedEvent: 'base-changed',
  AutomaticBaseChangeSucceededEvent: 'base-changed',
} as const satisfies Record<string, TimelineEvent['kind']>;

const TYPE_NAMES = Object.keys(KINDS) as readonly (keyof typeof KINDS)[];

const TYPES = `[LABELED_EVENT, UNLABELED_EVENT, COMMENT_DELETED_EVENT, HEAD_REF_FORCE_PUSHED_EVENT, BASE_REF_CHANGED_EVENT,
  AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT]`;

const PAGE_FIELDS = `nodes {
  __typename
  ... on LabeledEvent { id createdAt actor { ${ACTOR_FIELDS} } label { name } }
  ... on UnlabeledEvent { id createdAt actor { ${ACTOR_FIELDS} } label { name } }
  ... on CommentDeletedEvent { id createdAt actor { ${ACTOR_FIELDS} } deletedCommentAuthor { ${ACTOR_FIELDS} } }
  ... on HeadRefForcePushedEvent { id createdAt }
  ... on BaseRefChangedEvent { id createdAt }
  ... on AutomaticBaseChangeSucceededEvent { id createdAt }
} pageInfo { hasPreviousPage startCursor }`;

/** The latest events, as a part of a pull request. */
export const LATEST_EVENTS = `timelineItems(last: 100, itemTypes: ${TYPES}) { ${PAGE_FIELDS} }`;

/** Only a deleted comment has no label: with a hidden one, an older event would count in its place. */
const label: Reader<string | null> = (value, place) =>
  value === undefined ? null : record({ name: text })(value, place).name;

const event = mapped(
  record({
    __typename: oneOf(...TYPE_NAMES),
    id: text,
    createdAt: text,
    actor: handle,
    deletedCommentAuthor: handle,
    label,
  }),
  ({ __typename: type, id, createdAt, actor, deletedCommentAuthor, label: name }): TimelineEvent => ({
    kind: KINDS[type],
    id,
    at: createdAt,
    who: type === 'CommentDeletedEvent' ? deletedCommentAuthor : actor,
    isOwnDeed: type === 'CommentDeletedEvent' && actor !== null && actor === deletedCommentAuthor,
    label: name,
  }),
);

/** Reads {@link LATEST_EVENTS} or an earlier page. */
export const timelinePage: Reader<TimelinePage> = mapped(
  record({ nodes: list(event), pageInfo: record({ hasPreviousPage: flag, startCursor: nullable(text) }) }),
  ({ nodes, pageInfo }) => ({ events: nodes, previous: pageInfo.hasPreviousPage ? pageInfo.startCursor : null }),
);

const earlierPage = record({ pullRequest: record({ timelineItems: timelinePage }) });

async function readPage({ demand, repository }: GitHubClient, number: number, before: string): Promise<TimelinePage> {
  const answer = await demand({
    field: `repository(owner: $owner, name: $name) { pullRequest(number: $number) {
      timelineItems(last: 100, before: $before, itemTypes: ${TYPES}) { ${PAGE_FIELDS} }
    } }`,
    variables: {
      owner: ['String!', repository.owner],
      name: ['String!', repository.name],
      number: ['Int!', number],
      before: ['String!', before],
    },
    weight: 10,
    read: earlierPage,
  });
  return answer.pullRequest.timelineItems;
}

/** GitHub compares the names of labels without regard to case. */
export function isSameLabel(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

/** The last time a label was added, and the event of that label before, if any. */
export interface Labelling {
  readonly event: TimelineEvent;
  /** When it was added or removed before, ISO 8601; null for never. */
  readonly previousAt: string | null;
  /** Every event that is known, oldest first. */
  readonly events: readonly TimelineEvent[];
  /** Since when no event is missing, ISO 8601; null for always. */
  readonly completeSince: string | null;
}

function findLabelling({ events, previous }: TimelinePage, label: string): Labelling | null {
  const own = events.filter((event) => event.label !== null && isSameLabel(event.label, label));
  const index = own.findLastIndex(({ kind }) => kind === 'labeled');
  const event = own[index];
  if (event === undefined) {
    return null;
  }
  const completeSince = previous === null ? null : (events[0]?.at ?? null);
  return { event, previousAt: own[index - 1]?.at ?? null, events, completeSince };
}

/**
 * Finds when a label was last added; null when no such event is told. Earlier pages are read only where the
 * latest hundred events do not say.
 */
export async function readLabelling(
  client: GitHubClient,
  { number, timeline }: { readonly number: number; readonly timeline: TimelinePage },
  label: string,
): Promise<Labelling | null> {
  let page = timeline;
  let found = findLabelling(page, label);
  while (page.previous !== null && (found === null || found.previousAt === null)) {
    const earlier = await readPage(client, number, page.previous);
    page = { events: [...earlier.events, ...page.events], previous: earlier.previous };
    found = findLabelling(page, label);
  }
  return found;
}
