import type { Finding } from '../../domain/finding/finding.ts';
import type { Report } from '../../domain/report/report.ts';
import type { Suggestion } from '../../domain/report/suggestion.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import type { SuggestionReview } from '../../github/publish/publish-suggestions.ts';
import { type OwnSuggestion, readOwnSuggestions } from '../../github/pull-request/own-suggestions.ts';
import type { ChangedDocument } from '../../parse/change/changed-document.ts';
import { findSuggestions } from '../../parse/correction/suggestions.ts';
import { renderSuggestion, suggestionKey } from '../../render/post/suggestion.ts';
import type { Session } from '../session/session.ts';

/** As many as an author is glad to have on one head. */
const PER_HEAD = 10;

/** What is suggested for a judged pull request. */
export interface Offer {
  readonly report: Report;
  /** What is certain in lines that the pull request brings; none where that is not asked for. */
  readonly suggestions: readonly Suggestion[];
  /** Our suggested changes so far; null where none are to be made, or they cannot be read. */
  readonly earlier: readonly OwnSuggestion[] | null;
}

/** What is certain in lines that the pull request brings, where the repository wants that suggested. */
export function findAllSuggestions(
  documents: readonly ChangedDocument[],
  sigs: readonly string[],
  settings: Settings,
): readonly Suggestion[] {
  const place = { root: settings.vepsRoot, sigs: [...settings.sigs, ...sigs] };
  return settings.suggestions ? documents.flatMap((document) => findSuggestions(document, place)) : [];
}

/** They are an extra, so a failure to read them keeps nobody from a verdict: then nothing is suggested. */
export async function readEarlier({ client, settings }: Session, number: number): Promise<Offer['earlier']> {
  return settings.suggestions ? await readOwnSuggestions(client, number).catch(() => null) : null;
}

function findingAt({ documents }: Report, { path, firstLine, lastLine }: Suggestion): Finding | undefined {
  const findings = documents.find((document) => document.path === path)?.findings ?? [];
  return findings.find(
    ({ span, severity }) => severity !== 'notice' && span !== null && span.line >= firstLine && span.line <= lastLine,
  );
}

/**
 * The review with suggested changes that is still to be posted: never one twice, and at most ten a head
 * ([action §3](../../../docs/specification/action.md#3-what-it-publishes)); null where there is none.
 */
export function planSuggestions(
  { report, suggestions, earlier }: Offer,
  { number, headSha }: Pick<SuggestionReview, 'number' | 'headSha'>,
): SuggestionReview | null {
  const known = new Set((earlier ?? []).map(({ key }) => key));
  const room = earlier === null ? 0 : Math.max(0, PER_HEAD - earlier.filter((own) => own.headSha === headSha).length);
  const comments = suggestions.flatMap((suggestion) => {
    const finding = findingAt(report, suggestion);
    const body = finding === undefined ? null : renderSuggestion(suggestion, finding);
    return body === null || known.has(suggestionKey(suggestion)) ? [] : [{ ...suggestion, body }];
  });
  return comments.length === 0 || room === 0 ? null : { number, headSha, comments: comments.slice(0, room) };
}
