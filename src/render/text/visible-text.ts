// What a reader cannot see, or what reorders what he sees: controls, format characters (bidi, zero width), lone
// surrogates, other spaces than the space. Variation selectors stay: they only choose how an emoji looks.
const HIDDEN =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]|(?! )\p{Zs}|(?![\ufe00-\ufe0f])\p{Default_Ignorable_Code_Point}/gu;

const HIDDEN_WITHIN_LINES = new RegExp(`(?![\\n\\t])(?:${HIDDEN.source})`, 'gu');

function visibleCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) {
    return String.fromCharCode(0x2400 + code);
  }
  return code === 0x7f ? '\u2421' : `\u27e8U+${code.toString(16).toUpperCase().padStart(4, '0')}\u27e9`;
}

/** Strangers' text on one line, with everything invisible shown: `␊` for a line break, `⟨U+202E⟩` for the rest. */
export function visibleText(text: string): string {
  return text.replace(HIDDEN, visibleCharacter);
}

/** The same for text of several lines: line breaks and tabs stay. */
export function visibleLines(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(HIDDEN_WITHIN_LINES, visibleCharacter);
}

/** The text with at most `limit` UTF-16 units, the last one an ellipsis where something was cut. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) {
    return text;
  }
  const kept = text.slice(0, limit - 1);
  return `${kept.replace(/[\ud800-\udbff]$/, '')}\u2026`;
}
