import type { Message, MessagePart } from '../../domain/finding/message.ts';
import { codeSpan, SPAN_LIMIT } from './code.ts';
import { link } from './link.ts';
import { type Markdown, trustedMarkdown } from './markdown.ts';
import { cutText, visibleText } from './visible-text.ts';

const MESSAGE_LIMIT = 1000;

// Words of ours that Markdown or GitHub would take for more than words: emphasis, HTML, mathematics, references
// (`#12`, `GH-12`), mentions, addresses. Our own words may also quote in backticks.
const QUOTED = /`([^`]+)`|[^\s()"',;]*(?:[\\`*_[\]<>#|~&@$]|:\/\/|www\.|GH-)(?:[^\s()"',;]*[^\s()"',;.:?!])?/gi;

/** Words of our own on one line; what Markdown would take for more than words is shown as code. */
export function renderWords(text: string): Markdown {
  const line = visibleText(text.replace(/\s+/g, ' '));
  return trustedMarkdown(line.replace(QUOTED, (found, quoted: string | undefined) => codeSpan(quoted ?? found)));
}

/** Two neighboring code spans would run into one another: their backticks need a space between them. */
function joinSpans(pieces: readonly Markdown[]): Markdown {
  return trustedMarkdown(
    pieces.reduce((line, piece) => line + (/`$/.test(line) && piece.startsWith('`') ? ' ' : '') + piece, ''),
  );
}

/** Neighbouring text pieces as one: "issue #" and "12" make a reference only together. */
function mergeText(message: Message): Message {
  const parts: MessagePart[] = [];
  for (const part of message) {
    const last = parts.at(-1);
    if (last?.kind === 'text' && part.kind === 'text') {
      parts[parts.length - 1] = { kind: 'text', text: last.text + part.text };
    } else {
      parts.push(part);
    }
  }
  return parts;
}

function renderPart(part: MessagePart, limit: number): Markdown {
  return part.kind === 'code'
    ? link(codeSpan(part.text, Math.min(limit, SPAN_LIMIT)), part.source ?? null)
    : renderWords(cutText(part.text, limit));
}

/** A message as Markdown on one line, bounded: our words as words, every quoted value as code. */
export function renderMessage(message: Message, limit: number = MESSAGE_LIMIT): Markdown {
  const pieces: Markdown[] = [];
  let length = 0;
  for (const part of mergeText(message)) {
    const piece = renderPart(part, limit);
    length += piece.length;
    if (length > limit && pieces.length > 0) {
      return trustedMarkdown(`${joinSpans(pieces).trimEnd()} \u2026`);
    }
    pieces.push(piece);
  }
  return joinSpans(pieces);
}

/** A message as plain text on one line, bounded, with values in backticks: for statuses, annotations, a terminal. */
export function renderPlain(message: Message, limit: number = MESSAGE_LIMIT): string {
  const text = message.map((part) => (part.kind === 'code' ? `\`${part.text}\`` : part.text)).join('');
  return cutText(visibleText(text), limit);
}
