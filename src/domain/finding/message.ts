/** One piece of a sentence: our own words, or a value shown as code because somebody else may have written it. */
export type MessagePart =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'code';
      readonly text: string;
      /** Where the value was read: linked in Markdown, shown behind the sentence in a terminal, else left out. */
      readonly source?: string;
    };

/**
 * A sentence for people, in pieces. The words are ours, every quoted value is a `code` piece,
 * so that a renderer can escape values for its medium without guessing where they begin.
 */
export type Message = readonly MessagePart[];

/** How much of a value is shown; a sentence with more of it is no help to anyone. */
const MAX_VALUE_LENGTH = 200;

/** A value as code, up to 200 characters of it with its length ([action §4](../../../docs/specification/action.md#4-untrusted-text)). */
function shownValue(text: string): Message {
  if (text.length <= MAX_VALUE_LENGTH) {
    return [{ kind: 'code', text }];
  }
  const kept = text.slice(0, MAX_VALUE_LENGTH - 1).replace(/[\ud800-\udbff]$/, '');
  return [
    { kind: 'code', text: `${kept}\u2026` },
    { kind: 'text', text: ` (${text.length} characters)` },
  ];
}

function toParts(value: string | number | Message): Message {
  if (typeof value === 'string') {
    return shownValue(value);
  }
  return typeof value === 'number' ? [{ kind: 'text', text: String(value) }] : value;
}

/**
 * Builds a message from a template literal. A string becomes a `code` piece, a number plain text,
 * another message is spliced in. What a stranger wrote can therefore never become our words.
 */
export function message(words: TemplateStringsArray, ...values: readonly (string | number | Message)[]): Message {
  return words.flatMap((text, index) => {
    const value = values[index];
    const own: Message = text === '' ? [] : [{ kind: 'text', text }];
    return value === undefined ? own : [...own, ...toParts(value)];
  });
}

/** Shows each item as code, separated by `separator`: `provisional`, `implementable`. */
export function codeList(items: readonly string[], separator = ', '): Message {
  return items.flatMap((text, index): Message => {
    const item = { kind: 'code', text } as const;
    return index === 0 ? [item] : [{ kind: 'text', text: separator }, item];
  });
}

/** A value as code that says where it was read, without its address in the sentence. */
export function sourcedCode(text: string, source: string): Message {
  return [{ kind: 'code', text, source }];
}

/** The message as unescaped text with values in backticks: for tests, JSON and logs that escape it themselves. */
export function plainText(parts: Message): string {
  return parts.map((part) => (part.kind === 'code' ? `\`${part.text}\`` : part.text)).join('');
}
