import type { Finding } from '../../domain/finding/finding.ts';
import { message } from '../../domain/finding/message.ts';
import type { Report } from '../../domain/report/report.ts';
import type { Suggestion } from '../../domain/report/suggestion.ts';
import type { SuggestionReview } from '../../github/publish/publish-suggestions.ts';
import { type OwnSuggestion, readOwnSuggestions } from '../../github/pull-request/own-suggestions.ts';
import type { ChangedDocument } from '../../parse/change/changed-document.ts';
import { findSuggestions } from '../../parse/correction/suggestions.ts';
import { renderSuggestion, suggestionKey } from '../../render/post/suggestion.ts';
import { renderPlain } from '../../render/text/message-text.ts';
import type { Session } from '../session/session.ts';

/** As many as an author is glad to have on one head. */
const PER_HEAD = 10;

/** Each is read again for each of its corrections, and whoever changes more has migrated them by a tool. */
const MAX_DOCUMENTS = 20;

/** What suggestions are found in. */
export interface Suggestible {
  readonly documents: readonly ChangedDocument[];
  /** All known SIGs. */
  readonly sigs: readonly string[];
}

/** Our suggested changes so far; null where none are to be made, or they cannot be read. */
export type Earlier = readonly OwnSuggestion[] | null;

/** They are an extra, so a failure to read them keeps nobody from a verdict: then nothing is suggested. */
export async function readEarlier({ client, settings }: Session, number: number): Promise<Earlier> {
  return settings.suggestions ? await readOwnSuggestions(client, number).catch(() => null) : null;
}

function findingAt({ documents }: Report, { path, firstLine, lastLine }: Suggestion): Finding | undefined {
  const findings = documents.find((document) => document.path === path)?.findings ?? [];
  return findings.find(
    ({ span, severity }) => severity !== 'notice' && span !== null && span.line >= firstLine && span.line <= lastLine,
  );
}

/** What is certain in lines that the pull request brings, with the sentence to it. */
function findComments({ documents, sigs }: Suggestible, report: Report, root: string) {
  const place = { root, sigs };
  const suggestions = documents.slice(0, MAX_DOCUMENTS).flatMap((document) => findSuggestions(document, place));
  return suggestions.flatMap((suggestion) => {
    const finding = findingAt(report, suggestion);
    const body = finding === undefined ? null : renderSuggestion(suggestion, finding);
    return body === null ? [] : [{ ...suggestion, body }];
  });
}

interface Offer extends Pick<SuggestionReview, 'number' | 'headSha'> {
  readonly suggestible: Suggestible;
  readonly report: Report;
  readonly earlier: Earlier;
}

/**
 * The review with suggested changes that is still to be posted: never one twice, and at most ten a head
 * ([action §3](../../../docs/specification/action.md#3-what-it-publishes)); null where there is none. They are an extra,
 * so whatever goes wrong is a line in the log and no fault of the verdict.
 */
export function planSuggestions({ settings, runner }: Session, offer: Offer): SuggestionReview | null {
  const { suggestible, report, earlier, number, headSha } = offer;
  const room = earlier === null ? 0 : PER_HEAD - earlier.filter((own) => own.headSha === headSha).length;
  if (earlier === null || room <= 0) {
    return null;
  }
  const known = new Set(earlier.map(({ key }) => key));
  try {
    const found = findComments(suggestible, report, settings.vepsRoot);
    const comments = found.filter((suggestion) => !known.has(suggestionKey(suggestion)));
    return comments.length === 0 ? null : { number, headSha, comments: comments.slice(0, room) };
  } catch (error) {
    runner.warn(renderPlain(message`No changes are suggested: ${String(error)}.`));
    return null;
  }
}
