import { type Message, message } from '../../domain/finding/message.ts';
import { SourceError } from '../../sources/source.ts';
import { AnswerError } from './reader.ts';

/**
 * GitHub did not do what was asked, or its answer makes no sense. The run then cannot judge
 * ([governance §6](../../../docs/specification/governance.md#6-severity-and-verdict)).
 */
export class GitHubError extends SourceError {
  override readonly name = 'GitHubError';
  /** The HTTP status; null when there was no answer or the answer itself was strange. */
  readonly status: number | null;

  /** @param reason what happened; whatever GitHub said is in it as code */
  constructor(reason: Message, status: number | null = null) {
    super(reason);
    this.status = status;
  }
}

/** True for GitHub's 404: not there, or not visible to this token. */
export function isNotFound(error: unknown): boolean {
  return error instanceof GitHubError && error.status === 404;
}

const SHOWN_CHARACTERS = 200;

/** A proxy in front of GitHub answers with a page; of a page, and of a text this long, nobody reads a reason. */
const PAGE = /<(?:!doctype|html|head|body|title|h\d|p|center|pre|script)\b/i;

const MAX_REASON = 1000;

/** Octokit appends the address of a page to GitHub's words. */
function shorten(words: string): string {
  const text = words.replace(/ - https:\/\/\S+$/, '');
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
}

/** What was said, if it is a reason for people and not empty, a page or no end of text: the end of a sentence. */
export function reasonGiven(words: string): Message {
  const isReadable = words.trim() !== '' && words.length <= MAX_REASON && !PAGE.test(words);
  return isReadable ? message`: ${shorten(words)}` : message`, without a readable reason`;
}

interface ResponseParts {
  readonly status?: unknown;
  readonly message?: unknown;
  readonly response?: { readonly headers?: Readonly<Record<string, unknown>> };
}

/** Octokit names the permissions that would have sufficed in this header (github/docs, "Troubleshooting the REST API"). */
const PERMISSIONS_HEADER = 'x-accepted-github-permissions';

/**
 * Puts a failed request into words.
 *
 * @param request the route as in GitHub's documentation: `GET /repos/{owner}/{repo}/pulls/{pull_number}/files`
 * @param cause what Octokit threw; its text may echo anything
 */
export function describeFailure(request: string, cause: unknown): GitHubError {
  if (cause instanceof GitHubError) {
    return cause;
  }
  if (cause instanceof AnswerError && cause.isHidden) {
    return new GitHubError(
      message`GitHub shows this token no ${cause.place}: there is none, or the token lacks a permission.`,
    );
  }
  if (cause instanceof AnswerError) {
    return new GitHubError(message`GitHub's answer to ${request} does not have the documented form: ${cause.message}.`);
  }
  const parts: ResponseParts = typeof cause === 'object' && cause !== null ? cause : {};
  const reason = reasonGiven(typeof parts.message === 'string' ? parts.message : String(cause));
  if (parts.response === undefined || typeof parts.status !== 'number') {
    return new GitHubError(message`GitHub did not answer ${request}${reason}.`);
  }
  const wanted = parts.response.headers?.[PERMISSIONS_HEADER];
  const hint =
    parts.status === 403 && typeof wanted === 'string' ? message` It asks for the permission ${shorten(wanted)}.` : [];
  const fact = message`GitHub answered ${request} with status ${parts.status}${reason}.`;
  return new GitHubError([...fact, ...hint], parts.status);
}
