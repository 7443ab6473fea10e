import { isUtf8 } from 'node:buffer';

/**
 * A document beyond this is refused, not parsed
 * ([governance §2](../../../docs/specification/governance.md#2-the-front-matter)).
 */
export const MAX_DOCUMENT_BYTES = 1024 * 1024;

/** What is at a document's path on one side of a change. Only `text` can be read as a proposal. */
export type SourceText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'symlink' }
  | { readonly kind: 'submodule' }
  | { readonly kind: 'too-large'; readonly bytes: number }
  | { readonly kind: 'binary' };

const NUL = 0;
const LINE_FEED = 0x0a;

function decode(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

/** Cut behind the last line that is whole within the limit. */
function firstLines(bytes: Uint8Array, limit: number): Uint8Array {
  return bytes.length <= limit ? bytes : bytes.subarray(0, bytes.subarray(0, limit).lastIndexOf(LINE_FEED) + 1);
}

/** A text as it is compared with another: a checkout may have other line ends than the commit has. */
export function withLineFeeds(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

/**
 * Reads a file's bytes: text is valid UTF-8 without NUL; its byte order mark, if any, is kept.
 *
 * @param limit only whole lines within so many bytes become text, but the whole is checked
 */
export function parseSourceText(bytes: Uint8Array, limit: number = MAX_DOCUMENT_BYTES): SourceText {
  if (bytes.length > MAX_DOCUMENT_BYTES) {
    return { kind: 'too-large', bytes: bytes.length };
  }
  // isUtf8 and toString are far faster than a TextDecoder that refuses what is not UTF-8.
  const isText = !bytes.includes(NUL) && isUtf8(bytes);
  return isText ? { kind: 'text', text: decode(firstLines(bytes, limit)) } : { kind: 'binary' };
}
