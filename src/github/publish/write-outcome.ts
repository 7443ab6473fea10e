import { type Message, message } from '../../domain/finding/message.ts';
import { GitHubError } from '../client/github-error.ts';

/** What is written on a pull request. */
export type WriteTarget = 'status' | 'comment' | 'labels' | 'suggestions';

/** What became of one write. A write that was not needed has no outcome. */
export type WriteOutcome =
  | { readonly target: WriteTarget; readonly state: 'written' }
  | {
      readonly target: WriteTarget;
      readonly state: 'failed';
      readonly reason: Message;
      /** The token may not do this. */
      readonly isForbidden: boolean;
    };

/** The permission of a workflow's token that each write needs (github/docs, "Permissions required for GitHub Apps"). */
const PERMISSIONS = {
  status: 'statuses: write',
  comment: 'pull-requests: write',
  labels: 'pull-requests: write',
  suggestions: 'pull-requests: write',
} as const satisfies Record<WriteTarget, string>;

const NOUNS = {
  status: message`The commit status`,
  comment: message`The comment`,
  labels: message`The label`,
  suggestions: message`The suggested changes`,
} as const satisfies Record<WriteTarget, Message>;

/** GitHub's words for a token without the permission; a locked conversation, say, is refused with others. */
const LACKS_PERMISSION = /resource not accessible/i;

function failed(target: WriteTarget, error: GitHubError): WriteOutcome {
  const isForbidden = error.status === 403 && LACKS_PERMISSION.test(error.message);
  const remedy = isForbidden ? message` Grant the job the permission ${PERMISSIONS[target]}.` : [];
  const reason = message`${NOUNS[target]} could not be written. ${error.reason}${remedy}`;
  return { target, state: 'failed', reason, isForbidden };
}

/** Tries one write. Its failure is a value, so that the others go on. */
export async function attemptWrite(target: WriteTarget, write: () => Promise<unknown>): Promise<WriteOutcome> {
  try {
    await write();
    return { target, state: 'written' };
  } catch (error) {
    if (error instanceof GitHubError) {
      return failed(target, error);
    }
    throw error;
  }
}
