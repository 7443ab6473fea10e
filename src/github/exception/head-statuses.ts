import type { CommitStatus } from '../../domain/evidence/commit-status.ts';
import type { GitHubClient } from '../client/client.ts';
import { list, nullable, record, text } from '../client/reader.ts';

const PAGE_SIZE = 100;

/** A commit can have 1,000 statuses of each name. */
const MAX_PAGES = 10;

const page = list(
  record({
    context: text,
    state: text,
    description: nullable(text),
    target_url: nullable(text),
    created_at: text,
    creator: nullable(record({ login: text })),
  }),
);

/**
 * Reads all statuses of our context that a commit has had, whoever wrote them, newest first: GraphQL shows only the
 * latest.
 *
 * @param context the name of our status
 */
export async function readHeadStatuses(
  { rest }: GitHubClient,
  sha: string,
  context: string,
): Promise<readonly CommitStatus[]> {
  const found: CommitStatus[] = [];
  for (let number = 1; number <= MAX_PAGES; number += 1) {
    const parameters = { ref: sha, per_page: PAGE_SIZE, page: number };
    const statuses = await rest('GET /repos/{owner}/{repo}/commits/{ref}/statuses', parameters, page);
    for (const { context: name, state, description, target_url, created_at, creator } of statuses) {
      if (name.toLowerCase() === context.toLowerCase()) {
        found.push({
          state,
          description: description ?? '',
          createdAt: created_at,
          creator: creator?.login ?? null,
          targetUrl: target_url,
        });
      }
    }
    if (statuses.length < PAGE_SIZE) {
      break;
    }
  }
  return found;
}
