import { parseRelease } from '../calendar/release.ts';
import type { ExceptionRecord } from '../freeze/exception.ts';
import { isStage } from '../vep/stage.ts';

/** Opens the hidden first line by which the action knows its own comment again. Renderers keep it out of strangers' text. */
export const COMMENT_MARKER = '<!-- vep-governance';

/** GitHub's limit for a comment, in characters. */
export const MAX_BODY_LENGTH = 65_536;

const FIRST_LINE = /^<!-- vep-governance(?: ([A-Za-z0-9_-]+))? -->/;

/** The hidden first line of the comment, with the record in a form that no Markdown can break. */
export function encodeMarker(record: ExceptionRecord | null): string {
  const payload = record === null ? '' : ` ${Buffer.from(JSON.stringify(record)).toString('base64url')}`;
  return `${COMMENT_MARKER}${payload} -->`;
}

function isRecord(value: unknown): value is ExceptionRecord {
  const { event, commitments } = (value ?? {}) as Partial<Record<keyof ExceptionRecord, unknown>>;
  return typeof event === 'string' && Array.isArray(commitments) && commitments.every(isDocumentCommitment);
}

function isDocumentCommitment(value: unknown): boolean {
  const { document, stage, release } = (value ?? {}) as Record<string, unknown>;
  return (
    typeof document === 'string' &&
    typeof stage === 'string' &&
    isStage(stage) &&
    typeof release === 'string' &&
    parseRelease(release) === release
  );
}

/**
 * Reads the first line of a comment. Returns null for a comment that does not begin with the marker;
 * `record` is null when there is none or it cannot be read.
 */
export function decodeMarker(body: string): { readonly record: ExceptionRecord | null } | null {
  const match = FIRST_LINE.exec(body);
  if (match === null) {
    return null;
  }
  try {
    const value: unknown = JSON.parse(Buffer.from(match[1] ?? '', 'base64url').toString());
    return { record: isRecord(value) ? value : null };
  } catch {
    // A truncated or hand-made payload is a lost record, which the caller treats as "covers nothing".
    return { record: null };
  }
}

/**
 * Keeps the exception's record when a comment is rewritten by a run that has none to write, say because the
 * label's events could not be read. A record belongs to one label event, so an outdated one does no harm.
 *
 * @param next the new body, which begins with the marker
 * @param previous the body that it replaces; it must be one that nobody else edited, or a forged record would be kept
 */
export function carryRecord(next: string, previous: string): string {
  const record = decodeMarker(previous)?.record ?? null;
  if (record === null || decodeMarker(next)?.record !== null) {
    return next;
  }
  const carried = next.replace(FIRST_LINE, encodeMarker(record));
  return carried.length <= MAX_BODY_LENGTH ? carried : next;
}
