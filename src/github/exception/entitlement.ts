import type { Known } from '../../domain/finding/known.ts';
import { message } from '../../domain/finding/message.ts';
import { isSameHandle } from '../../domain/vep/handle.ts';
import type { GitHubClient } from '../client/client.ts';
import { GitHubError, isNotFound } from '../client/github-error.ts';
import { record, text } from '../client/reader.ts';

/** Who may grant an exception ([governance §5.5](../../../docs/specification/governance.md#55-the-exception)). */
export interface Grantors {
  /** Roles in the repository. */
  readonly roles: readonly string[];
  /** Handles: the approvers of the base branch's root OWNERS file and those of the input. */
  readonly handles: readonly string[];
}

// `permission` beside it knows no maintain and no triage (github/docs, "Get repository permissions for a user").
const permission = record({ role_name: text });

/** Says whether somebody may grant an exception. Whom GitHub does not know (404) has no role; any other failure says nothing. */
export async function readEntitlement(
  { rest }: GitHubClient,
  handle: string,
  { roles, handles }: Grantors,
): Promise<Known<boolean>> {
  if (handles.some((other) => isSameHandle(other, handle))) {
    return { state: 'known', value: true };
  }
  try {
    const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
    const { role_name: role } = await rest(route, { username: handle }, permission);
    return { state: 'known', value: roles.some((other) => other.toLowerCase() === role.toLowerCase()) };
  } catch (error) {
    if (isNotFound(error)) {
      return { state: 'known', value: false };
    }
    if (error instanceof GitHubError) {
      return { state: 'undetermined', reason: message`The role of ${handle} cannot be found out: ${error.reason}` };
    }
    throw error;
  }
}
