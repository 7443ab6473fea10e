import type { Known } from '../../domain/finding/known.ts';
import { message } from '../../domain/finding/message.ts';
import type { GitHubClient } from '../client/client.ts';
import { GitHubError, isNotFound } from '../client/github-error.ts';
import { record, text } from '../client/reader.ts';

// `permission` beside it knows no maintain and no triage (github/docs, "Get repository permissions for a user").
const permission = record({ role_name: text });

/** Reads somebody's role in the repository: null for whom GitHub does not know (404). Any other failure says nothing. */
export async function readRepositoryRole({ rest }: GitHubClient, handle: string): Promise<Known<string | null>> {
  try {
    const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
    const { role_name: role } = await rest(route, { username: handle }, permission);
    return { state: 'known', value: role };
  } catch (error) {
    if (isNotFound(error)) {
      return { state: 'known', value: null };
    }
    if (error instanceof GitHubError) {
      return { state: 'undetermined', reason: message`The role of ${handle} cannot be determined: ${error.reason}` };
    }
    throw error;
  }
}
