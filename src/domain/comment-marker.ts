import type { ExceptionRecord } from './exception.ts';
import { parseRelease } from './release.ts';
import { isStage } from './stage.ts';

/** Opens the hidden first line by which the action knows its own comment again. Renderers keep it out of strangers' text. */
export const COMMENT_MARKER = '<!-- vep-governance';

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
