import type { Finding } from '../../domain/finding/finding.ts';
import { encodeOnceMarker } from '../../domain/record/once-marker.ts';
import type { Suggestion } from '../../domain/report/suggestion.ts';
import { isExact } from '../text/code.ts';
import { renderMessage } from '../text/message-text.ts';

/** What makes a suggestion the only one of its kind: the path, the lines as they are, and as they are to be. */
export function suggestionKey({ path, before, after }: Suggestion): string {
  return JSON.stringify([path, before, after]);
}

/**
 * A comment with a suggested change and one sentence; null for a text that would not be exact
 * ([action §4](../../../docs/specification/action.md#4-untrusted-text)).
 *
 * @param finding what is wrong with the lines
 */
export function renderSuggestion(suggestion: Suggestion, finding: Finding): string | null {
  const { after } = suggestion;
  if (!isExact(after)) {
    return null;
  }
  const fence = '`'.repeat(Math.max(3, ...(after.match(/`+/g) ?? []).map((run) => run.length + 1)));
  const marker = encodeOnceMarker({ kind: 'suggestion', key: suggestionKey(suggestion) });
  return [marker, renderMessage(finding.message), '', `${fence}suggestion`, after, fence, ''].join('\n');
}
