import { codeSpan } from './code.ts';
import { type Markdown, trustedMarkdown } from './markdown.ts';

const HANDLE = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,37}[A-Za-z0-9])?$/;

const MENTION_LIMIT = 20;

/**
 * Mentions people, which notifies them: on a tracking issue the authors and approvers of a merged document,
 * on a pull request its own author, and nowhere else
 * ([action §4](../../../docs/specification/action.md#4-untrusted-text)). What is no person's handle, a team's say, is
 * code.
 *
 * @param handles without `@`
 */
export function mentions(handles: readonly string[]): Markdown {
  const shown = handles
    .slice(0, MENTION_LIMIT)
    .map((handle) => (HANDLE.test(handle) ? `@${handle}` : codeSpan(handle)));
  return trustedMarkdown(shown.join(', '));
}
