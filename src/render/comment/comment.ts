import type { ExceptionRecord } from '../../domain/freeze/exception.ts';
import { encodeMarker } from '../../domain/record/comment-marker.ts';
import type { CommentPublication } from '../../domain/report/publication.ts';
import type { Report } from '../../domain/report/report.ts';
import { COMMENT_STAGES } from './detail.ts';
import { renderReportText, type TextSource } from './report-text.ts';

/** GitHub's limit is 65,536 characters; the rest is left to a record that a later run has to carry over. */
const COMMENT_LIMIT = 60_000;

const MARKER_LIMIT = 40_000;

/** The hidden first line. A record too long to be kept is dropped: it then covers nothing, which is the safe side. */
function renderMarker(record: ExceptionRecord | null): string {
  const marker = encodeMarker(record);
  return marker.length <= MARKER_LIMIT || record === null ? marker : encodeMarker({ ...record, commitments: [] });
}

function isQuiet({ counts, undetermined, exception }: Report): boolean {
  // An exception's scope lives in the comment: without one it would cover nothing at the next run.
  return counts.errors === 0 && counts.warnings === 0 && undetermined.length === 0 && exception.record === null;
}

/**
 * The one comment ([action §3](../../../docs/specification/action.md#3-what-it-publishes)). Whether it is wanted is
 * said by the input `comment`.
 */
export function renderComment(source: TextSource): CommentPublication {
  const { report, settings } = source;
  if (settings.comment === 'never') {
    return { kind: 'none' };
  }
  const marker = renderMarker(report.exception.record);
  const limit = COMMENT_LIMIT - marker.length - 1;
  const text = renderReportText(source, COMMENT_STAGES, { limit, measure: ({ length }) => length });
  const isIdle = report.documents.length === 0 && !report.hasSettingFault;
  const isUnwanted = isIdle || (settings.comment === 'on-findings' && isQuiet(report));
  return { kind: isUnwanted ? 'resolve' : 'keep', body: `${marker}\n${text}\n` };
}
