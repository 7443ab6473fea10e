import type { GitHubClient } from '../client/client.ts';
import { attemptWrite, type WriteOutcome } from './write-outcome.ts';

/** A suggested change on lines of the head. */
export interface SuggestionComment {
  readonly path: string;
  readonly firstLine: number;
  readonly lastLine: number;
  readonly body: string;
}

/** One review with suggested changes. */
export interface SuggestionReview {
  readonly number: number;
  readonly headSha: string;
  readonly comments: readonly SuggestionComment[];
}

function toComment({ path, firstLine, lastLine, body }: SuggestionComment) {
  const start = firstLine === lastLine ? {} : { start_line: firstLine, start_side: 'RIGHT' };
  return { path, body, line: lastLine, side: 'RIGHT', ...start };
}

/** Posts the suggestions as one review that neither approves nor asks for changes. GitHub takes all of them or none. */
export function publishSuggestions(
  client: GitHubClient,
  { number, headSha, comments }: SuggestionReview,
): Promise<WriteOutcome> {
  return attemptWrite('suggestions', async () => {
    const review = { pull_number: number, commit_id: headSha, event: 'COMMENT', comments: comments.map(toComment) };
    // What was lost may have been posted; the next check of this head looks.
    await client.write('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', review, 0);
  });
}
