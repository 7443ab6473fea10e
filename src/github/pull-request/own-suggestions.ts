import { type Authorship, isOwn } from '../../domain/evidence/authorship.ts';
import { decodeOnceMarker } from '../../domain/record/once-marker.ts';
import { ACTOR_FIELDS, handle } from '../client/actor.ts';
import type { GitHubClient } from '../client/client.ts';
import { flag, list, mapped, nullable, record, text } from '../client/reader.ts';
import { inRepository } from '../client/repository-selection.ts';
import { QUERY_CAPACITY } from '../client/selection.ts';

/** A suggested change of ours. */
export interface OwnSuggestion {
  readonly key: string;
  /** The head for which it was made. */
  readonly headSha: string | null;
}

const review = record({
  viewerDidAuthor: flag,
  author: handle,
  commit: nullable(record({ oid: text })),
  comments: record({ nodes: list(record({ body: text })) }),
});

const answer = record({
  pullRequest: record({ reviews: mapped(record({ nodes: list(review) }), ({ nodes }) => nodes) }),
});

/**
 * Our suggested changes among the latest hundred reviews of a pull request. They are asked for in a query of their own:
 * reviews may be large, and whoever cannot have them still needs what else is asked.
 */
export async function readOwnSuggestions(client: GitHubClient, number: number): Promise<readonly OwnSuggestion[]> {
  const fields = `pullRequest(number: $number) { reviews(last: 100) { nodes {
    viewerDidAuthor author { ${ACTOR_FIELDS} } commit { oid } comments(first: 20) { nodes { body } }
  } } }`;
  const [viewer, { pullRequest }] = await Promise.all([
    client.viewer(),
    client.demand(
      inRepository(client.repository, {
        fields,
        variables: { number: ['Int!', number] },
        weight: QUERY_CAPACITY,
        read: answer,
      }),
    ),
  ]);
  return pullRequest.reviews
    .filter((found) => isOwn(found satisfies Authorship, viewer))
    .flatMap(({ commit, comments }) =>
      comments.nodes.flatMap(({ body }) => {
        const marker = decodeOnceMarker(body);
        return marker?.kind === 'suggestion' ? [{ key: marker.key, headSha: commit?.oid ?? null }] : [];
      }),
    );
}
