// The scripts and forms that a terminal shows in two columns (Unicode Standard Annex 11: W and F), as far as they occur.
const WIDE =
  /(?![\uff61-\uffdc])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;

// What is on the character before it.
const COMBINING = /[\p{Mn}\p{Me}]/u;

/** How many columns a terminal takes for a line. */
export function textWidth(line: string): number {
  return [...line].reduce((width, character) => {
    if (COMBINING.test(character)) {
      return width;
    }
    return width + (WIDE.test(character) ? 2 : 1);
  }, 0);
}
