import { parseRelease } from '../calendar/release.ts';
import { type AcceptedAttention, isAttentionId } from './attention.ts';

export const ACCEPTED_FORM =
  '`<vep> <id> until <release>: <reason>`, such as `31 stage-too-long until v1.12: granted on 2026-08-01`';

const LINE = /^#?(\d{1,9})\s+([a-z-]+)\s+until\s+(\S+?):\s*(\S.*)$/;

/** An extension that maintainers granted, as a setting gives it; null for what has not {@link ACCEPTED_FORM}. */
export function parseAccepted(text: string): AcceptedAttention | null {
  const [, digits = '', id = '', name = '', reason = ''] = LINE.exec(text.trim()) ?? [];
  const until = parseRelease(name);
  return isAttentionId(id) && until !== null ? { number: Number(digits), id, until, reason } : null;
}
