import type { Finding } from '../../domain/finding/finding.ts';
import { encodeOnceMarker } from '../../domain/record/once-marker.ts';
import type { Suggestion } from '../../domain/report/suggestion.ts';
import { BLOCK_LIMIT, codeBlock, isExact } from '../text/code.ts';
import { renderMessage } from '../text/message-text.ts';

/** What makes a suggestion the only one of its kind: the path, the lines as they are, and as they are to be. */
export function suggestionKey({ path, before, after }: Suggestion): string {
  return JSON.stringify([path, before, after]);
}

/**
 * A comment with a suggested change and one sentence; null for a text that would not be exact
 * ([action §4](../../../docs/specification/action.md#4-untrusted-text)), and where a text is too long: GitHub takes a
 * review with all of its comments or not at all.
 *
 * @param finding what is wrong with the lines
 */
export function renderSuggestion(suggestion: Suggestion, finding: Finding): string | null {
  const { before, after } = suggestion;
  if (Math.max(before.length, after.length) > BLOCK_LIMIT || !isExact(after)) {
    return null;
  }
  const marker = encodeOnceMarker({ kind: 'suggestion', key: suggestionKey(suggestion) });
  return [marker, renderMessage(finding.message), '', codeBlock(after, 'suggestion'), ''].join('\n');
}
