import { type Authorship, isOwn } from '../../domain/evidence/authorship.ts';
import type { CommentEvidence } from '../../domain/evidence/exception-evidence.ts';
import { decodeMarker } from '../../domain/record/comment-marker.ts';
import { ACTOR_FIELDS, handle } from '../client/actor.ts';
import type { GitHubClient } from '../client/client.ts';
import { FORWARD, pageOf, readPages } from '../client/page.ts';
import { flag, identifier, mapped, nullable, type Reader, record, text } from '../client/reader.ts';
import { inRepository } from '../client/repository-selection.ts';

/** The action's comment on a pull request: it begins with the marker and this token wrote it. */
export interface OwnComment extends CommentEvidence {
  /** REST's id. */
  readonly id: string;
  readonly body: string;
}

/** A comment that begins with our marker, whoever wrote it. */
export type MarkedComment = OwnComment & Authorship;

/** One page of a pull request's comments, of which only those with our marker are kept. */
export interface CommentPage {
  readonly marked: readonly MarkedComment[];
  /** Where the next page begins; null on the last one. */
  readonly next: string | null;
}

const COMMENT_FIELDS = `nodes {
  fullDatabaseId viewerDidAuthor body lastEditedAt author { ${ACTOR_FIELDS} } editor { ${ACTOR_FIELDS} }
} ${FORWARD}`;

/** The first page, as a part of a pull request. */
export const FIRST_COMMENTS = `comments(first: 100) { ${COMMENT_FIELDS} }`;

const comment = record({
  fullDatabaseId: nullable(identifier),
  viewerDidAuthor: flag,
  body: text,
  lastEditedAt: nullable(text),
  author: handle,
  editor: handle,
});

function toMarkedComment(given: ReturnType<typeof comment>): readonly MarkedComment[] {
  const { fullDatabaseId: id, viewerDidAuthor, body, lastEditedAt, author, editor } = given;
  const marker = decodeMarker(body);
  if (marker === null || id === null) {
    return [];
  }
  // Our own edits carry our own name; an editor whose account is gone was not us.
  const isOurs = lastEditedAt === null || (editor !== null && editor === author);
  return [{ id, body, record: marker.record, tamperedAt: isOurs ? null : lastEditedAt, viewerDidAuthor, author }];
}

/** Reads {@link FIRST_COMMENTS} or a later page. */
export const commentPage: Reader<CommentPage> = mapped(pageOf(comment), ({ nodes, next }) => ({
  marked: nodes.flatMap(toMarkedComment),
  next,
}));

const laterPage = record({ pullRequest: record({ comments: commentPage }) });

async function readPage(
  { demand, repository }: GitHubClient,
  number: number,
  after: string | null,
): Promise<CommentPage> {
  const answer = await demand(
    inRepository(repository, {
      fields: `pullRequest(number: $number) {
      comments(first: 100, after: $after) { ${COMMENT_FIELDS} }
    }`,
      variables: { number: ['Int!', number], after: ['String', after] },
      weight: 10,
      read: laterPage,
    }),
  );
  return answer.pullRequest.comments;
}

/**
 * Our comments on a pull request, oldest first: one, unless two runs raced. Later pages are read only while
 * none was found, for ours is among the first comments of nearly every pull request.
 *
 * @param first the first page where it is known already
 */
export async function readOwnComments(
  client: GitHubClient,
  number: number,
  first?: CommentPage,
): Promise<readonly OwnComment[]> {
  const [viewer, start] = await Promise.all([client.viewer(), first ?? readPage(client, number, null)]);
  for await (const { marked } of readPages((after) => readPage(client, number, after), start)) {
    const ours = marked.filter((one) => isOwn(one, viewer));
    if (ours.length > 0) {
      return ours;
    }
  }
  return [];
}
