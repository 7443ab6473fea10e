import type { References, ReferringPullRequest } from '../../domain/board/activity.ts';
import { BACKWARD, pageBefore } from '../client/page.ts';
import { flag, integer, mapped, nullable, oneOf, type Reader, record, text } from '../client/reader.ts';

/** What {@link references} reads: the latest that refer to an issue or a pull request. */
export const REFERENCE_FIELDS = `timelineItems(itemTypes: [CROSS_REFERENCED_EVENT], last: 50) { nodes { ... on CrossReferencedEvent {
  isCrossRepository
  source { __typename ... on PullRequest {
    number title isDraft state createdAt mergedAt closedAt baseRefName
    baseRepository { nameWithOwner defaultBranchRef { name } }
  } }
} } ${BACKWARD} }`;

const pullRequest = record({
  number: integer,
  title: text,
  isDraft: flag,
  state: oneOf('OPEN', 'CLOSED', 'MERGED'),
  createdAt: text,
  mergedAt: nullable(text),
  closedAt: nullable(text),
  baseRefName: text,
  baseRepository: nullable(record({ nameWithOwner: text, defaultBranchRef: nullable(record({ name: text })) })),
});

type Found = ReturnType<typeof pullRequest>;

function stateOf({ state, isDraft }: Found): ReferringPullRequest['state'] {
  if (state === 'MERGED') {
    return 'merged';
  }
  if (state === 'CLOSED') {
    return 'closed';
  }
  return isDraft ? 'draft' : 'open';
}

function toReferring(found: Found, isForeign: boolean): readonly ReferringPullRequest[] {
  const { baseRepository: place, baseRefName: base, number, title, createdAt, mergedAt, closedAt } = found;
  return place === null
    ? []
    : [
        {
          ...{ number, title, base, createdAt, mergedAt, closedAt, isForeign },
          repository: place.nameWithOwner,
          isToDefaultBranch: place.defaultBranchRef?.name === base,
          state: stateOf(found),
        },
      ];
}

const event: Reader<readonly ReferringPullRequest[]> = (value, place) => {
  const { isCrossRepository, source } = record({ isCrossRepository: flag, source: record({ __typename: text }) })(
    value,
    place,
  );
  if (source.__typename !== 'PullRequest') {
    return [];
  }
  const { source: found } = record({ source: pullRequest })(value, place);
  return toReferring(found, isCrossRepository);
};

/** Reads {@link REFERENCE_FIELDS}: the pull requests, of whatever repository this token may see. */
export const references: Reader<References> = mapped(
  record({ timelineItems: pageBefore(event) }),
  ({ timelineItems: { nodes, next } }) => ({ referring: nodes.flat(), hasMoreReferring: next !== null }),
);
