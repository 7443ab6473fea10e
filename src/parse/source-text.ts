import { isUtf8 } from 'node:buffer';

/** A document beyond this is refused, not parsed (governance §2). */
export const MAX_DOCUMENT_BYTES = 1024 * 1024;

/** What lies at a document's path on one side of a change. Only `text` can be read as a proposal. */
export type SourceText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'symlink' }
  | { readonly kind: 'submodule' }
  | { readonly kind: 'too-large'; readonly bytes: number }
  | { readonly kind: 'binary' };

const NUL = 0;

/** Reads a file's bytes: text is valid UTF-8 without NUL; its byte order mark, if any, is kept. */
export function parseSourceText(bytes: Uint8Array): SourceText {
  if (bytes.length > MAX_DOCUMENT_BYTES) {
    return { kind: 'too-large', bytes: bytes.length };
  }
  if (bytes.includes(NUL)) {
    return { kind: 'binary' };
  }
  // Far faster than a TextDecoder that refuses what is not UTF-8.
  return isUtf8(bytes)
    ? { kind: 'text', text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8') }
    : { kind: 'binary' };
}
