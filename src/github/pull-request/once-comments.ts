import { type Authorship, isOwn } from '../../domain/evidence/authorship.ts';
import { decodeOnceMarker, type OnceMarker } from '../../domain/record/once-marker.ts';
import { ACTOR_FIELDS, handle } from '../client/actor.ts';
import type { GitHubClient } from '../client/client.ts';
import { FORWARD, pageOf, readPages } from '../client/page.ts';
import { flag, identifier, mapped, nullable, type Reader, record, text } from '../client/reader.ts';
import { inRepository } from '../client/repository-selection.ts';

/** A comment of ours that is posted once: it begins with such a marker, and this token wrote it. */
export interface OnceComment extends OnceMarker {
  /** REST's id. */
  readonly id: string;
}

/** One page of an issue's or pull request's comments, of which only those with such a marker are kept. */
export interface OncePage {
  readonly marked: readonly (OnceComment & Authorship)[];
  /** Where the next page begins; null on the last one. */
  readonly next: string | null;
}

/** As a part of an issue or a pull request; `$after` is where the page begins. */
export const ONCE_COMMENTS = `comments(first: 100, after: $after) {
  nodes { fullDatabaseId viewerDidAuthor author { ${ACTOR_FIELDS} } body } ${FORWARD}
}`;

const comment = record({ fullDatabaseId: nullable(identifier), viewerDidAuthor: flag, author: handle, body: text });

function toMarkedComment(given: ReturnType<typeof comment>): OncePage['marked'] {
  const { fullDatabaseId: id, viewerDidAuthor, author, body } = given;
  const marker = decodeOnceMarker(body);
  return marker === null || id === null ? [] : [{ ...marker, id, viewerDidAuthor, author }];
}

/** Reads {@link ONCE_COMMENTS}. */
export const oncePage: Reader<OncePage> = mapped(pageOf(comment), ({ nodes, next }) => ({
  marked: nodes.flatMap(toMarkedComment),
  next,
}));

const answer = record({ issueOrPullRequest: nullable(record({ comments: oncePage })) });

async function readPage({ demand, repository }: GitHubClient, number: number, after: string | null): Promise<OncePage> {
  const { issueOrPullRequest: found } = await demand(
    inRepository(repository, {
      fields: `issueOrPullRequest(number: $number) {
      ... on Issue { ${ONCE_COMMENTS} } ... on PullRequest { ${ONCE_COMMENTS} }
    }`,
      variables: { number: ['Int!', number], after: ['String', after] },
      weight: 10,
      read: answer,
    }),
  );
  return found?.comments ?? { marked: [], next: null };
}

/**
 * Every such comment of ours on an issue or pull request, on whatever page, oldest first.
 *
 * @param first the first page where it was read already
 */
export async function readOnceComments(
  client: GitHubClient,
  number: number,
  first?: OncePage,
): Promise<readonly OnceComment[]> {
  const [viewer, start] = await Promise.all([client.viewer(), first ?? readPage(client, number, null)]);
  const found: (OnceComment & Authorship)[] = [];
  for await (const { marked } of readPages((after) => readPage(client, number, after), start)) {
    found.push(...marked);
  }
  return found.filter((marked) => isOwn(marked, viewer));
}
