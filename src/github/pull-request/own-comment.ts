import { type Authorship, isOwn } from '../../domain/evidence/authorship.ts';
import type { CommentEvidence } from '../../domain/evidence/exception-evidence.ts';
import { decodeMarker } from '../../domain/record/comment-marker.ts';
import { ACTOR_FIELDS, handle } from '../client/actor.ts';
import type { GitHubClient } from '../client/client.ts';
import { flag, identifier, integer, list, mapped, nullable, type Reader, record, text } from '../client/reader.ts';
import { inRepository } from '../client/repository-selection.ts';

/** The action's comment on a pull request: it begins with the marker and this token wrote it. */
export interface OwnComment extends CommentEvidence {
  /** REST's id. */
  readonly id: string;
  readonly body: string;
}

/** A comment that begins with our marker, whoever wrote it. */
export type MarkedComment = OwnComment & Authorship;

/** A pull request's first hundred comments, of which only those with our marker are kept. */
export interface FirstComments {
  readonly marked: readonly MarkedComment[];
  /** How many comments the pull request has. */
  readonly total: number;
}

const COMMENT_FIELDS = `fullDatabaseId viewerDidAuthor body lastEditedAt author { ${ACTOR_FIELDS} } editor { ${ACTOR_FIELDS} }`;

/** As a part of a pull request. */
export const FIRST_COMMENTS = `comments(first: 100) { totalCount nodes { ${COMMENT_FIELDS} } }`;

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

/** Reads {@link FIRST_COMMENTS}. */
export const firstComments: Reader<FirstComments> = mapped(
  record({ totalCount: integer, nodes: list(comment) }),
  ({ totalCount, nodes }) => ({ marked: nodes.flatMap(toMarkedComment), total: totalCount }),
);

const pullRequest = record({ pullRequest: record({ comments: firstComments }) });

async function readFirst({ demand, repository }: GitHubClient, number: number): Promise<FirstComments> {
  const answer = await demand(
    inRepository(repository, {
      fields: `pullRequest(number: $number) { ${FIRST_COMMENTS} }`,
      variables: { number: ['Int!', number] },
      weight: 10,
      read: pullRequest,
    }),
  );
  return answer.pullRequest.comments;
}

const PAGE_SIZE = 100;

const laterComments = list(record({ node_id: text, body: nullable(text) }));

/** The node ids of the comments with our marker on a page, counted from 1. */
async function readMarkedIds({ rest }: GitHubClient, number: number, page: number): Promise<readonly string[]> {
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
  const comments = await rest(route, { issue_number: number, per_page: PAGE_SIZE, page }, laterComments);
  return comments.filter(({ body }) => body !== null && decodeMarker(body) !== null).map(({ node_id: id }) => id);
}

/** A comment with what only GraphQL tells of it; none if it was deleted meanwhile. */
async function readMarked({ demand }: GitHubClient, id: string): Promise<readonly MarkedComment[]> {
  const given = await demand({
    field: `node(id: $id) { ... on IssueComment { ${COMMENT_FIELDS} } }`,
    variables: { id: ['ID!', id] },
    weight: 1,
    read: nullable(comment),
  });
  return given === null ? [] : toMarkedComment(given);
}

/** REST's pages are read side by side, for they have numbers and GraphQL's have not. */
async function readLater(client: GitHubClient, number: number, total: number): Promise<readonly MarkedComment[]> {
  const pages = Array.from({ length: Math.ceil(total / PAGE_SIZE) - 1 }, (_, index) => index + 2);
  const ids = await Promise.all(pages.map((page) => readMarkedIds(client, number, page)));
  const marked = await Promise.all(ids.flat().map((id) => readMarked(client, id)));
  return marked.flat();
}

/**
 * Our comments on a pull request, oldest first: one, unless two runs raced. Later pages are read only where the
 * first has none, for ours is among the first comments of nearly every pull request.
 *
 * @param first the first comments where they are known already
 */
export async function readOwnComments(
  client: GitHubClient,
  number: number,
  first?: FirstComments,
): Promise<readonly OwnComment[]> {
  const [viewer, { marked, total }] = await Promise.all([client.viewer(), first ?? readFirst(client, number)]);
  const ours = marked.filter((one) => isOwn(one, viewer));
  if (ours.length > 0 || total <= PAGE_SIZE) {
    return ours;
  }
  const later = await readLater(client, number, total);
  return later.filter((one) => isOwn(one, viewer));
}
