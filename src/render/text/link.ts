import { type Markdown, trustedMarkdown } from './markdown.ts';

const UNSAFE = /[^A-Za-z0-9\-._~:/?#&=%+,;@!$]/gu;

function percentEncode(character: string): string {
  return [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}

/** Percent-encodes whatever could end a link or a table cell; null for anything but http and https. */
function safeUrl(url: string): string | null {
  return /^https?:\/\//.test(url) ? url.replace(UNSAFE, percentEncode) : null;
}

/** A link; the label alone where there is no address. */
export function link(label: Markdown, url: string | null): Markdown {
  const address = url === null ? null : safeUrl(url);
  return address === null ? label : trustedMarkdown(`[${label}](${address})`);
}
