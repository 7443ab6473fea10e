/** The comments that are posted once and never again: on a push, before a freeze, after a late merge, beside a line. */
export const ONCE_KINDS = ['reminder', 'nudge', 'audit', 'suggestion'] as const;

export type OnceKind = (typeof ONCE_KINDS)[number];

/** What one such comment is about. Two comments with equal kind and key say the same thing. */
export interface OnceMarker {
  readonly kind: OnceKind;
  readonly key: string;
}

const FIRST_LINE = /^<!-- vep-governance:(reminder|nudge|audit|suggestion) ([A-Za-z0-9_-]*) -->/;

/** The hidden first line of such a comment. */
export function encodeOnceMarker({ kind, key }: OnceMarker): string {
  return `<!-- vep-governance:${kind} ${Buffer.from(key).toString('base64url')} -->`;
}

/** Reads the first line of a comment; null for a comment that does not begin with such a marker. */
export function decodeOnceMarker(body: string): OnceMarker | null {
  const [, name, payload] = FIRST_LINE.exec(body) ?? [];
  const kind = ONCE_KINDS.find((known) => known === name);
  return kind === undefined || payload === undefined
    ? null
    : { kind, key: Buffer.from(payload, 'base64url').toString() };
}
