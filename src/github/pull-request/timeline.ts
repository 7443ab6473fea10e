import type { TimelineEvent, TimelinePage } from '../../domain/evidence/timeline.ts';
import { ACTOR_FIELDS, handle } from '../client/actor.ts';
import type { GitHubClient } from '../client/client.ts';
import { BACKWARD, pageBefore } from '../client/page.ts';
import { mapped, oneOf, type Reader, record, text } from '../client/reader.ts';
import { inRepository } from '../client/repository-selection.ts';

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
} ${BACKWARD}`;

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
export const timelinePage: Reader<TimelinePage> = mapped(pageBefore(event), ({ nodes, next }) => ({
  events: nodes,
  previous: next,
}));

const earlierPage = record({ pullRequest: record({ timelineItems: timelinePage }) });

/** Adds the page of events before those that are known. */
export async function readEarlierEvents(
  { demand, repository }: GitHubClient,
  number: number,
  known: TimelinePage,
): Promise<TimelinePage> {
  const answer = await demand(
    inRepository(repository, {
      fields: `pullRequest(number: $number) {
      timelineItems(last: 100, before: $before, itemTypes: ${TYPES}) { ${PAGE_FIELDS} }
    }`,
      variables: { number: ['Int!', number], before: ['String', known.previous] },
      weight: 10,
      read: earlierPage,
    }),
  );
  const { events, previous } = answer.pullRequest.timelineItems;
  return { events: [...events, ...known.events], previous };
}
